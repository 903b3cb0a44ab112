import type { EngineAt, EngineName } from '../lib/engine.js'
import { median } from '../lib/load.js'
import { Worker } from '../lib/worker.js'
import type { Question } from './questions.js'
import type { handlers } from './server.js'

/** One question on one engine at one size. */
export interface Timed {
  experts: number
  engine: EngineName
  question: string
  /**
   * PASS: answered to every input; TIMEOUT: a query was too slow for one of them; TOO_LONG: no answer to one of them in
   * `ANSWER_MS`; SKIPPED: the schema doesn't have it; else FAIL.
   */
  outcome: 'PASS' | 'TIMEOUT' | 'TOO_LONG' | 'SKIPPED' | 'FAIL'
  error?: string
  /** Medians and the greatest over all runs of all inputs, in milliseconds. */
  ms?: number
  greatest?: number
  /** Of the median, while at least one query was running. */
  cypherMs?: number
  /** Queries of one answer, and those that take longest with their share of the time of all. */
  queries?: number
  slowest?: string[]
  runs?: number
  /** What there was to look at: found on average. */
  found?: number
}

/** Longer than this for all inputs once: one more run must do. */
const SLOW_MS = 10_000

/** Nobody waits longer for an answer, though its queries be short. */
export const ANSWER_MS = 120_000

/** Puts questions to a TriChain of its own, one after the other: each input once to warm up, then `rounds` times. */
export async function measure(
  place: EngineAt,
  experts: number,
  questions: readonly Question[],
  rounds: number,
  told: (timed: Timed) => void,
): Promise<void> {
  let server = await Server.start(place)
  try {
    const fields = await server.fields()
    for (const question of questions) {
      const base = { experts, engine: place.engine, question: question.name }
      if (!fields.has(question.field)) {
        told({ ...base, outcome: 'SKIPPED' })
        continue
      }
      try {
        told({ ...base, outcome: 'PASS', ...(await timed(server, question, rounds)) })
      } catch (error) {
        if (!(error instanceof Refused)) throw error
        told({
          ...base,
          outcome: error.code === 'QUERY_TIMEOUT' ? 'TIMEOUT' : error.code === 'TOO_LONG' ? 'TOO_LONG' : 'FAIL',
          error: error.message,
        })
        // The embedded engine goes on with what it was asked: a fresh process, so that the next question has the
        // machine for itself.
        await server.kill()
        server = await Server.start(place)
      }
    }
  } finally {
    await server.stop()
  }
}

async function timed(server: Server, { text, inputs }: Question, rounds: number): Promise<Partial<Timed>> {
  const start = performance.now()
  const found = []
  for (const input of inputs) found.push(sizeOf(await server.ask(text, input)))
  const times: { ms: number; cypherMs: number }[] = []
  let last = await server.spent()
  for (let round = 0; round < (performance.now() - start > SLOW_MS ? 1 : rounds); round++) {
    for (const input of inputs) {
      const began = performance.now()
      await server.ask(text, input)
      const ms = performance.now() - began
      last = await server.spent()
      times.push({ ms, cypherMs: last.ms })
    }
  }
  const total = last.each.reduce((sum, [, ms]) => sum + ms, 0)
  return {
    ms: median(times.map(({ ms }) => ms)),
    greatest: Math.max(...times.map(({ ms }) => ms)),
    cypherMs: median(times.map(({ cypherMs }) => cypherMs)),
    queries: last.count,
    slowest: last.each.slice(0, 3).map(([name, ms]) => `${name} ${Math.round((100 * ms) / (total || 1))} %`),
    runs: times.length,
    found: Math.round((10 * found.reduce((sum, count) => sum + count, 0)) / found.length) / 10,
  }
}

/** How much an answer holds: the count it tells, or the length of its list, or of its longest list. */
function sizeOf(data: Record<string, unknown>): number {
  const [value] = Object.values(data)
  if (Array.isArray(value)) return value.length
  const fields = Object.values((value ?? {}) as Record<string, unknown>)
  const { totalCount, before } = (value ?? {}) as { totalCount?: number; before?: number }
  return totalCount ?? before ?? Math.max(0, ...fields.map((field) => (Array.isArray(field) ? field.length : 0)))
}

/** The service answered with an error. */
class Refused extends Error {
  readonly code: string | undefined
  constructor(message: string, code: string | undefined) {
    super(message)
    this.code = code
  }
}

class Server {
  readonly #worker: Worker<typeof handlers>
  readonly #url: string

  constructor(worker: Worker<typeof handlers>, url: string) {
    this.#worker = worker
    this.#url = url
  }

  static async start(place: EngineAt): Promise<Server> {
    const worker = new Worker<typeof handlers>(new URL('./server.ts', import.meta.url))
    return new Server(worker, (await worker.call('start', place)).url)
  }

  async fields(): Promise<Set<string>> {
    const { __type } = (await this.ask('{ __type(name: "Query") { fields { name } } }', {})) as {
      __type: { fields: { name: string }[] }
    }
    return new Set(__type.fields.map(({ name }) => name))
  }

  async ask(query: string, variables: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>> {
    const response = await fetch(`${this.#url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(ANSWER_MS),
    }).catch((error: unknown) => {
      throw error instanceof DOMException && error.name === 'TimeoutError'
        ? new Refused(`no answer in ${ANSWER_MS / 1000} s`, 'TOO_LONG')
        : error
    })
    const { data, errors } = (await response.json()) as {
      data: Record<string, unknown>
      errors?: { message: string; extensions?: { code?: string } }[]
    }
    if (errors?.length) throw new Refused(errors[0]!.message, errors[0]!.extensions?.code)
    return data
  }

  spent() {
    return this.#worker.call('spent', undefined as never)
  }

  kill(): Promise<void> {
    return this.#worker.kill()
  }

  stop(): Promise<void> {
    return this.#worker.stop()
  }
}
