/** The calendar day it is now in a time zone, ISO YYYY-MM-DD. */
export function today(timezone: string, now: Date = new Date()): string {
  let format = formats.get(timezone)
  // Making one takes longer than a lookup in the graph, and every request asks.
  if (!format)
    formats.set(
      timezone,
      (format = new Intl.DateTimeFormat('sv-SE', {
        timeZone: timezone,
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
      })),
    )
  return format.format(now)
}

const formats = new Map<string, Intl.DateTimeFormat>()
