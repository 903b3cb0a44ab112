import { monitorEventLoopDelay, PerformanceObserver } from 'node:perf_hooks'
import { readFileSync } from 'node:fs'
import { readConfig } from '../../src/config.js'
import { goFirst } from '../../src/cli/priority.js'
import { openServed } from '../../src/cli/store.js'
import { startServer } from '../../src/http/server.js'
import { createLog } from '../../src/log.js'

/** What a watched server tells of itself, since it was last asked. */
export interface Watched {
  /**
   * The longest time in which the event loop turned to nothing else, in milliseconds, and how much of such a time it
   * computed.
   */
  blockedMs: number
  computedMs: number
  /** How long it would have run, but for others that had the cores: other processes, or threads of its own. */
  waitedMs: number
  /**
   * Of the longest time between two of its ticks: how long it was, and how much of it the thread ran and waited for a
   * core; the rest it slept.
   */
  longest: { ms: number; ranMs: number; waitedMs: number }
  /** The longest pause of the garbage collector, in milliseconds. */
  collectorMs: number
}

/** The real server, which also tells the process that started it how long its event loop was blocked. */
goFirst()
const config = readConfig()
const store = await openServed(config)
const server = await startServer({ store, config, log: createLog(config.TRICHAIN_LOG_LEVEL) })
const RESOLUTION_MS = 5
const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS })
delay.enable()
let collectorMs = 0
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) collectorMs = Math.max(collectorMs, duration)
}).observe({ entryTypes: ['gc'] })

/** Nanoseconds the main thread has run, and has waited for a core. */
const spent = (): [ran: number, waited: number] => {
  const [ran, waited] = readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ').map(Number)
  return [ran!, waited!]
}
let computedMs = 0
let longest: Watched['longest'] = { ms: 0, ranMs: 0, waitedMs: 0 }
let last = { at: performance.now(), spent: spent() }
setInterval(() => {
  const now = { at: performance.now(), spent: spent() }
  const [ranMs, waitedMs] = now.spent.map((ns, which) => (ns - last.spent[which]!) / 1e6) as [number, number]
  // Between two ticks the loop may turn for as long as a tick takes anyway.
  computedMs = Math.max(computedMs, ranMs - RESOLUTION_MS)
  if (now.at - last.at > longest.ms) longest = { ms: now.at - last.at, ranMs, waitedMs }
  last = now
}, RESOLUTION_MS)
let begun = spent()

process.on('message', async (message) => {
  if (message === 'watched') {
    const now = spent()
    process.send!({
      computedMs,
      waitedMs: (now[1] - begun[1]) / 1e6,
      blockedMs: Math.max(0, delay.max / 1e6 - RESOLUTION_MS),
      collectorMs,
      longest,
    } satisfies Watched)
    delay.reset()
    computedMs = collectorMs = 0
    longest = { ms: 0, ranMs: 0, waitedMs: 0 }
    begun = now
  }
  if (message === 'end') {
    await server.close()
    await store.close()
    process.disconnect()
  }
})
// Who started it may be gone before he says so.
process.on('disconnect', () => process.exit())
process.send!({ url: server.url })
