/** The engines the lanes are run on: TRICHAIN_HOLD_ENGINES names them, with commas between. */
export const ENGINES = (
  process.env.TRICHAIN_HOLD_ENGINES ?? (process.env.TRICHAIN_SKIP_NEO4J === '1' ? 'embedded' : 'embedded,neo4j')
).split(',')
