import { chainRegions } from '../../generated/cypher.js'
import type { ChainKind } from '../../generated/types.js'
import type { RegisterName } from '../../registers.js'
import type { Standing } from '../registers/index.js'
import type { Detected } from './detected.js'
import { unassessed, type GapRule, type Outcome } from './rule.js'
import type { Evidence, NotAssessed, OfChain, Told, Withheld } from './finding.js'
import type { Scope } from './scope.js'

/** What may be concluded of all that a rule found. */
export async function assure(rule: GapRule, found: Outcome, scope: Scope): Promise<Omit<Told, 'registers'>> {
  const holds = await assured(rule, found.gaps, scope)
  return told({ ...holds, unassessed: [...found.unassessed, ...(await presupposed(rule, scope))] })
}

/** What is told of findings that were looked at, and of what could not be. */
export const told = (found: Pick<Told, 'gaps' | 'withheld' | 'unassessed'>): Omit<Told, 'registers'> => ({
  ...found,
  notAssessed: distinct([
    ...found.unassessed.map(({ notAssessed }) => notAssessed),
    ...found.withheld.flatMap(({ notAssessed }) => notAssessed),
  ]),
})

/**
 * What may be concluded from findings: a gap that rests on absence is PROVEN where the registers are declared complete,
 * PRESUMED where they have entries, and no gap, but an entry of what is not assessed, where one has none.
 */
export async function assured(
  rule: GapRule,
  found: readonly Detected[],
  scope: Scope,
): Promise<Pick<Told, 'gaps' | 'withheld'>> {
  const known = await standingsOf(rule, found, scope)
  const declarations = new Map<string, Evidence>()
  const gaps: Detected[] = []
  const withheld: Withheld[] = []
  for (const gap of found) {
    const { absence, regionId } = gap
    if (absence === null || regionId === null) {
      if (absence !== null) gap.assurance = 'PRESUMED'
      gaps.push(gap)
      continue
    }
    const here = known.get(regionId)!
    const of = (register: RegisterName): Standing => here.get(register)!
    const complete = absence.find((registers) => registers.every((register) => of(register) === 'COMPLETE'))
    if (complete) {
      const key = `${regionId} ${complete.join()}`
      let evidence = declarations.get(key)
      if (!evidence) declarations.set(key, (evidence = await declared(rule, complete, regionId, scope)))
      gap.declare(evidence)
      gaps.push(gap)
    } else if (absence.some((registers) => registers.every((register) => of(register) !== 'EMPTY'))) {
      gap.assurance = 'PRESUMED'
      gaps.push(gap)
    } else {
      const { key, subjectId, chainId } = gap
      const empty = absence.flat().filter((register) => of(register) === 'EMPTY')
      const notAssessed = empty.map((register) => unassessed(rule.id, { regionId, register }))
      withheld.push({ key, subjectId, regionId, chainId, notAssessed })
    }
  }
  return { gaps, withheld }
}

/** How every register that a gap rests on is kept, by the region and its name. */
async function standingsOf(
  rule: GapRule,
  gaps: readonly Detected[],
  { registers, asOf }: Scope,
): Promise<Map<string, Map<RegisterName, Standing>>> {
  const asked = new Map<string, Set<RegisterName>>()
  for (const { absence, regionId } of gaps) {
    if (regionId === null || absence === null) continue
    let here = asked.get(regionId)
    if (!here) asked.set(regionId, (here = new Set()))
    for (const some of absence) for (const register of some) here.add(register)
  }
  const pairs = [...asked].flatMap(([regionId, names]) => [...names].map((register) => ({ register, regionId })))
  const standings = await registers.standings(pairs, asOf, rule)
  const found = new Map<string, Map<RegisterName, Standing>>([...asked.keys()].map((id) => [id, new Map()]))
  for (const [at, { register, regionId }] of pairs.entries()) found.get(regionId)!.set(register, standings[at]!)
  return found
}

/** Regions with chains of which the rule can say nothing, also where it found nothing. */
export async function presupposed(
  rule: GapRule,
  { reader, params, regionIds, chainIds, registers, asOf, once }: Scope,
): Promise<OfChain[]> {
  const names = rule.presupposes ?? []
  if (names.length === 0) return []
  const kinds = params.kinds as readonly ChainKind[]
  const rows = await once('chainRegions', [kinds, regionIds, chainIds], () =>
    reader.run(chainRegions, { kinds, regions: regionIds, chains: chainIds }),
  )
  const asked = rows.flatMap(({ regionId }) => names.map((register) => ({ register, regionId })))
  const standings = await registers.standings(asked, asOf, rule)
  return asked
    .filter((_, index) => standings[index] === 'EMPTY')
    .map((one) => ({ chainId: null, notAssessed: unassessed(rule.id, one) }))
}

async function declared(rule: GapRule, names: readonly RegisterName[], regionId: string, { registers, asOf }: Scope) {
  const entities = new Set<string>()
  for (const register of names)
    for (const id of (await registers.declarations(register, regionId, asOf, rule)).slice(0, 1)) entities.add(id)
  return {
    label: { ZH: '登记完整声明', EN: 'Registers declared complete' },
    value: [...names],
    entities: [...entities],
  }
}

/** Each region and register once, in order. */
function distinct(all: readonly NotAssessed[]): NotAssessed[] {
  const key = ({ regionId, register }: NotAssessed): string => `${regionId} ${register}`
  return [...new Map(all.map((one) => [key(one), one])).values()].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}
