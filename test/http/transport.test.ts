import { request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/open.js'
import { importWorld } from '../support/dataset.js'
import { startTestServer, type TestServer } from '../support/server.js'

let server: TestServer
beforeAll(async () => {
  const store = await openStore({ engine: 'embedded', queryTimeoutMs: 20_000 })
  await importWorld(store)
  server = await startTestServer(store, { TRICHAIN_HOSTS: ['graph.example'] })
})
afterAll(() => server.close())

interface Got {
  status: number
  headers: Record<string, unknown>
  code: unknown
  message: string
  body: any
}

/** By Node's own client: fetch hides some methods and headers. */
function ask(
  path: string,
  { method = 'GET', headers = {}, body }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Got> {
  return new Promise((resolve, reject) => {
    const asked = httpRequest(
      server.url + path,
      {
        method,
        headers: { ...headers, ...(body !== undefined && { 'content-length': String(Buffer.byteLength(body)) }) },
      },
      (answer) => {
        let text = ''
        answer.setEncoding('utf8').on('data', (part: string) => (text += part))
        answer.on('end', () => {
          const parsed = text && /json/.test(answer.headers['content-type'] ?? '') ? JSON.parse(text) : undefined
          resolve({
            status: answer.statusCode!,
            headers: answer.headers,
            code: parsed?.errors?.[0]?.extensions?.code,
            message: parsed?.errors?.[0]?.message ?? '',
            body: parsed,
          })
        })
      },
    )
    asked.on('error', reject)
    asked.end(body)
  })
}
const json = { 'content-type': 'application/json' }
const post = (body: unknown, headers: Record<string, string> = json) =>
  ask('/graphql', { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) })
const get = (query: string, headers: Record<string, string> = {}, more = '') =>
  ask(`/graphql?query=${encodeURIComponent(query)}${more}`, { headers })

describe('requests that are no operation', () => {
  it.each([
    ['malformed JSON', '{"query":', json, 400, 'BAD_REQUEST'],
    ['an empty body', '', json, 400, 'BAD_REQUEST'],
    ['a list', [{ query: '{ __typename }' }], json, 400, 'BAD_REQUEST'],
    ['null', 'null', json, 400, 'BAD_REQUEST'],
    ['a body without a query', { variables: {} }, json, 400, 'BAD_REQUEST'],
    ['a query that is no text', { query: { a: 1 } }, json, 400, 'BAD_REQUEST'],
    ['a body past a megabyte', { query: '{ __typename }', more: 'x'.repeat(1_100_000) }, json, 413, 'BODY_TOO_LARGE'],
    ['text', { query: '{ __typename }' }, { 'content-type': 'text/plain' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    [
      'a form',
      'query={__typename}',
      { 'content-type': 'application/x-www-form-urlencoded' },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    [
      'a file',
      { query: '{ __typename }' },
      { 'content-type': 'multipart/form-data; boundary=x' },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['no type at all', { query: '{ __typename }' }, {}, 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ] as [string, unknown, Record<string, string>, number, string][])(
    '%s: %s',
    async (_, body, headers, status, code) => {
      const got = await post(body, headers)
      expect([got.status, got.code]).toEqual([status, code])
      expect(got.message).not.toBe('')
      expect(Object.keys(got.body)).toEqual(['errors'])
    },
  )

  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND'])('%s: 405 with the methods there are', async (method) => {
    for (const body of ['{"query":"{ __typename }"}', '{"query":']) {
      const got = await ask('/graphql', { method, headers: json, body })
      expect([got.status, got.code, got.headers.allow]).toEqual([405, 'METHOD_NOT_ALLOWED', 'GET, POST'])
    }
    const health = await ask('/health', { method })
    expect([health.status, health.headers.allow]).toEqual([405, 'GET'])
  })

  it('HEAD has no body, and 405', async () => {
    expect(await ask('/graphql', { method: 'HEAD' })).toMatchObject({ status: 405, body: undefined })
  })

  it.each(['/graphql/', '/graphql/x', '/graphqlx', '/nowhere', '/graphql%', '/%00'])(
    '%s: no such place, in the form of all errors',
    async (path) => {
      const got = await ask(path, { headers: { accept: 'application/graphql-response+json' } })
      expect(got.status).toBeGreaterThanOrEqual(400)
      expect(got.status).toBeLessThan(500)
      expect(got.code).toMatch(/^(NOT_FOUND|BAD_REQUEST)$/)
      expect(got.headers['content-type']).toBe('application/graphql-response+json; charset=utf-8')
    },
  )

  it('an address or headers too long, and what is no HTTP', async () => {
    expect(await get(`{ a${'a'.repeat(20_000)} }`, { accept: 'application/json' })).toMatchObject({
      status: 431,
      code: 'HEADERS_TOO_LARGE',
    })
    const port = Number(new URL(server.url).port)
    const said = await new Promise<string>((resolve) => {
      let text = ''
      const socket = connect(port, '127.0.0.1', () => socket.write('nonsense\r\n\r\n'))
      socket.on('data', (part) => (text += part)).on('close', () => resolve(text))
    })
    expect(said).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n[^]*"code":"BAD_REQUEST"/)
  })
})

describe('operations that mean nothing that can be run', () => {
  it.each([
    [
      'a name none has',
      { query: 'query A { __typename }', operationName: 'Nope' },
      'operationName: expected one of the operations sent (A), or none where there is only one, found "Nope"',
    ],
    [
      'no name where there are two',
      { query: 'query A { __typename } query B { __typename }' },
      'operationName: expected one of the operations sent (A, B), found none',
    ],
    [
      'an empty name',
      { query: 'query A { __typename }', operationName: '' },
      'operationName: expected one of the operations sent (A), or none where there is only one, found ""',
    ],
  ])('%s', async (_, body, message) => {
    expect(await post(body)).toMatchObject({ status: 400, code: 'OPERATION_RESOLUTION_FAILURE', message })
    const named = 'operationName' in body ? `&operationName=${body.operationName}` : ''
    expect(await get(body.query, { accept: 'application/json' }, named)).toMatchObject({
      status: 400,
      code: 'OPERATION_RESOLUTION_FAILURE',
    })
  })

  /** As text: to write it out as JSON takes a stack as deep. */
  const nested = (depth: number, open: string, close: string): string => open.repeat(depth) + '1' + close.repeat(depth)
  const text = (value: unknown): string => JSON.stringify(value)
  const long = '演'.repeat(200_000)
  const search = 'query ($v: String!) { search(text: $v) { totalCount } }'
  const gaps = 'query ($v: JSON) { gaps(filter: { parameters: $v }) { totalCount } }'
  it.each([
    ['parameters nested deep', gaps, nested(5000, '[', ']'), /nested|within each other/],
    ['settings nested deep', gaps, `{"G03":{"minSenior":${nested(5000, '{"a":', '}')}}}`, /within each other/],
    [
      'a day nested deep',
      'query ($v: Date) { gaps(asOf: $v) { totalCount } }',
      nested(50_000, '[', ']'),
      /expected a calendar day YYYY-MM-DD/,
    ],
    ['a text of 200,000', search, text(long), /expected at most 2000 characters, found 200000/],
    [
      'an id of 200,000',
      'query ($v: ID!) { node(id: $v) { id } }',
      text(`expert:${long}`),
      /expected at most 2000 characters/,
    ],
    [
      'a filter of 200,000',
      'query ($v: String!) { experts(filter: { name: $v }) { totalCount } }',
      text(long),
      /expected at most 2000 characters/,
    ],
    ['a rule of 200,000', gaps, text({ [long]: 1 }), /expected names of at most 2000 characters/],
    [
      'a code of 200,000',
      'query ($v: [ChainKind!]) { chains(filter: { kind: $v }) { totalCount } }',
      text(long),
      /does not exist in "ChainKind" enum|got invalid value/,
    ],
    ['33 bits', 'query ($v: Int!) { chains(first: $v) { totalCount } }', '3000000000', /32-bit/],
    [
      '33 bits in a filter',
      'query ($v: Int!) { experts(filter: { bornFrom: $v }) { totalCount } }',
      '-3000000000',
      /32-bit/,
    ],
  ])('%s', async (_, query, v, message) => {
    const got = await post(`{"query":${text(query)},"variables":{"v":${v}}}`)
    expect([got.status, got.code]).toEqual([400, 'BAD_USER_INPUT'])
    expect(got.message).toMatch(message)
    expect(got.message.length).toBeLessThan(1100)
  })

  it('33 bits and 200,000 characters written out', async () => {
    expect(await post({ query: '{ chains(first: 3000000000) { totalCount } }' })).toMatchObject({
      status: 400,
      code: 'GRAPHQL_VALIDATION_FAILED',
    })
    expect(await post({ query: `{ search(text: "${long}") { totalCount } }` })).toMatchObject({
      status: 400,
      code: 'BAD_USER_INPUT',
    })
    expect((await post({ query: `{ ${'a'.repeat(200_000)} }` })).message.length).toBeLessThan(1100)
  })

  it('checks the arguments of what runs, and only of that', async () => {
    const query =
      'query ($go: Boolean!) { chains { nodes { id } } experts(first: -1) @include(if: $go) { totalCount } ...more @skip(if: true) } fragment more on Query { teams(first: -1) { totalCount } }'
    expect(await post({ query, variables: { go: true } })).toMatchObject({
      status: 400,
      message: 'first: expected 0 to 1000, found -1',
    })
    expect((await post({ query, variables: { go: false } })).body.errors).toBeUndefined()
  })
})

describe('queries by GET', () => {
  const query = '{ chains { totalCount } }'
  it.each([
    'application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed',
    'application/json',
    'application/graphql-response+json',
  ])('are answered who ask for %s', async (accept) => {
    const got = await get(query, { accept })
    expect([got.status, got.body]).toEqual([200, { data: { chains: { totalCount: expect.any(Number) } } }])
  })

  it.each([
    ['a link or picture', {}],
    ['a script', { accept: '*/*' }],
    ['a frame', { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' }],
    ['a script of another site', { accept: 'application/json', 'sec-fetch-site': 'cross-site' }],
    ['a script of another port', { accept: 'application/json', 'sec-fetch-site': 'same-site' }],
    ['a form', { accept: 'application/json', 'content-type': 'text/plain' }],
  ] as [string, Record<string, string>][])('are refused to %s', async (_, headers) => {
    const got = await get(query, headers)
    expect(got.status).toBeGreaterThanOrEqual(400)
    expect(got.status).toBeLessThan(500)
    expect(got.code).toMatch(/^(CROSS_SITE_REFUSED|UNSUPPORTED_MEDIA_TYPE)$/)
  })

  it('are never anything but queries', async () => {
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      const got = await get('mutation { withdrawDraft(id: "change:none") { problems { code } } }', { accept })
      expect(got.status, accept).toBe(405)
      expect(got.body.data, accept).toBeUndefined()
    }
  })

  it('are answered no page of another origin: it may not read, nor ask to', async () => {
    const asked = await ask('/graphql', {
      method: 'OPTIONS',
      headers: {
        origin: 'http://elsewhere.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    })
    const got = await post({ query }, { ...json, origin: 'http://elsewhere.example' })
    for (const { headers } of [asked, got])
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  })
})

describe('changes', () => {
  const change = JSON.stringify({ query: 'mutation { withdrawDraft(id: "change:none") { problems { code } } }' })
  const made = (headers: Record<string, string>) =>
    ask('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: change })

  it('are made on the machine the server runs on', async () => {
    for (const host of ['localhost', '127.0.0.1', '[::1]']) expect((await made({ host })).status, host).toBe(200)
  })
  it.each([{ host: 'graph.example' }, { 'x-forwarded-for': '10.0.0.7' }, { forwarded: 'for=10.0.0.7' }])(
    'are refused to who comes from elsewhere: %o',
    async (headers: Record<string, string>) => {
      const { body } = await made(headers)
      expect(body.errors[0].extensions.code).toBe('FORBIDDEN')
      expect(body.data?.withdrawDraft).toBeUndefined()
    },
  )
})

describe('hosts', () => {
  it.each([
    'localhost',
    'LOCALHOST:4000',
    'a.localhost',
    '127.0.0.1:1',
    '[::1]:80',
    'graph.example',
    'graph.example.:8080',
  ])('answers for %s', async (host) => {
    expect((await ask('/health', { headers: { host } })).status).toBe(200)
  })
  it.each([
    'elsewhere.example',
    'graph.example.elsewhere.example',
    '127.0.0.1.elsewhere.example',
    '10.0.0.1',
    'localhost@elsewhere.example',
    '[',
  ])('refuses %s, whatever is asked', async (host) => {
    for (const path of ['/graphql?query={__typename}', '/graphiql', '/health', '/nowhere']) {
      const got = await ask(path, { headers: { host, accept: 'application/json' } })
      expect([got.status, got.code], path).toEqual([421, 'HOST_REFUSED'])
    }
  })
})
