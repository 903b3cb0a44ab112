import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/open.js'
import { dice, type Tables } from '../analysis/counter/world.js'
import { asked } from '../hold/asked.js'
import { startServerProcess, type ServerProcess } from '../hold/server.js'
import { importTables } from '../support/dataset.js'
import { engines, neo4jUri } from '../support/engines.js'
import { often } from '../support/thorough.js'
import { UNHURRIED_ENV } from '../support/unhurried.js'
import { worldOf } from './writes.js'

const SEED = 20261130
const KILLS = often(3, 30)
/** After so long without a question the server finds and records what was committed before it began. */
const QUIET_MS = 1200

const GAPS = `{
  gaps(first: 1000) { totalCount nodes {
    id key severity assurance region { id } chain { id } department { id } explanation evidence { label value entities { id } } since { day }
  } }
  gapSummary(by: [RULE, CHAIN]) { rule { id } chain { id } count worst notAssessed }
}`
const CHANGES = `query ($after: String) { gapChanges(first: 1000, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes {
  id key kind severityBefore severityAfter assuranceBefore assuranceAfter region { id } chain { id } department { id }
} } }`
const MUTATION =
  'mutation ($changes: [ChangeInput!]!) { applyChanges(changes: $changes) { changeSet { id } problems { message } } }'

type Facts = [severity: number, assurance: string, ...places: (string | undefined)[]]

describe('what was found and told, when the server is killed while it mends and records', () => {
  it('is found again, and goes on, on the embedded engine', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'trichain-killed-'))
    try {
      const world = worldOf(SEED)
      const data = join(folder, 'data')
      const store = await openStore({ engine: 'embedded', folder: data, queryTimeoutMs: 60_000 })
      await importTables(store, world)
      await store.close()
      await killing({ TRICHAIN_DATA: data }, world)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }, 3_600_000)

  it.skipIf(neo4jUri === undefined)(
    'is found again, and goes on, on Neo4j',
    async () => {
      const world = worldOf(SEED)
      const store = await engines[1]!.open()
      await importTables(store, world)
      await store.close()
      const folder = mkdtempSync(join(tmpdir(), 'trichain-killed-'))
      try {
        await killing({ NEO4J_URI: neo4jUri!, NEO4J_PASSWORD: '', TRICHAIN_BACKUPS: folder }, world)
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
    3_600_000,
  )
})

async function killing(env: Record<string, string>, world: Tables): Promise<void> {
  const chance = dice(SEED)
  const settings = { ...UNHURRIED_ENV, ...env, TRICHAIN_DEMO: 'false' }
  let server = await startServerProcess(settings)
  let acknowledged = 0
  try {
    const began = await standing(server)
    await recorded(server, began)
    const switched = mostNamed(began)
    const others = { ...world, chains: world.chains!.filter(({ id }) => id !== switched) }
    for (let kills = 0; kills < KILLS; kills++) {
      // Now while what was committed before is looked for, now while it is mended.
      if (kills % 3 < 2) await recorded(server, began)
      const { url } = server
      let going = true
      // However few are acknowledged: the first of all makes gaps go, whatever the others do.
      const first = { chain: { id: switched, status: kills % 2 === 0 ? 'DISCONTINUED' : 'ACTIVE' } }
      const writing = (async () => {
        for (let n = 0; going; n++) {
          const next = n === 0 ? first : change(others, chance, `${kills}-${n}`)
          const done = await asked(url, MUTATION, { changes: [next] }).catch(() => undefined)
          if (done) acknowledged++
          await setTimeout(chance.whole(60))
        }
      })()
      await setTimeout(300 + chance.whole(2500))
      await expect.poll(() => acknowledged, { timeout: 60_000 }).toBeGreaterThan(kills)
      const gone = once(server.child, 'exit')
      server.child.kill('SIGKILL')
      going = false
      await Promise.all([gone, writing])
      server = await startServerProcess(settings)
    }
    expect((await recorded(server, began)).told).toBeGreaterThan(0)
    const kept = await asked(server.url, GAPS, {})
    await server.end()
    server = await startServerProcess({ ...settings, TRICHAIN_KEPT_MB: '0', TRICHAIN_WARM_UP: 'false' })
    expect(kept).toEqual(await asked(server.url, GAPS, {}))
    expect(server.defects).toEqual([])
  } finally {
    await server.end()
  }
}

