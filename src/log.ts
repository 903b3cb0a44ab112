import { pino, type Logger } from 'pino'

export type Log = Logger

/** The log of the process: JSON lines on standard error, so that standard output stays free for answers. */
export const createLog = (level: string): Log => pino({ level, base: null }, pino.destination(2))
