import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { StoreError } from '../../src/kernel/errors.js'
import type { Reader, Store } from '../../src/store/store.js'
import { forEachStore } from '../support/engines.js'
import { addItem, countItems, query, slow, statement } from './query.js'

const increase = statement('MATCH (n:Item {id: $id}) SET n.n = n.n + 1', { id: 'string' })
const removeItems = statement('MATCH (n:Item) DETACH DELETE n')
const total = query<number>('MATCH (n:Item) RETURN coalesce(sum(n.n), 0) AS value')
const failure = new Error('of the work')

forEachStore((engine) => {
  let store: Store
  // One for all: to open one that has threads of its own takes longer than any of the tests.
  beforeAll(async () => void (store = await engine.open()))
  beforeEach(() => store.transaction((tx) => tx.run(removeItems, {})))
  afterAll(() => store.close())
  const add = (...ids: string[]) => store.transaction(async (tx) => { for (const id of ids) await tx.run(addItem, { id }) }) // prettier-ignore
  const count = () => store.run(countItems, {})

  describe('a transaction', () => {
    test('is saved when its work resolves, and returns its result', async () => {
      expect(await store.transaction(async (tx) => (await tx.run(addItem, { id: 'a' }), 'result'))).toBe('result')
      expect(await count()).toBe(1)
    })
    test('sees its own writes; others see them after its end', async () => {
      await store.transaction(async (tx) => {
        await tx.run(addItem, { id: 'a' })
        expect([await tx.run(countItems, {}), await count()]).toEqual([1, 0])
      })
      expect(await count()).toBe(1)
    })
    test('leaves nothing when its work throws', async () => {
      await expect(store.transaction(async (tx) => { await tx.run(addItem, { id: 'a' }); throw failure })).rejects.toBe(failure) // prettier-ignore
      expect(await count()).toBe(0)
      await add('a')
    })
    test('leaves nothing when a query fails, even if its work goes on', async () => {
      const work = async (tx: Reader) => {
        await tx.run(addItem, { id: 'a' })
        await tx.run(addItem, { id: 'a' }).catch(() => undefined)
        return 'went on'
      }
      await expect(store.transaction(work)).rejects.toMatchObject({ code: 'CONSTRAINT' })
      expect(await count()).toBe(0)
    })
    test('with rollback returns its result and saves nothing', async () => {
      const inside = await store.transaction(
        async (tx) => (await tx.run(addItem, { id: 'a' }), tx.run(countItems, {})),
        { rollback: true },
      )
      expect([inside, await count()]).toEqual([1, 0])
    })
    test('waits for the queries its work did not wait for', async () => {
      await store.transaction(async (tx) => void tx.run(addItem, { id: 'a' }))
      expect(await count()).toBe(1)
    })
    test('makes all writes it is given at once, each once', async () => {
      const ids = Array.from({ length: 300 }, (_, n) => `at once ${n}`)
      const both = query<number>('MATCH (n:Item) RETURN count(DISTINCT n.id) AS value')
      for (let round = 1; round <= 5; round++) {
        await store.transaction(
          async (tx) => void (await Promise.all(ids.map((id) => tx.run(addItem, { id: `${id} ${round}` })))),
        )
        expect([await count(), await store.run(both, {})]).toEqual([300 * round, 300 * round])
      }
    })
    test('lets nothing run after its end', async () => {
      let reader!: Reader
      await store.transaction(async (tx) => void (reader = tx))
      await expect(reader.run(addItem, { id: 'late' })).rejects.toMatchObject({
        code: 'QUERY_FAILED',
        message: expect.stringContaining('has ended'),
      })
    })
    test('is tried again from its start after a conflict, with what it had written undone', async () => {
      let attempts = 0
      const work = async (tx: Reader) => {
        await tx.run(addItem, { id: `attempt ${++attempts}` })
        if (attempts < 3) throw new StoreError('WRITE_CONFLICT', 'as if')
      }
      await store.transaction(work)
      expect([attempts, await count()]).toEqual([3, 1])
    })
    test('is not tried again after anything else', async () => {
      let attempts = 0
      await expect(store.transaction(async () => { attempts++; throw failure })).rejects.toBe(failure) // prettier-ignore
      expect(attempts).toBe(1)
    })
  })

  describe('side by side', () => {
    test('200 increments by 20 writers add up', async () => {
      await add('counter')
      await Promise.all(Array.from({ length: 20 }, async () => { for (let n = 0; n < 10; n++) await store.transaction((tx) => tx.run(increase, { id: 'counter' })) })) // prettier-ignore
      expect(await store.run(total, {})).toBe(200)
    })
    test('writers that lock in opposite orders all get through', async () => {
      await add('a', 'b')
      const both = (ids: string[]) => store.transaction(async (tx) => { for (const id of ids) await tx.run(increase, { id }) }) // prettier-ignore
      await Promise.all(Array.from({ length: 16 }, (_, n) => both(n % 2 ? ['a', 'b'] : ['b', 'a'])))
      expect(await store.run(total, {})).toBe(32)
    })
    test('a read always sees what was saved before it', async () => {
      for (let n = 1; n <= 30; n++) {
        await add(`n${n}`)
        expect(await count()).toBe(n)
      }
    })
    test('reads see a transaction whole or not at all', async () => {
      const seen = new Set<number>()
      let done = false
      const writing = (async () => { for (let n = 0; n < 10; n++) await add(`${n}a`, `${n}b`, `${n}c`) })().finally(() => (done = true)) // prettier-ignore
      while (!done) seen.add((await count()) % 3)
      await writing
      expect([...seen]).toEqual([0])
    })
  })

  describe('time', () => {
    const timed = async (work: () => Promise<unknown>) => {
      const start = Date.now()
      const error = await work().then(
        () => undefined,
        (cause: unknown) => cause,
      )
      return { error, ms: Date.now() - start }
    }
    // A second or more in either engine, but not many: the embedded one can't be stopped.
    const long = { ...slow, text: slow.text.replaceAll('30000', '3000') }
    test('a query out of time is answered in time, and others go on', async () => {
      const { error, ms } = await timed(() => store.run(long, {}, { timeoutMs: 150 }))
      expect(error).toMatchObject({ code: 'QUERY_TIMEOUT', message: expect.stringContaining('150 ms') })
      expect(ms).toBeLessThan(2500)
      expect(await count()).toBe(0)
    })
    test('so is one in a transaction, which leaves nothing; the next write works', async () => {
      const work = async (tx: Reader) => (await tx.run(addItem, { id: 'a' }), tx.run(long, {}, { timeoutMs: 150 }))
      const { error, ms } = await timed(() => store.transaction(work))
      expect(error).toMatchObject({ code: 'QUERY_TIMEOUT' })
      expect(ms).toBeLessThan(2500)
      await add('b')
      expect(await count()).toBe(1)
    })
    test('a transaction out of time is ended, whatever its work waits for', async () => {
      const { error, ms } = await timed(() =>
        store.transaction(async (tx) => (await tx.run(addItem, { id: 'a' }), new Promise(() => {})), {
          timeoutMs: 300,
        }),
      )
      expect(error).toMatchObject({ code: 'QUERY_TIMEOUT' })
      expect(ms).toBeLessThan(2500)
      expect(await count()).toBe(0)
    })
    test('the store has a time limit of its own', async () => {
      await using impatient = await engine.open({ queryTimeoutMs: 100 })
      expect((await timed(() => impatient.run(long, {}))).error).toMatchObject({ code: 'QUERY_TIMEOUT' })
    })
  })

  describe('closing', () => {
    test('waits for what runs, can be done twice, and lets nothing in after', async () => {
      const closing = await engine.open()
      const add = (id: string) => closing.transaction((tx) => tx.run(addItem, { id }))
      const reading = closing.run({ ...slow, text: slow.text.replaceAll('30000', '800') }, {})
      const writing = add('a')
      await Promise.all([closing.close(), closing.close()])
      expect(await reading).toBeGreaterThan(0)
      await writing
      await closing.close()
      const closed = { code: 'STORE_UNAVAILABLE', message: 'The store is closed.' }
      await expect(closing.run(countItems, {})).rejects.toMatchObject(closed)
      await expect(add('c')).rejects.toMatchObject(closed)
      await expect(closing.ping()).rejects.toMatchObject(closed)
    })
  })
})
