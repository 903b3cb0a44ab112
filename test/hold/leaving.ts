import { readFileSync } from 'node:fs'
import type { LargeServer } from './large.js'

/** How long the cores are watched when a caller has left, in milliseconds. */
const WATCHED_MS = 4000
const QUIET_MS = 1000
const STEP_MS = 100
/** Who takes less than this part of a core has nothing to do for a caller. */
const IDLE = 0.3
const TICKS_PER_S = 100

export interface Left {
  /** It was answered before he left: there was nothing to end. */
  answered: boolean
  /** How long the server, and what works for it, went on for him, in milliseconds. */
  wentOnMs: number
}

/**
 * Asks, hangs up after so many milliseconds, and watches for how long the cores go on working for nobody. `pids` work
 * for the server.
 */
export async function leaving(
  server: LargeServer,
  pids: readonly number[],
  { operation, staysMs }: { operation: string; staysMs: number },
): Promise<Left> {
  const gone = new AbortController()
  const asked = fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: operation }),
    signal: gone.signal,
  }).then(
    async (response) => (await response.arrayBuffer(), true),
    () => false,
  )
  const answered = await Promise.race([asked, pause(staysMs).then(() => false)])
  gone.abort()
  const begun = performance.now()
  let wentOnMs = 0
  // What begins after a second of nothing, as a collector does, is not for him.
  const goesOn = () => performance.now() - begun < Math.min(WATCHED_MS, wentOnMs + QUIET_MS)
  for (let before = ticks([server.pid, ...pids]), since = begun; goesOn();) {
    await pause(STEP_MS)
    const [now, at] = [ticks([server.pid, ...pids]), performance.now()]
    if ((now - before) / TICKS_PER_S / ((at - since) / 1000) > IDLE) wentOnMs = at - begun
    before = now
    since = at
  }
  await asked
  return { answered, wentOnMs }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** What these processes have taken of the cores. */
const ticks = (pids: readonly number[]): number =>
  pids.reduce((sum, pid) => {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ')
    return sum + Number(fields[11]) + Number(fields[12])
  }, 0)
