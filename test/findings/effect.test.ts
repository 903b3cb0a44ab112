import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LOCAL_VIEWER } from '../../src/access/viewer.js'
import type { Finding } from '../../src/analysis/gap/finding.js'
import { difference, unlike, type Difference } from '../../src/analysis/plan/compared.js'
import { supposed } from '../../src/changes/effect.js'
import { Changes } from '../../src/changes/index.js'
import { ChangeReads } from '../../src/changes/read.js'
import { createContext, type Context } from '../../src/context.js'
import { Keeper, KeptOf, Noted, Parts } from '../../src/findings/index.js'
import type { ChangeInput } from '../../src/generated/types.js'
import { rules } from '../../src/generated/rules.js'
import { InputError } from '../../src/kernel/errors.js'
import type { Reader, Store } from '../../src/store/store.js'
import { dice } from '../analysis/counter/world.js'
import { importTables } from '../support/dataset.js'
import { forEachEngine } from '../support/engines.js'
import { often } from '../support/thorough.js'
import { changesOf, TODAY, worldOf, write } from './writes.js'

const SEED = 20261130
const STEPS = { embedded: often(60, 5000), neo4j: often(6, 150) }

/** What was found before is kept; it is only known what was read for it; or nothing is known. */
type Keeps = 'KEPT' | 'NOTED' | 'NOTHING'

/** All that is told of a finding. */
const plain = (gap: Finding) => ({
  id: gap.id,
  severity: gap.severity,
  assurance: gap.assurance,
  subject: gap.subjectId,
  region: gap.regionId,
  chain: gap.chainId,
  department: gap.departmentId,
  absence: gap.absence,
  evidence: gap.evidence,
  explanation: gap.explanation,
})
const told = ({ closed, opened, changed, remaining, ...counts }: Difference) => ({
  before: counts.before,
  after: counts.after,
  unchanged: counts.unchanged,
  weights: [counts.weightBefore, counts.weightAfter],
  closed: closed.map(plain),
  opened: opened.map(plain),
  changed: changed.map(({ before, after }) => [plain(before), plain(after)]),
  remaining: remaining.map(plain),
})

