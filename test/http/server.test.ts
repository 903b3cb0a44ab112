import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { StoreError } from '../../src/kernel/errors.js'
import type { Store } from '../../src/store/store.js'
import { importWorld } from '../support/dataset.js'
import { forEachEngine } from '../support/engines.js'
import { startTestServer, type TestServer } from '../support/server.js'

const messages = (answer: { body: { errors?: { message: string }[] } }) =>
  (answer.body.errors ?? []).map(({ message }) => message)

forEachEngine((engine) => {
  let server: TestServer
  beforeAll(async () => {
    const store = await engine.open()
    await importWorld(store)
    server = await startTestServer(store)
  })
  afterAll(() => server.close())

  it('lives, is ready, and opens the workbench at / and each of its pages', async () => {
    expect(await (await fetch(`${server.url}/health`)).json()).toEqual({ status: 'live' })
    expect(await (await fetch(`${server.url}/ready`)).json()).toEqual({ status: 'ready', engine: engine.name })
    const pages = ['', 'graphiql', ...(JSON.parse(readFileSync('web/pages.json', 'utf8')) as string[])]
    // 503 where the pages are not built.
    for (const page of pages) expect([200, 503], page).toContain((await fetch(`${server.url}/${page}`)).status)
    expect((await fetch(`${server.url}/nowhere`)).status).toBe(404)
  })

  it('keeps pages on our own host', async () => {
    const policy = (await fetch(`${server.url}/graphiql`)).headers.get('content-security-policy')
    expect(policy).toContain("default-src 'self'")
    expect(policy).not.toMatch(/https?:|\*/)
  })

  it('limits depth, price, pages, aliases and length, and says what is allowed', async () => {
    const deep = `{ chains(first: 1) { nodes ${'{ appointments(first: 1) { nodes { expert { appointments(first: 1) { nodes { chain '.repeat(3)} { id } ${'} } } } } } '.repeat(3)} } }`
    expect(messages(await server.send(deep))[0]).toMatch(/depth.*16/i)
    const wide =
      'query ($n: Int!) { experts(first: $n) { nodes { appointments(first: $n) { nodes { chain { appointments(first: $n) { nodes { id } } } } } } } }'
    expect(messages(await server.send(wide, { n: 1000 }))[0]).toMatch(
      /costs up to \d+ points, at most 2000000 are allowed; the dearest: experts \d+:/,
    )
    expect(messages(await server.send(wide, { n: 5 }))).toEqual([])
    // Lists without pages multiply as well: those of given ids, rows of a matrix, entities behind evidence.
    const below = 'appointments(first: 1000) { nodes { expert { appointments(first: 1000) { nodes { id } } } } }'
    const ids = Array.from({ length: 1000 }, (_, n) => `chain:${n}`)
    const unpaged: [string, Record<string, unknown>?][] = [
      [`query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Chain { ${below} } } }`, { ids }],
      [`{ requirementMatrix { rows { chain { ${below} } } } }`],
      [`{ gaps { nodes { evidence { entities { ... on Chain { ${below} } } } } } }`],
    ]
    for (const [query, variables] of unpaged)
      expect(messages(await server.send(query, variables))[0], query).toMatch(/up to \d+ points/)
    expect(messages(await server.send('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids }))).toEqual([])
    expect(messages(await server.send('{ chains(first: -1) { nodes { id } } }'))[0]).toBe(
      'first: expected 0 to 1000, found -1',
    )
    const aliases = Array.from({ length: 80 }, (_, index) => `a${index}: chains { totalCount }`).join(' ')
    expect(messages(await server.send(`{ ${aliases} }`))[0]).toMatch(/alias/i)
    expect(messages(await server.send(`{ ${'chains { totalCount } '.repeat(2000)} }`))[0]).toMatch(/4000 tokens/)
  })

  it('refuses requests a foreign page could make a browser send', async () => {
    const answer = await fetch(`${server.url}/graphql?query=${encodeURIComponent('{ chains { totalCount } }')}`)
    expect(answer.status).toBe(400)
    const plain = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"query":"{ chains { totalCount } }"}',
    })
    expect(plain.status).toBeGreaterThanOrEqual(400)
  })

  it('answers broken requests with what was wrong', async () => {
    const broken = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":',
    })
    expect(broken.status).toBe(400)
    expect(messages(await server.send('{ chains { nodes { nonsense } } }'))[0]).toBe(
      'Cannot query field "nonsense" on type "Chain".',
    )
    expect(messages(await server.send('{ chain { id } }'))[0]).toMatch(/argument "id" of type "ID!" is required/)
    expect(messages(await server.send('{ gaps(asOf: "2026-02-30") { totalCount } }'))[0]).toContain(
      'expected a calendar day YYYY-MM-DD such as 2026-01-31, found "2026-02-30"',
    )
  })

  it('tells a mistake in variables, or in what is asked at all, from a defect of ours', async () => {
    const first = 'query ($n: Int!) { chains(first: $n) { totalCount } }'
    const gaps =
      'query ($day: Date, $least: Float) { gaps(asOf: $day, filter: { minSeverity: $least }) { totalCount } }'
    const wrong: [string, Record<string, unknown>, RegExp][] = [
      [first, { n: 1.5 }, /Variable "\$n" got invalid value 1\.5/],
      [first, { n: '5' }, /Variable "\$n" got invalid value "5"/],
      [first, {}, /Variable "\$n" of required type "Int!" was not provided/],
      [gaps, { day: '2026-02-30' }, /expected a calendar day YYYY-MM-DD such as 2026-01-31, found "2026-02-30"/],
      [gaps, { day: 5 }, /expected a calendar day/],
      [gaps, { least: 'much' }, /Float cannot represent non numeric value: "much"/],
      [
        'query ($c: WhatIfInput!) { whatIf(changes: $c) { before } }',
        { c: { appoint: [{ expert: 'x' }] } },
        /Field "(chain|role|from)" of required type/,
      ],
      // A mistake in one field must not let the others past the limits.
      [
        'query ($n: Int) { a: chains(first: $n) { totalCount } experts(first: 1000) { nodes { appointments(first: 1000) { nodes { chain { appointments(first: 1000) { nodes { id } } } } } } } }',
        { n: null },
        /"first" of non-null type "Int!" must not be null|up to \d+ points/,
      ],
      ['mutation { save }', {}, /Cannot query field "save" on type "Mutation"/],
      ['subscription { news }', {}, /Cannot query field "news" on type "Subscription"/],
      ['subscription { changes { entityId } }', {}, /\/graphql\/stream/],
      [
        `{ chains(first: 1) { nodes { ...f0 } } } ${Array.from({ length: 25 }, (_, n) => `fragment f${n} on Chain { ...f${n + 1} ...f${n + 1} }`).join(' ')} fragment f25 on Chain { id }`,
        {},
        /too large/,
      ],
    ]
    for (const [query, variables, message] of wrong) {
      const { body, status } = await server.send(query, variables)
      expect(body.errors?.[0]?.message, query).toMatch(message)
      expect(body.errors?.[0]?.extensions?.code, query).not.toBe('INTERNAL_SERVER_ERROR')
      expect(status, query).toBe(400)
    }
    const persisted = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: '{ chains { totalCount } }',
        extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } },
      }),
    })
    expect(JSON.stringify(await persisted.json())).toContain('PERSISTED_QUERY_NOT_SUPPORTED')
  })

  it('takes hostile text as text', async () => {
    const hostile = `'}) MATCH (n) DETACH DELETE n //"\u0000`
    const answer = await server.send(
      'query ($t: String!) { experts(filter: { name: $t }) { totalCount } search(text: $t) { totalCount } node(id: "x") { id } }',
      { t: hostile },
    )
    expect(answer.body.data).toMatchObject({ experts: { totalCount: 0 }, search: { totalCount: 0 } })
    expect((await server.send('{ experts { totalCount } }')).body.data.experts.totalCount).toBe(13)
  })
})

