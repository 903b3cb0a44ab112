import type { LargeServer } from './large.js'
import { watchOthers } from './machine.js'
import type { Watched } from './watched.js'

interface Times {
  p50: number
  p99: number
  most: number
}

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

const CHEAP = '{ chains(first: 5) { nodes { id name region { name } } } }'
const EVERY_MS = 20

/** Sends operations all at once, and meanwhile asks for /health and a cheap question again and again; at least so long. `pids` work for the server. */
export async function sampled(
  server: LargeServer,
  pids: readonly number[],
  operations: readonly string[],
  leastMs: number,
): Promise<Sample> {
  await server.watched()
  const others = watchOthers([process.pid, server.pid, ...pids])
  const begun = performance.now()
  let over = false
  let memoryMb = server.memoryMb()
  const watching = setInterval(() => (memoryMb = Math.max(memoryMb, server.memoryMb())), 50)
  const probing = Promise.all([
    probe(
      () => asked(`${server.url}/graphql`, CHEAP),
      () => over,
    ),
    probe(
      () => fetch(`${server.url}/health`),
      () => over,
    ),
  ])
  const statuses = new Map<number, number>()
  await Promise.all(
    operations.map(async (operation) => {
      const { status } = await asked(`${server.url}/graphql`, operation)
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
    }),
  )
  const tookMs = performance.now() - begun
  await new Promise((resolve) => setTimeout(resolve, Math.max(200, leastMs - tookMs)))
  over = true
  const [cheap, health] = await probing
  const othersNow = others()
  clearInterval(watching)
  return {
    watched: await server.watched(),
    cheap: cheap!,
    health: health!,
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

/** How long something takes, asked again and again, one after the other. */
async function probe(ask: () => Promise<unknown>, over: () => boolean): Promise<Times> {
  const times: number[] = []
  while (!over()) {
    const begun = performance.now()
    await ask().then((answer) => (answer instanceof Response ? answer.arrayBuffer() : undefined))
    times.push(performance.now() - begun)
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS))
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]!
  return { p50: at(0.5), p99: at(0.99), most: at(1) }
}
