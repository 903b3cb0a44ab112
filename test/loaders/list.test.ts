import { afterAll, beforeAll, expect, it } from 'vitest'
import { importWorld } from '../support/dataset.js'
import { forEachEngine } from '../support/engines.js'
import { startTestServer, type TestServer } from '../support/server.js'

/** Each condition of a filter that asks for a relation, with the ids it holds for read from the relation itself. */
const conditions: Record<string, Record<string, { select: string; ends(row: any): string[] }>> = {
  experts: {
    field: { select: 'fields(first: 100) { nodes { id } }', ends: (row) => ids(row.fields.nodes) },
    chain: {
      select: 'appointments(first: 100) { nodes { chain { id } } }',
      ends: (row) => row.appointments.nodes.map((fact: any) => fact.chain.id),
    },
    organisation: {
      select:
        'affiliations(first: 100) { nodes { organisation { id } } } engagements(first: 100) { nodes { organisation { id } } }',
      ends: (row) => [...row.affiliations.nodes, ...row.engagements.nodes].map((fact: any) => fact.organisation.id),
    },
  },
  platforms: {
    chain: { select: 'chains(first: 100) { nodes { id } }', ends: (row) => ids(row.chains.nodes) },
    host: { select: 'hosts(first: 100) { nodes { id } }', ends: (row) => ids(row.hosts.nodes) },
  },
  projects: {
    chain: { select: 'chains(first: 100) { nodes { id } }', ends: (row) => ids(row.chains.nodes) },
    undertakenBy: { select: 'undertakenBy(first: 100) { nodes { id } }', ends: (row) => ids(row.undertakenBy.nodes) },
  },
  teams: { chain: { select: 'chains(first: 100) { nodes { id } }', ends: (row) => ids(row.chains.nodes) } },
  chains: {
    needsField: {
      select: 'needs(first: 100) { nodes { id } } segments(first: 10) { nodes { needs(first: 10) { nodes { id } } } }',
      ends: (row) => [row, ...row.segments.nodes].flatMap(({ needs }) => ids(needs.nodes)),
    },
  },
}

const ids = (rows: { id: string }[]): string[] => rows.map(({ id }) => id)

forEachEngine((engine) => {
  let server: TestServer
  beforeAll(async () => {
    const store = await engine.open()
    await importWorld(store)
    server = await startTestServer(store)
  })
  afterAll(() => server.close())

  const ask = async (query: string): Promise<any> => {
    const { body } = await server.send(query)
    if (body.errors) throw new Error(body.errors[0]!.message)
    return body.data
  }

  it.each(Object.entries(conditions))(
    '%s: filters by relations keep what the relations say, alone and together, page by page, counted',
    async (noun, byName) => {
      const rows: any[] = (
        await ask(
          `{ ${noun}(first: 1000) { nodes { id name ${Object.values(byName)
            .map(({ select }) => select)
            .join(' ')} } } }`,
        )
      )[noun].nodes
      const given = Object.entries(byName).map(([name, { ends }]) =>
        [undefined, 'nothing:here', ...[...new Set(rows.flatMap(ends))].slice(0, 4)].map((end) => ({ name, end })),
      )
      const filters = given.reduce<{ name: string; end: string | undefined }[][]>(
        (some, more) => some.flatMap((filter) => more.map((one) => [...filter, one])),
        [[]],
      )
      let found = 0
      for (const filter of filters) {
        const text = filter
          .filter(({ end }) => end)
          .map(({ name, end }) => `${name}: "${end}"`)
          .join(', ')
        const expected = rows.filter((row) =>
          filter.every(({ name, end }) => end === undefined || byName[name]!.ends(row).includes(end)),
        )
        const { all, page } = await ask(
          `{ all: ${noun}(first: 1000, filter: {${text}}) { totalCount nodes { id } } page: ${noun}(first: 1, filter: {${text}}) { nodes { id } pageInfo { hasNextPage } } }`,
        )
        expect(ids(all.nodes), text).toEqual(ids(expected))
        expect(all.totalCount, text).toBe(expected.length)
        expect(ids(page.nodes), text).toEqual(ids(expected.slice(0, 1)))
        expect(page.pageInfo.hasNextPage, text).toBe(expected.length > 1)
        if (text) found += expected.length
      }
      expect(found).toBeGreaterThan(0)
    },
  )
})
