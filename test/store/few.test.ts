import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { few } from '../../src/store/remote/few.js'
import type { Reader, Store } from '../../src/store/store.js'
import { forEachEngine } from '../support/engines.js'
import { query } from './query.js'

const one = query<number>('RETURN $n AS value', { params: { n: 'int' } })

forEachEngine((engine) => {
  describe('a store that runs few queries at a time', () => {
    let store: Store
    /** How many run now, the most there were, and which were begun. */
    const seen = { now: 0, most: 0, begun: [] as number[] }
    const counted = (reader: Reader): Reader => ({
      async run(asked, params, options) {
        seen.most = Math.max(seen.most, ++seen.now)
        seen.begun.push((params as { n: number }).n)
        try {
          await new Promise((resolve) => setTimeout(resolve, 10))
          return await reader.run(asked, params, options)
        } finally {
          seen.now--
        }
      },
    })
    beforeAll(async () => {
      const opened = await engine.open()
      const transaction: Store['transaction'] = (work, options) =>
        opened.transaction((tx) => work(counted(tx)), options)
      store = few(
        {
          engine: opened.engine,
          location: opened.location,
          run: counted(opened).run,
          transaction,
          state: (options) => opened.state(options),
          ping: () => opened.ping(),
          close: () => opened.close(),
          [Symbol.asyncDispose]: () => opened.close(),
        },
        2,
      )
    })
    afterAll(() => store.close())

    it('answers all, in the order they came, and those of transactions', async () => {
      Object.assign(seen, { most: 0, begun: [] })
      const all = Array.from({ length: 9 }, (_, n) => n)
      const answers = await Promise.all([
        ...all.map((n) => store.run(one, { n })),
        store.transaction((tx) => Promise.all(all.map((n) => tx.run(one, { n: n + 10 }))), { rollback: true }),
      ])
      expect(answers).toEqual([...all, all.map((n) => n + 10)])
      expect(seen.most).toBe(2)
      expect(seen.begun.filter((n) => n < 10)).toEqual(all)
    })

    it('never begins what nobody waits for any more, and gives its turn to the next', async () => {
      Object.assign(seen, { begun: [] })
      const gone = new AbortController()
      const first = [store.run(one, { n: 1 }), store.run(one, { n: 2 })]
      const left = store.run(one, { n: 3 }, { signal: gone.signal })
      const next = store.run(one, { n: 4 })
      gone.abort(new Error('he has left'))
      await expect(left).rejects.toMatchObject({ code: 'CANCELLED' })
      expect(await Promise.all([...first, next])).toEqual([1, 2, 4])
      expect(seen.begun).toEqual([1, 2, 4])
    })
  })
})
