import { addDays, isDay } from '../../kernel/day.js'
import { InputError } from '../../kernel/errors.js'
import { compare } from '../../kernel/compare.js'
import { groupBy } from '../../kernel/group.js'
import type { AnalysisIO } from '../io.js'

export interface PoolArgs {
  region: string
  includeSubregions: boolean
  from: string
  to: string
}

/** Who came and who went; ids of stays by their days. */
export interface PoolLedger {
  from: string
  to: string
  atStart: number
  enteredIds: readonly string[]
  leftIds: readonly string[]
  entryReasons: readonly ReasonCount[]
  exitReasons: readonly ReasonCount[]
  atEnd: number
  /** Experts. */
  unappraisedIds: readonly string[]
}

export interface ReasonCount {
  reason: string | null
  count: number
}

interface Stay {
  id: string
  expertId: string
  from: string
  to: string | null
  entryReason: string | null
  exitReason: string | null
}

/** @throws InputError */
export async function poolLedger(
  io: AnalysisIO,
  { region, includeSubregions, from, to }: PoolArgs,
): Promise<PoolLedger> {
  if (!isDay(from) || !isDay(to) || from > to)
    throw new InputError(`to: expected a day that is not before from, found from "${from}" and to "${to}"`)
  const where = { region, includeSubregions }
  const stays = (await io.matching('PoolEntry', where, [
    'id',
    'expertId',
    'from',
    'to',
    'entryReason',
    'exitReason',
  ])) as unknown as Stay[]
  const appraisals = await io.matching('Appraisal', { onFrom: from, onTo: to }, ['id', 'expertId'])
  const appraised = new Set(appraisals.map(({ expertId }) => expertId))
  const inPool = (day: string): Set<string> =>
    new Set(stays.flatMap((stay) => (stay.from <= day && !(stay.to && stay.to <= day) ? [stay.expertId] : [])))
  // `to` of a stay is the day after the last in the pool: who left in the time was in it on one of its days.
  const entered = inOrder(stays, (stay) => (stay.from >= from && stay.from <= to ? stay.from : null))
  const left = inOrder(stays, (stay) => (stay.to && stay.to > from && stay.to <= addDays(to, 1) ? stay.to : null))
  const atEnd = inPool(to)
  return {
    from,
    to,
    atStart: inPool(addDays(from, -1)).size,
    enteredIds: entered.map(({ id }) => id),
    leftIds: left.map(({ id }) => id),
    entryReasons: reasons(entered.map(({ entryReason }) => entryReason)),
    exitReasons: reasons(left.map(({ exitReason }) => exitReason)),
    atEnd: atEnd.size,
    unappraisedIds: [...atEnd].filter((id) => !appraised.has(id)).sort(compare),
  }
}

const inOrder = (stays: readonly Stay[], dayOf: (stay: Stay) => string | null): Stay[] =>
  stays
    .flatMap((stay) => (dayOf(stay) === null ? [] : [{ stay, day: dayOf(stay)! }]))
    .sort((a, b) => compare(a.day, b.day) || compare(a.stay.id, b.stay.id))
    .map(({ stay }) => stay)

const reasons = (given: readonly (string | null | undefined)[]): ReasonCount[] =>
  [...groupBy(given, (reason) => reason ?? '')]
    .map(([reason, all]) => ({ reason: reason || null, count: all.length }))
    .sort((a, b) => b.count - a.count || compare(a.reason ?? '', b.reason ?? ''))
