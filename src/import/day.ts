/** The day after a day of the calendar, or undefined past the last one that is written with four digits. */
export function nextDay(day: string): string | undefined {
  const next = new Date(`${day}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.getUTCFullYear() > 9999 ? undefined : next.toISOString().slice(0, 10)
}
