import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { entityCount } from '../../../src/generated/cypher.js'
import { undoUnfinished, unfinishedImport } from '../../../src/import/runs.js'
import { openStore, type StoreConfig } from '../../../src/store/open.js'
import type { Store } from '../../../src/store/store.js'
import { cache, missing } from '../../../tools/neo4j/jars.js'
import { startNeo4j } from '../../../tools/neo4j/server.js'
import { ENGINES } from '../engines.js'
import type { Found, Lane } from '../lane.js'
import { largeWorld } from '../large.js'
import { startServerProcess, type ServerProcess } from '../server.js'

const EXPERTS = 42_000
/**
 * A run is killed after so much at the least and at the most of what one takes on the embedded engine: reading and
 * checking comes first.
 */
const KILL = [0.4, 0.85] as const
const KILLS = Number(process.env.TRICHAIN_HOLD_KILLS ?? 2)
/** Whoever answers has heard of an import within this. */
const HEARD_MS = 1500

/** Where to import, as the command line is told and as it is opened here. */
interface Target {
  engine: StoreConfig['engine']
  env: Record<string, string>
  config: StoreConfig
  /** A server on it meanwhile, where there can be one. */
  server?: ServerProcess
}

/** Imports of some 145,000 rows, killed at random moments. */
export const imports: Lane = {
  name: 'imports',
  shows: 'an import that is killed is all there or told of and taken out, and what was there before is untouched',
  minutes: 5,
  async run() {
    const found: Found = { figures: [], failures: [] }
    const big = largeWorld(EXPERTS)
    const wholeMs = await measured(big)
    if (ENGINES.includes('embedded')) {
      const folder = mkdtempSync(join(tmpdir(), 'trichain-hold-'))
      const data = join(folder, 'data')
      try {
        await killing(
          {
            engine: 'embedded',
            env: { TRICHAIN_DATA: data },
            config: { engine: 'embedded', folder: data, queryTimeoutMs: 60_000 },
          },
          big,
          wholeMs,
          found,
        )
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    }
    const absent = ENGINES.includes('neo4j') ? missing() : 'not asked for'
    if (absent !== undefined) found.figures.push(['neo4j', `left out: ${absent}`])
    else await onNeo4j(big, wholeMs, found)
    return found
  },
}

async function onNeo4j(big: string, wholeMs: number, found: Found): Promise<void> {
  mkdirSync(cache, { recursive: true })
  const neo4j = await startNeo4j({
    home: mkdtempSync(join(cache, 'hold-')),
    temporary: true,
    heapMb: 1000,
    pageCacheMb: 128,
    log: () => undefined,
  })
  const env = { NEO4J_URI: neo4j.uri, NEO4J_PASSWORD: '' }
  let server: ServerProcess | undefined
  try {
    server = await startServerProcess(env)
    await killing(
      { engine: 'neo4j', env, config: { engine: 'neo4j', uri: neo4j.uri, queryTimeoutMs: 60_000 }, server },
      big,
      wholeMs,
      found,
    )
  } finally {
    await server?.end()
    await neo4j.stop()
  }
}

async function killing(
  { engine, env, config, server }: Target,
  big: string,
  wholeMs: number,
  { figures, failures }: Found,
): Promise<void> {
  const fail = (what: string) => failures.push(`${engine}: ${what}`)
  await finished(env, 'data/facts')
  const before = await counted(config)
  const start = performance.now()
  let killed = 0
  let halves = 0
  let seconds = 0
  while (killed < KILLS) {
    const ended = await finished(env, big, wholeMs * (KILL[0] + Math.random() * (KILL[1] - KILL[0])))
    if (ended) break
    killed++
    const opened = performance.now()
    await using store = await openStore(config)
    const told = await unfinishedImport(store)
    const held = await store.run(entityCount, {})
    if (told) halves++
    if (told?.running) fail('killed: it is told to be under way')
    if (!told && held !== before) fail(`killed: ${held} entities where there were ${before}, and nothing says so`)
    if (server && told) await toldBy(server, fail)
    await undoUnfinished(store)
    seconds = Math.max(seconds, (performance.now() - opened) / 1000)
    const after = await store.run(entityCount, {})
    if (after !== before) fail(`undone: ${after} entities where there were ${before}`)
  }
  if (halves === 0) fail('none was killed in the midst of writing: nothing is shown')
  if (!(await finished(env, big))) fail('the import after the kills did not end well')
  if (server) {
    await setTimeout(HEARD_MS)
    if ((await fetch(`${server.url}/ready`)).status !== 200) fail('/ready does not say so when all is done')
  }
  figures.push(
    [`${engine}: imports killed, in the midst of writing`, `${killed}, ${halves}`],
    [`${engine}: opened and undone in at most, s`, seconds.toFixed(1)],
    [`${engine}: entities before, and after the last import`, `${before}, ${await counted(config)}`],
    [`${engine}: all in, s`, Math.round((performance.now() - start) / 1000)],
  )
}

/** A server that was there all the while says that a part of an import is visible: in /ready, and in every answer. */
async function toldBy({ url }: ServerProcess, fail: (what: string) => void): Promise<void> {
  await setTimeout(HEARD_MS)
  const ready = await fetch(`${url}/ready`)
  const { code } = (await ready.json()) as { code?: string }
  if (ready.status !== 503 || code !== 'IMPORT_UNFINISHED') fail(`killed: /ready said ${ready.status} ${code}`)
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ experts { totalCount } }' }),
  })
  if (!(await answer.text()).includes('unfinishedImport')) fail('killed: an answer does not say so')
}

async function counted(config: StoreConfig): Promise<number> {
  await using store: Store = await openStore(config)
  return store.run(entityCount, {})
}

/** How long an import takes that nobody kills, on the embedded engine. */
async function measured(dataset: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'trichain-hold-'))
  try {
    const begun = performance.now()
    if (!(await finished({ TRICHAIN_DATA: join(folder, 'data') }, dataset)))
      throw new Error('the import did not end well')
    return performance.now() - begun
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Imports in a process of its own; kills it after some time, if told to. Whether it ended well by itself. */
async function finished(env: Record<string, string>, dataset: string, killAfterMs?: number): Promise<boolean> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', 'import', dataset], {
    env: { ...process.env, NEO4J_URI: '', ...env },
    stdio: 'ignore',
  })
  const exit = new Promise<boolean>((resolve) => child.once('exit', (code) => resolve(code === 0)))
  if (killAfterMs === undefined) return exit
  const first = await Promise.race([exit, setTimeout(killAfterMs, 'late' as const)])
  if (first !== 'late') return first
  child.kill('SIGKILL')
  return exit
}
