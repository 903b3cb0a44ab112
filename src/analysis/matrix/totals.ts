import type { RequirementStatus } from '../../generated/types.js'

/** How many cells there are of each status, and what they count in all. */
export interface Totals {
  met: number
  short: number
  empty: number
  unknown: number
  notAssessed: number
  /** The sum of the counts; a thing that stands beside two chains is counted twice. */
  sum: number
}

export function totalsOf(cells: readonly { status: RequirementStatus; count: number | null }[]): Totals {
  const of = (status: RequirementStatus) => cells.filter((cell) => cell.status === status).length
  return {
    met: of('MET'),
    short: of('SHORT'),
    empty: of('EMPTY'),
    unknown: of('UNKNOWN'),
    notAssessed: of('NOT_ASSESSED'),
    sum: cells.reduce((sum, { count }) => sum + (count ?? 0), 0),
  }
}
