import { groupBy } from '../../kernel/group.js'
import {
  byPreference,
  idOrder,
  preferenceObjectives,
  type Constraint,
  type Preferred,
  type Program,
  type Terms,
} from './program.js'

/** Somebody who may join a team. */
export interface CoverCandidate extends Preferred {
  /** Of the fields to be covered, those he covers. */
  covers: readonly string[]
  /** Organisations he belongs to, where their number in a team is limited. */
  organisations: readonly string[]
  /** Enterprises of which a team may be tied to one only. */
  rivals: readonly string[]
}

/** What a team must keep to. */
export interface CoverLimits {
  maxSize: number
  /** How many of one organisation; nothing for any number. */
  maxFromOne?: number | null | undefined
  /** Ids of those who are in the team in any case. */
  include: readonly string[]
  /** A team that is not wanted again, nor with others added to it: ids of its members. */
  without?: readonly string[] | undefined
}

/**
 * The team that covers most of the fields, then has the fewest members, then the best by preference, then the first by
 * ids. Variables: the candidates in their order, then the fields, then the rivals.
 */
export function coverProgram(
  fields: readonly string[],
  candidates: readonly CoverCandidate[],
  { maxSize, maxFromOne = null, include, without }: CoverLimits,
  preferences: readonly string[],
): Program {
  const all = candidates.map((_, index) => [index, 1] as const)
  const rivals = [...new Set(candidates.flatMap((candidate) => candidate.rivals))].sort()
  const fieldAt = candidates.length
  const rivalAt = fieldAt + fields.length
  const where = (test: (candidate: CoverCandidate) => boolean, coefficient = 1): Terms =>
    candidates.flatMap((candidate, index) => (test(candidate) ? [[index, coefficient] as const] : []))
  const constraints: Constraint[] = [
    { terms: all, max: maxSize },
    ...fields.map((field, n): Constraint => ({
      terms: [[fieldAt + n, 1], ...where(({ covers }) => covers.includes(field), -1)],
      max: 0,
    })),
    ...include.map((id): Constraint => ({ terms: where((candidate) => candidate.id === id), min: 1 })),
    ...rivals.flatMap((rival, n) =>
      candidates.flatMap((candidate, index): Constraint[] =>
        candidate.rivals.includes(rival)
          ? [
              {
                terms: [
                  [index, 1],
                  [rivalAt + n, -1],
                ],
                max: 0,
              },
            ]
          : [],
      ),
    ),
    ...(rivals.length ? [{ terms: rivals.map((_, n) => [rivalAt + n, 1] as const), max: 1 }] : []),
  ]
  if (maxFromOne !== null) {
    const members = groupBy(
      candidates.flatMap(({ organisations }, index) => organisations.map((organisation) => ({ organisation, index }))),
      ({ organisation }) => organisation,
    )
    for (const some of members.values())
      if (some.length > maxFromOne)
        constraints.push({ terms: some.map(({ index }) => [index, 1] as const), max: maxFromOne })
  }
  const avoided = new Set(without?.filter((id) => !include.includes(id)))
  if (without) constraints.push({ terms: where(({ id }) => avoided.has(id)), max: avoided.size - 1 })
  return {
    variables: rivalAt + rivals.length,
    constraints,
    objectives: [
      { name: 'covered', sense: 'MAX', terms: fields.map((_, n) => [fieldAt + n, 1] as const) },
      { name: 'members', sense: 'MIN', terms: all },
      ...preferenceObjectives(candidates, preferences),
    ],
    order: idOrder(candidates),
  }
}

/** How many of those who can stand in for each other are kept: one for the best team, one for the second best. */
const KEPT = 2

/**
 * Those who can be in the best team or in the second best one; the others are never needed. Of people with the same
 * fields, organisations and rivals the two best are enough, as a team takes one of them at most; and who covers no more
 * than two others with the same organisations and rivals, and is worse than both, can be left out too. Who must be in a
 * team stays.
 */
export function reduceCandidates(candidates: readonly CoverCandidate[], include: readonly string[]): CoverCandidate[] {
  const forced = new Set(include)
  const kept = candidates.filter(({ id }) => forced.has(id))
  const alike = groupBy(
    candidates.filter(({ id, covers }) => !forced.has(id) && covers.length > 0),
    ({ organisations, rivals }) => JSON.stringify([[...organisations].sort(), [...rivals].sort()]),
  )
  for (const some of alike.values()) {
    const groups = [...groupBy(some, ({ covers }) => JSON.stringify([...covers].sort())).values()].map((group) => {
      const best = group.sort(byPreference).slice(0, KEPT)
      return { covers: new Set(best[0]!.covers), best }
    })
    for (const group of groups) {
      const above = groups.filter(
        (other) =>
          other !== group &&
          other.best.length === KEPT &&
          other.covers.size > group.covers.size &&
          [...group.covers].every((field) => other.covers.has(field)),
      )
      kept.push(
        ...group.best.filter((candidate) => !above.some(({ best }) => byPreference(best[KEPT - 1]!, candidate) < 0)),
      )
    }
  }
  return kept.sort((a, b) => (a.id < b.id ? -1 : 1))
}
