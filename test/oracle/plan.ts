import type { AllocationLimits, AllocationOption, ClosableGap } from '../../src/analysis/algorithms/allocation.js'
import type { CoverCandidate, CoverLimits } from '../../src/analysis/algorithms/cover.js'

/** All subsets of some items, as lists. */
function* subsets<T>(items: readonly T[]): Generator<T[]> {
  for (let mask = 0; mask < 2 ** items.length; mask++) yield items.filter((_, at) => (mask >> at) & 1)
}

/** Compares two lists number by number, the higher first; then, of equals, texts in their order. */
function better(a: { key: number[]; ids: string[] }, b: { key: number[]; ids: string[] } | undefined): boolean {
  if (!b) return true
  for (const [at, value] of a.key.entries()) if (value !== b.key[at]) return value > b.key[at]!
  for (const [at, id] of a.ids.entries()) if (id !== b.ids[at]) return b.ids[at] === undefined || id < b.ids[at]!
  return false
}

const sums = (some: readonly { preference: readonly number[] }[], width: number): number[] =>
  Array.from({ length: width }, (_, at) => some.reduce((sum, { preference }) => sum + preference[at]!, 0))
const ids = (some: readonly { id: string }[]): string[] => some.map(({ id }) => id).sort()

/** The best team, by looking at every subset; nothing where none keeps to the limits. */
export function bestTeam(
  fields: readonly string[],
  candidates: readonly CoverCandidate[],
  limits: CoverLimits,
  width: number,
): string[] | undefined {
  let best: { key: number[]; ids: string[] } | undefined
  for (const team of subsets(candidates)) {
    if (team.length > limits.maxSize) continue
    if (!limits.include.every((id) => team.some((member) => member.id === id))) continue
    const organisations = [...new Set(team.flatMap((member) => member.organisations))]
    if (
      limits.maxFromOne != null &&
      organisations.some(
        (organisation) =>
          team.filter((member) => member.organisations.includes(organisation)).length > limits.maxFromOne!,
      )
    )
      continue
    if (new Set(team.flatMap((member) => member.rivals)).size > 1) continue
    if (limits.without && limits.without.every((id) => team.some((member) => member.id === id))) continue
    const covered = fields.filter((field) => team.some((member) => member.covers.includes(field))).length
    const here = { key: [covered, -team.length, ...sums(team, width)], ids: ids(team) }
    if (better(here, best)) best = here
  }
  return best?.ids
}

/** The best appointments by what they close less what they open, by looking at every subset. */
export function bestAppointments(
  gaps: readonly ClosableGap[],
  options: readonly AllocationOption[],
  { count, room }: AllocationLimits,
  width: number,
): { ids: string[]; weight: number } {
  let best: { key: number[]; ids: string[] } | undefined
  for (const chosen of subsets(options)) {
    if (chosen.length > count) continue
    if (
      chosen.some(
        ({ expert }) =>
          chosen.filter((other) => other.expert === expert && other.takesRoom).length > (room.get(expert) ?? 0),
      )
    )
      continue
    if (
      chosen.some((one) =>
        chosen.some(
          (other) =>
            one !== other && one.chain === other.chain && (one.expert === other.expert || (one.leader && other.leader)),
        ),
      )
    )
      continue
    const closed = gaps
      .filter(({ id, needs }) => chosen.filter(({ helps }) => helps.includes(id)).length >= needs)
      .reduce((sum, gap) => sum + gap.weight, 0)
    const opened = chosen.reduce((sum, { costs, due, chain, expert }) => {
      const beside = chosen
        .filter((other) => other.chain === chain && other.expert !== expert)
        .map((other) => other.follows)
      return sum + costs + (!due || beside.includes('MET') ? 0 : beside.includes('NEAR') ? due.eased : due.weight)
    }, 0)
    const weight = closed - opened
    const here = { key: [weight, -chosen.length, ...sums(chosen, width)], ids: ids(chosen) }
    if (better(here, best)) best = here
  }
  return { ids: best!.ids, weight: best!.key[0]! }
}
