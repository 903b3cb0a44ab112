import type { ChainKind, Verdict } from '../../generated/types.js'
import { isActive } from '../../kernel/day.js'
import { groupBy } from '../../kernel/group.js'
import type { Candidate } from '../eligibility/assessment.js'
import type { JudgedExpert } from '../eligibility/evaluate.js'
import { DEFAULT_TERM_YEARS, latest } from '../eligibility/term.js'
import { readAllPosts, readAppointed, readFields } from './appointed.js'
import { Around } from './around.js'
import { chainsInParts } from './inParts.js'
import { reachOf } from './mend.js'
import { readingOnce } from './once.js'
import { codesOf, kinds } from './parameters.js'
import { isAmong } from './places.js'
import { asCandidate, type Read } from './pools.js'
import type { Scope } from './scope.js'
import type { Mending } from './touched.js'
import type { Before } from './workOut.js'

/** Who is appointed to a chain, judged by his appointment and as a candidate. */
export interface Appointed {
  id: string
  verdict: Verdict
  asCandidate: Verdict
  /** Whether he has one of some fields, or one below it. */
  hasAny: Having
}

type Having = (fields: readonly string[]) => boolean

/** What is known of somebody appointed. */
interface Person {
  expert: JudgedExpert
  hasAny: Having
}

export type Judging = Pick<
  Scope,
  'asOf' | 'regionIds' | 'chainIds' | 'subjectIds' | 'reader' | 'once' | 'trees' | 'eligibility' | 'workOut'
>

/** By chain. */
class Judged extends Map<string, readonly Appointed[]> {
  get weight(): number {
    return [...this.values()].reduce((sum, { length }) => sum + 1 + length, 0)
  }
}

/** Chains of the kinds that other rules look at, too, are read together with them; then come the others. */
const KINDS = [kinds.default, codesOf<ChainKind>('ChainKind').filter((kind) => !kinds.default.includes(kind))]

/** Where appointments are judged otherwise after changes. */
const mends: Mending = { chains: ['Expert/Chain'] }

/**
 * By chain, those appointed to it as experts who are judged otherwise by their appointment, the one that ends last.
 * Kept are those of chains that were asked about since all were read: `all` of whom nothing need be read.
 */
export async function judgedOtherwise(
  chains: ReadonlySet<string>,
  all: Read | undefined,
  scope: Judging,
): Promise<ReadonlyMap<string, readonly Appointed[]>> {
  if (chains.size === 0) return new Judged()
  if (all) return judge(chains, all, scope)
  const known = await scope.workOut('otherwise', [scope.asOf], async (before?: Before<Judged>) => {
    const left = before ? await judgedLeft(before, scope) : new Judged()
    const missing = new Set([...chains].filter((id) => !left.has(id)))
    return missing.size === 0 ? left : new Judged([...left, ...(await judge(missing, undefined, scope))])
  })
  return known!
}

async function judgedLeft({ value, touched, ofIt }: Before<Judged>, { reader, trees }: Judging): Promise<Judged> {
  if (ofIt.size === 0) return value
  const reach = await reachOf({ mends }, touched, ofIt, new Around(touched, reader, trees))
  if (!reach) return new Judged()
  const again = new Set(reach.chains)
  return new Judged([...value].filter(([id]) => !again.has(id)))
}

async function judge(wanted: ReadonlySet<string>, all: Read | undefined, scope: Judging): Promise<Judged> {
  const { asOf, eligibility } = scope
  const found = new Judged([...wanted].map((id) => [id, []]))
  const left = new Set(wanted)
  const everything = scope.regionIds === null && scope.chainIds === null && scope.subjectIds === null
  const parts = everything ? await chainsInParts(scope) : [[...wanted]]
  for (const [chainIds, some] of parts.flatMap((part) => KINDS.map((some) => [part, some] as const))) {
    if (left.size === 0) break
    const once = parts.length > 1 ? readingOnce() : scope.once
    const asked = { ...scope, once, regionIds: null, chainIds, params: { kinds: some } }
    const chains = await readAllPosts(asked)
    const personOf = all ? amongAll(all) : await amongAppointed(asked, scope)
    for (const { chainId, regionId, posts } of chains) {
      if (!left.delete(chainId)) continue
      const years = (await eligibility.ruleFor('EXPERT', regionId))?.termYears ?? DEFAULT_TERM_YEARS
      const people = [
        ...groupBy(
          posts.filter((post) => post.role === 'EXPERT' && isActive(post, asOf)),
          ({ expertId }) => expertId,
        ),
      ].flatMap(([id, own]) => {
        const person = personOf(id)
        return person ? [{ id, own, ...person }] : []
      })
      const candidates = people.map(({ expert, own }): Candidate => ({
        expert,
        fields: [],
        role: 'EXPERT',
        chain: { id: chainId, regionId },
        appointment: latest(own, years)!,
      }))
      const by = await eligibility.assess(candidates, asOf)
      const before = await eligibility.assess(
        people.map(({ expert }) => asCandidate(expert, regionId)),
        asOf,
      )
      const otherwise = people.flatMap(({ id, hasAny }, at): Appointed[] => {
        const [{ verdict }, { verdict: was }] = [by[at]!, before[at]!]
        return verdict === was ? [] : [{ id, hasAny, verdict, asCandidate: was }]
      })
      found.set(chainId, otherwise)
    }
  }
  return found
}

/** Everybody who was read for what is needed. */
function amongAll({ people, holders }: Read): (id: string) => Person | undefined {
  return (id) => {
    const place = people.at.get(id)
    if (place === undefined) return undefined
    const hasAny: Having = (fields) => fields.some((field) => holders.has(field) && isAmong(place, holders.get(field)!))
    return { expert: people.kinds[people.kindOf[place]!]!, hasAny }
  }
}

/** Those who are appointed, read by themselves. Two queries. */
async function amongAppointed(
  asked: Parameters<typeof readAppointed>[0],
  { trees }: Judging,
): Promise<(id: string) => Person | undefined> {
  const people = await readAppointed(asked)
  const own = await readFields(asked)
  const tree = await trees.fields()
  return (id) => {
    const expert = people.get(id)
    const has = new Set((own.get(id) ?? []).flatMap((field) => tree.upwards(field)))
    return expert && has.size > 0 ? { expert, hasAny: havingOf(has) } : undefined
  }
}

/** By itself, so that what is kept holds nobody else. */
const havingOf =
  (has: ReadonlySet<string>): Having =>
  (fields) =>
    fields.some((field) => has.has(field))