/** A store whose reads fail with what a test says: no real engine fails on demand. */
const failing = (error: Error): Store => ({
  engine: 'embedded',
  location: 'nowhere',
  run: async () => Promise.reject(error),
  transaction: async () => Promise.reject(error),
  state: async () => Promise.reject(error),
  ping: async () => Promise.reject(error),
  close: async () => undefined,
  [Symbol.asyncDispose]: async () => undefined,
})

describe('trouble', () => {
  it.each([
    [
      new StoreError('STORE_UNAVAILABLE', 'bolt://secret-host:7687 refused'),
      'STORE_UNAVAILABLE',
      /does not answer at the moment/,
    ],
    [new StoreError('QUERY_TIMEOUT', 'MATCH (n) took 5 s'), 'QUERY_TIMEOUT', /took too long/],
    [
      new StoreError('QUERY_FAILED', 'syntax error in MATCH (secret)'),
      'INTERNAL_SERVER_ERROR',
      /correlation id [0-9a-f-]{36}/,
    ],
    [new TypeError('secret internals'), 'INTERNAL_SERVER_ERROR', /correlation id [0-9a-f-]{36}/],
  ])('%s is told without its insides', async (error, code, message) => {
    const server = await startTestServer(failing(error))
    try {
      const { body } = await server.send('{ chains { totalCount } }')
      expect(body.errors?.[0]?.extensions?.code).toBe(code)
      expect(body.errors?.[0]?.message).toMatch(message)
      expect(JSON.stringify(body)).not.toMatch(/secret|MATCH|stack/)
    } finally {
      await server.close()
    }
  })

  it('of the store is told with when to try again, though nobody knows yet who asks', async () => {
    const server = await startTestServer(failing(new StoreError('STORE_UNAVAILABLE', 'gone')))
    try {
      for (const [path, body] of [
        ['/graphql', { query: '{ chains { totalCount } }' }],
        ['/auth/sign-in', { name: 'lihua', password: 'wrong' }],
      ] as const) {
        const answer = await fetch(`${server.url}${path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        })
        expect([path, answer.status, answer.headers.get('retry-after')]).toEqual([path, 503, '1'])
      }
    } finally {
      await server.close()
    }
  })

  it('is not ready while the store does not answer', async () => {
    const server = await startTestServer(failing(new StoreError('STORE_UNAVAILABLE', 'gone')))
    try {
      const ready = await fetch(`${server.url}/ready`)
      expect([ready.status, await ready.json()]).toEqual([
        503,
        { status: 'not ready', engine: 'embedded', code: 'STORE_UNAVAILABLE' },
      ])
      expect((await fetch(`${server.url}/health`)).status).toBe(200)
    } finally {
      await server.close()
    }
  })
})
