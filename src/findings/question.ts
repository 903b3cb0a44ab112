import type { Told } from '../analysis/gap/finding.js'
import { within } from '../analysis/gap/found.js'
import type { AskedRule } from '../analysis/gap/kept.js'

/** What questions look at. */
export interface World {
  /** The state of the store. */
  state: string
  /** What of people may be seen: who sees less is told of other names. */
  sight: string
}

/** What is asked of a rule, of all regions first: what was found there need not be found again in some of them. */
export const questionsOf = (sight: string, asked: AskedRule): string[] =>
  asked.regionIds === null
    ? [questionOf(sight, asked)]
    : [questionOf(sight, { ...asked, regionIds: null }), questionOf(sight, asked)]

export const questionOf = (sight: string, { rule, asOf, regionIds, chainIds, params, facts }: AskedRule): string =>
  JSON.stringify([rule, asOf, regionIds, chainIds, params, facts, sight])

/** What of that which was found for a question was asked for. */
export const part = async (told: Told, question: string, asked: AskedRule, sight: string): Promise<Told> =>
  asked.regionIds === null || question === questionOf(sight, asked) ? told : within(told, asked.regionIds)
