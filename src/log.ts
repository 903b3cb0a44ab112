import { pino, symbols, type DestinationStream, type Logger } from 'pino'

export type Log = Logger

/** So long lines of what goes well are collected, in milliseconds: to write each takes as long as some answers. */
const COLLECTED_MS = 20
const MOST = 500
const WARN = 40

/** The log of the process: JSON lines on standard error, so that standard output stays free for answers. */
export const createLog = (level: string, base: Record<string, unknown> | null = null): Log =>
  pino({ level, base }, collected(pino.destination(2)))

/** Everything that lines are collected for; what is left is written when the process ends. */
const open = new Set<() => void>()
let ending = false

/** Writes lines together, those before a warning with it, at once. */
export function collected(into: DestinationStream): DestinationStream {
  const lines: string[] = []
  let timer: NodeJS.Timeout | undefined
  const write = (): void => {
    clearTimeout(timer)
    timer = undefined
    open.delete(write)
    if (lines.length > 0) into.write(lines.splice(0).join(''))
  }
  if (!ending) {
    ending = true
    process.on('exit', () => open.forEach((rest) => rest()))
  }
  const stream: DestinationStream & { [symbols.needsMetadataGsym]: true; lastLevel: number } = {
    [symbols.needsMetadataGsym]: true,
    lastLevel: 0,
    write(line) {
      lines.push(line)
      if (stream.lastLevel >= WARN || lines.length >= MOST) return write()
      open.add(write)
      timer ??= setTimeout(write, COLLECTED_MS).unref()
    },
  }
  return stream
}
