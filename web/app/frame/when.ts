import dayjs from 'dayjs'

/** A moment as the clock on the wall shows it. */
export const when = (at: string): string => dayjs(at).format('YYYY-MM-DD HH:mm')

/** The graph keeps the day after a period; people say its last day. */
export const lastDay = (to: string): string => dayjs(to).subtract(1, 'day').format('YYYY-MM-DD')

/** What is kept of a period whose last day is said. */
export const dayAfter = (last: string): string => dayjs(last).add(1, 'day').format('YYYY-MM-DD')

/** A period by its first and its last day. */
export const period = (from: string | null | undefined, to: string | null | undefined, open: string): string =>
  `${from ?? ''} → ${to ? lastDay(to) : open}`

/** The same to the second, where an order matters. */
export const whenExactly = (at: string): string => dayjs(at).format('YYYY-MM-DD HH:mm:ss')
