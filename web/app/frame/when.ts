import dayjs from 'dayjs'

/** A moment as the clock on the wall shows it. */
export const when = (at: string): string => dayjs(at).format('YYYY-MM-DD HH:mm')

/** The same to the second, where an order matters. */
export const whenExactly = (at: string): string => dayjs(at).format('YYYY-MM-DD HH:mm:ss')
