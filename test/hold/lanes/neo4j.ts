import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { openStore } from '../../../src/store/open.js'
import type { Store } from '../../../src/store/store.js'
import { cache, missing } from '../../../tools/neo4j/jars.js'
import { startNeo4j, type Neo4jServer } from '../../../tools/neo4j/server.js'
import { addItem, codeOf, countItems, query, slow, statement, write } from '../../store/query.js'
import type { Found, Lane } from '../lane.js'

/** The store's own: what waits is told so within this and a second. */
const WAIT_MS = 4000
const QUERIES = 40

const increase = statement('UNWIND $ids AS id MATCH (n:Item {id: id}) SET n.n = n.n + 1', { ids: 'string[]' })
const total = query<number>("MATCH (n:Item) WHERE n.id IN ['left', 'right'] RETURN sum(n.n) AS value")
const transactions = query<number>(
  'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS "30000" AND NOT currentQuery STARTS WITH "SHOW" RETURN count(*) AS value',
)

/** Neo4j with the limits as they are shipped, and its faults. */
export const neo4j: Lane = {
  name: 'neo4j',
  shows:
    'a Neo4j that hangs, is killed or is full is told of in time, loses nothing acknowledged, and is back as soon as it is',
  minutes: 4,
  async run() {
    const absent = missing()
    if (absent !== undefined) return { figures: [['SKIPPED', absent]], failures: [] }
    mkdirSync(cache, { recursive: true })
    const home = mkdtempSync(join(cache, 'hold-'))
    let server = await startNeo4j({ home, heapMb: 800, pageCacheMb: 64 })
    const store = await openStore({ engine: 'neo4j', uri: server.uri, queryTimeoutMs: 15_000 })
    const found: Found = { figures: [], failures: [] }
    try {
      await left(store, found)
      await storm(store, found)
      await full(store, found)
      await hangs(store, server, found)
      server = await killed(store, server, home, found)
    } finally {
      await store.close()
      await server.stop()
      rmSync(home, { recursive: true, force: true })
    }
    return found
  },
}

/** Callers who leave, and queries out of time: what is left of them on the server after a second. */
async function left(store: Store, { figures, failures }: Found): Promise<void> {
  const signal = AbortSignal.timeout(1500)
  const codes = await Promise.all(
    Array.from({ length: QUERIES }, (_, n) => codeOf(store.run(slow, {}, n % 2 ? { signal } : { timeoutMs: 1500 }))),
  )
  await setTimeout(1000)
  const remaining = await store.run(transactions, {})
  figures.push([`queries left on the server of ${QUERIES} cancelled`, remaining])
  if (remaining > 0) failures.push(`${remaining} cancelled queries still run`)
  if (codes.some((code) => !['CANCELLED', 'QUERY_TIMEOUT'].includes(code)))
    failures.push(`cancelled queries were told ${[...new Set(codes)]}`)
}

/** Writers that lock in opposite orders. */
async function storm(store: Store, { figures, failures }: Found): Promise<void> {
  for (const id of ['left', 'right']) await store.transaction((tx) => tx.run(addItem, { id }))
  const begun = performance.now()
  const codes = await Promise.all(
    Array.from({ length: 200 }, (_, n) => codeOf(store.transaction(async (tx) => { for (const id of n % 2 ? ['left', 'right'] : ['right', 'left']) await tx.run(increase, { ids: [id] }) }))), // prettier-ignore
  )
  const through = codes.filter((code) => code === 'none').length
  figures.push(
    ['deadlock storm of 200: through', through],
    ['deadlock storm: ended after ms', Math.round(performance.now() - begun)],
  )
  const saved = await store.run(total, {})
  if (saved !== through * 2) failures.push(`${through} writes were acknowledged, ${saved / 2} are there`)
  const others = codes.filter((code) => !['none', 'WRITE_CONFLICT', 'STORE_BUSY'].includes(code))
  if (others.length) failures.push(`the storm was told ${[...new Set(others)]}`)
}

/**
 * More queries than places, each longer than one waits. A small machine may be so busy with them that it seems to be
 * away.
 */
async function full(store: Store, { figures, failures }: Found): Promise<void> {
  const leaving = new AbortController()
  const refused = ['STORE_BUSY', 'STORE_UNAVAILABLE']
  const times = await Promise.all(
    Array.from({ length: 100 }, () =>
      timed(store.run(slow, {}, { signal: leaving.signal }), (code) => refused.includes(code) && leaving.abort()),
    ),
  )
  const told = times.filter(({ code }) => refused.includes(code))
  const longest = Math.max(0, ...told.map(({ ms }) => ms))
  figures.push([`full: the first of 100 told ${told[0]?.code ?? 'nothing'}, after ms`, longest])
  if (told.length === 0 || longest > WAIT_MS + 1000)
    failures.push(`a full store told ${told.length} so, after ${longest} ms`)
}

async function hangs(store: Store, server: Neo4jServer, found: Found): Promise<void> {
  process.kill(server.pid, 'SIGSTOP')
  await gone(store, 'stopped', found)
  process.kill(server.pid, 'SIGCONT')
  await back(store, 'continued', found)
}

async function killed(store: Store, server: Neo4jServer, home: string, found: Found): Promise<Neo4jServer> {
  const before = await store.run(countItems, {})
  const writing = write(store, Infinity, 'until killed')
  await setTimeout(1000)
  const kill = server.kill()
  await gone(store, 'killed', found)
  await kill
  const acknowledged = await writing
  const again = await startNeo4j({ home, port: Number(new URL(server.uri).port), heapMb: 800, pageCacheMb: 64 })
  await back(store, 'started again', found)
  const there = (await store.run(countItems, {})) - before
  found.figures.push(['acknowledged before the kill, there after it', `${acknowledged}, ${there}`])
  if (there < acknowledged) found.failures.push(`${acknowledged} writes were acknowledged, ${there} are there`)
  return again
}

/** What runs, what comes, and /ready's question, while the server is away. */
async function gone(store: Store, name: string, { figures, failures }: Found): Promise<void> {
  const asked = {
    read: store.run(slow, {}),
    'read after it': setTimeout(100).then(() => store.run(countItems, {})),
    ping: setTimeout(600).then(() => store.ping()),
  }
  const told = await Promise.all(
    Object.entries(asked).map(async ([what, answer]) => ({ what, ...(await timed(answer)) })),
  )
  for (const { what, code, ms } of told) {
    figures.push([`${name}: ${what}, ms until ${code}`, ms])
    if (code !== 'STORE_UNAVAILABLE' || ms > WAIT_MS + 1100)
      failures.push(`${name}: ${what} was told ${code} after ${ms} ms`)
  }
}

async function back(store: Store, name: string, { figures, failures }: Found): Promise<void> {
  const begun = performance.now()
  while ((await codeOf(store.run(countItems, {}))) !== 'none' && performance.now() - begun < 20_000)
    await setTimeout(50)
  const ms = Math.round(performance.now() - begun)
  figures.push([`${name}: served again after ms`, ms])
  if (ms > 5000) failures.push(`${name}: served again only after ${ms} ms`)
}

async function timed(
  answer: Promise<unknown>,
  then: (code: string) => void = () => {},
): Promise<{ code: string; ms: number }> {
  const begun = performance.now()
  const code = await codeOf(answer)
  const ms = Math.round(performance.now() - begun)
  then(code)
  return { code, ms }
}