/** What stands just now; every gap is recorded. */
async function standing(server: ServerProcess): Promise<Map<string, Facts>> {
  for (;;) {
    await setTimeout(QUIET_MS)
    const { gaps } = (await asked(server.url, GAPS, {})) as any
    expect(gaps.totalCount).toBe(gaps.nodes.length)
    if (gaps.nodes.every((gap: any) => gap.since !== null))
      return new Map(gaps.nodes.map((gap: any) => [gap.key, factsOf(gap)]))
  }
}

const factsOf = ({ severity, assurance, region, chain, department }: any): Facts => [
  severity,
  assurance,
  region?.id,
  chain?.id,
  department?.id,
]

/** The chain of most gaps. */
function mostNamed(stands: ReadonlyMap<string, Facts>): string {
  const chains = [...stands.values()].flatMap(([, , , chain]) => chain ?? [])
  const times = new Map(chains.map((chain) => [chain, chains.filter((other) => other === chain).length]))
  return [...times].toSorted(([, a], [, b]) => b - a)[0]![0]
}

/**
 * Waits until all that was told since the record began leads to what stands. No change is told of what was not so, and
 * none that changes nothing.
 */
async function recorded(server: ServerProcess, began: ReadonlyMap<string, Facts>): Promise<{ told: number }> {
  for (let tries = 0; ; tries++) {
    const stands = await standing(server)
    const told = await changes(server)
    const led = new Map(began)
    for (const change of told) {
      const [before, where] = [led.get(change.key), JSON.stringify(change)]
      const after = factsOf({ ...change, severity: change.severityAfter, assurance: change.assuranceAfter })
      expect([before?.[0] ?? null, before?.[1] ?? null], where).toEqual([change.severityBefore, change.assuranceBefore])
      expect(change.kind, where).toBe(!before ? 'APPEARED' : change.severityAfter === null ? 'WENT' : 'CHANGED')
      expect(before, where).not.toEqual(after)
      if (change.kind === 'WENT') led.delete(change.key)
      else led.set(change.key, after)
    }
    const lost = [...new Set([...led.keys(), ...stands.keys()])].filter(
      (key) => JSON.stringify(led.get(key)) !== JSON.stringify(stands.get(key)),
    )
    if (lost.length === 0) return { told: told.length }
    // It may be under way.
    if (tries > 20) expect(lost.map((key) => [key, led.get(key), stands.get(key)])).toEqual([])
  }
}

/** All there are, the first first; each once. */
async function changes(server: ServerProcess): Promise<any[]> {
  const found: any[] = []
  for (let after: string | null = null; ;) {
    const { gapChanges } = (await asked(server.url, CHANGES, { after })) as any
    found.push(...gapChanges.nodes)
    if (!gapChanges.pageInfo.hasNextPage) break
    after = gapChanges.pageInfo.endCursor
  }
  expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
  return found.toReversed()
}

/** One of those that make gaps come and go. */
function change(world: Tables, { pick, whole }: ReturnType<typeof dice>, n: string): object {
  const ways = [
    () => ({ appointment: { id: pick(world.appointments!).id, to: pick(['2025-12-31', '2026-06-30', '2030-01-01']) } }),
    () => ({ expert: { id: pick(world.experts!).id, talentTier: pick(['ACADEMICIAN', 'LEADING']) } }),
    () => ({ chain: { id: pick(world.chains!).id, status: pick(['ACTIVE', 'DISCONTINUED']) } }),
    () => ({ enterprise: { id: pick(world.enterprises!).id, name: `企业${n}` } }),
  ]
  return ways[whole(ways.length)]!()
}
