import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lastNumber } from '../../src/changes/log/record.js'
import { createContext } from '../../src/context.js'
import { Keeper, KeptOf, questionOf, Recorder } from '../../src/findings/index.js'
import { pack, type Packed } from '../../src/findings/packed.js'
import { addDays } from '../../src/kernel/day.js'
import type { Finding } from '../../src/analysis/gap/finding.js'
import type { Store } from '../../src/store/store.js'
import { dice } from '../analysis/counter/world.js'
import { importTables } from '../support/dataset.js'
import { forEachEngine } from '../support/engines.js'
import { often } from '../support/thorough.js'
import { Account, type AppliedSet, type Facts } from './account.js'
import { appliedAfter, expectTold } from './recounted.js'
import { TODAY, worldOf, write } from './writes.js'

const SEED = 20261129
const LOOKS = { embedded: often(40, 1000), neo4j: often(12, 100) }
const MADE = { embedded: often(60, 1000), neo4j: often(20, 100) }

forEachEngine((engine) => {
  describe('what became of findings of a world that changes', () => {
    const world = worldOf(SEED)
    let store: Store
    beforeAll(async () => {
      store = await engine.open()
      await importTables(store, world)
    })
    afterAll(() => store?.close())
    const now = () => store.state({ settled: true })

    it('is told as by an account of its own, over commits, reverts, merges, days and other processes', async () => {
      const chance = dice(SEED)
      const [account, reverts, sets]: [Account, string[], AppliedSet[]] = [new Account(), [], []]
      let [keeper, recorder, day] = [new Keeper(1e9), new Recorder(store), TODAY]
      for (let look = 0; look < LOOKS[engine.name]; look++) {
        const did: string[] = []
        for (let left = chance.whole(3); left > 0 && look > 0; left--) {
          const last = sets.at(-1)?.number ?? 0
          did.push(await write(store, world, chance, look * 10 + left, reverts))
          sets.push(...(await appliedAfter(store, last)))
        }
        if (chance.whole(3) === 0) day = addDays(day, chance.whole(4) ? 1 : 30)
        // Another process begins with nothing.
        if (chance.whole(12) === 0) [keeper, recorder] = [new Keeper(1e9), new Recorder(store)]
        const state = (await now()) ?? (await now())
        const findings = new KeptOf(keeper, { state: state!, sight: '' }, { store, now })
        const { analysis } = createContext({ reader: findings.store, today: day, requestId: 'kept', kept: findings })
        await analysis.gap.list({}, day)
        await findings.settled()
        const asked = await analysis.gap.asked({}, day)
        const unknown = new Set(chance.whole(5) ? [] : [chance.pick(asked).rule, chance.pick(asked).rule])
        const found = new Map(
          asked.map((one) => [one.rule, unknown.has(one.rule) ? undefined : keeper.get(state!, questionOf('', one))]),
        )
        const rules = asked.map(({ rule }) => rule)
        expect(await recorder.record({ state: state!, day, rules, found: (rule) => found.get(rule) })).toBe(true)

        const number = await lastNumber(store)
        const anew = createContext({ reader: store, today: day, requestId: 'anew' }).analysis.gap
        for (const rule of rules)
          if (!unknown.has(rule))
            account.look(rule, { day, number }, facts(await anew.list({ rules: [rule] }, day)), sets)
        if (look % 10 === 9) await expectTold(store, account, `look ${look} at ${day} after ${did.join(', ')}`)
      }
      await expectTold(store, account, 'at the end')
      const causes = new Set(account.entries.map(({ cause }) => cause))
      expect([...causes].toSorted()).toEqual(['BESIDE', 'CHANGE_SET', 'DAY'])
    }, 3_600_000)
  })

  describe('what became of made findings', () => {
    let store: Store
    beforeAll(async () => {
      store = await engine.open()
    })
    afterAll(() => store?.close())

    it('is told as by an account of its own, however many there are, whoever else records or is broken off', async () => {
      const chance = dice(SEED)
      const [account, sets]: [Account, AppliedSet[]] = [new Account(), []]
      const breaking = new Breaking(store)
      const recorders = [0, 1].map(() => new Recorder(breaking.store, { atOnce: 3 }))
      const made = new Map(RULES.map((rule) => [rule, new Map<string, Facts>()]))
      let day = TODAY
      for (let look = 0; look < MADE[engine.name]; look++) {
        for (let left = chance.whole(4) - 1; left > 0; left--) {
          const id = `department:${chance.whole(DEPARTMENTS)}`
          await importTables(store, { departments: [{ id, name: `部门${look}-${left}` }] })
          const number = await lastNumber(store)
          sets.push({ id: `changeset:${number}`, number, touched: new Set([id]) })
        }
        if (chance.whole(3)) day = addDays(day, 1)
        for (const some of made.values()) alter(some, chance)
        const state = (await store.state({ settled: true })) ?? (await store.state({ settled: true }))
        const packed = await packedAll(made)
        const standing = { state: state!, day, rules: RULES, found: (rule: string) => packed.get(rule) }
        const number = await lastNumber(store)
        if (chance.whole(3) === 0) {
          breaking.recorded = []
          breaking.after = chance.whole(4)
          breaking.before = chance.whole(2) === 0
          const broken = await recorders[0]!.record(standing).then(
            () => false,
            (error: unknown) => error === BROKEN,
          )
          breaking.after = Infinity
          if (broken) {
            for (const rule of breaking.recorded)
              account.look(rule, { day, number }, keyedOf(rule, made.get(rule)!), sets)
            if (chance.whole(2)) continue
          }
        }
        // Who finds that another was before him looks again.
        const both = recorders.slice(0, 1 + chance.whole(2))
        const done = await Promise.all(both.map((recorder) => recorder.record(standing)))
        expect(done).toContain(true)
        for (const rule of RULES) account.look(rule, { day, number }, keyedOf(rule, made.get(rule)!), sets)
        if (look % 10 === 9) await expectTold(store, account, `look ${look} at ${day}`)
      }
      // Nothing is written, and one moves on day by day.
      for (let passed = 0; passed < 3; passed++) {
        day = addDays(day, 1)
        for (const some of made.values()) some.set('expert:7', { ...MOVING, severity: rounded(0.1 + passed / 1000) })
        const packed = await packedAll(made)
        await recorders[1]!.record({
          state: (await store.state({ settled: true }))!,
          day,
          rules: RULES,
          found: (rule) => packed.get(rule),
        })
        const number = await lastNumber(store)
        for (const rule of RULES) account.look(rule, { day, number }, keyedOf(rule, made.get(rule)!), sets)
      }
      await expectTold(store, account, 'at the end')
      expect(account.entries.some(({ day: first, lastDay }) => lastDay !== null && lastDay > first)).toBe(true)
    }, 3_600_000)
  })
})

