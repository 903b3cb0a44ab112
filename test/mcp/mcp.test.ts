import { request } from 'node:http'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { buildSchema, parse, validate } from 'graphql'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Told } from '../../src/mcp/answer.js'
import { readTools } from '../../src/mcp/tools.js'
import { importTables, importWorld } from '../support/dataset.js'
import { forRows } from '../support/engines.js'
import { startTestServer, TODAY, type TestServer } from '../support/server.js'

/** What each tool of its own is asked in the named world. */
const asked: Readonly<Record<string, Record<string, unknown>>> = {
  search: { text: 'zhongyao' },
  gaps: { filter: { region: 'region:jia', rules: ['G01', 'G03'] } },
  gap_evidence: { id: 'gap:G03:chain:digital' },
  paths: { from: 'expert:gui', to: 'enterprise:cell' },
  pattern: { pattern: 'RESEARCH_TO_USE', chain: 'chain:herbs' },
  what_if: {
    changes: {
      appoint: [{ expert: 'expert:zi', chain: 'chain:digital', role: 'LEADER', from: TODAY, to: '2029-01-01' }],
    },
    region: 'region:jia',
    rules: ['G01', 'G03'],
  },
  matches: { demand: 'demand:herb' },
  targets: { region: 'region:jia' },
}
const answers = new Map<string, Told>()

describe('the tools of assistants', () => {
  const schema = buildSchema(readFileSync('src/generated/schema.graphql', 'utf8'))
  const tools = readTools(schema)
  it('are one question a file, with the sources of what they tell added, valid on the printed schema', () => {
    expect(tools.length).toBeGreaterThan(20)
    expect(new Set(tools.map(({ name }) => name)).size).toBe(tools.length)
    for (const { name, text } of tools) expect(validate(schema, parse(text)), name).toEqual([])
    // Terms of codes are law, not facts of a document.
    expect(tools.filter(({ text }) => !text.includes('cited_')).map(({ name }) => name)).toEqual([
      'save_draft',
      'ask_enumerations',
    ])
  })
  it('say what they are for, and what each argument means', () => {
    for (const { name, title, description, input } of tools) {
      expect(title, name).toMatch(/\p{Script=Han}/u)
      expect(description.length, name).toBeGreaterThan(40)
      for (const [argument, { description: said }] of Object.entries(
        input['properties'] as Record<string, { description?: string }>,
      ))
        expect(said, `${name} ${argument}`).toBeTruthy()
    }
    expect(tools.find(({ name }) => name === 'what_if')!.input).toMatchObject({
      required: ['changes'],
      properties: { changes: { $ref: '#/$defs/WhatIfInput' } },
      additionalProperties: false,
    })
  })
})

