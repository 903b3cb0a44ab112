import { once } from 'node:events'
import { setTimeout as setTimer } from 'node:timers'
import { setTimeout } from 'node:timers/promises'
import type { Log } from '../log.js'

/**
 * Resolves with the reason when the process is told to end: SIGTERM, SIGINT or, under npm, the end of npm.
 * npm puts a shell between itself and us that passes no signal on: all we see is that the shell has gone.
 */
export function toldToEnd(underNpm: boolean): Promise<string> {
  const ends = ['SIGTERM', 'SIGINT'].map((name) => once(process, name).then(() => name))
  return Promise.race(underNpm ? [...ends, parentEnds()] : ends)
}

/** Ends the process after a while, whatever still keeps it; `last` is done before. */
export function endsWithin(milliseconds: number, log: Log, last?: () => void): void {
  const late = setTimer(() => {
    log.fatal({ milliseconds }, 'something does not end: the process ends without it')
    last?.()
    process.exit(1)
  }, milliseconds)
  late.unref()
}

async function parentEnds(): Promise<string> {
  const parent = process.ppid
  while (process.ppid === parent) await setTimeout(250, undefined, { ref: false })
  return 'end of npm'
}
