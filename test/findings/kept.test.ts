import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { removeDemo } from '../../src/import/demo.js'
import { removeIds } from '../../src/import/remove.js'
import { ImportError, InputError } from '../../src/kernel/errors.js'
import type { Store } from '../../src/store/store.js'
import { dice, union, type Tables } from '../analysis/counter/world.js'
import { regionalWorld } from '../analysis/gap/regionalWorld.js'
import { fullWorld, unionOf, type FullWorld } from '../oracle/fullWorld.js'
import { complete } from '../oracle/registers.js'
import { importTables } from '../support/dataset.js'
import { forEachEngine } from '../support/engines.js'
import { startTestServer, TODAY, type TestServer } from '../support/server.js'
import { often } from '../support/thorough.js'

const SEED = 20261127
/** What is kept is kept in the same way whatever it was read from. */
const STEPS = { embedded: often(40, 60), neo4j: often(15, 30) }

function worldOf(seed: number): Tables {
  const full = fc
    .sample(fullWorld('KEY'), { seed, numRuns: 2 })
    .map((drawn, n) => JSON.parse(JSON.stringify(drawn).replaceAll('KEY', `f${n}`)) as FullWorld)
  const all = union([unionOf(full) as unknown as Tables, ...[0, 1].map((n) => regionalWorld(`r${n}`, seed + n))])
  const registers = complete((all.regions as Tables[string]).filter((_, at) => at % 3 > 0))
  return { ...all, registers } as unknown as Tables
}

/** What pages, lists, heat maps and boards ask. */
const QUESTIONS = [
  'gaps(first: 20, filter: $filter, asOf: $asOf) { totalCount nodes { id key severity assurance rule { id } subject { id } chain { id } region { id } department { id } explanation evidence { label value entities { id } } } notAssessed { rule { id } region { id } register reason } }',
  'gaps(first: 0, filter: $filter, asOf: $asOf) { totalCount notAssessed { rule { id } region { id } register } }',
  'gapSummary(by: [RULE, CHAIN], filter: $filter, asOf: $asOf) { rule { id } chain { id } count worst notAssessed }',
  'gapSummary(by: [REGION, DEPARTMENT], filter: $filter, asOf: $asOf) { region { id } department { id } count worst synthetic }',
  'gapSummary(by: [], filter: $filter, asOf: $asOf) { count worst notAssessed synthetic }',
  'declaredGaps(asOf: $asOf) { verdict reason findings { id severity } }',
]

type Variables = { filter: object; asOf: string }

function questionOf(world: Tables, { pick, whole }: ReturnType<typeof dice>): { query: string; variables: Variables } {
  const one = pick(QUESTIONS)
  const filter = one.startsWith('declared') ? '' : ', $filter: GapFilter'
  return {
    query: `query ($asOf: Date${filter}) { ${one} }`,
    variables: {
      asOf: pick([TODAY, TODAY, '2026-06-30', '2024-02-29']),
      filter: {
        ...(whole(3) === 0 && { region: pick(world.regions!).id, includeSubregions: whole(2) === 0 }),
        ...(whole(4) === 0 && { chains: [pick(world.chains!).id] }),
        ...(whole(3) === 0 && { rules: [pick(['G01', 'G03', 'G08', 'G16']), pick(['G04', 'G05', 'G15', 'G20'])] }),
        ...(whole(5) === 0 && { parameters: { G03: { minSenior: whole(3) + 1 }, G14: { age: 50 } } }),
        ...(whole(5) === 0 && { minSeverity: 0.5 }),
        ...(whole(4) === 0 && { synthetic: pick(['ONLY', 'EXCLUDE', 'INCLUDE']) }),
      },
    },
  }
}

/** Something is written, by whichever way there is. */
async function write(store: Store, world: Tables, { pick, whole }: ReturnType<typeof dice>, step: number) {
  const appointment = pick(world.appointments!)
  const ways: (() => Promise<unknown>)[] = [
    () =>
      importTables(store, { appointments: [{ ...appointment, to: pick(['2025-12-31', '2026-02-01', '2027-01-01']) }] }),
    () =>
      importTables(store, {
        appointments: [{ ...appointment, id: `appointment:more-${step}`, from: '2025-01-01', to: '' }],
      }),
    () => removeIds(store, [pick(world.experts!).id!]),
    () => removeIds(store, [appointment.id!]),
    () =>
      importTables(store, { experts: [{ ...pick(world.experts!), talent_tier: pick(['ACADEMICIAN', 'LEADING']) }] }),
  ]
  await ways[whole(ways.length)]!().catch((error: unknown) => {
    // What stays may need it, or it is gone already: that nothing is written then is as good.
    if (!(error instanceof ImportError) && !(error instanceof InputError)) throw error
  })
}

