import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { Client } from 'undici'
import { quantile } from '../lib/load.js'
import type { EngineAt } from '../lib/engine.js'
import { served } from './served.js'

/** How long cheap questions took while something else went on; milliseconds. */
export interface Isolated {
  workers: number
  meanwhile: string
  cheap: { p50: number; p99: number }
  health: { p99: number }
  /** How the large ones were answered. */
  statuses: Record<string, number>
  /** Until the last of them was, and the import was done. */
  tookMs: number
}

const root = join(import.meta.dirname, '../..')
const EVERY_MS = 20
const LEAST_MS = 5000
const LARGE = 12
const CHEAP = JSON.stringify({ query: '{ expert(id: "expert:gen-77") { id name titleRank } }' })

/** Cheap questions beside large ones and an import, by so many processes; a dataset of fewer experts is imported. */
export async function measureIsolation(
  place: Extract<EngineAt, { engine: 'neo4j' }>,
  workers: readonly number[],
  dataset: string,
  told: (line: string) => void,
): Promise<Isolated[]> {
  const found: Isolated[] = []
  for (const count of workers) {
    const service = await served(place, count, { TRICHAIN_WARM_UP: 'false' })
    try {
      await sampled(service.url, [large(service.url, 1)])
      let day = 1
      const many = () => Array.from({ length: LARGE }, () => large(service.url, ++day))
      for (const [meanwhile, work] of [
        ['nothing', () => []],
        [`${LARGE} gapSummary`, many],
        [`${LARGE} gapSummary, an import`, () => [...many(), imported(place.uri, dataset)]],
      ] as const) {
        const one = { workers: count, meanwhile, ...(await sampled(service.url, work())) }
        found.push(one)
        told(JSON.stringify(one))
      }
    } finally {
      await service.end()
    }
  }
  return found
}

/** Each its own: of another day, nothing is kept. */
async function large(url: string, day: number): Promise<string> {
  const asOf = new Date(Date.UTC(2026, 8, day)).toISOString().slice(0, 10)
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: `{ gapSummary(by: [RULE, CHAIN], asOf: "${asOf}") { count } }` }),
  })
  await response.text()
  return String(response.status)
}

async function imported(uri: string, dataset: string): Promise<string> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', 'import', dataset], {
    cwd: root,
    stdio: 'ignore',
    env: { ...process.env, NEO4J_URI: uri, NEO4J_PASSWORD: '' },
  })
  await once(child, 'exit')
  return `import ${child.exitCode}`
}

async function sampled(
  url: string,
  work: readonly Promise<string>[],
): Promise<Omit<Isolated, 'workers' | 'meanwhile'>> {
  const begun = performance.now()
  let tookMs = 0
  const statuses: Record<string, number> = {}
  const done = Promise.all(
    work.map(async (one) => {
      const status = await one
      statuses[status] = (statuses[status] ?? 0) + 1
      tookMs = performance.now() - begun
    }),
  )
  let over = false
  void done.then(() => (over = true))
  const clients = Array.from({ length: 8 }, () => new Client(url))
  const times = { cheap: [] as number[], health: [] as number[] }
  const asked: Promise<void>[] = []
  const ask = async (into: number[], request: Parameters<Client['request']>[0], client: Client) => {
    const at = performance.now()
    const { body } = await client.request(request)
    await body.dump()
    into.push(performance.now() - at)
  }
  for (let turn = 0; !over || performance.now() - begun < LEAST_MS; turn++) {
    const client = clients[turn % clients.length]!
    const headers = { 'content-type': 'application/json' }
    asked.push(
      turn % 4 === 3
        ? ask(times.health, { method: 'GET', path: '/health' }, client)
        : ask(times.cheap, { method: 'POST', path: '/graphql', headers, body: CHEAP }, client),
    )
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS))
  }
  await Promise.all(asked)
  await Promise.all(clients.map((client) => client.close()))
  const sorted = { cheap: times.cheap.sort((a, b) => a - b), health: times.health.sort((a, b) => a - b) }
  return {
    cheap: { p50: quantile(sorted.cheap, 0.5), p99: quantile(sorted.cheap, 0.99) },
    health: { p99: quantile(sorted.health, 0.99) },
    statuses,
    tookMs,
  }
}
