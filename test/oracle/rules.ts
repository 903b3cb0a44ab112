import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** A rule with its oracle: what it should find in a world, on a day, with some settings. */
export interface Held<O> {
  oracle: O
  /** What it is tried with; the first are the defaults. */
  settings: readonly Record<string, unknown>[]
  /** Codes of its evidence that must occur. */
  codes?: readonly string[]
}

/** The kinds of worlds there are: people and posts; all that a chain has; regions with their targets. */
export type Worlds = 'small' | 'full' | 'regional'

/**
 * The oracles of all gap rules: each `gNN.ts` of this folder exports one by its own name, its settings, and in which
 * worlds it is tried.
 */
export const oracleFiles = readdirSync(import.meta.dirname)
  .filter((name) => /^g\d\d\.ts$/.test(name))
  .toSorted()

const all = await Promise.all(
  oracleFiles.map(async (file) => {
    const name = file.slice(0, 3)
    const {
      [name]: oracle,
      settings,
      codes,
      worlds,
    } = (await import(join(import.meta.dirname, file))) as Record<string, unknown>
    return {
      id: name.toUpperCase(),
      worlds,
      held: { oracle, settings, ...(codes !== undefined && { codes }) } as Held<unknown>,
    }
  }),
)

/** The rules that are tried in worlds of a kind, by id. */
export const rulesIn = <O>(worlds: Worlds): Readonly<Record<string, Held<O>>> =>
  Object.fromEntries(all.filter((rule) => rule.worlds === worlds).map(({ id, held }) => [id, held as Held<O>]))
