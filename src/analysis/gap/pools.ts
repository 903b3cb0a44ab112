import { expertsInFields, fieldHolders } from '../../generated/cypher.js'
import type { Verdict } from '../../generated/types.js'
import { groupBy } from '../../kernel/group.js'
import { slices } from '../../kernel/slices.js'
import { labelIn } from '../../query/names.js'
import type { Candidate } from '../eligibility/assessment.js'
import type { JudgedExpert } from '../eligibility/evaluate.js'
import type { Rule } from '../eligibility/ruleBook.js'
import { Around } from './around.js'
import { merged, placesOf, type Places } from './places.js'
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

/** Everybody in question, by his place in the order of ids: a number, as of a million no thread could hold more. */
export interface People {
  ids: readonly string[]
  at: ReadonlyMap<string, number>
  /** Of whom a rule knows the same are of a kind, and judged as one. */
  kindOf: Uint32Array
  kinds: readonly JudgedExpert[]
}

/** By field that is needed, those who have it or one below it. */
export type Holders = ReadonlyMap<string, Places>

type Asked = Pick<Scope, 'asOf' | 'reader' | 'trees' | 'eligibility'>

const AT_ONCE = 20_000

/** What is left of pools after changes. */
export async function poolsLeft({ value, ofIt, touched }: Before<Pools>, { reader, trees }: Asked): Promise<Pools> {
  if (ofIt.size === 0) return value
  if ([...ofIt].some((name) => labelIn(name) !== 'Expert' && name !== 'SPECIALISES_IN')) return new Pools()
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
  const people = await readPeople(needed, scope)
  const holders = await readHolders(needed, people, scope)
  const pools = new Pools()
  for (const alike of groupBy(needs, ({ rule }) => rule).values()) {
    const asked = new Uint8Array(people.kinds.length)
    for (const field of new Set(alike.flatMap(({ fields }) => fields)))
      for (const at of holders.get(field)!) asked[people.kindOf[at]!] = 1
    const kinds = [...asked.keys()].filter((kind) => asked[kind] === 1)
    const verdicts = new Uint8Array(people.kinds.length)
    // So many at a time: of all there are no more is kept than the verdicts.
    for (const some of slices(kinds, AT_ONCE)) {
      const candidates = some.map((kind) => asCandidate(people.kinds[kind]!, alike[0]!.regionId))
      const assessments = await eligibility.assess(candidates, asOf)
      for (const [at, kind] of some.entries()) verdicts[kind] = VERDICTS.indexOf(assessments[at]!.verdict)
    }
    for (const need of alike) {
      const { fields } = need
      const key = keyOf(need)
      if (pools.has(key)) continue
      const places = merged(fields.map((field) => holders.get(field)!))
      pools.set(key, { fields, by: byVerdict(places, people, verdicts, most) })
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

const VERDICTS = ['MET', 'UNKNOWN', 'NOT_MET', 'NO_RULE', 'WAIVED'] as const satisfies readonly Verdict[]

/** Some people by their verdict, in their order. */
function byVerdict(places: Places, { ids, kindOf }: People, verdicts: Uint8Array, most: number): Pool['by'] {
  const counts = VERDICTS.map(() => 0)
  const first = VERDICTS.map((): string[] => [])
  for (const at of places) {
    const verdict = verdicts[kindOf[at]!]!
    if (counts[verdict]!++ < most) first[verdict]!.push(ids[at]!)
  }
  return Object.fromEntries(
    VERDICTS.map((verdict, code) => [verdict, { count: counts[code]!, first: first[code]! }]),
  ) as unknown as Pool['by']
}

/** Who was there for one query may be gone for the next. */
async function readHolders(needed: ReadonlySet<string>, people: People, { reader, trees }: Asked): Promise<Holders> {
  const tree = await trees.fields()
  const rows = needed.size ? await reader.run(fieldHolders, { fields: [...tree.downwards(needed)] }) : []
  const lists = new Map([...needed].map((field): [string, Places[]] => [field, []]))
  for (const { id, experts } of rows) {
    const places = placesOf(experts, people.at)
    for (const above of tree.upwards(id)) lists.get(above)?.push(places)
  }
  return new Map([...lists].map(([field, some]) => [field, merged(some)]))
}

async function readPeople(needed: ReadonlySet<string>, { reader, trees }: Asked): Promise<People> {
  const tree = await trees.fields()
  const groups = needed.size ? await reader.run(expertsInFields, { fields: [...tree.downwards(needed)] }) : []
  const ids = groups.flatMap((group) => group.ids).sort()
  const at = new Map(ids.map((id, place) => [id, place]))
  const kindOf = new Uint32Array(ids.length)
  const kinds: JudgedExpert[] = []
  for (const { ids: own, numbers, ...words } of groups) {
    const known = new Map<string, number>()
    for (const [index, id] of own.entries()) {
      const [birthYear = null, yearsExperience = null] = numbers[index]!
      const key = `${birthYear} ${yearsExperience}`
      let kind = known.get(key)
      if (kind === undefined) known.set(key, (kind = kinds.push({ ...words, birthYear, yearsExperience }) - 1))
      kindOf[at.get(id)!] = kind
    }
  }
  return { ids, at, kindOf, kinds }
}
