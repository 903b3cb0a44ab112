import { getNamedType, isEnumType } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildSchema } from '../../src/operation/schema.js'
import type { Store } from '../../src/store/store.js'
import { random } from '../../tools/generate/random.js'
import { importTables } from '../support/dataset.js'
import { forEachEngine } from '../support/engines.js'
import { startTestServer, type TestServer } from '../support/server.js'
import { statement } from '../store/query.js'

/**
 * Rows with few different values in each order, and some without any, so that ties and missing values stand where pages
 * end.
 */
const next = random(11)
const some = (values: readonly string[]): string => next.pick(values)
let made = 0
/** A new row of each table; ids and names fall anywhere among those there are. */
function rows(): Record<string, Record<string, string>[]> {
  const id = `${String(Math.floor(next.next() * 1e6)).padStart(6, '0')}-${made++}`
  const name = () => `演示${some(['甲', '乙', '丙', '丁'])}`
  const common = { region: 'region:here', synthetic: 'true' }
  const [expert, project, enterprise, department] = [
    `expert:${id}`,
    `project:${id}`,
    `enterprise:${id}`,
    `department:${id}`,
  ]
  return {
    departments: [{ id: department, name: `${name()}${id}`, ...common }],
    experts: [{ id: expert, name: name(), birth_year: some(['', '1960', '1970']), fields: 'field:one', ...common }],
    appointments: [
      {
        id: `appointment:${id}`,
        expert,
        chain: 'chain:one',
        role: 'EXPERT',
        from: '2024-01-01',
        to: some(['2026-02-01', '2026-03-01']),
        synthetic: 'true',
      },
      ...(next.chance(0.3)
        ? [
            {
              id: `appointment:${id}-2`,
              expert,
              chain: 'chain:one',
              role: 'EXPERT',
              from: '2023-01-01',
              to: '2026-02-01',
              synthetic: 'true',
            },
          ]
        : []),
    ],
    enterprises: [{ id: enterprise, name: name(), above_scale: 'true', ...common }],
    chains: [
      {
        id: `chain:${id}`,
        name: name(),
        kind: 'INDUSTRY',
        order: some(['', '1', '2']),
        region: 'region:here',
        synthetic: 'true',
      },
    ],
    platforms: [
      {
        id: `platform:${id}`,
        name: name(),
        kind: 'KEY_LABORATORY',
        established_on: some(['', '2018-01-01', '2019-01-01']),
        status: 'EXISTING',
        chains: 'chain:one',
        ...common,
      },
    ],
    projects: [
      {
        id: project,
        name: name(),
        type: 'TECH_BREAKTHROUGH',
        status: 'ACTIVE',
        start: some(['', '2024-01-01', '2025-01-01']),
        budget_cny: some(['', '1000', '1000.5']),
        chains: 'chain:one',
        ...common,
      },
    ],
    demands: [
      {
        id: `demand:${id}`,
        title: name(),
        kind: 'TECHNOLOGY',
        status: 'MATCHED',
        raised_by: enterprise,
        fields: 'field:one',
        raised_on: some(['', '2024-01-01', '2024-02-01']),
        synthetic: 'true',
      },
    ],
    targets: [
      {
        id: `target:${id}`,
        policy: 'policy:one',
        metric: 'indicator:one',
        comparator: 'GE',
        value: '3',
        unit: '人',
        scope: 'TOTAL',
        deadline_year: '2030',
        region: 'region:here',
        source: 'policy:one#@L1',
      },
    ],
    measures: [
      {
        id: `measure:${id}`,
        policy: 'policy:one',
        clause: '一',
        title: name(),
        responsible: department,
        source: 'policy:one#@L1',
      },
    ],
  }
}

const base = {
  regions: [{ id: 'region:here', name: '演示地区', level: 'PREFECTURE', synthetic: 'true' }],
  fields: [{ id: 'field:one', name: '演示领域' }],
  indicators: [{ id: 'indicator:one', name: '演示指标', unit: '人', synthetic: 'true' }],
  policies: [{ id: 'policy:one', title: '演示文件', status: 'ISSUED', region: 'region:here', date: '2024-01-01' }],
  clauses: [{ id: 'clause:one#一', policy: 'policy:one', path: '一', title: '演示目标', synthetic: 'true' }],
  chains: [
    { id: 'chain:one', name: '演示创新链', kind: 'INNOVATION', order: '1', region: 'region:here', synthetic: 'true' },
  ],
}
/** One with many, of whom some go: their order is that of the cell, so that nobody comes in between. */
const measure = (departments: readonly string[]) => ({
  measures: [
    {
      id: 'measure:all',
      policy: 'policy:one',
      clause: '一',
      title: '演示措施',
      responsible: departments.join(';'),
      source: 'policy:one#@L1',
    },
  ],
})

