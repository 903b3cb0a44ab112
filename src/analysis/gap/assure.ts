import { chainRegions } from '../../generated/cypher.js'
import type { ChainKind } from '../../generated/types.js'
import type { RegisterName } from '../../registers.js'
import type { Standing } from '../registers/index.js'
import { unassessed, type GapRule } from './rule.js'
import type { Finding, NotAssessed, Outcome } from './finding.js'
import type { Scope } from './scope.js'

/**
 * What may be concluded from what a rule found: a gap that rests on absence is PROVEN where the registers are declared
 * complete, PRESUMED where they have entries, and no gap, but an entry of what is not assessed, where one has none.
 */
export async function assure(rule: GapRule, found: Outcome, scope: Scope): Promise<Outcome> {
  const known = await standingsOf(rule, found.gaps, scope)
  const notAssessed = [...found.notAssessed, ...(await presupposed(rule, scope))]
  const gaps: Finding[] = []
  for (const gap of found.gaps) {
    const { absence, regionId } = gap
    if (absence === null || regionId === null) {
      gaps.push(absence === null ? gap : { ...gap, assurance: 'PRESUMED' })
      continue
    }
    const of = (register: RegisterName): Standing => known.get(`${register} ${regionId}`)!
    const complete = absence.find((registers) => registers.every((register) => of(register) === 'COMPLETE'))
    if (complete) gaps.push({ ...gap, evidence: [...gap.evidence, await declared(rule, complete, regionId, scope)] })
    else if (absence.some((registers) => registers.every((register) => of(register) !== 'EMPTY')))
      gaps.push({ ...gap, assurance: 'PRESUMED' })
    else
      for (const register of absence.flat())
        if (of(register) === 'EMPTY') notAssessed.push(unassessed(rule.id, { regionId, register }))
  }
  return { gaps, notAssessed: distinct(notAssessed) }
}

/** How every register that a gap rests on is kept, by its name and the region. */
async function standingsOf(
  rule: GapRule,
  gaps: readonly Finding[],
  { registers, asOf }: Scope,
): Promise<Map<string, Standing>> {
  const asked = new Map<string, { register: RegisterName; regionId: string }>()
  for (const { absence, regionId } of gaps) {
    if (regionId !== null)
      for (const register of absence?.flat() ?? []) asked.set(`${register} ${regionId}`, { register, regionId })
  }
  const standings = await registers.standings([...asked.values()], asOf, rule)
  return new Map([...asked.keys()].map((key, index) => [key, standings[index]!]))
}

/** Regions with chains of which the rule can say nothing, also where it found nothing. */
async function presupposed(
  rule: GapRule,
  { reader, params, regionIds, chainIds, registers, asOf, once }: Scope,
): Promise<NotAssessed[]> {
  const names = rule.presupposes ?? []
  if (names.length === 0) return []
  const kinds = params.kinds as readonly ChainKind[]
  const rows = await once('chainRegions', [kinds, regionIds, chainIds], () =>
    reader.run(chainRegions, { kinds, regions: regionIds, chains: chainIds }),
  )
  const asked = rows.flatMap(({ regionId }) => names.map((register) => ({ register, regionId })))
  const standings = await registers.standings(asked, asOf, rule)
  return asked.filter((_, index) => standings[index] === 'EMPTY').map((one) => unassessed(rule.id, one))
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
