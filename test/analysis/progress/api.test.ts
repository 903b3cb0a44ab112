import { afterAll, beforeAll, expect, it } from 'vitest'
import { importTables, importWorld } from '../../support/dataset.js'
import { engines } from '../../support/engines.js'
import { startTestServer, type TestServer } from '../../support/server.js'

let server: TestServer
beforeAll(async () => {
  const store = await engines[0]!.open()
  await importWorld(store)
  server = await startTestServer(store)
})
afterAll(() => server.close())

it('answers for targets with everything that proves the answer, in a fixed number of queries', async () => {
  const ask = (first: number) =>
    server.send(
      `query ($first: Int!) { targetProgress(region: "region:jia", asOf: "2026-01-01", first: $first) { totalCount pageInfo { hasNextPage }
      nodes { target { id name } verdict reason en: reason(locale: EN) source observation { id } counted conflict synthetic actual actualOn base derivedBase goal expected elapsed ratio neededPerMonth evidenceCount evidence { id name } sources { locator } brokenDown { target { id } verdict brokenDown { verdict } } } } }`,
      { first },
    )
  const { body, calls } = await ask(10)
  expect(body.errors).toBeUndefined()
  const { nodes, totalCount } = body.data.targetProgress
  expect(totalCount).toBe(5)
  const by = Object.fromEntries(nodes.map((node: { target: { id: string } }) => [node.target.id, node]))
  expect(by['target:platforms'].brokenDown).toEqual([
    { target: { id: 'target:platforms-zi' }, verdict: by['target:platforms-zi'].verdict, brokenDown: [] },
  ])
  expect(by['target:high-tech']).toMatchObject({
    source: 'OBSERVATION',
    actual: 5,
    actualOn: '2025-12-31',
    observation: { id: 'observation:high-tech' },
    counted: 1,
    conflict: true,
    synthetic: false,
    evidence: [{ id: 'observation:high-tech' }, { id: 'observation:high-tech-2024' }, { id: 'enterprise:cell' }],
  })
  expect(by['target:rd']).toMatchObject({ verdict: 'UNKNOWN', actual: null, ratio: null })
  const few = await ask(2)
  expect(few.body.data.targetProgress).toMatchObject({ pageInfo: { hasNextPage: true }, totalCount: 5 })
  // Five targets cost what two do, but for the counter of another indicator.
  expect(calls.filter((call) => call.startsWith('progress/')).length).toBeLessThanOrEqual(
    few.calls.filter((call) => call.startsWith('progress/')).length + 2,
  )
})

it('answers for the matrix, with evidence and totals', async () => {
  const { body, calls } =
    await server.send(`{ requirementMatrix(region: "region:jia") { asOf template { id } totals { met short empty unknown sum } columns { title title_en: title(locale: EN) counter minimum sources { clause policy { id } } problem totals { met } cell { id } }
    rows { chain { id } totals { empty } cells { count status column { title } evidence(first: 2) { __typename id } responsible { id } } } } graphCounters { name title of dated } }`)
  expect(body.errors).toBeUndefined()
  const { requirementMatrix: matrix, graphCounters } = body.data
  expect(matrix).toMatchObject({
    asOf: '2026-01-01',
    template: { id: 'template:四跟' },
    totals: { met: 4, short: 1, empty: 11, unknown: 0, sum: 15 },
  })
  expect(matrix.columns[0]).toMatchObject({
    title: '人才',
    title_en: 'talent',
    counter: 'chain.experts',
    minimum: 1,
    problem: null,
    sources: [{ clause: '一', policy: { id: 'policy:plan' } }],
  })
  expect(matrix.rows[0].cells[0].evidence).toEqual([
    { __typename: 'Expert', id: 'expert:ding' },
    { __typename: 'Expert', id: 'expert:geng' },
  ])
  expect(calls.filter((call) => call.startsWith('counter/')).length).toBe(4)
  expect(graphCounters).toContainEqual({ name: 'platforms.national', title: '国家级平台', of: 'REGION', dated: true })
})

it('answers for declared gaps, and tells callers what is wrong', async () => {
  // The named world is demonstration data: beside it a chain and a register that are not.
  const store = await engines[0]!.open()
  await importWorld(store)
  await importTables(store, {
    regions: [{ id: 'region:fact', name: '核对州', level: 'PREFECTURE' }],
    chains: [1, 2].map((n) => ({
      id: `chain:fact${n}`,
      name: `核对链${n}`,
      kind: 'INNOVATION',
      region: 'region:fact',
    })),
    registers: [{ region: 'region:fact', register: 'platforms', complete_from: '2024-01-01' }],
    declared_gaps: [
      {
        id: 'gapdecl:0',
        policy: 'policy:plan',
        clause: '一',
        region: 'region:fact',
        title: '平台能级不足',
        check: 'G09 {"level":"NATIONAL"}',
      },
    ],
  })
  const facts = await startTestServer(store)
  const { body } = await facts.send(
    '{ declaredGaps { record { id } verdict reason rule { id } parameters findingsCount findings(first: 1) { id subject { id } synthetic } sources { locator } } }',
  )
  expect(body.errors).toBeUndefined()
  const [confirmed, demonstration] = body.data.declaredGaps
  expect(confirmed).toMatchObject({
    record: { id: 'gapdecl:0' },
    verdict: 'CONFIRMED',
    rule: { id: 'G09' },
    parameters: { level: 'NATIONAL' },
    findingsCount: 2,
    findings: [{ id: expect.stringMatching(/^gap:G09:/), subject: { id: 'chain:fact1' }, synthetic: false }],
  })
  expect(demonstration).toMatchObject({ record: { id: 'gapdecl:1' }, verdict: 'UNKNOWN', findingsCount: 0 })
  const again = await facts.send('query ($id: ID!) { node(id: $id) { id ... on Gap { subject { id } } } }', {
    id: confirmed.findings[0].id,
  })
  expect(again.body.data.node).toEqual({ id: confirmed.findings[0].id, subject: { id: 'chain:fact1' } })
  await facts.close()
  const wrong = await server.send('{ requirementMatrix(template: "没有") { asOf } }')
  expect(wrong.body.errors![0]).toMatchObject({
    message: 'template: expected 云图, 四跟, found "没有"',
    extensions: { code: 'BAD_USER_INPUT' },
  })
})