/**
 * Every list in every order, and connections of each other kind: the text of each with a hole for its paging, and the
 * way to it.
 */
const root = buildSchema().getQueryType()!.getFields()
const lists = [
  'experts',
  'chains',
  'enterprises',
  'platforms',
  'projects',
  'demands',
  'departments',
  'targets',
  'measures',
].flatMap((field) => {
  const order = getNamedType(root[field]!.args.find(({ name }) => name === 'orderBy')?.type)
  return isEnumType(order) ? order.getValues().map(({ name }) => [field, `orderBy: ${name}`]) : [[field, '']]
})
type Connection = [name: string, text: string, pick: (data: any) => any]
const connections: Connection[] = [
  ...lists.map(([field, order]): Connection => [
    `${field} ${order}`,
    `${field}(${order} PAGE) { REST }`,
    (data) => data[field!],
  ]),
  ['experts of a field', 'experts(filter: {field: "field:one"} PAGE) { REST }', ({ experts }) => experts],
  [
    'experts of a chain, by year',
    'experts(filter: {chain: "chain:one"} orderBy: BIRTH_YEAR_DESC PAGE) { REST }',
    ({ experts }) => experts,
  ],
  [
    'platforms of a region, by name',
    'platforms(filter: {region: "region:here"} orderBy: NAME PAGE) { REST }',
    ({ platforms }) => platforms,
  ],
  [
    'appointments of a chain',
    'chain(id: "chain:one") { appointments(PAGE) { REST } }',
    ({ chain }) => chain.appointments,
  ],
  ['experts of a region', 'region(id: "region:here") { experts(PAGE) { REST } }', ({ region }) => region.experts],
  [
    'experts of a field, by relation',
    'fields { nodes { experts(PAGE) { REST } } }',
    ({ fields }) => fields.nodes[0].experts,
  ],
  [
    'units of a measure',
    'measure(id: "measure:all") { responsible(PAGE) { REST } }',
    ({ measure }) => measure.responsible,
  ],
  ['search', 'search(text: "演示" PAGE) { REST }', ({ search }) => search],
  ['gaps', 'gaps(filter: {rules: ["G05", "G10"]} PAGE) { REST }', ({ gaps }) => gaps],
  [
    'progress of targets',
    'targetProgress(PAGE) { totalCount pageInfo { hasNextPage hasPreviousPage endCursor } edges { cursor node { target { id } } } }',
    ({ targetProgress }) => targetProgress,
  ],
]
/**
 * Those walked at the same time, page by page, so that what is changed between two pages is changed for all of them:
 * one of each noun, as what its cursor stands on goes. What has many pages is walked alone.
 */
const walks: Connection[][] = connections.filter(isLong).map((one) => [one])
for (const connection of connections.filter((one) => !isLong(one))) {
  const noun = connection[0].split(' ')[0]!
  const walk = walks.find((walk) => walk.every((one) => !isLong(one) && !one[0].startsWith(`${noun} `)))
  if (walk) walk.push(connection)
  else walks.push([connection])
}
function isLong([name]: Connection): boolean {
  return ['search', 'gaps'].includes(name)
}
const REST = 'totalCount pageInfo { hasNextPage hasPreviousPage endCursor } edges { cursor node { id } }'

/** How many there are of each, about. */
const SIZE = 14

const removal = statement('MATCH (n:Entity) WHERE n.id IN $ids DETACH DELETE n', { ids: 'string[]' })

