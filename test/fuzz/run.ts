import { random, type Random } from '../../tools/generate/random.js'
import { fault, type Heard } from './judge.js'
import { mutated } from './mutate.js'
import { operation, type Operation } from './operation.js'
import { shrink } from './shrink.js'
import { learn } from './words.js'

export interface FuzzOptions {
  url: string
  seed: string | number
  /** Numbers of the operations, from the first on. */
  count: number
  from?: number
  /** How many are under way at a time. */
  lanes?: number
  /** Stops after so long, in milliseconds. */
  untilMs?: number
  /** Where to learn the words, if not there. */
  learnFrom?: string
  /** Whether an answer is as it must be, beside what always holds. */
  judge?: (heard: Heard, sent: string) => string | undefined
}

export interface Fault {
  seed: string | number
  number: number
  what: string
  operation: Operation
}

export interface FuzzReport {
  operations: number
  /** Answers by status. */
  statuses: Map<number, number>
  /** Errors by code. */
  codes: Map<string, number>
  /** How many gave data and no error. */
  answered: number
  slowest: { ms: number; number: number }
  faults: Fault[]
}

/** After so many there is enough to do. */
const ENOUGH = 8

/** Sends operations made from a seed, each from its own number, and judges every answer. */
export async function fuzz({
  url,
  seed,
  count,
  from = 0,
  lanes = 4,
  untilMs = Infinity,
  learnFrom = url,
  judge = fault,
}: FuzzOptions): Promise<FuzzReport> {
  const words = await learn(learnFrom)
  const report: FuzzReport = {
    operations: 0,
    statuses: new Map(),
    codes: new Map(),
    answered: 0,
    slowest: { ms: 0, number: -1 },
    faults: [],
  }
  const end = performance.now() + untilMs
  let next = from
  const work = async (): Promise<void> => {
    while (next < from + count && report.faults.length < ENOUGH && performance.now() < end) {
      const number = next++
      const chance = random(seed, number)
      const made = operation(words, chance)
      const sent = chance.chance(0.35) ? mutated(made, chance) : made
      const begun = performance.now()
      const heard = await send(url, sent, chance)
      report.operations++
      const ms = Math.round(performance.now() - begun)
      if (ms > report.slowest.ms) report.slowest = { ms, number }
      note(report, heard)
      const what = judge(heard, JSON.stringify(sent))
      if (what === undefined) continue
      const smaller = await shrink(
        sent,
        async (tried) => judge(await post(url, JSON.stringify(tried)), JSON.stringify(tried)) !== undefined,
      )
      report.faults.push({ seed, number, what, operation: smaller })
    }
  }
  await Promise.all(Array.from({ length: lanes }, work))
  return report
}

/** Most by POST, some by GET, a few with a body that is cut off. */
async function send(url: string, { query, variables, operationName }: Operation, chance: Random): Promise<Heard> {
  const accept = chance.weighted([
    ['*/*', 6],
    ['application/json', 1],
    ['application/graphql-response+json', 1],
    ['text/html', 0.05],
  ])
  if (chance.chance(0.1)) {
    const address = `${url}/graphql?${new URLSearchParams({ query: toWellFormed(query), variables: JSON.stringify(variables), ...(operationName !== undefined && { operationName: String(operationName) }) })}`
    if (address.length < 8000) return heard(await fetch(address, { headers: { accept: 'application/json' } }))
  }
  const body = JSON.stringify({ query, variables, operationName })
  return post(url, chance.chance(0.01) ? body.slice(0, chance.int(0, body.length)) : body, accept)
}

const post = async (url: string, body: string, accept = '*/*'): Promise<Heard> =>
  heard(
    await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', accept }, body }),
  )

const heard = async (response: Response): Promise<Heard> => ({
  status: response.status,
  headers: response.headers,
  text: await response.text(),
})

const toWellFormed = (text: string): string => Buffer.from(text, 'utf8').toString('utf8')

function note(report: FuzzReport, { status, text }: Heard): void {
  const count = <K>(map: Map<K, number>, key: K) => map.set(key, (map.get(key) ?? 0) + 1)
  count(report.statuses, status)
  const codes = new Set([...text.matchAll(/"extensions":\{"code":"(\w+)"/g)].map(([, code]) => code!))
  for (const code of codes) count(report.codes, code)
  if (status === 200 && codes.size === 0) report.answered++
}

/** A fault, with what it takes to see it again. */
export const shown = ({ seed, number, what, operation: { query, variables, operationName } }: Fault): string =>
  `seed ${seed}, operation ${number}: ${what}\n  ${JSON.stringify({ query, variables, operationName })}`