forRows((engine) => {
  let server: TestServer
  let client: Client
  beforeAll(async () => {
    const store = await engine.open()
    await importWorld(store)
    // A region nobody keeps registers of.
    await importTables(store, {
      regions: [{ id: 'region:far', name: '演示远州', level: 'PREFECTURE' }],
      chains: [{ id: 'chain:far', name: '演示远链', kind: 'INNOVATION', region: 'region:far', status: 'ACTIVE' }],
    })
    server = await startTestServer(store)
    client = await connected(server)
  })
  afterAll(async () => {
    await client.close()
    await server.close()
  })
  const connected = async ({ url }: TestServer): Promise<Client> => {
    const one = new Client({ name: 'test', version: '1' })
    await one.connect(new StreamableHTTPClientTransport(new URL(`${url}/mcp`)) as never)
    return one
  }
  const call = async (name: string, given: Record<string, unknown>, by = client) => {
    const { isError, structuredContent, content } = await by.callTool({ name, arguments: given })
    const text = (content as { text: string }[])[0]!.text
    return {
      isError: isError === true,
      told: structuredContent as unknown as Told,
      text,
      error: (JSON.parse(text) as { error?: { code: string; message: string } }).error,
    }
  }

  it('lists tools with what each asks with, and whether it writes drafts', async () => {
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name)).toEqual(
      expect.arrayContaining([...Object.keys(asked), 'ask_policy_basis', 'ask_requirement_matrix']),
    )
    for (const { name, annotations } of tools)
      expect(annotations).toMatchObject({
        readOnlyHint: !['save_draft', 'draft_proposal'].includes(name),
        destructiveHint: false,
      })
    expect(client.getInstructions()).toContain('citations')
  })

  it.each(Object.entries(asked))('%s is answered with citations, by both engines the same', async (name, given) => {
    const { told, text, error } = await call(name, given)
    expect(error).toBeUndefined()
    expect(JSON.parse(text)).toEqual(told)
    expect(told.citations.length).toBeGreaterThan(0)
    const cited = new Set(
      [...JSON.stringify(told.data).matchAll(/"cites":\[([\d,]+)\]/g)].flatMap(([, numbers]) =>
        numbers!.split(',').map(Number),
      ),
    )
    expect([...cited].toSorted((a, b) => a - b)).toEqual(told.citations.map(({ n }) => n))
    if (!answers.has(name)) answers.set(name, told)
    expect(told).toEqual(answers.get(name))
  })

  it('tells how far it is where that is wanted, as events, and then the same answer', async () => {
    const told: { progress: number; message?: string | undefined }[] = []
    const params = { name: 'gaps', arguments: asked['gaps']! }
    const { structuredContent } = await client.callTool(params, undefined, { onprogress: (one) => told.push(one) })
    expect(told[0]).toMatchObject({ progress: 0, message: expect.stringContaining('秒') as string })
    expect(structuredContent).toEqual((await call('gaps', asked['gaps']!)).told)
  })

  it('writes drafts, which people decide on, and nothing else', async () => {
    const changes = [{ expert: { id: 'expert:jia', yearsExperience: 33 } }]
    const { told } = await call('save_draft', { title: '助手拟稿', changes })
    expect((told.data as any).saveDraft).toMatchObject({
      changeSet: { state: 'DRAFT', source: 'MANUAL', updated: 1 },
      problems: [],
    })
    const { told: proposed } = await call('draft_proposal', {
      proposal: { whatIf: { endAppointments: ['appointment:jia'] } },
      asOf: '2026-01-01',
    })
    expect((proposed.data as any).draftProposal).toMatchObject({
      changeSet: { state: 'DRAFT', source: 'PROPOSAL' },
      problems: [],
    })
    const { body } = await server.send('{ expert(id: "expert:jia") { version yearsExperience } }')
    expect(body.data.expert).toEqual({ version: 1, yearsExperience: 25 })
  })

  it('names the clause a gap rests on, marks demonstration data, and says what could not be assessed', async () => {
    const { told } = await call('gaps', asked['gaps']!)
    expect(told.synthetic).toBe(true)
    const { body } = await server.send(
      '{ gaps(filter: { region: "region:jia", rules: ["G01", "G03"] }) { totalCount nodes { rule { basis { policy { name } clause locator } } } } }',
    )
    const basis = body.data.gaps.nodes.flatMap(
      ({ rule }: { rule: { basis: { policy: { name: string } | null; clause: string }[] } }) => rule.basis,
    )
    for (const { policy, clause } of basis)
      expect(told.citations).toContainEqual(expect.objectContaining({ ...(policy && { policy: policy.name }), clause }))
    expect((told.data as { gaps: { totalCount: number } }).gaps.totalCount).toBe(body.data.gaps.totalCount)
    const elsewhere = await call('gaps', { filter: { region: 'region:far' } })
    expect(elsewhere.told.notAssessed).toBe(true)
    expect(elsewhere.told.notes.join()).toContain('未考察')
  })

  it('changes nothing with what_if', async () => {
    const before = await call('gaps', { filter: { rules: ['G01'] } })
    const { told } = await call('what_if', asked['what_if']!)
    expect(JSON.stringify(told.data)).toContain('G01')
    expect((await call('gaps', { filter: { rules: ['G01'] } })).told).toEqual(before.told)
  })

  it('refuses what is wrong, and says what was expected', async () => {
    expect((await call('gaps', { rules: ['G01'] })).error).toEqual({
      code: 'BAD_USER_INPUT',
      message: 'there is no argument "rules": expected filter, asOf, first, after, locale',
    })
    expect((await call('gaps', { first: 'ten' })).error).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('"ten"'),
    })
    expect((await call('gaps', { asOf: '2026-02-30' })).error?.message).toContain('calendar day')
    expect((await call('search', {})).error?.message).toContain('"$text" of required type')
    expect((await call('drop_everything', {})).error).toMatchObject({ code: 'UNKNOWN_TOOL' })
    for (const name of ['paths', 'gaps', 'drop_everything'])
      expect((await call(name, {})).isError).toBe(name !== 'gaps')
  })

  it('keeps to the limits that hold for /graphql', async () => {
    const { told } = await call('gaps', { first: 50 })
    const { data } = told as { data: { gaps: { nodes: unknown[] } } }
    expect(data.gaps.nodes.length).toBeGreaterThan(20)
    const strict = await startTestServer(await worldOf(), { budget: 3000 })
    const other = await connected(strict)
    const { isError, error } = await call('gaps', { first: 1000 }, other)
    expect(isError).toBe(true)
    expect(error?.message).toMatch(/costs up to \d+ points, at most 3000 are allowed/)
    await other.close()
    await strict.close()
  })
  const worldOf = async () => {
    const store = await engine.open()
    await importWorld(store)
    return store
  }

  it('answers large questions in their lane, as /graphql does', async () => {
    const strict = await startTestServer(await worldOf(), { TRICHAIN_CHEAP: 0 })
    const other = await connected(strict)
    const { told, error } = await call('gaps', asked['gaps']!, other)
    expect(error).toBeUndefined()
    expect(told).toEqual(answers.get('gaps'))
    await other.close()
    await strict.close()
  })

  it('answers its own host and origin only, posts only, in JSON', async () => {
    const initialize = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' })
    const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' }
    expect(await status(server.url, 'POST', headers, initialize)).toBe(200)
    expect(await status(server.url, 'POST', { ...headers, host: 'elsewhere.example' }, initialize)).toBe(421)
    expect(await status(server.url, 'POST', { ...headers, origin: 'http://elsewhere.example' }, initialize)).toBe(403)
    expect(await status(server.url, 'POST', { ...headers, origin: 'null' }, initialize)).toBe(403)
    expect(await status(server.url, 'POST', { ...headers, origin: server.url }, initialize)).toBe(200)
    expect(await status(server.url, 'POST', { ...headers, 'content-type': 'text/plain' }, initialize)).toBe(415)
    expect(await status(server.url, 'POST', headers, '{"jsonrpc":')).toBe(400)
    expect(await status(server.url, 'GET', headers)).toBe(405)
    expect(await status(server.url, 'DELETE', headers)).toBe(405)
  })
})

/** Sent by hand, as the client of the SDK sends what is right. */
const status = (url: string, method: string, headers: Record<string, string>, body = ''): Promise<number> =>
  new Promise((resolve, reject) => {
    const sent = request(`${url}/mcp`, { method, headers }, (response) => {
      response.resume()
      resolve(response.statusCode!)
    })
    sent.on('error', reject)
    sent.end(body)
  })