forEachEngine((engine) => {
  describe('the effect of a change set', () => {
    const world = worldOf(SEED)
    const keeper = new Keeper(1e9)
    const parts = new Parts()
    let store: Store
    const queries: string[] = []
    beforeAll(async () => {
      store = await engine.open()
      await importTables(store, world)
    })
    afterAll(() => store?.close())

    const counting = (reader: Reader): Reader => ({
      run(query, params, options) {
        queries.push(query.name)
        return reader.run(query, params, options)
      },
    })
    const rolledBack =
      (on: Pick<Store, 'transaction'>) =>
      <T>(work: (reader: Reader) => Promise<T>): Promise<T> =>
        on.transaction((tx) => work(counting(tx)), { rollback: true, timeoutMs: 60_000 })

    /** Where findings are kept, or where nothing is. */
    async function contextOf(keeps: Keeps): Promise<{ context: Context; settled: () => Promise<void> }> {
      const options = { today: TODAY, requestId: 'test', abreast: 2 }
      const now = () => store.state({ settled: true })
      if (keeps !== 'KEPT') {
        const kept = keeps === 'NOTED' ? new Noted(store) : undefined
        const on = kept?.store ?? store
        return {
          context: createContext({
            ...options,
            reader: counting(on),
            rolledBack: rolledBack(on),
            ...(kept && { kept }),
          }),
          settled: async () => undefined,
        }
      }
      const kept = new KeptOf(keeper, { state: ((await now()) ?? (await now()))!, sight: '' }, { store, now, parts })
      const context = createContext({
        ...options,
        reader: counting(kept.store),
        rolledBack: rolledBack(kept.store),
        kept,
      })
      return { context, settled: () => kept.settled() }
    }

    /** What all rules find without the change set and with it, each looking at everything in a world of its own. */
    async function everywhere(id: string, asked: { rules?: string[]; regions?: Set<string> }) {
      const set = (await new ChangeReads(store).set(id))!
      const { world: name, backwards, apply } = supposed(set, TODAY)
      const analysis = (reader: Reader) => createContext({ reader, today: TODAY, requestId: 'anew' }).analysis.gap
      const earlier = analysis(store)
      const here = await earlier.byRule({ rules: asked.rules ?? null }, TODAY)
      const there = await store.transaction(
        async (reader) => {
          await apply(reader)
          return analysis(reader)
            .follow(earlier, null, name)
            .byRule({ rules: asked.rules ?? null }, TODAY)
        },
        { rollback: true, timeoutMs: 60_000 },
      )
      const within = (gaps: readonly Finding[]) =>
        gaps.filter(({ regionId }) => !asked.regions || asked.regions.has(regionId!))
      const [before, after] = backwards ? [there, here] : [here, there]
      return difference(before.map(({ gaps }, at) => unlike(within(gaps), within(after[at]!.gaps))))
    }

    async function effectOf(id: string, keeps: Keeps, asked: { rules?: string[]; regions?: Set<string> } = {}) {
      const { context, settled } = await contextOf(keeps)
      const set = (await context.changeSets.set(id))!
      const found = await context.analysis.plan.effect({ ...asked, ...supposed(set, TODAY), asOf: TODAY })
      await settled()
      return found
    }

    const author = { by: 'local', rights: LOCAL_VIEWER.rights, today: TODAY }
    const changes = () => new Changes(store, author)

    it('is what two runs of all rules tell apart, of drafts and of what was applied', async () => {
      const chance = dice(SEED)
      const { pick, whole } = chance
      const sets: string[] = []
      const all = [...rules.keys()]
      const seen = { drafts: 0, taken: 0, differing: 0 }
      async function compare(id: string, step: string): Promise<void> {
        const asked = {
          ...(whole(5) === 0 && { rules: [...new Set([pick(all), pick(all), 'G20'])] }),
          ...(whole(4) === 0 && { regions: new Set(world.regions!.filter(() => whole(2)).map((row) => row.id!)) }),
        }
        const keeps = pick(['KEPT', 'KEPT', 'KEPT', 'NOTED', 'NOTHING'] as const)
        queries.length = 0
        const found = await effectOf(id, keeps, asked).catch((error: unknown) => {
          // Something later stands on it, or it was undone.
          if (error instanceof InputError) return null
          throw error
        })
        if (!found) return
        const expected = await everywhere(id, asked)
        expect(told(found), `${step}, ${id} of seed ${SEED}, ${JSON.stringify(asked)}, ${keeps}`).toEqual(
          told(expected),
        )
        if (found.explanation.EN.includes('not applied')) seen.drafts++
        else seen.taken++
        if (found.closed.length + found.opened.length + found.changed.length) seen.differing++
      }
      for (let step = 0; step < STEPS[engine.name]; step++) {
        const made = changesOf(world, chance, step)
        const { changeSet } = await changes().saveDraft({ title: '草稿', changes: made })
        if (changeSet) {
          sets.push(changeSet.id)
          await compare(changeSet.id, `step ${step}: ${JSON.stringify(made)}`)
          await changes().submit(changeSet.id)
          if (whole(3)) await changes().approve(changeSet.id)
        } else if (whole(2)) await write(store, world, chance, step, [])
        if (sets.length && whole(2)) await compare(pick(sets.slice(-4)), `step ${step}, taken back`)
      }
      expect(seen.drafts).toBeGreaterThan(STEPS[engine.name] / 3)
      if (engine.name !== 'embedded') return
      expect(seen.taken).toBeGreaterThan(0)
      expect(seen.differing).toBeGreaterThan(0)
    }, 3_600_000)

    const region = 'region:apart'
    const chain = { id: 'chain:apart', name: '演示独链', kind: 'INNOVATION', region }
    const applied = async (some: object[]) => (await changes().apply({ changes: some as ChangeInput[] })).changeSet!.id
    beforeAll(() => importTables(store, { regions: [{ id: region, name: '演示独县' }], chains: [chain] }))

    it('takes along what later change sets tied to what it made', async () => {
      await importTables(store, { registers: [{ region, register: 'appointments', complete_from: '2020-01-01' }] })
      const made = await applied([{ expert: { id: 'expert:apart', name: '演示独专家' } }])
      await applied([{ appointment: { expert: 'expert:apart', chain: chain.id, role: 'LEADER', from: '2025-01-01' } }])
      const found = await effectOf(made, 'KEPT')
      expect(told(found)).toEqual(told(await everywhere(made, {})))
      expect(found.closed.map(({ key }) => key)).toContain(`gap:G01:${chain.id}`)
    })

    it('is found with registers as they are, whatever was read of them: nothing that is proposed is an entry', async () => {
      const platform = { name: '演示独平台', kind: 'LABORATORY', chains: [chain.id], level: 'MUNICIPAL' } as const
      const { changeSet } = await changes().saveDraft({
        title: '草稿',
        changes: [{ platform: { ...platform, id: 'platform:apart' } } as ChangeInput],
      })
      for (const keeps of ['KEPT', 'NOTED', 'NOTHING'] as const) {
        await effectOf(changeSet!.id, keeps)
        // What is kept need not have been read again.
        const found = await effectOf(changeSet!.id, keeps, { rules: ['G09'] })
        expect(found.opened.map(({ key }) => key)).toEqual([])
        const { context, settled } = await contextOf(keeps)
        const { opened } = await context.analysis.plan.whatIf({
          changes: { addPlatforms: [{ ...platform, key: 'p', chains: [chain.id] }] },
          asOf: TODAY,
          rules: ['G09'],
        })
        await settled()
        expect(opened.map(({ key }) => key)).toEqual([])
      }
    })

    it('asks the store for little where what was found is kept', async () => {
      const { changeSet } = await changes().saveDraft({
        title: '草稿',
        changes: [
          {
            appointment: { expert: 'expert:apart', chain: chain.id, role: 'EXPERT', from: '2025-06-01' },
          } as ChangeInput,
        ],
      })
      const asked = async (keeps: Keeps) => {
        queries.length = 0
        await effectOf(changeSet!.id, keeps)
        return queries.filter((name) => !name.startsWith('change')).length
      }
      const anew = await asked('NOTHING')
      const noted = await asked('NOTED')
      await asked('KEPT')
      const kept = await asked('KEPT')
      expect(noted).toBeLessThan(0.9 * anew)
      expect(kept).toBeLessThan(anew / 2)
      // An appointment changes nothing of who might serve demands, nor of how registers are kept.
      expect(queries).toContain('gap/g08')
      expect(queries.filter((name) => /expertsInFields|fieldHolders|registersBegun|Entries/.test(name))).toEqual([])
    })
  })
})
