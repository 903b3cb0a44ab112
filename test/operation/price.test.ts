import { isObjectType, parse, type OperationDefinitionNode } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rules } from '../../src/generated/rules.js'
import { readConfig } from '../../src/config.js'
import { priceOf, type Priced } from '../../src/operation/price/index.js'
import { lengths, prices } from '../../src/operation/price/prices.js'
import { buildSchema } from '../../src/operation/schema.js'
import { openStore } from '../../src/store/open.js'
import { startTestServer, type TestServer } from '../support/server.js'

const schema = buildSchema()

const price = (source: string, variables?: Record<string, unknown>): number => priced(source, variables).work

function priced(source: string, variables: Record<string, unknown> = {}): Priced {
  const document = parse(source)
  const operation = document.definitions.find(
    (part): part is OperationDefinitionNode => part.kind === 'OperationDefinition',
  )!
  return priceOf({ schema, document, operation, variables })
}

describe('the price of an operation', () => {
  it.each([
    ['aliases add up', '{ a: succession { explanation } b: succession { explanation } }', 2],
    [
      'fragments are opened',
      '{ ...f } fragment f on Query { ...g b: succession { explanation } } fragment g on Query { a: succession { explanation } }',
      2,
    ],
    [
      'what is skipped costs nothing',
      'query ($no: Boolean = false) { succession { explanation } a: succession @include(if: $no) { explanation } b: succession @skip(if: true) { explanation } }',
      1,
    ],
    [
      'a directive asks its variable',
      'query ($yes: Boolean!) { succession { explanation } a: succession @include(if: $yes) { explanation } }',
      2,
    ],
  ])('%s', (_, source, times) => {
    // Each price is rounded up once.
    expect(Math.abs(price(source, { yes: true }) - times * price('{ succession { explanation } }'))).toBeLessThan(times)
  })

  it('takes pages from literals, variables, their defaults and those of the schema', () => {
    const literal = price('{ experts(first: 1000) { nodes { name } } }')
    expect(literal).toBeGreaterThan(1000)
    expect(price('query ($n: Int!) { experts(first: $n) { nodes { name } } }', { n: 1000 })).toBe(literal)
    expect(price('query ($n: Int! = 1000) { experts(first: $n) { nodes { name } } }')).toBe(literal)
    expect(price('{ experts { nodes { name } } }')).toBe(price('{ experts(first: 20) { nodes { name } } }'))
  })

  it('multiplies what stands in each other', () => {
    const inner = (first: number) =>
      price(`{ chains(first: 100) { nodes { appointments(first: ${first}) { nodes { role } } } } }`)
    expect(inner(200) - inner(100)).toBeGreaterThan(9999)
    expect(
      price(
        `{ nodes(ids: [${'"chain:a",'.repeat(100)}]) { ... on Chain { appointments(first: 100) { nodes { role } } } } }`,
      ),
    ).toBeGreaterThan(10_000)
  })

  it('knows what it costs to find a gap by its id', () => {
    expect(price('{ node(id: "gap:G08:chain:a") { id } }')).toBeGreaterThan(
      price('{ node(id: "chain:a") { id } }') + 10_000,
    )
    expect(price('{ gaps(filter: { rules: ["G01"] }) { totalCount } }')).toBeLessThan(
      price('{ gaps { totalCount } }') / 10,
    )
  })

  it('calls what reads a page of rows cheap, and no analysis of all chains', () => {
    const cheap = (source: string) => priced(source).held <= readConfig({}).TRICHAIN_CHEAP
    expect(cheap('{ experts(first: 1000) { nodes { id name } } }')).toBe(true)
    for (const field of [
      'gapSummary(by: [RULE]) { count }',
      'succession { explanation }',
      'gaps { totalCount }',
      'proposeAppointments(count: 1) { status }',
    ])
      expect(cheap(`{ ${field} }`), field).toBe(false)
  })
})

describe('the declared prices', () => {
  const query = schema.getQueryType()!.getFields()

  it('name every question that is more than a list of a noun or an entity by its id', () => {
    const isList = (name: string) =>
      query[name]!.args.some(({ name }) => name === 'filter') &&
      query[name]!.type.toString().endsWith('Connection!') &&
      name !== 'gaps'
    const isEntity = (name: string) => query[name]!.args.map(({ name }) => name).join() === 'id' && name !== 'node'
    expect(Object.keys(query).filter((name) => !isList(name) && !isEntity(name) && !prices[`Query.${name}`])).toEqual(
      [],
    )
  })

  it('name fields that exist', () => {
    const exists = (path: string) => {
      const [name, field] = path.split('.')
      const type = schema.getType(name!)
      return isObjectType(type) && (field ?? '') in type.getFields()
    }
    expect([...Object.keys(prices), ...Object.keys(lengths)].filter((path) => !exists(path))).toEqual([])
  })

  it('count every rule', () => {
    const each = [...rules.keys()].map(
      (id) =>
        price(`{ gaps(filter: { rules: ["${id}"] }) { totalCount } }`) -
        price('{ gaps(filter: { rules: [] }) { totalCount } }'),
    )
    const all = price('{ gaps { totalCount } }') - price('{ gaps(filter: { rules: [] }) { totalCount } }')
    expect(each.reduce((sum, one) => sum + one, 0)).toBe(all)
  })
})

describe('an operation over budget', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startTestServer(await openStore({ engine: 'embedded', queryTimeoutMs: 20_000 }))
  })
  afterAll(() => server.close())

  it('is refused with its price, the budget and what to ask instead, before anything is read', async () => {
    const aliases = Array.from({ length: 60 }, (_, n) => `a${n}: succession { explanation }`).join(' ')
    const { body, status, calls } = await server.send(`{ ${aliases} chains { totalCount } }`)
    expect(status).toBe(400)
    expect(calls).toEqual([])
    expect(body.data).toBeUndefined()
    expect(body.errors).toHaveLength(1)
    expect(body.errors![0]!.extensions).toMatchObject({
      code: 'OPERATION_TOO_EXPENSIVE',
      budget: 2_000_000,
      price: expect.any(Number),
      dearest: expect.any(Array),
    })
    expect(body.errors![0]!.extensions!.dearest).toHaveLength(5)
    expect(body.errors![0]!.message).toMatch(
      /costs up to \d+ points, at most 2000000 are allowed; the dearest: a0: succession \d+, .*ask for/,
    )
  })

  it('is refused as well where variables make it dear', async () => {
    const source =
      'query ($n: Int!) { chains(first: $n) { nodes { appointments(first: $n) { nodes { expert { name } } } } } }'
    expect((await server.send(source, { n: 20 })).body.errors).toBeUndefined()
    expect((await server.send(source, { n: 1000 })).body.errors?.[0]?.extensions).toMatchObject({
      code: 'OPERATION_TOO_EXPENSIVE',
    })
  })
})
