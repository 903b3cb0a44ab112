import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { LargeServer } from './large.js'
import { watchOthers } from './machine.js'
import type { Probed, Times } from './probe.js'
import type { Watched } from './watched.js'

/** What others saw while some operations ran. */
export interface Sample {
  watched: Watched
  cheap: Times
  health: Times
  /** The most at any time. */
  memoryMb: number
  /** Until the last operation was answered. */
  tookMs: number
  statuses: ReadonlyMap<number, number>
  /** How many cores other processes had meanwhile, on average. */
  others: number
}

/**
 * Sends operations, so many at once, something else going on beside, and meanwhile asks for /health and a cheap
 * question again and again; at least so long. Those are asked by a process of its own: what this one does with large
 * answers is not what they wait for. `pids` work for the server.
 */
export async function sampled(
  server: LargeServer,
  pids: readonly number[],
  operations: readonly string[],
  { leastMs, atOnce = operations.length, beside }: { leastMs: number; atOnce?: number; beside?: () => Promise<void> },
): Promise<Sample> {
  const prober = fork(join(import.meta.dirname, 'probe.ts'), [server.url], { execArgv: ['--import', 'tsx'] })
  await once(prober, 'message')
  await server.watched()
  const others = watchOthers([process.pid, prober.pid!, server.pid, ...pids])
  const begun = performance.now()
  let memoryMb = server.memoryMb()
  const watching = setInterval(() => (memoryMb = Math.max(memoryMb, server.memoryMb())), 50)
  const statuses = new Map<number, number>()
  const left = operations.values()
  await Promise.all([
    ...Array.from({ length: atOnce }, async () => {
      for (const operation of left) {
        const { status } = await asked(`${server.url}/graphql`, operation)
        statuses.set(status, (statuses.get(status) ?? 0) + 1)
      }
    }),
    beside?.(),
  ])
  const tookMs = performance.now() - begun
  await new Promise((resolve) => setTimeout(resolve, Math.max(200, leastMs - tookMs)))
  const othersNow = others()
  prober.send('tell')
  const [{ cheap, health }] = (await once(prober, 'message')) as [Probed]
  clearInterval(watching)
  return {
    watched: await server.watched(),
    cheap,
    health,
    memoryMb,
    tookMs,
    statuses,
    others: othersNow,
  }
}

async function asked(url: string, query: string): Promise<{ status: number }> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  await response.arrayBuffer()
  return { status: response.status }
}
