import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../src/store/store.js'
import { traced } from '../../src/store/traced.js'
import { forEachStore } from '../support/engines.js'
import { addItem, countItems, query, statement } from './query.js'

const echo = query('RETURN $x AS value', { params: { x: 'json' } })
const save = query('CREATE (n:Thing {x: $x}) RETURN n.x AS value', { write: true, params: { x: 'json' } })
const clear = statement('MATCH (n) DETACH DELETE n')

forEachStore((engine) => {
  let store: Store
  beforeAll(async () => void (store = await engine.open()))
  afterAll(() => store.close())
  const write = <R>(...args: Parameters<typeof query<R>>) =>
    store.transaction((tx) => tx.run(query<R>(args[0], { write: true, ...args[1] }), {}))

  test('names itself and its place, and answers', async () => {
    expect(store.engine).toBe(engine.name)
    expect(store.location).not.toBe('')
    await store.ping()
  })

  describe('values', () => {
    const values: Record<string, unknown> = {
      'a string': 'text',
      'an empty string': '',
      'Chinese, accents, emoji': '链长 é 👩🏽‍🔬',
      'a text that looks like Cypher': `'}) MATCH (n) DETACH DELETE n // \\ " \``,
      'control characters': 'a\u0000b\tc\nd',
      zero: 0,
      'a negative integer': -42,
      'the largest safe integer': Number.MAX_SAFE_INTEGER,
      'the smallest safe integer': Number.MIN_SAFE_INTEGER,
      'a fraction': 0.1,
      'a huge number': 1e300,
      true: true,
      false: false,
      null: null,
      'an empty list': [],
      'a list of strings': ['a', 'b', ''],
      'nested lists, with nulls': [1, [2, [null, 'x']], []],
      'a map with a null': { a: null, b: '' },
      'nested maps': { a: { b: { c: [{ d: 1.5 }, {}] } } },
    }
    for (const [name, value] of Object.entries(values)) {
      test(`${name} comes back as it went`, async () => expect(await store.run(echo, { x: value })).toEqual(value))
    }
    const properties = Object.entries(values).filter(
      ([, value]) =>
        value === null ||
        typeof value !== 'object' ||
        (Array.isArray(value) && value.every((item) => typeof item === 'string')),
    )
    test.each(properties)('%s is saved as it went', async (_, x) =>
      expect(await store.transaction((tx) => tx.run(save, { x }))).toEqual(x),
    )

    test('an integer past 2^53 comes back exact, as a bigint', async () => {
      expect(await store.run(echo, { x: 9007199254740993n })).toBe(9007199254740993n)
      expect(await store.run(query('RETURN [{a: 9007199254740993}, 5] AS value'), {})).toEqual([
        { a: 9007199254740993n },
        5,
      ])
    })
    test('a safe integer given as a bigint comes back as a number', async () =>
      expect(await store.run(echo, { x: 5n })).toBe(5))
    test('an integer goes as an integer', async () =>
      expect(await store.run(query('RETURN $x / 2 AS value', { params: { x: 'int' } }), { x: 3 })).toBe(1))
    test('a calculated float and a whole float are numbers', async () => {
      expect(
        await store.run(query('RETURN [0.1 + 0.2, 2.0, toFloat($x) / 2] AS value', { params: { x: 'float' } }), {
          x: 3,
        }),
      ).toEqual([0.1 + 0.2, 2, 1.5])
    })
    test('what is undefined, or left out, is null', async () => {
      expect(await store.run(echo, { x: undefined })).toBeNull()
      expect(await store.run(echo, {})).toBeNull()
      expect(await store.run(echo, { x: { a: undefined } })).toEqual({ a: null })
    })
    test.each([
      ['NaN', NaN],
      ['an infinity', -Infinity],
      ['a Date', new Date(0)],
      ['a function', () => 1],
      ['a Map in a list', [new Map()]],
    ])('%s is refused', async (_, x) => {
      await expect(store.run(echo, { x })).rejects.toMatchObject({
        code: 'QUERY_FAILED',
        message: expect.stringContaining('parameter x'),
      })
    })
    // A name with a NUL in it is none the embedded engine takes.
    test('any value of the JSON kind comes back as it went', async () => {
      const key = fc
        .string({ minLength: 1, maxLength: 8, unit: 'binary' })
        .filter((text) => text !== '__proto__' && !text.includes('\0'))
      const text = fc.string({ unit: 'grapheme' })
      const number = fc.oneof(
        fc.maxSafeInteger(),
        fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
      )
      const json = fc.letrec((tie) => ({
        value: fc.oneof(
          { maxDepth: 3 },
          text,
          number,
          fc.boolean(),
          fc.constant(null),
          fc.array(tie('value'), { maxLength: 4 }),
          fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
        ),
      }))
      await fc.assert(
        fc.asyncProperty(json.value, async (x) => void expect(await store.run(echo, { x })).toEqual(x)),
        { numRuns: 150 },
      )
    })
  })

  describe('parameters', () => {
    test('a list of ids', async () => {
      const find = query('UNWIND $ids AS id RETURN id', {
        returns: 'many',
        params: { ids: 'string[]' },
        columns: { id: 'string' },
      })
      expect(await store.run(find, { ids: ['b', 'a'] })).toEqual([{ id: 'b' }, { id: 'a' }])
      expect(await store.run(find, { ids: [] })).toEqual([])
    })
    test('a list of maps, written in one go', async () => {
      const rows = [
        { id: 'p1', props: { name: "O'Neill", n: 1, none: null } },
        { id: 'p2', props: { name: '王', list: ['x'] } },
      ]
      await store.transaction((tx) =>
        tx.run(
          statement('UNWIND $rows AS row CREATE (n:Entity:Param {id: row.id}) SET n += row.props', { rows: 'json[]' }),
          { rows },
        ),
      )
      const back = await store.run(
        query('MATCH (n:Param) RETURN n {.*} AS n ORDER BY n.id', { returns: 'many', columns: { n: 'json' } }),
        {},
      )
      expect(back).toEqual([{ n: { id: 'p1', name: "O'Neill", n: 1 } }, { n: { id: 'p2', name: '王', list: ['x'] } }])
    })
    test('5,000 rows, and a text of a million characters', async () => {
      const rows = Array.from({ length: 5000 }, (_, n) => ({ id: `r${n}`, n }))
      expect(
        await store.run(query('UNWIND $rows AS row RETURN sum(row.n) AS value', { params: { rows: 'json[]' } }), {
          rows,
        }),
      ).toBe(12_497_500)
      const x = '链'.repeat(1_000_000)
      expect(await store.run(echo, { x })).toBe(x)
    })
  })

  describe('results', () => {
    const rows = (n: number, returns: 'one' | 'optional' | 'many' | 'none') =>
      store.run(
        query(`UNWIND range(1, ${n}) AS i RETURN i`, { returns, columns: returns === 'none' ? {} : { i: 'int' } }),
        {},
      )
    test('one: exactly one', async () => {
      expect(await rows(1, 'one')).toEqual({ i: 1 })
      await expect(rows(0, 'one')).rejects.toMatchObject({
        code: 'QUERY_FAILED',
        message: expect.stringContaining('expected one row, found 0'),
      })
      await expect(rows(2, 'one')).rejects.toMatchObject({ code: 'QUERY_FAILED' })
    })
    test('optional: none is null, two is a defect', async () => {
      expect(await rows(0, 'optional')).toBeNull()
      expect(await rows(1, 'optional')).toEqual({ i: 1 })
      await expect(rows(2, 'optional')).rejects.toMatchObject({ code: 'QUERY_FAILED' })
    })
    test('many, and none', async () => {
      expect(await rows(0, 'many')).toEqual([])
      expect(await rows(3, 'many')).toEqual([{ i: 1 }, { i: 2 }, { i: 3 }])
      expect(await rows(3, 'none')).toBeUndefined()
    })
    test('value: of exactly one row, except where it is declared optional', async () => {
      const value = (type: string, n: number) =>
        store.run(query(`UNWIND range(1, ${n}) AS i RETURN i AS value`, { columns: { value: type } }), {})
      expect(await value('int', 1)).toBe(1)
      await expect(value('int', 0)).rejects.toMatchObject({ code: 'QUERY_FAILED' })
      expect(await value('int?', 0)).toBeNull()
    })
    test('properties that are not there are null where they are declared, at any depth', async () => {
      await write("CREATE (:Entity:Bare {id: 'bare'})", { returns: 'none' })
      const bare = query('MATCH (n:Bare) RETURN n {.*} AS n, [n {.*}] AS list, n.gone AS gone', {
        returns: 'one',
        columns: {
          n: '{ id: string, name: string?, tags: string[]? }',
          list: '{ id: string, age: int? }[]',
          gone: 'int?',
          never: 'string?',
        },
      })
      expect(await store.run(bare, {})).toEqual({
        n: { id: 'bare', name: null, tags: null },
        list: [{ id: 'bare', age: null }],
        gone: null,
        never: null,
      })
    })
    test('properties of a row type, too', async () => {
      const region = query("RETURN [{id: 'r1'}] AS rows, null AS none", {
        returns: 'one',
        columns: { rows: 'Chain[]', none: 'Chain?' },
      })
      expect(await store.run(region, {})).toMatchObject({
        rows: [{ id: 'r1', status: null, aliases: null }],
        none: null,
      })
    })
    test('100,000 rows', async () => {
      const many = await store.run(
        query("UNWIND range(1, 100000) AS i RETURN i, {a: i, b: 'x'} AS m", {
          returns: 'many',
          columns: { i: 'int', m: 'json' },
        }),
        {},
      )
      expect(many).toHaveLength(100_000)
      expect(many[99_999]).toEqual({ i: 100_000, m: { a: 100_000, b: 'x' } })
    })
  })

  describe('errors', () => {
    const failing = (text: string) => store.run(query(text), {})
    test('a syntax error, with the name of the query', () =>
      expect(failing('RETURN 1 +')).rejects.toMatchObject({
        code: 'QUERY_FAILED',
        message: expect.stringContaining('test/return'),
        cause: expect.any(Error),
      }))
    test('an error while it runs', () =>
      expect(failing('RETURN 1 / 0 AS value')).rejects.toMatchObject({ code: 'QUERY_FAILED' }))
    test('a query that writes, outside a transaction', () =>
      expect(store.run(addItem, { id: 'outside' })).rejects.toMatchObject({
        code: 'QUERY_FAILED',
        message: expect.stringContaining('must run in a transaction'),
      }))
    test('an id that exists', async () => {
      await store.transaction((tx) => tx.run(addItem, { id: 'twin "1"' }))
      await expect(store.transaction((tx) => tx.run(addItem, { id: 'twin "1"' }))).rejects.toMatchObject({
        code: 'CONSTRAINT',
        message: 'Something with the id "twin "1"" exists already.',
      })
      await expect(
        store.transaction((tx) => tx.run(statement("UNWIND ['n', 'n'] AS id CREATE (:Entity {id: id})"), {})),
      ).rejects.toMatchObject({ code: 'CONSTRAINT' })
    })
    test('the store works on after them', async () => expect(await store.run(echo, { x: 1 })).toBe(1))
  })

  test('a traced reader tells the names of the queries', async () => {
    const names: string[] = []
    await traced(store, (name) => names.push(name)).run(echo, { x: 1 })
    await traced(store, (name) => names.push(name)).run(countItems, {})
    expect(names).toEqual(['test/return', 'test/match'])
  })

  test('and all of it can be removed', async () => {
    await store.transaction((tx) => tx.run(clear, {}))
    expect(await store.run(query('MATCH (n) RETURN count(n) AS value'), {})).toBe(0)
  })
})
