/** The calendar day it is now in a time zone, ISO YYYY-MM-DD. */
export const today = (timezone: string, now: Date = new Date()): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: timezone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(now)
