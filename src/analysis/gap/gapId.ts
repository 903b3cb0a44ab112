import { isDay } from '../../kernel/day.js'
import type { Asked } from './found.js'
import type { GapRule } from './rule.js'

/** What an id of a gap says. */
export interface ReadGapId {
  /** Id of the rule. */
  rule: string
  key: string
  /** Null in a key, which speaks of no day. */
  asOf: string | null
  /** Parameters that differ from the defaults. */
  parameters: unknown
  /**
   * The world it was found in: null for the saved one, `FACTS` for that without demonstration data, else one never
   * saved.
   */
  world: string | null
}

/** The world without demonstration data. */
export const FACTS = 'facts'

/**
 * What follows the key in the ids of what a rule found: the day, the parameters that are not the default ones, and the
 * world where it is not the saved one. Two different contents never share an id.
 */
export function endOfId(rule: GapRule, { asOf, params }: Asked, world: string | null): string {
  const set = Object.entries(params).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(rule.parameters[name]!.default),
  )
  const parameters = set.length ? `~${Buffer.from(JSON.stringify(Object.fromEntries(set))).toString('base64url')}` : ''
  return `@${asOf}${parameters}${world === null ? '' : `^${world}`}`
}

/** Reads an id, or a key; null for what is neither. */
export function readGapId(id: string): ReadGapId | null {
  const match = /^(gap:(G\d{2}):.+?)(?:@(\d{4}-\d{2}-\d{2})(?:~([\w-]+))?(?:\^(\w+))?)?$/su.exec(id)
  if (!match) return null
  const [, key, rule, asOf, set, world] = match
  if (asOf !== undefined && !isDay(asOf)) return null
  const parameters = set === undefined ? {} : parsed(Buffer.from(set, 'base64url').toString('utf8'))
  return parameters === undefined
    ? null
    : { rule: rule!, key: key!, asOf: asOf ?? null, parameters, world: world ?? null }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
