import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LOCAL_VIEWER } from '../../src/access/viewer.js'
import { Changes } from '../../src/changes/index.js'
import { lastNumber } from '../../src/changes/log/record.js'
import { createContext } from '../../src/context.js'
import { Keeper, KeptOf } from '../../src/findings/index.js'
import { removeIds } from '../../src/import/remove.js'
import { ImportError, InputError } from '../../src/kernel/errors.js'
import type { ChangeInput, MergeInput } from '../../src/generated/types.js'
import type { Store } from '../../src/store/store.js'
import { dice, union, type Tables } from '../analysis/counter/world.js'
import { regionalWorld } from '../analysis/gap/regionalWorld.js'
import { fullWorld, unionOf, type FullWorld } from '../oracle/fullWorld.js'
import { templates } from '../oracle/g07.js'
import { complete } from '../oracle/registers.js'
import { importTables } from '../support/dataset.js'
import { forEachEngine } from '../support/engines.js'
import { often } from '../support/thorough.js'

const SEED = 20261128
const STEPS = { embedded: often(120, 10_000), neo4j: often(25, 500) }
const TODAY = '2026-01-01'

function worldOf(seed: number): Tables {
  const full = fc
    .sample(fullWorld('KEY'), { seed, numRuns: 3 })
    .map((drawn, n) => JSON.parse(JSON.stringify(drawn).replaceAll('KEY', `f${n}`)) as FullWorld)
  const all = union([unionOf(full) as unknown as Tables, ...[0, 1].map((n) => regionalWorld(`r${n}`, seed + n))])
  const registers = complete((all.regions as Tables[string]).filter((_, at) => at % 3 > 0))
  return { ...all, registers, templates: templates.map((row) => ({ ...row, policy: '', clause: '' })) } as Tables
}

type Dice = ReturnType<typeof dice>

/** A row with some cells of another one of its table: what it names may be another. */
function altered(rows: Tables[string], { pick, whole }: Dice): Tables[string][number] {
  const [row, other] = [pick(rows), pick(rows)]
  const columns = Object.keys(row).filter((name) => name !== 'id')
  const some = Array.from({ length: 1 + whole(2) }, () => pick(columns))
  return { ...row, ...Object.fromEntries(some.map((name) => [name, whole(5) ? (other[name] ?? '') : ''])) }
}

const OFTEN = ['appointments', 'experts', 'enterprises', 'platforms', 'projects', 'affiliations', 'demands', 'chains']

/** Something is written by one of all ways. */
async function write(store: Store, world: Tables, chance: Dice, step: number, sets: string[]): Promise<string> {
  const { pick, whole } = chance
  const changes = new Changes(store, { by: 'local', rights: LOCAL_VIEWER.rights, today: TODAY })
  const tables = Object.keys(world).filter((table) => world[table]!.length > 0)
  const table = whole(3) ? pick(OFTEN.filter((one) => tables.includes(one))) : pick(tables)
  const rows = world[table]!
  const ways: Record<string, () => Promise<unknown>> = {
    async update() {
      await importTables(store, { [table]: [altered(rows, chance)] })
    },
    async several() {
      await importTables(store, { [table]: Array.from({ length: 3 }, () => altered(rows, chance)) })
    },
    async create() {
      const row = altered(rows, chance)
      if (row.id) row.id = `${row.id}-n${step}`
      await importTables(store, { [table]: [row] })
      if (row.id) rows.push(row)
    },
    async remove() {
      const { id } = pick(rows)
      if (id) await removeIds(store, [id])
    },
    async merge() {
      const some = pick(['experts', 'enterprises', 'platforms', 'institutions'].filter((one) => world[one]?.length))
      const [id, into] = [pick(world[some]!).id!, pick(world[some]!).id!]
      await changes.apply({ changes: [{ merge: { id, into, reason: '重复' } as MergeInput } as ChangeInput] })
    },
    async revert() {
      if (!sets.length) return
      const { changeSet } = await changes.revert(pick(sets))
      if (!changeSet) return
      await changes.submit(changeSet.id)
      await changes.approve(changeSet.id)
    },
    async draft() {
      const { id } = pick(world.chains!)
      await changes.saveDraft({ title: '草稿', changes: [{ chain: { id: id!, name: `改名${step}` } } as ChangeInput] })
    },
  }
  const way = pick(Object.keys(ways))
  const before = await lastNumber(store)
  await ways[way]!().catch((error: unknown) => {
    // What stays may need it, or it is gone already: that nothing is written then is as good.
    if (!(error instanceof ImportError) && !(error instanceof InputError)) throw error
  })
  const number = await lastNumber(store)
  if (number > before && way !== 'draft') sets.push(`changeset:${number}`)
  return `${way} ${table}`
}

