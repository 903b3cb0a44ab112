import type { Case, Input } from './case.js'
import type { handlers as client } from './client.js'
import type { EngineAt, EngineName } from './engine.js'
import type { Sample } from './load.js'
import { Worker } from './worker.js'
import type { handlers as floor } from '../servers/floor.js'
import type { handlers as rival } from '../servers/rival.js'
import type { handlers as trichain } from '../servers/trichain.js'

/** `raw` is the floor's query without a server. */
export type SideName = 'trichain' | 'floor' | 'raw' | 'rival'

/** Something that answers cases, on one engine. */
export interface Side {
  engine: EngineName
  name: SideName
  /** Whether it can answer the case at all. */
  takes(item: Case): boolean
  /** Made ready for a case, before anything else of it. */
  prepare(item: Case): Promise<void>
  answer(item: Case, input: Input): Promise<unknown>
  slot(item: Case, connections: number, ms: number): Promise<Sample>
}

const at = (path: string): URL => new URL(path, import.meta.url)

/**
 * Starts all processes of one engine and the load client; `copy` is a second place with the same data, as the embedded
 * engine admits one process.
 */
export async function startSides(place: EngineAt, copy: EngineAt): Promise<{ sides: Side[]; stop(): Promise<void> }> {
  const workers = {
    client: new Worker<typeof client>(at('./client.ts')),
    trichain: new Worker<typeof trichain>(at('../servers/trichain.ts')),
    floor: new Worker<typeof floor>(at('../servers/floor.ts')),
    ...(place.engine === 'neo4j' && { rival: new Worker<typeof rival>(at('../servers/rival.ts')) }),
  }
  const load = (origin: string, path: string, bodies: string[], connections: number, ms: number) =>
    workers.client.call('load', { origin, path, bodies, connections, ms })
  const origins = {
    trichain: await workers.trichain.call('start', place),
    floor: await workers.floor.call('start', copy),
  }
  const base = { engine: place.engine, takes: () => true, prepare: async () => undefined }
  const sides: Side[] = [
    {
      ...base,
      name: 'trichain',
      answer: (item, input) => graphql(origins.trichain, item.trichain, input),
      slot: (item, connections, ms) =>
        load(
          origins.trichain,
          '/graphql',
          item.inputs.map((input) => operation(item.trichain, input)),
          connections,
          ms,
        ),
    },
    {
      ...base,
      name: 'floor',
      prepare: async (item) =>
        workers.floor.call(
          'learn',
          item.floor
            ? { name: item.name, text: item.floor(place.engine) }
            : { name: item.name, asked: await asked(item) },
        ),
      answer: (item, input) => post(origins.floor, `/${item.name}`, JSON.stringify(input)),
      slot: (item, connections, ms) =>
        load(
          origins.floor,
          `/${item.name}`,
          item.inputs.map((input) => JSON.stringify(input)),
          connections,
          ms,
        ),
    },
    {
      ...base,
      name: 'raw',
      answer: (item, input) => workers.floor.call('answer', { name: item.name, input }),
      slot: (item, connections, ms) =>
        workers.floor.call('load', { name: item.name, inputs: [...item.inputs], connections, ms }),
    },
  ]
  if (workers.rival && place.engine === 'neo4j') {
    const origin = await workers.rival.call('start', { uri: place.uri })
    sides.push({
      ...base,
      name: 'rival',
      takes: (item) => item.rival !== undefined,
      answer: (item, input) => graphql(origin, item.rival!, input),
      slot: (item, connections, ms) =>
        load(
          origin,
          '/graphql',
          item.inputs.map((input) => operation(item.rival!, input)),
          connections,
          ms,
        ),
    })
  }
  /** The queries TriChain runs for a case. */
  const asked = async (item: Case) => {
    await workers.trichain.call('journal', true)
    await graphql(origins.trichain, item.trichain, item.inputs[0]!)
    return workers.trichain.call('journal', false)
  }
  return { sides, stop: async () => void (await Promise.all(Object.values(workers).map((worker) => worker.stop()))) }
}

const operation = (query: string, variables: Input): string => JSON.stringify({ query, variables })

async function graphql(origin: string, query: string, variables: Input): Promise<unknown> {
  const answer = (await post(origin, '/graphql', operation(query, variables))) as { errors?: { message: string }[] }
  if (answer.errors) throw new Error(answer.errors[0]!.message)
  return answer
}

async function post(origin: string, path: string, body: string): Promise<unknown> {
  const response = await fetch(origin + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  const text = await response.text()
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text.slice(0, 500)}`)
  return JSON.parse(text)
}
