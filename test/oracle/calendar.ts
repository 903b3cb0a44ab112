/** Calendar arithmetic by counting days, apart from the project's. */
const text = (date: Date): string => date.toISOString().slice(0, 10)

/** The day before. */
export const dayBefore = (day: string): string => text(new Date(new Date(day).getTime() - 24 * 3600 * 1000))

/** The same day of the month some months on; the month's last where it has no such day. */
export function monthsOn(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  for (let d = date; ; d--) {
    const candidate = new Date(Date.UTC(year, month - 1 + months, d))
    if (candidate.getUTCDate() === d) return text(candidate)
  }
}

/** Days from one day to the other. */
export function days(from: string, to: string): number {
  return Math.round((new Date(to).getTime() - new Date(from).getTime()) / (24 * 3600 * 1000))
}
