/**
 * TRICHAIN_THOROUGH=1 tries everything in every place: every random world on Neo4j too, every page in both languages.
 * Without it the same kinds are tried in fewer places, which says nearly as much in half the time.
 */
export const thorough = process.env.TRICHAIN_THOROUGH === '1'

/** How much of something an ordinary run tries, and a thorough one. */
export const often = <T>(ordinary: T, all: T): T => (thorough ? all : ordinary)