forEachEngine((engine) => {
  describe('what was found', () => {
    const world = worldOf(SEED)
    const keeper = new Keeper(1e9)
    let store: Store
    beforeAll(async () => {
      store = await engine.open()
      await importTables(store, world)
    })
    afterAll(() => store?.close())

    const now = () => store.state({ settled: true })
    async function kept(asOf: string, region: string | null): Promise<Found> {
      const state = (await now()) ?? (await now())
      const findings = new KeptOf(keeper, { state: state!, sight: '' }, { store, now })
      const { analysis } = createContext({ reader: findings.store, today: TODAY, requestId: 'kept', kept: findings })
      const found = await told(analysis.gap, asOf, region)
      await findings.settled()
      return found
    }
    async function anew(asOf: string, region: string | null): Promise<Found> {
      const { analysis } = createContext({ reader: store, today: TODAY, requestId: 'anew' })
      return told(analysis.gap, asOf, region)
    }

    it('is mended to what would be found anew, whatever is written', async () => {
      const chance = dice(SEED)
      const sets: string[] = []
      await kept(TODAY, null)
      let written: string[] = []
      for (let step = 0; step < STEPS[engine.name]; step++) {
        written.push(await write(store, world, chance, step, sets))
        if (chance.whole(3) === 0) continue
        const asOf = chance.whole(4) ? TODAY : '2025-06-30'
        const region = chance.whole(5) ? null : chance.pick(world.regions!).id!
        const [found, expected] = [await kept(asOf, region), await anew(asOf, region)]
        expect(differing(found, expected), `step ${step} of seed ${SEED}: ${written.join(', ')}`).toEqual([])
        written = []
      }
      // Most of it was not looked for again.
      expect(keeper.mended).toBeGreaterThan(keeper.missed)
    }, 3_600_000)
  })
})

type Found = Record<string, { gaps: { id: string }[]; notAssessed: readonly object[] }>

/** The first of each rule of what one has and the other has not. */
function differing(found: Found, expected: Found): string[] {
  const lines = (of: Found, rule: string): string[] => [
    ...of[rule]!.gaps.map((gap) => JSON.stringify(gap)),
    ...of[rule]!.notAssessed.map((one) => JSON.stringify(one)),
  ]
  return Object.keys(expected).flatMap((rule) => {
    const [has, should] = [lines(found, rule), lines(expected, rule)]
    const more = has.find((line) => !should.includes(line))
    const less = should.find((line) => !has.includes(line))
    if (has.join() === should.join()) return []
    return [`${rule}: found ${more?.slice(0, 1500)}`, `${rule}: expected ${less?.slice(0, 1500)}`]
  })
}

/** All that is told, by rule. */
async function told(
  gap: ReturnType<typeof createContext>['analysis']['gap'],
  asOf: string,
  region: string | null,
): Promise<Found> {
  const found: Found = {}
  for (const { id } of gap.rules()) {
    const filter = { rules: [id], region, includeSubregions: true }
    const gaps = await gap.list(filter, asOf).catch((error: unknown) => {
      if (error instanceof InputError) return []
      throw error
    })
    found[id] = {
      gaps: gaps.map((one) => ({
        id: one.id,
        severity: one.severity,
        assurance: one.assurance,
        subject: one.subjectId,
        region: one.regionId,
        chain: one.chainId,
        department: one.departmentId,
        absence: one.absence,
        evidence: one.evidence,
        explanation: one.explanation,
      })),
      notAssessed: gaps.length || region === null ? await gap.notAssessed(filter, asOf) : [],
    }
  }
  return found
}