forEachEngine((engine) => {
  describe('pages while rows come and go', () => {
    let store: Store
    let server: TestServer
    const live: Record<string, string[]> = {}

    /** Adds rows of every table, and takes out one of each of some, the given ones first. */
    async function change(add: number, remove: readonly string[]): Promise<void> {
      const tables: Record<string, Record<string, string>[]> = {}
      for (let n = 0; n < add; n++)
        for (const [table, more] of Object.entries(rows())) (tables[table] ??= []).push(...more)
      await importTables(store, tables)
      for (const [table, more] of Object.entries(tables)) (live[table] ??= []).push(...more.map(({ id }) => id!))
      const gone = new Set([...remove, ...Object.values(live).flatMap((ids) => next.sample(ids, ids.length - SIZE))])
      if (gone.size) await store.transaction((tx) => tx.run(removal, { ids: [...gone] }))
      for (const table in live) live[table] = live[table]!.filter((id) => !gone.has(id))
    }
    beforeAll(async () => {
      store = await engine.open()
      await importTables(store, base)
      await change(SIZE, [])
      server = await startTestServer(store)
    })
    afterAll(() => server.close())

    async function ask(
      text: string,
      pick: (data: any) => any,
    ): Promise<{ ids: string[]; cursors: string[]; page: any; total: number }> {
      const { body } = await server.send(`{ ${text.replace('REST', REST)} }`)
      if (body.errors) throw new Error(body.errors[0]!.message)
      const { edges, pageInfo, totalCount } = pick(body.data)
      return {
        ids: edges.map(({ node }: any) => node.id ?? node.target.id),
        cursors: edges.map(({ cursor }: any) => cursor),
        page: pageInfo,
        total: totalCount,
      }
    }

    it.each(walks.map((walk) => [walk.map(([name]) => name).join('; '), walk] as const))(
      '%s: who is there throughout comes exactly once',
      async (_, walk) => {
        await importTables(store, measure(live.departments!))
        const all = ([, text, pick]: Connection) => ask(text.replace('PAGE', 'first: 1000'), pick)
        const walkers = await Promise.all(
          walk.map(async (one) => ({
            one,
            before: await all(one),
            seen: [] as string[],
            after: null as string | null,
          })),
        )
        for (const { one, before } of walkers) {
          expect(before.ids.length, one[0]).toBeGreaterThan(5)
          expect(before.total, one[0]).toBe(before.ids.length)
        }
        for (let going = walkers; going.length;) {
          const left: typeof walkers = []
          const gone: string[] = []
          for (const walker of going) {
            const [name, text, pick] = walker.one
            const { ids, cursors, page } = await ask(
              text.replace(
                'PAGE',
                `first: ${isLong(walker.one) ? 12 : 4} ${walker.after ? `after: "${walker.after}"` : ''}`,
              ),
              pick,
            )
            expect(page.hasPreviousPage, name).toBe(walker.after !== null)
            expect(page.endCursor, name).toBe(cursors.at(-1) ?? null)
            walker.seen.push(...ids)
            if (!page.hasNextPage) continue
            walker.after = page.endCursor as string
            left.push(walker)
            // What the cursor stands on goes too, where it is an entity that others can do without.
            if (/^(expert|enterprise|platform|project|demand|target):/.test(ids.at(-1)!)) gone.push(ids.at(-1)!)
          }
          if (left.length) await change(1, gone.length ? gone : [next.pick(live.demands!)])
          going = left
        }
        for (const { one, before, seen } of walkers) {
          const left = new Set((await all(one)).ids)
          const throughout = before.ids.filter((id) => left.has(id))
          expect(throughout.length, one[0]).toBeGreaterThan(2)
          expect(new Set(seen).size, one[0]).toBe(seen.length)
          expect(
            throughout.filter((id) => !seen.includes(id)),
            one[0],
          ).toEqual([])
        }
      },
      60_000,
    )

    it.each([
      [
        'experts(after: "nonsense")',
        'after: expected a cursor that experts(orderBy: ID) gave (pageInfo.endCursor, or cursor of an edge), found "nonsense"',
      ],
      [
        'experts(orderBy: NAME, after: "CURSOR")',
        'after: expected a cursor that experts(orderBy: NAME) gave (pageInfo.endCursor, or cursor of an edge), found one of experts(orderBy: ID)',
      ],
      [
        'departments(after: "CURSOR")',
        'after: expected a cursor that departments gave (pageInfo.endCursor, or cursor of an edge), found one of experts(orderBy: ID)',
      ],
      [
        'gaps(after: "CURSOR")',
        'after: expected a cursor that gaps gave (pageInfo.endCursor, or cursor of an edge), found one of experts(orderBy: ID)',
      ],
    ])('%s: says which cursor was expected', async (field, message) => {
      const { cursors } = await ask('experts(first: 1) { REST }', ({ experts }) => experts)
      const { body } = await server.send(`{ ${field.replace('CURSOR', cursors[0]!)} { totalCount } }`)
      expect(body.errors![0]).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT' } })
    })
  })
})
