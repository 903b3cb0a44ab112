import neo4j, { type ProfiledPlan } from 'neo4j-driver'
import { Command } from 'commander'
import type { Query } from '../src/query/query.js'
import type { Row } from '../src/query/row.js'
import { AS_OF } from './lib/case.js'
import { installed } from './lib/install.js'

const list = (text: string): string[] => text.split(',')
const options = new Command('bench:plans')
  .description(
    'Asks every analysis of a Neo4j that holds a generated dataset, and profiles each query they ran: what it reads, how.',
  )
  .requiredOption('--at <uri>', 'its address; the dataset of so many experts was imported there before')
  .option('--experts <count>', 'of the dataset', Number, 100_000)
  .option('--only <names>', 'only questions that begin with one of these, by comma: G06,whatIf …', list)
  .option('--least <hits>', 'leaves out queries that read less', Number, 20_000)
  .showHelpAfterError()
  .parse()
  .opts<{ at: string; experts: number; only?: string[]; least: number }>()
installed()
const { readConfig } = await import('../src/config.js')
const { startServer } = await import('../src/http/server.js')
const { createLog } = await import('../src/log.js')
const { openStore } = await import('../src/store/open.js')
const { outgoing } = await import('../src/store/values.js')
const { rowTypes } = await import('../src/generated/cypher.js')
const { watchedStore } = await import('./lib/watched.js')
const { analysisWorldOf } = await import('./analysis/world.js')
const { questionsFor } = await import('./analysis/questions.js')

/** One run of a query: with the parameters it took longest with. */
interface Ran {
  query: Query
  params: Row
  ms: number
  runs: number
  question: string
}

/** Operators that look at all there is of something, or multiply; told where so many rows came of it. */
const MANY = 1000
const SUSPECT = /^(AllNodesScan|CartesianProduct|.*RelationshipTypeScan|.*NodeByLabelScan)/

const ran = new Map<string, Ran>()
let question = ''

/** Notes each query with the parameters it took longest with. */
async function noted<T>(query: Query, params: Row, answer: Promise<T>): Promise<T> {
  const begun = performance.now()
  try {
    return await answer
  } finally {
    const ms = performance.now() - begun
    const before = ran.get(query.name)
    const longest = before && before.ms > ms ? before : { query, params, ms, question }
    ran.set(query.name, { ...longest, runs: (before?.runs ?? 0) + 1 })
  }
}

const config = readConfig({ PORT: '0', TRICHAIN_KEPT_MB: '0', TRICHAIN_WARM_UP: 'false' })
const opened = await openStore({ engine: 'neo4j', uri: options.at, queryTimeoutMs: config.TRICHAIN_QUERY_TIMEOUT_MS })
const server = await startServer({ store: watchedStore(opened, noted), config, log: createLog('warn'), today: AS_OF })
const driver = neo4j.driver(options.at)
try {
  const wanted = ({ name }: { name: string }) => options.only?.some((start) => name.startsWith(start)) ?? true
  for (const { name, text, inputs } of questionsFor(analysisWorldOf(options.experts)).filter(wanted)) {
    question = name
    for (const variables of inputs.slice(0, 3)) await ask(text, variables)
  }
  const read = []
  for (const one of ran.values()) read.push({ ...one, ...(await profiled(one)) })
  for (const { query, ms, runs, question: by, hits, rows, steps } of read.toSorted((a, b) => b.hits - a.hits)) {
    if (hits < options.least) break
    console.log(`${query.name}: ${hits} hits for ${rows} rows, ${ms.toFixed(0)} ms, ${runs} runs, by ${by}`)
    const [most] = steps.toSorted((a, b) => b.hits - a.hits)
    console.log(`  most by ${told(most!)}`)
    for (const step of steps) if (SUSPECT.test(step.name) && step.rows > MANY) console.log(`  ${told(step)}`)
  }
} finally {
  await driver.close()
  await server.close()
  await opened.close()
}

async function ask(query: string, variables: Readonly<Record<string, unknown>>): Promise<void> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { errors } = (await response.json()) as { errors?: { message: string }[] }
  if (errors) console.error(`${question}: ${errors[0]!.message}`)
}

interface Step {
  name: string
  hits: number
  rows: number
  of: string
}

async function profiled({ query, params }: Ran): Promise<{ hits: number; rows: number; steps: Step[] }> {
  const values = outgoing(query, params, rowTypes, (value, float) =>
    !float && Number.isSafeInteger(value) ? neo4j.int(value) : value,
  )
  const { records, summary } = await driver.executeQuery(`PROFILE ${query.text}`, values)
  const steps = stepsOf(summary.profile as ProfiledPlan)
  return { hits: steps.reduce((sum, { hits }) => sum + hits, 0), rows: records.length, steps }
}

function stepsOf({ operatorType: name, dbHits: hits, rows, arguments: given, children }: ProfiledPlan): Step[] {
  return [{ name, hits, rows, of: (given.Details ?? '').slice(0, 200) }, ...children.flatMap(stepsOf)]
}

function told({ name, hits, rows, of }: Step): string {
  return `${name}: ${hits} hits, ${rows} rows, ${of}`
}
