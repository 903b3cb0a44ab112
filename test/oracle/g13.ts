import { days, monthsOn } from './calendar.js'
import { coverOf } from './coverage.js'
import { issuerOf } from './eligibility.js'
import type { Gap } from './expected.js'
import { appointedTo, type FullWorld } from './fullWorld.js'
import { active, chainsOf, needsOf, rowOf } from './world.js'
import { restsOn } from './registers.js'

export const worlds = 'full'
/** What it is tried with; the first are the defaults. */
export const settings = [{ kinds: ['INNOVATION', 'INDUSTRY'] }, { kinds: ['INNOVATION'] }]
/** Codes of its evidence that must occur. */
export const codes = ['FIELD', 'NETWORK']

restsOn('G13', {
  absence: ({ evidence }) => [
    ...(evidence['Single point of a field'] ? [['appointments', 'teams', 'platforms']] : []),
    ...(evidence['Single point of the network']
      ? [['affiliations', 'engagements', 'project_roles', 'cooperations']]
      : []),
  ],
  presupposes: 'appointments',
})

/** Experts without whom a field is bare, or the network of the chain falls apart. */
export function g13(world: FullWorld, asOf: string, { kinds }: { kinds: string[] }): Gap[] {
  const found: Gap[] = []
  for (const chain of chainsOf(world, kinds)) {
    const appointed = appointedTo(world, chain.id!, (row) => active(row, asOf))
    const covers = [...needsOf(world, chain).keys()].map((field) => ({
      field,
      cover: coverOf(world, chain.id!, field, asOf),
    }))
    const ties = tiesOf(world, appointed, asOf)
    for (const expert of appointed) {
      const alone = covers
        .filter(({ cover }) => cover.EXPERT.join() === expert && !cover.TEAM.length && !cover.PLATFORM.length)
        .map(({ field }) => field)
      const parts = partsWithout(expert, appointed, ties)
      if (!alone.length && parts.length < 2) continue
      const { birth_year: born } = rowOf(world.experts, expert)
      const age = born ? Number(asOf.slice(0, 4)) - Number(born) : null
      const ends = world.appointments
        .filter((row) => row.chain === chain.id && row.expert === expert && active(row, asOf))
        .map(({ to }) => to ?? '')
      const end = ends.includes('') ? null : ends.sort().at(-1)!
      found.push({
        id: `gap:G13:${expert}:${chain.id}`,
        severity:
          (alone.length && parts.length > 1 ? 0.7 : alone.length ? 0.5 : 0.4) +
          (age !== null && age > 59 ? 0.1 : 0) +
          (end !== null && days(end, monthsOn(asOf, 12)) >= 0 ? 0.1 : 0),
        subject: expert,
        region: chain.region!,
        chain: chain.id!,
        department: issuerOf(world, 'EXPERT', chain.region!),
        evidence: {
          ...(alone.length && { 'Single point of a field': 'FIELD' }),
          ...(parts.length > 1 && {
            'Single point of the network': 'NETWORK',
            'Experts in each part without this one': parts.map(({ length }) => length),
          }),
          Age: age,
          'Term ends before': end,
        },
        entities: {
          ...(alone.length && { 'Single point of a field': [...alone].sort() }),
          ...(parts.length > 1 && { 'Single point of the network': parts.slice(1).flat().sort() }),
        },
      })
    }
  }
  return found
}

function tiesOf(world: FullWorld, appointed: readonly string[], asOf: string): [string, string][] {
  const isIn = (id: string | undefined) => appointed.includes(id!)
  const going = world.projects.filter(({ status }) => status === 'PLANNED' || status === 'ACTIVE').map(({ id }) => id)
  return [
    ...[...world.affiliations, ...world.engagements]
      .filter((row) => isIn(row.expert) && active(row, asOf))
      .map((row): [string, string] => [row.expert!, row.organisation!]),
    ...world.project_roles
      .filter((row) => isIn(row.expert) && going.includes(row.project!))
      .map((row): [string, string] => [row.expert!, row.project!]),
    ...world.cooperations
      .filter((row) => isIn(row.expert) && isIn(row.with) && active(row, asOf))
      .map((row): [string, string] => [row.expert!, row.with!]),
  ]
}

/**
 * Who was connected with an expert, in the groups that are left without him: the largest first, then by the first id.
 */
function partsWithout(expert: string, appointed: readonly string[], ties: readonly [string, string][]): string[][] {
  const reach = (start: string, without: string | null): string[] => {
    const seen = [start]
    for (const at of seen)
      for (const [a, b] of ties)
        for (const [x, y] of [
          [a, b],
          [b, a],
        ] as const)
          if (x === at && y !== without && !seen.includes(y)) seen.push(y)
    return appointed.filter((id) => seen.includes(id))
  }
  const parts: string[][] = []
  for (const id of reach(expert, null))
    if (id !== expert && !parts.some((part) => part.includes(id))) parts.push(reach(id, expert).sort())
  return parts.sort((a, b) => b.length - a.length || (a[0]! < b[0]! ? -1 : 1))
}
