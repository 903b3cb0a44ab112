import { LRUCache } from 'lru-cache'
import type { Told } from '../analysis/gap/finding.js'
import { within } from '../analysis/gap/found.js'
import type { AskedRule } from '../analysis/gap/kept.js'
import { unpack, type Packed } from './packed.js'

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

/** So many findings stay read, beside those of what a thread keeps itself; each takes some hundred bytes. */
const MOST_READ = 150_000

/** Read once where it is asked for again: what came from another thread is each time another object. */
const here = new WeakMap<SharedArrayBuffer, Promise<Told>>()
const lately = new LRUCache<string, Promise<Told>>({ maxSize: MOST_READ })

/** What was packed. */
export function whole(packed: Packed): Promise<Told> {
  const { id, bytes, count } = packed
  const known = here.get(bytes) ?? lately.get(id)
  if (known) return known
  const all = unpack(packed)
  here.set(bytes, all)
  lately.set(id, all, { size: count + 1 })
  return all
}

/** What of that which was found for a question was asked for. */
export const part = async (told: Told, question: string, asked: AskedRule, sight: string): Promise<Told> =>
  asked.regionIds === null || question === questionOf(sight, asked) ? told : within(told, asked.regionIds)