const RULES = ['G01', 'G02', 'G03', 'G04']
const DEPARTMENTS = 5
const BROKEN = new Error('the process has ended')

const MOVING: Omit<Facts, 'severity'> = {
  subject: 'expert:7',
  assurance: 'PROVEN',
  region: null,
  chain: null,
  department: null,
  evidence: [],
}

/** A store whose process ends before or after a transaction is committed, when so many were. */
class Breaking {
  after = Infinity
  before = false
  /** Rules that were recorded since the last time. */
  recorded: string[] = []
  readonly store: Pick<Store, 'run' | 'transaction' | 'state'>

  constructor(store: Store) {
    this.store = {
      run: (...asked) => store.run(...asked),
      state: (options) => store.state(options),
      transaction: async (work, options) => {
        const done = this.after-- <= 0
        if (done && this.before) throw BROKEN
        let rules: string[] = []
        const result = await store.transaction((tx) => {
          rules = []
          return work({
            run: (query, params, how) => {
              if (query.name === 'findings/saveRuleRecords')
                rules.push(...(params as { rows: { rule: string }[] }).rows.map(({ rule }) => rule))
              return tx.run(query, params, how)
            },
          })
        }, options)
        this.recorded.push(...rules)
        if (done) throw BROKEN
        return result
      },
    }
  }
}

/** Some appear, some go, some change; with time there are many more, or few again. */
function alter(some: Map<string, Facts>, { whole, pick, maybe }: ReturnType<typeof dice>): void {
  const many = whole(20) === 0 ? 600 : whole(4)
  for (let left = many; left > 0; left--) {
    const [subject, apart] = [`expert:${whole(500)}`, maybe(`:${whole(3)}`, 0.3)]
    some.set(subject + apart, {
      subject,
      severity: whole(1000) / 1000,
      assurance: pick(['PROVEN', 'PRESUMED']),
      region: null,
      chain: maybe(`chain:${whole(5)}`) || null,
      department: maybe(`department:${whole(DEPARTMENTS)}`) || null,
      evidence: [`department:${whole(DEPARTMENTS)}`],
    })
  }
  if (whole(25) === 0) for (const key of some.keys()) if (whole(10)) some.delete(key)
  for (const [key, facts] of some) {
    const chance = whole(100)
    // A part moves on day by day.
    if (facts.subject.endsWith('7')) some.set(key, { ...facts, severity: rounded(facts.severity + 0.001) })
    else if (chance === 0) some.delete(key)
    else if (chance === 1) some.set(key, { ...facts, severity: whole(1000) / 1000 })
    else if (chance === 2) some.set(key, { ...facts, department: maybe(`department:${whole(DEPARTMENTS)}`) || null })
    else if (chance === 3) some.set(key, { ...facts, evidence: [`department:${whole(DEPARTMENTS)}`] })
  }
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000

async function packedAll(made: ReadonlyMap<string, Map<string, Facts>>): Promise<Map<string, Packed>> {
  const all = new Map<string, Packed>()
  for (const rule of RULES) all.set(rule, await packedOf(rule, made.get(rule)!))
  return all
}

function packedOf(rule: string, some: Map<string, Facts>): Promise<Packed> {
  const gaps = [...some].map(([key, facts]): Finding => {
    const { subject: subjectId, region: regionId, chain: chainId, department: departmentId, ...rest } = facts
    return {
      key: keyed(rule, key),
      id: keyed(rule, key),
      rule,
      subjectId,
      regionId,
      chainId,
      departmentId,
      severity: rest.severity,
      assurance: rest.assurance as Finding['assurance'],
      absence: null,
      evidence: [{ label: { ZH: '部门', EN: 'Department' }, value: 1, entities: rest.evidence }],
      explanation: { ZH: '', EN: '' },
    }
  })
  return pack({ gaps, notAssessed: [], withheld: [], unassessed: [], registers: {}, reads: [] })
}

const keyedOf = (rule: string, some: ReadonlyMap<string, Facts>): ReadonlyMap<string, Facts> =>
  new Map([...some].map(([key, facts]) => [keyed(rule, key), facts]))

const keyed = (rule: string, key: string): string => `gap:${rule}:${key}`

const facts = (gaps: readonly Finding[]): Map<string, Facts> =>
  new Map(
    gaps.map(({ key, subjectId, severity, assurance, regionId, chainId, departmentId, evidence }) => [
      key,
      {
        subject: subjectId,
        severity,
        assurance,
        region: regionId,
        chain: chainId,
        department: departmentId,
        evidence: evidence.flatMap(({ entities }) => entities),
      },
    ]),
  )
