import { InputError } from '../kernel/errors.js'
import { isDay } from '../kernel/day.js'
import type { AnalysisIO } from './io.js'

/**
 * The day a question is asked as of: the given one, or today.
 * @throws InputError unless it is a day of the calendar from 1900 to 2999
 */
export function asOfDay(io: AnalysisIO, asOf: string | null | undefined): string {
  const day = asOf ?? io.today
  if (!isDay(day) || day < '1900' || day >= '3000')
    throw new InputError(`asOf: expected a day from 1900-01-01 to 2999-12-31, found "${day.slice(0, 20)}"`)
  return day
}
