import { pino, type Logger } from 'pino'

export type Log = Logger

/** The log of the process: JSON lines on standard error, so that standard output stays free for answers. */
export const createLog = (level: string, base: Record<string, unknown> | null = null): Log =>
  pino({ level, base }, pino.destination(2))