const ask = async (server: TestServer, question: object, signal?: AbortSignal): Promise<string> => {
  const answer = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(question),
    signal: signal ?? null,
  })
  expect(answer.status).toBe(200)
  return answer.text()
}

/** The same store, what rules read of it counted; to close it does nothing. */
function counted(store: Store): { store: Store; reads: () => number } {
  let reads = 0
  return {
    reads: () => reads,
    store: {
      engine: store.engine,
      location: store.location,
      run(query, params, options) {
        if (query.name.startsWith('gap/')) reads++
        return store.run(query, params, options)
      },
      transaction: (...asked) => store.transaction(...asked),
      state: (options) => store.state(options),
      ping: () => store.ping(),
      close: async () => undefined,
      [Symbol.asyncDispose]: async () => undefined,
    },
  }
}

forEachEngine((engine) => {
  describe('what is kept', () => {
    const world = worldOf(SEED)
    let store: Store
    let keeping: TestServer
    let small: TestServer
    let anew: TestServer
    let reads: () => number
    beforeAll(async () => {
      store = await engine.open()
      await importTables(store, world)
      const watched = counted(store)
      reads = watched.reads
      keeping = await startTestServer(watched.store)
      // Room for a part of it only.
      small = await startTestServer(counted(store).store, { TRICHAIN_KEPT_MB: 1 })
      anew = await startTestServer(counted(store).store, { TRICHAIN_KEPT_MB: 0 })
    })
    afterAll(async () => {
      await Promise.all([keeping?.close(), small?.close(), anew?.close()])
      await store?.close()
    })

    it('is what would be found anew, whatever is asked and written', async () => {
      const steps = STEPS[engine.name]
      const chance = dice(SEED)
      const asked: ReturnType<typeof questionOf>[] = []
      for (let step = 0; step < steps; step++) {
        if (chance.whole(4) === 0) await write(store, world, chance, step)
        if (step === steps - 10) await removeDemo(store)
        const question = asked.length && chance.whole(2) ? chance.pick(asked) : questionOf(world, chance)
        asked.push(question)
        const expected = await ask(anew, question)
        expect(JSON.parse(expected).errors).toBeUndefined()
        expect(await ask(keeping, question), JSON.stringify(question)).toBe(expected)
        expect(await ask(small, question), JSON.stringify(question)).toBe(expected)
      }
    }, 300_000)

    const all = { query: '{ gapSummary(by: [RULE]) { rule { id } count } }' }

    it('is not found again, nor by whoever asks it otherwise, until something is written', async () => {
      await ask(keeping, all)
      const before = reads()
      const again = await ask(keeping, all)
      await ask(keeping, { query: '{ gaps(first: 5) { totalCount nodes { key } } }' })
      await ask(keeping, { query: '{ gapSummary(by: [CHAIN], filter: { minSeverity: 0.5 }) { count worst } }' })
      expect(reads()).toBe(before)
      const { body } = await anew.send(
        `mutation { applyChanges(changes: [{ create: { table: "regions", row: { id: "region:new", name: "新设演示县", level: "COUNTY" } } }]) { problems { message } } }`,
      )
      if (body.errors)
        await importTables(store, { regions: [{ id: 'region:new', name: '新设演示县', level: 'COUNTY' }] })
      expect(await ask(keeping, all)).toBe(again)
      expect(reads()).toBeGreaterThan(before)
    })

    it('is there for the others when one of those who wait for it leaves', async () => {
      await importTables(store, { regions: [{ id: 'region:more', name: '又设演示县', level: 'COUNTY' }] })
      const left = new AbortController()
      const gone = ask(keeping, { query: '{ gapSummary(by: [RULE, REGION]) { count } }' }, left.signal)
      const stays = ask(keeping, { query: '{ gapSummary(by: [REGION, RULE, CHAIN]) { count } }' })
      setTimeout(() => left.abort(), 30)
      await expect(gone).rejects.toThrow()
      expect(await stays).toBe(await ask(anew, { query: '{ gapSummary(by: [REGION, RULE, CHAIN]) { count } }' }))
    })
  })
})
