import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { gapRecord, lastChange } from '../../src/generated/cypher.js'
import { startServer, type RunningServer } from '../../src/http/server.js'
import { createLog } from '../../src/log.js'
import type { Store } from '../../src/store/store.js'
import { importWorld } from '../support/dataset.js'
import { forRows } from '../support/engines.js'
import { startTestServer, TODAY } from '../support/server.js'
import { testConfig } from '../support/unhurried.js'

const CHANGE = `{
  key kind rule { id } subjectId subject { id } region { id } chain { id } severityBefore severityAfter
  assuranceBefore assuranceAfter day cause through { id } throughAny { id } dayBefore
}`
const GAPS = `query ($asOf: Date, $rules: [String!]) {
  gaps(first: 1000, asOf: $asOf, filter: { rules: $rules }) { nodes {
    key severity assurance since { day appeared ${CHANGE} changed ${CHANGE} } history { totalCount nodes ${CHANGE} }
  } }
}`

/** Since when and through what, asked of the real server that finds what the first page asks for. */
class Serving {
  readonly #store: Store
  #server: RunningServer | undefined
  #day = TODAY

  constructor(store: Store) {
    this.#store = store
  }

  async start(day = this.#day): Promise<void> {
    this.#day = day
    this.#server = await startServer({
      store: this.#store,
      config: testConfig(),
      log: createLog('silent'),
      today: day,
    })
    this.#server.warmUp()
  }

  async stop(): Promise<void> {
    await this.#server?.close()
  }

  async ask(query: string, variables: object = {}): Promise<any> {
    const answer = await fetch(`${this.#server!.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    const { data, errors } = (await answer.json()) as { data: any; errors?: unknown }
    expect(errors).toBeUndefined()
    return data
  }

  /** The id of the change set. */
  async apply(changes: object[]): Promise<string> {
    const { applyChanges } = await this.ask(
      'mutation ($changes: [ChangeInput!]!) { applyChanges(changes: $changes) { changeSet { id } problems { message } } }',
      { changes },
    )
    expect(applyChanges.problems).toEqual([])
    return applyChanges.changeSet.id
  }

  async revert(id: string): Promise<string> {
    const set = '{ changeSet { id } problems { message } }'
    const { draft } = await this.ask(`mutation ($id: ID!) { draft: revertChangeSet(id: $id) ${set} }`, { id })
    expect(draft.problems).toEqual([])
    await this.ask(`mutation ($id: ID!) { submitDraft(id: $id) ${set} }`, { id: draft.changeSet.id })
    const { done } = await this.ask(`mutation ($id: ID!) { done: approveDraft(id: $id) ${set} }`, {
      id: draft.changeSet.id,
    })
    expect(done.problems).toEqual([])
    return done.changeSet.id
  }

  /** Waits until all that is committed is recorded, as of today. */
  async recorded(): Promise<void> {
    for (;;) {
      const number = (await this.#store.run(lastChange, {}))?.number ?? 0
      const record = await this.#store.run(gapRecord, {})
      if (record?.number === number && record.day === this.#day && record.but === '') return
      await new Promise((go) => setTimeout(go, 50))
    }
  }

  async changes(filter: object = {}): Promise<any[]> {
    const { gapChanges } = await this.ask(
      `query ($filter: GapChangeFilter) { gapChanges(filter: $filter, first: 1000) { totalCount nodes ${CHANGE} } }`,
      { filter },
    )
    expect(gapChanges.totalCount).toBe(gapChanges.nodes.length)
    return gapChanges.nodes
  }

  async gaps(rules?: string[], asOf?: string): Promise<Map<string, any>> {
    const { gaps } = await this.ask(GAPS, { rules, asOf })
    return new Map(gaps.nodes.map((gap: any) => [gap.key, gap]))
  }
}

forRows((engine) => {
  describe('since when a gap stands, and through what', () => {
    let store: Store
    let serving: Serving
    beforeAll(async () => {
      store = await engine.open()
      await importWorld(store)
      serving = new Serving(store)
      await serving.start()
      await serving.recorded()
    })
    afterAll(async () => {
      await serving?.stop()
      await store?.close()
    })

    it('says that what was there when the record began stands since then at least', async () => {
      const gaps = await serving.gaps()
      expect(gaps.size).toBeGreaterThan(30)
      for (const gap of gaps.values()) {
        expect(gap.since).toEqual({ day: TODAY, appeared: null, changed: null })
        expect(gap.history).toEqual({ totalCount: 0, nodes: [] })
      }
      expect(await serving.changes()).toEqual([])
    })

    it('tells of a change set what it brought, and of the one that reverts it what that took', async () => {
      const before = await serving.gaps()
      const set = await serving.apply([APPOINTMENT_ENDS])
      await serving.recorded()
      const after = await serving.gaps()
      const changes = await serving.changes()
      expect(told(changes)).toEqual(difference(before, after))
      expect(changes.length).toBeGreaterThan(1)
      for (const change of changes) {
        expect(change).toMatchObject({
          day: TODAY,
          cause: 'CHANGE_SET',
          through: { id: set },
          throughAny: [],
          dayBefore: null,
        })
        expect(change.subject).toEqual({ id: change.subjectId })
        const { since, history } = after.get(change.key) ?? {}
        if (change.kind === 'APPEARED') expect(since).toEqual({ day: TODAY, appeared: change, changed: null })
        if (change.kind === 'CHANGED') expect(since).toEqual({ day: TODAY, appeared: null, changed: change })
        if (change.kind !== 'WENT') expect(history).toEqual({ totalCount: 1, nodes: [change] })
      }

      const opposite = await serving.revert(set)
      await serving.recorded()
      const [back, reverted] = [await serving.gaps(), await serving.changes()]
      expect(told(reverted.slice(0, -changes.length))).toEqual(difference(after, back))
      for (const change of reverted.slice(0, -changes.length))
        expect(change).toMatchObject({ cause: 'CHANGE_SET', through: { id: opposite } })
      expect([...back.keys()].toSorted()).toEqual([...before.keys()].toSorted())
      for (const { kind, key } of changes)
        if (kind === 'APPEARED') expect((await serving.changes()).map((one) => one.key)).toContain(key)
    })

    it('gives a page of them after the other, by rule, chain, region, kind and day', async () => {
      const all = await serving.changes()
      for (const [filter, keeps] of FILTERS) {
        const wanted = all.filter(keeps)
        expect(wanted.length).toBeGreaterThan(0)
        expect(wanted.length).toBeLessThanOrEqual(all.length)
        expect(await serving.changes(filter)).toEqual(wanted)
      }
      expect(await serving.changes({ from: '2026-01-02' })).toEqual([])
      const paged: string[] = []
      for (let after: string | null = null; ;) {
        const { gapChanges } = await serving.ask(
          'query ($after: String) { gapChanges(first: 2, after: $after) { nodes { key } pageInfo { endCursor hasNextPage } } }',
          { after },
        )
        paged.push(...gapChanges.nodes.map((one: any) => one.key))
        if (!gapChanges.pageInfo.hasNextPage) break
        after = gapChanges.pageInfo.endCursor
      }
      expect(paged).toEqual(all.map(({ key }) => key))
    })

    it('says of a new day what the day alone brought, and what stands then since before', async () => {
      const [before, known] = [await serving.gaps(), await serving.changes()]
      await serving.stop()
      await serving.start(LATER)
      await serving.recorded()
      const [after, all] = [await serving.gaps(), await serving.changes()]
      const changes = all.slice(0, -known.length)
      expect(told(changes)).toEqual(difference(before, after))
      expect(new Set(changes.map(({ kind }) => kind)).size).toBeGreaterThan(1)
      for (const change of changes) expect(change).toMatchObject({ day: LATER, cause: 'DAY', through: null })
      expect(all.slice(-known.length)).toEqual(known)
      // As of another day the same one is the same; what stands only then is not recorded.
      for (const [key, gap] of await serving.gaps(undefined, TODAY))
        expect(gap.since).toEqual(after.get(key)?.since ?? null)
    })

    it('says of what was committed while nobody looked which it may have been', async () => {
      await serving.stop()
      const quiet = await startTestServer(unclosed(store))
      const sets: string[] = []
      for (const changes of [[APPOINTMENT_ENDS], [OTHER_ENDS]])
        sets.push(
          (
            await quiet.send(
              'mutation ($changes: [ChangeInput!]!) { applyChanges(changes: $changes) { changeSet { id } } }',
              { changes },
            )
          ).body.data.applyChanges.changeSet.id,
        )
      await quiet.close()
      await serving.start()
      const known = await serving.changes()
      await serving.recorded()
      const changes = (await serving.changes()).slice(0, -known.length)
      expect(changes.length).toBeGreaterThan(2)
      for (const { cause, through, throughAny } of changes)
        if (cause === 'NAMING') expect(sets).toContain(through.id)
        else expect([cause, throughAny.map(({ id }: any) => id)]).toEqual(['SEVERAL', sets])
      const named = (chain: string) =>
        new Set(changes.filter((one) => one.subjectId === chain && one.cause === 'NAMING').map((one) => one.through.id))
      expect([...named('chain:battery')]).toEqual([sets[0]])
      expect([...named('chain:herbs')]).toEqual([sets[1]])
    })

    it('records each change once, whoever looks at the same time', async () => {
      const other = new Serving(store)
      await other.start(LATER)
      const before = await serving.gaps()
      const known = await serving.changes()
      const set = await serving.apply([
        { ...APPOINTMENT_ENDS, appointment: { ...APPOINTMENT_ENDS.appointment, to: '2027-06-01' } },
      ])
      await serving.recorded()
      // The other has looked, too.
      await new Promise((go) => setTimeout(go, 2500))
      await other.stop()
      const changes = (await serving.changes()).slice(0, -known.length)
      expect(told(changes)).toEqual(difference(before, await serving.gaps()))
      for (const { through } of changes) expect(through).toEqual({ id: set })
    })
  })
})

const LATER = '2026-08-01'
const APPOINTMENT_ENDS = { appointment: { id: 'appointment:jia', to: '2025-12-31' } }
const OTHER_ENDS = { appointment: { id: 'appointment:yi', to: '2025-12-31' } }

const FILTERS: readonly [object, (change: any) => boolean][] = [
  [{ kinds: ['WENT'] }, ({ kind }) => kind === 'WENT'],
  [{ kinds: ['APPEARED', 'CHANGED'] }, ({ kind }) => kind !== 'WENT'],
  [{ rules: ['G01'] }, ({ rule }) => rule.id === 'G01'],
  [{ chains: ['chain:battery'] }, ({ chain }) => chain?.id === 'chain:battery'],
  [{ region: 'region:jia', includeSubregions: false }, ({ region }) => region?.id === 'region:jia'],
  [{ from: TODAY, to: TODAY }, () => true],
]

/** What appeared, changed or went between two lists of gaps, by key. */
const difference = (before: ReadonlyMap<string, any>, after: ReadonlyMap<string, any>): string[] =>
  [...new Set([...before.keys(), ...after.keys()])]
    .flatMap((key) => {
      const [old, now] = [before.get(key), after.get(key)]
      if (old?.severity === now?.severity && old?.assurance === now?.assurance) return []
      return [`${key} ${old?.severity ?? null} ${now?.severity ?? null}`]
    })
    .toSorted()

const told = (changes: readonly any[]): string[] =>
  changes.map(({ key, severityBefore, severityAfter }) => `${key} ${severityBefore} ${severityAfter}`).toSorted()

/** The same store; to close it does nothing. */
const unclosed = (store: Store): Store => ({
  engine: store.engine,
  location: store.location,
  run: (...asked) => store.run(...asked),
  transaction: (...asked) => store.transaction(...asked),
  state: (options) => store.state(options),
  ping: () => store.ping(),
  close: async () => undefined,
  [Symbol.asyncDispose]: async () => undefined,
})
