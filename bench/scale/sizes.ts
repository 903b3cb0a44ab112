import { spawnSync } from 'node:child_process'
import { AS_OF } from '../lib/case.js'
import type { EngineAt } from '../lib/engine.js'
import { median } from '../lib/load.js'
import { questions } from './processes.js'
import { served } from './served.js'

/** What a question takes: the first time, and once it was asked; milliseconds, or how it failed. */
export interface Asked {
  question: string
  cold: number | string
  warm: number | string
}

export interface Size {
  engine: EngineAt['engine']
  experts: number
  entities: number
  relations: number | undefined
  imported?: { rows: number; seconds: number; peakRssMb: number }
  diskMb: number
  /** From the start of the process until it answers. */
  startMs: number
  /** Until what the first page asks for is found, since the start; nothing where it takes longer than is waited for. */
  foundMs: number | undefined
  memoryMb: { started: number; found: number }
  asked: Asked[]
}

const WARM = 5
const PATIENCE_MS = 300_000

const asked = [
  ...Object.entries(questions).map(([name, { query, inputs }]) => ({ name, query, variables: inputs[0] })),
  { name: 'search', query: '{ search(text: "专家·0000123") { nodes { id } } }', variables: {} },
  { name: 'count of a region', query: '{ experts(filter: {region: "region:gen-3"}) { totalCount } }', variables: {} },
  {
    name: 'crossTab of a region',
    query:
      '{ crossTab(of: EXPERT, rows: "chain", columns: "ageBand", filter: {serviceRegion: "region:gen-3"}) { total } }',
    variables: {},
  },
  {
    name: 'gapSummary of a region',
    query: `{ gapSummary(by: [RULE], filter: {region: "region:gen-3"}, asOf: "${AS_OF}") { count } }`,
    variables: {},
  },
  { name: 'gapSummary of all', query: `{ gapSummary(by: [RULE], asOf: "${AS_OF}") { count } }`, variables: {} },
] as const

/** Figures of a store that holds so many experts. */
export async function measureSize(
  place: EngineAt,
  { experts, relations, home }: { experts: number; relations: number | undefined; home: string },
  told: (line: string) => void,
): Promise<Size> {
  const limits = { TRICHAIN_OPERATION_MS: '120000', TRICHAIN_QUERY_TIMEOUT_MS: '120000', TRICHAIN_LINE_MS: '120000' }
  const begun = performance.now()
  const service = await served(place, 1, { ...limits, TRICHAIN_WARM_UP: 'false' })
  const startMs = performance.now() - begun
  try {
    const started = service.memoryMb()
    const found: Asked[] = []
    for (const { name, query, variables } of asked) {
      const cold = await timed(service.url, query, variables)
      const warm: (number | string)[] = []
      for (let n = 0; n < WARM && typeof cold === 'number'; n++) warm.push(await timed(service.url, query, variables))
      const one: Asked = {
        question: name,
        cold,
        warm: typeof cold === 'number' ? median(warm.filter((ms) => typeof ms === 'number')) : cold,
      }
      found.push(one)
      told(JSON.stringify(one))
    }
    const text = '{ __typename }'
    await timed(service.url, text, {})
    const figures = await (await fetch(`${service.url}/metrics`)).text()
    const memory = { started, found: service.memoryMb() }
    return {
      engine: place.engine,
      experts,
      entities: Number(/^trichain_store_entities\{.*\} (\d+)/m.exec(figures)?.[1]),
      relations,
      diskMb: Math.round(Number(spawnSync('du', ['-sk', home], { encoding: 'utf8' }).stdout.split('\t')[0]) / 1024),
      startMs,
      foundMs: undefined,
      memoryMb: memory,
      asked: found,
    }
  } finally {
    await service.end()
  }
}

/** Until what the first page asks for is found, with nothing else asked. */
export async function measureFound(place: EngineAt): Promise<{ foundMs: number | undefined; memoryMb: number }> {
  const service = await served(place, 1)
  try {
    const late = new Promise<undefined>((done) => setTimeout(() => done(undefined), PATIENCE_MS).unref())
    const foundMs = await Promise.race([service.logged('what the first page asks for is found'), late])
    return { foundMs, memoryMb: service.memoryMb() }
  } finally {
    await service.end()
  }
}

async function timed(url: string, query: string, variables: object): Promise<number | string> {
  const begun = performance.now()
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { errors } = (await response.json()) as { errors?: { extensions?: { code?: string } }[] }
  return errors ? String(errors[0]?.extensions?.code) : performance.now() - begun
}
