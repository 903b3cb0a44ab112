import { readFileSync } from 'node:fs'
import type { EngineAt } from '../lib/engine.js'
import type { handlers as client } from '../lib/client.js'
import { median } from '../lib/load.js'
import { Worker } from '../lib/worker.js'
import { limit } from './share.js'
import { served, type Served } from './served.js'

/** Requests a second, and how long they took, by the number of processes. */
export interface Throughput {
  question: string
  connections: number
  workers: number
  perSecond: number
  p50: number
  p95: number
  /** To one process, within a round: median, least and greatest. */
  ratio: { median: number; least: number; greatest: number }
}

const text = (name: string): string =>
  readFileSync(new URL(`../cases/${name}/trichain.graphql`, import.meta.url), 'utf8')
const ids = Array.from({ length: 50 }, (_, n) => ({ id: `expert:gen-${n * 150 + 1}` }))

/** Cheap ones, and one of some size; those of the lane take turns in one line, however many processes there are. */
export const questions = {
  point: { title: 'one expert by id', query: text('point'), inputs: ids },
  'level-1': { title: '20 experts, their chains', query: text('level-1'), inputs: [{ after: null }] },
  'level-2': { title: '10 chains, experts, fields', query: text('level-2'), inputs: [{}] },
} as const

/**
 * Each number of processes in turn, there and back again, all of them running throughout; each process with a part of a
 * core at most, where that is given.
 */
export async function measureProcesses(
  place: EngineAt,
  given: { workers: readonly number[]; connections: readonly number[]; rounds: number; ms: number; share?: number },
  told: (line: string) => void,
): Promise<Throughput[]> {
  const load = new Worker<typeof client>(new URL('../lib/client.ts', import.meta.url))
  const services: (readonly [workers: number, served: Served])[] = []
  const found: Throughput[] = []
  const free: (() => void)[] = []
  try {
    for (const workers of given.workers)
      services.push([workers, await served(place, workers, { TRICHAIN_WARM_UP: 'false' })])
    const asked = Object.entries(questions).map(([question, { query, inputs }]) => ({
      question,
      bodies: inputs.map((variables) => JSON.stringify({ query, variables })),
    }))
    const slot = (bodies: string[], origin: string, connections: number, ms: number) =>
      load.call('load', { origin, path: '/graphql', bodies, connections, ms })
    for (const [workers, { url }] of services)
      for (const { bodies } of asked) await slot(bodies, url, 8 * workers, given.ms * workers)
    if (given.share !== undefined) for (const [, service] of services) free.push(limit(service.pids(), given.share))
    for (const { question, bodies } of asked) {
      for (const connections of given.connections) {
        const samples = new Map<number, { perSecond: number; p50: number; p95: number }[]>()
        for (let round = 0; round < given.rounds; round++)
          for (const [workers, { url }] of round % 2 ? services.toReversed() : services)
            samples.set(workers, [...(samples.get(workers) ?? []), await slot(bodies, url, connections, given.ms)])
        const one = samples.get(given.workers[0]!)!
        for (const [workers, all] of samples) {
          const ratios = all.map(({ perSecond }, round) => perSecond / one[round]!.perSecond)
          const throughput: Throughput = {
            question,
            connections,
            workers,
            perSecond: median(all.map(({ perSecond }) => perSecond)),
            p50: median(all.map(({ p50 }) => p50)),
            p95: median(all.map(({ p95 }) => p95)),
            ratio: { median: median(ratios), least: Math.min(...ratios), greatest: Math.max(...ratios) },
          }
          found.push(throughput)
          told(JSON.stringify(throughput))
        }
      }
    }
    return found
  } finally {
    await Promise.all(services.map(([, service]) => service.end()))
    for (const take of free) take()
    await load.stop()
  }
}
