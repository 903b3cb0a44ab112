import { expertsInFields, fieldHolders } from '../../generated/cypher.js'
import type { Verdict } from '../../generated/types.js'
import { groupBy } from '../../kernel/group.js'
import { slices } from '../../kernel/slices.js'
import type { Candidate } from '../eligibility/assessment.js'
import type { JudgedExpert } from '../eligibility/evaluate.js'
import type { Rule } from '../eligibility/ruleBook.js'
import { Around } from './around.js'
import type { Scope } from './scope.js'
import type { Before } from './workOut.js'

/** How many there are, and the ids of the first of them. */
export interface Some {
  count: number
  first: readonly string[]
}

/** Who is in question: whoever has one of the fields, or one below it, judged as a candidate by a rule. */
export interface Need {
  fields: readonly string[]
  rule: Rule | null
  /** A region in which the rule holds. */
  regionId: string | null
}

export const keyOf = ({ fields, rule }: Need): string => JSON.stringify([rule?.row.id ?? null, fields])

/** Those who are in question for one need, by their verdict; sorted. */
export interface Pool {
  fields: readonly string[]
  by: Readonly<Record<Verdict, Some>>
}

/** By the key of a need. */
export class Pools extends Map<string, Pool> {
  get weight(): number {
    return [...this.values()].reduce(
      (sum, { by }) => sum + Object.values(by).reduce((all, { first }) => all + first.length, 1),
      0,
    )
  }
}

/** Everybody of whom a rule knows the same is judged as one. */
export type People = ReadonlyMap<string, JudgedExpert>
/** By field that is needed, the ids of those who have it or one below it; sorted. */
export type Holders = ReadonlyMap<string, ReadonlySet<string>>

type Asked = Pick<Scope, 'asOf' | 'reader' | 'trees' | 'eligibility'>

const AT_ONCE = 20_000

/** What is left of pools after changes. */
export async function poolsLeft({ value, ofIt, touched }: Before<Pools>, { reader, trees }: Asked): Promise<Pools> {
  if (ofIt.size === 0) return value
  if ([...ofIt].some((name) => name !== 'Expert' && name !== 'SPECIALISES_IN')) return new Pools()
  const fields = await new Around(touched, reader, trees).fields()
  return new Pools([...value].filter(([, pool]) => !pool.fields.some((field) => fields.has(field))))
}

/** What is read for some needs, with all who have one of the fields. */
export interface Read {
  pools: Pools
  people: People
  holders: Holders
}

/** Two queries, whatever the number of needs; those of whom the same is known are judged once by each rule. */
export async function readPools(needs: readonly Need[], most: number, scope: Asked): Promise<Read> {
  const { asOf, eligibility } = scope
  const needed = new Set(needs.flatMap(({ fields }) => fields))
  const holders = await readHolders(needed, scope)
  const people = await readPeople(needed, scope)
  const idsOf = (fields: readonly string[]): readonly string[] =>
    fields.length === 1
      ? [...holders.get(fields[0]!)!]
      : [...new Set(fields.flatMap((field) => [...holders.get(field)!]))].sort()
  const pools = new Pools()
  for (const alike of groupBy(needs, ({ rule }) => rule).values()) {
    const pool = idsOf([...new Set(alike.flatMap(({ fields }) => fields))]).filter((id) => people.has(id))
    const kinds = [...new Set(pool.map((id) => people.get(id)!))]
    const verdicts = new Map<JudgedExpert, Verdict>()
    // So many at a time: of all there are no more is kept than the verdicts.
    for (const some of slices(kinds, AT_ONCE)) {
      const candidates = some.map((expert) => asCandidate(expert, alike[0]!.regionId))
      const assessments = await eligibility.assess(candidates, asOf)
      for (const [at, kind] of some.entries()) verdicts.set(kind, assessments[at]!.verdict)
    }
    for (const need of alike) {
      const { fields } = need
      const key = keyOf(need)
      if (!pools.has(key)) pools.set(key, { fields, by: byVerdict(idsOf(fields), people, verdicts, most) })
    }
  }
  return { pools, people, holders }
}

export const asCandidate = (expert: JudgedExpert, regionId: string | null): Candidate => ({
  expert,
  fields: [],
  role: 'EXPERT',
  regionId,
})

/** Some people by their verdict, in their order. */
function byVerdict(
  ids: readonly string[],
  people: People,
  verdicts: ReadonlyMap<JudgedExpert, Verdict>,
  most: number,
): Pool['by'] {
  const found = Object.fromEntries(
    ['MET', 'UNKNOWN', 'NOT_MET', 'NO_RULE', 'WAIVED'].map((verdict) => [verdict, { count: 0, first: [] as string[] }]),
  ) as Record<Verdict, { count: number; first: string[] }>
  for (const id of ids) {
    const kind = people.get(id)
    // Who was there for one query may be gone for the next.
    if (!kind) continue
    const some = found[verdicts.get(kind)!]
    some.count++
    if (some.first.length < most) some.first.push(id)
  }
  return found
}

async function readHolders(needed: ReadonlySet<string>, { reader, trees }: Asked): Promise<Holders> {
  const tree = await trees.fields()
  const rows = needed.size ? await reader.run(fieldHolders, { fields: [...tree.downwards(needed)] }) : []
  const ids = new Map([...needed].map((field): [string, string[]] => [field, []]))
  for (const { id, experts } of rows)
    for (const above of tree.upwards(id))
      for (const expert of needed.has(above) ? experts : []) ids.get(above)!.push(expert)
  return new Map([...ids].map(([field, some]) => [field, new Set(some.sort())]))
}

async function readPeople(needed: ReadonlySet<string>, { reader, trees }: Asked): Promise<People> {
  const tree = await trees.fields()
  const groups = needed.size ? await reader.run(expertsInFields, { fields: [...tree.downwards(needed)] }) : []
  const people = new Map<string, JudgedExpert>()
  for (const { ids, numbers, ...words } of groups) {
    const kinds = new Map<string, JudgedExpert>()
    for (const [at, id] of ids.entries()) {
      const [birthYear = null, yearsExperience = null] = numbers[at]!
      const key = `${birthYear} ${yearsExperience}`
      let kind = kinds.get(key)
      if (!kind) kinds.set(key, (kind = { ...words, birthYear, yearsExperience }))
      people.set(id, kind)
    }
  }
  return people
}
