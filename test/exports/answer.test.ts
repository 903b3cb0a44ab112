import { parse } from 'csv-parse/sync'
import { read, utils } from '@e965/xlsx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lastEntries } from '../../src/audit/read.js'
import { allPages } from '../../src/exports/answer/pages.js'
import { writers } from '../../src/exports/answer/formats.js'
import { createLog } from '../../src/log.js'
import { createOperations } from '../../src/operation/server.js'
import { importWorld } from '../support/dataset.js'
import { forEachEngine } from '../support/engines.js'
import { startTestServer, TODAY, type TestServer } from '../support/server.js'
import { AccessServer, auditFolder } from '../access/server.js'

interface Exported {
  status: number
  headers: Headers
  bytes: Buffer
  text: string
}

const take = async (
  url: string,
  search: string,
  body: object,
  headers: Record<string, string> = {},
): Promise<Exported> => {
  const response = await fetch(`${url}/export?${search}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  const bytes = Buffer.from(await response.arrayBuffer())
  return { status: response.status, headers: response.headers, bytes, text: bytes.toString() }
}

const EXPERTS = `query Experts($first: Int) {
  experts(first: $first) {
    totalCount
    nodes { id name titleRank birthYear region { name } fields { nodes { id name } } appointments { nodes { role chain { name } } } }
  }
}`

const csvRows = (text: string): string[][] => parse(text, { bom: true, relax_column_count: false })
const sheetRows = (bytes: Buffer): unknown[][] => {
  const book = read(bytes, { type: 'buffer', cellFormula: true })
  const sheet = book.Sheets[book.SheetNames[0]!]!
  expect(Object.values(sheet).filter((cell) => (cell as { f?: string }).f !== undefined)).toEqual([])
  return utils.sheet_to_json(sheet, { header: 1, defval: null })
}

forEachEngine((engine) => {
  describe('a connection as a file', () => {
    let server: TestServer
    let asked: any[]
    beforeAll(async () => {
      const store = await engine.open()
      await importWorld(store)
      server = await startTestServer(store)
      asked = (await server.send(EXPERTS, { first: 100 })).body.data.experts.nodes
    })
    afterAll(() => server.close())
    const post = (search: string, body: object, headers?: Record<string, string>) =>
      take(server.url, search, body, headers)

    it('has all pages, a row an item, whatever page was asked for', async () => {
      const { headers, bytes, text } = await post('format=csv', { query: EXPERTS, variables: { first: 2 } })
      expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
      expect(headers.get('content-type')).toMatch('text/csv')
      expect(decodeURIComponent(headers.get('content-disposition')!)).toContain('专家列表.csv')
      expect(text.split('\r\n').length).toBe(asked.length + 2)
      const [head, ...rows] = csvRows(text)
      expect(head).toEqual([
        '标识',
        '名称',
        '职称等级',
        '出生年份',
        '所在地区·名称',
        '专业领域·标识',
        '专业领域·名称',
        '聘任·角色',
        '聘任·链条·名称',
      ])
      const list = (nodes: any[], of: (node: any) => unknown) => nodes.map((node) => of(node) ?? '').join('；')
      expect(rows).toEqual(
        asked.map((one) => [
          one.id,
          one.name,
          one.titleRank ?? '',
          String(one.birthYear ?? ''),
          one.region?.name ?? '',
          list(one.fields.nodes, ({ id }) => id),
          list(one.fields.nodes, ({ name }) => name),
          list(one.appointments.nodes, ({ role }) => role),
          list(one.appointments.nodes, ({ chain }) => chain.name),
        ]),
      )
      expect(rows.some((row) => row[8]!.includes('；'))).toBe(true)
    })

    it('is the same as a workbook, and as JSON; twice the same bytes', async () => {
      const body = { query: EXPERTS }
      const [csv, xlsx, again, json] = [
        await post('format=csv', body),
        await post('format=xlsx', body),
        await post('format=xlsx', body),
        await post('format=json', body),
      ]
      expect(sheetRows(xlsx.bytes).map((row) => row.map((value) => (value === null ? '' : String(value))))).toEqual(
        csvRows(csv.text),
      )
      expect(again.bytes.equals(xlsx.bytes)).toBe(true)
      expect(JSON.parse(json.text)).toEqual(asked)
    })

    it.each([
      ['format=csv', { 'accept-language': 'en-GB,en;q=0.9,zh;q=0.8' }, 'Title rank'],
      ['format=csv', { 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.8' }, '职称等级'],
      ['format=csv', { 'accept-language': '*' }, '职称等级'],
      ['format=csv&locale=EN', {}, 'Title rank'],
    ])('%s %j is headed "%s"', async (search, headers, heading) => {
      const { text } = await post(search, { query: '{ experts { nodes { titleRank } } }' }, headers as never)
      expect(csvRows(text)[0]).toEqual([heading])
    })

    it.each([
      ['edges', '{ experts { edges { cursor node { id } } } }', '标识'],
      [
        'fragments',
        '{ ...All } fragment All on Query { experts { nodes { ...One } } } fragment One on Expert { id }',
        '标识',
      ],
      ['other keys', '{ all: experts { rows: nodes { key: id } } }', '标识'],
      ['of one thing', '{ region(id: "region:jia") { experts { nodes { id } } } }', '标识'],
      ['a field twice', '{ experts { nodes { name } } experts { nodes { id } } }', '名称,标识'],
      [
        'evidence and clauses',
        '{ gaps(filter: {rules: ["G01", "G03"]}) { nodes { rule { basis { clause } } evidence { value entities { name } } } } }',
        '规则·依据条款·条款路径,证据·数值,证据·相关实体·名称',
      ],
      [
        'one heading twice',
        '{ experts { nodes { a: appointments(role: LEADER) { nodes { id } } b: appointments { nodes { id } } } } }',
        '聘任·标识（a.nodes.id）,聘任·标识（b.nodes.id）',
      ],
      [
        'types',
        '{ gaps(filter: {rules: ["G01", "G05"]}) { nodes { subject { __typename ... on Chain { order } ... on Expert { birthYear } } } } }',
        '对象·类型,对象·序号,对象·出生年份',
      ],
    ])('understands %s', async (_, query, head) => {
      const { text, status } = await post('format=csv', { query })
      expect([status, csvRows(text)[0]?.join(',')]).toEqual([200, head])
      expect(csvRows(text).length).toBeGreaterThan(2)
    })

    it.each([
      ['none', '{ experts { totalCount } }', 400, 'BAD_USER_INPUT'],
      ['no connection', '{ gapRules { id } }', 400, 'BAD_USER_INPUT'],
      ['two', '{ experts { nodes { id } } chains { nodes { id } } }', 400, 'BAD_USER_INPUT'],
      ['no query', 'mutation { submitDraft(id: "changeset:1") { problems { code } } }', 400, 'BAD_USER_INPUT'],
      ['no field', '{ experts { nodes { nam } } }', 400, 'GRAPHQL_VALIDATION_FAILED'],
      ['no GraphQL', '{ experts { nodes { id }', 400, 'GRAPHQL_PARSE_FAILED'],
      ['a page too large', '{ experts(first: 1001) { nodes { id } } }', 400, 'BAD_USER_INPUT'],
      [
        'a wrong value',
        'query ($first: Int) { experts(first: $first) { nodes { id } } }',
        400,
        'BAD_USER_INPUT',
        { first: 'x' },
      ],
    ])('is refused where there is %s', async (_, query, status, code, variables?: object) => {
      const told = await post('format=csv', { query, variables })
      expect([told.status, JSON.parse(told.text).errors[0].extensions.code]).toEqual([status, code])
    })

    it('is refused in an unknown format or language, and by another way than POST', async () => {
      const query = '{ experts { nodes { id } } }'
      expect((await post('format=pdf', { query })).text).toContain('csv, xlsx, json')
      expect((await post('format=csv&locale=FR', { query })).status).toBe(400)
      expect((await fetch(`${server.url}/export?format=csv`)).status).toBe(405)
      expect((await post('format=csv', { query }, { 'content-type': 'text/plain' })).status).toBe(415)
    })

    it('holds what would be a formula as text', async () => {
      const change = { chain: { id: 'chain:battery', sector: '=cmd|A1' } }
      const { body } = await server.send(
        'mutation ($changes: [ChangeInput!]!) { applyChanges(changes: $changes) { problems { code } } }',
        { changes: [change] },
      )
      expect(body.data.applyChanges.problems).toEqual([])
      const query = '{ chains(filter: {ids: ["chain:battery"]}) { nodes { sector } } }'
      expect(csvRows((await post('format=csv', { query })).text)[1]).toEqual(["'=cmd|A1"])
      expect(sheetRows((await post('format=xlsx', { query })).bytes)[1]).toEqual(["'=cmd|A1"])
    })
  })

  it.each(['=1+1', '+1', '-1', '@x', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠1'])(
    'leads %j by a sign',
    async (text) => {
      const rows = async function* () {
        yield [{ text, list: [{ of: text }, { of: 'b' }], number: -1 }]
      }
      const columns = [['text'], ['list', 'of'], ['number']].map((path) => ({ heading: path.join('·'), path }))
      const written = () => ({ columns, rows: rows(), title: 'T' })
      let csv = ''
      for await (const part of writers.csv.parts(written())) csv += String(part)
      expect(csvRows(csv)[1]).toEqual([`'${text}`, `'${text}；b`, '-1'])
      const parts: Uint8Array[] = []
      for await (const part of writers.xlsx.parts(written())) parts.push(part as Uint8Array)
      expect(sheetRows(Buffer.concat(parts))[1]!.map((cell) => String(cell).replace(/\r/g, '\r'))).toEqual([
        `'${text}`,
        `'${text}；b`,
        '-1',
      ])
    },
  )

  it('asks for smaller pages where large ones cost too much, and is refused where the operation is', async () => {
    const store = await engine.open()
    await importWorld(store)
    const server = await startTestServer(store, { budget: 3512 })
    try {
      const query = 'query ($first: Int) { experts(first: $first) { nodes { id } } }'
      const told = await take(server.url, 'format=csv', { query, variables: { first: 4 } })
      expect(csvRows(told.text).length).toBe(14)
      expect(new Set(csvRows(told.text).flat()).size).toBe(14)
      const refused = await take(server.url, 'format=csv', { query, variables: { first: 100 } })
      expect([refused.status, JSON.parse(refused.text).errors[0].extensions.code]).toEqual([
        400,
        'OPERATION_TOO_EXPENSIVE',
      ])
    } finally {
      await server.close()
    }
  })

  it('does not mix two states: what is written meanwhile ends it', async () => {
    await using store = await engine.open()
    await importWorld(store)
    const operations = createOperations({
      store,
      log: createLog('silent'),
      limits: { depth: 16, budget: 3512 },
      timezone: 'UTC',
      today: TODAY,
      runMs: 30_000,
    })
    await operations.server.start()
    const { signal } = new AbortController()
    const ask = (sent: Parameters<typeof operations.ask>[0]) =>
      operations.ask(sent, { caller: '', signal, viewer: operations.context().viewer })
    const sent = { query: '{ experts(first: 5) { nodes { id } } }', variables: {}, operationName: undefined }
    const options = { schema: operations.schema, store, ask, locale: 'ZH', signal } as const
    const undisturbed: unknown[] = []
    for await (const some of (await allPages(sent, options)).rows) undisturbed.push(...some)
    expect(undisturbed.length).toBe(13)
    const { rows } = await allPages(sent, options)
    await rows.next()
    await operations.server.executeOperation(
      {
        query:
          'mutation { applyChanges(changes: [{expert: {id: "expert:jia", yearsExperience: 27}}]) { problems { code } } }',
      },
      { contextValue: operations.context() },
    )
    await expect(rows.next()).rejects.toMatchObject({ status: 503 })
    await operations.server.stop()
  })

  it('tells of people only what may be seen, and is written down', async () => {
    const folder = await auditFolder()
    const on = await AccessServer.start(engine, folder)
    try {
      await on.add('admin', 'ADMIN')
      await on.add('reader', 'READER', 'region:yi')
      const query = '{ experts { nodes { id name birthYear } } }'
      const as = (name: string) =>
        take(on.server.url, 'format=csv', { query }, { authorization: `Bearer ${on.token(name)}` })
      expect((await take(on.server.url, 'format=csv', { query })).status).toBe(401)
      const seen = csvRows((await as('reader')).text).find(([id]) => id === 'expert:jia')
      expect(seen).toEqual(['expert:jia', '演**', ''])
      expect(csvRows((await as('admin')).text).find(([id]) => id === 'expert:jia')).toEqual([
        'expert:jia',
        '演示·甲',
        '1970',
      ])
      const [entry] = await lastEntries({ folder: folder.TRICHAIN_AUDIT }, 1)
      expect(entry).toMatchObject({ by: 'admin', action: 'READ', operation: 'experts' })
      expect(entry!.people!['expert:jia']).toEqual(['birthYear', 'name'])
    } finally {
      await on.server.close()
    }
  })
})
