import { isDay } from '../../kernel/day.js'
import { InputError } from '../../kernel/errors.js'

/** From a day, to before another; what is left out does not bound. */
export interface Period {
  from?: string | null | undefined
  to?: string | null | undefined
}

/** Whether a day lies in a period; one that is unknown lies only in the period without bounds. */
export function within({ from, to }: Period): (day: string | null) => boolean {
  return (day) =>
    day === null ? from == null && to == null : (from == null || day >= from) && (to == null || day < to)
}

/** @throws InputError unless the bounds are days of the calendar, the first before the second */
export function checkedPeriod({ from, to }: Period): Period {
  for (const [name, day] of [
    ['from', from],
    ['to', to],
  ] as const)
    if (day != null && !isDay(day)) throw new InputError(`${name}: expected a day, found "${day.slice(0, 20)}"`)
  if (from != null && to != null && from >= to) throw new InputError('to: expected a day after `from`')
  return { from, to }
}
