import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { MemoryTables } from '../../src/import/read/memory.js'
import { importTables } from '../support/dataset.js'
import { forEachEngine } from '../support/engines.js'
import { wholeGraph, type Node, type Relation } from './graph.js'

/** Random datasets over a few tables that reach every kind of column: what is read back is what the rows say. */
const word = fc.stringMatching(/^[a-z\u4e00-\u4e50,"·| ]{1,8}$/).map((text) => `n${text}n`)
const key = fc.integer({ min: 0, max: 9 }).map((number) => `k${number}`)
const unique = <T extends { id: string }>(row: fc.Arbitrary<T>) =>
  fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 8 })
const prefixed = (prefix: string) => (id: string) => (id.length % 2 ? id : `${prefix}:${id}`)
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const some = <T extends string>(...values: T[]) => fc.constantFrom('', ...values)

const dataset = fc
  .record({
    regions: unique(fc.record({ id: key, name: word, aliases: fc.uniqueArray(word, { maxLength: 2 }) })),
    fields: unique(fc.record({ id: key, name: word })),
    experts: unique(
      fc.record({
        id: key,
        name: word,
        titleRank: some('SENIOR_FULL', 'JUNIOR'),
        birthYear: fc.option(fc.integer({ min: 1930, max: 2000 })),
        led: fc.option(fc.boolean()),
        region: key,
        fields: fc.uniqueArray(key, { maxLength: 3 }),
      }),
    ),
    chains: unique(
      fc.record({
        id: key,
        name: word,
        order: fc.option(fc.integer({ min: -5, max: 99 })),
        region: key,
        needs: fc.uniqueArray(key, { maxLength: 2 }),
      }),
    ),
    appointments: unique(
      fc.record({
        id: key,
        expert: key,
        chain: key,
        role: fc.constantFrom('LEADER', 'EXPERT'),
        from: day,
        open: fc.boolean(),
      }),
    ),
    projects: unique(
      fc.record({ id: key, name: word, budget: fc.option(fc.double({ min: 0, max: 1e9, noNaN: true })) }),
    ),
  })
  .map((all) => {
    const has = (rows: readonly { id: string }[], id: string) => rows.some((row) => row.id === id)
    return {
      ...all,
      experts: all.experts.map((row) => ({
        ...row,
        region: has(all.regions, row.region) ? row.region : '',
        fields: row.fields.filter((id) => has(all.fields, id)),
      })),
      chains: all.chains
        .filter(({ region }) => has(all.regions, region))
        .map((row) => ({ ...row, needs: row.needs.filter((id) => has(all.fields, id)) })),
    }
  })
  .map((all) => ({
    ...all,
    appointments: all.appointments.filter(
      ({ expert, chain }) => all.experts.some(({ id }) => id === expert) && all.chains.some(({ id }) => id === chain),
    ),
  }))

type Dataset = typeof dataset extends fc.Arbitrary<infer T> ? T : never

const text = (value: unknown): string => (value === null ? '' : String(value))

const rows = (all: Dataset): MemoryTables => ({
  appointments: all.appointments.map(({ id, expert, chain, role, from, open }) => ({
    id,
    expert: prefixed('expert')(expert),
    chain,
    role: role === 'LEADER' ? '链长' : 'expert',
    from,
    to: open ? '' : '2040-01-01',
  })),
  projects: all.projects.map(({ id, name, budget }) => ({
    id,
    name,
    budget_cny: budget === null ? '' : budget.toFixed(2),
  })),
  chains: all.chains.map(({ id, name, order, region, needs }) => ({
    id,
    name,
    kind: '创新链',
    order: text(order),
    region: prefixed('region')(region),
    needs_fields: needs.join(';'),
  })),
  experts: all.experts.map(({ id, name, titleRank, birthYear, led, region, fields }) => ({
    id,
    name,
    title_rank: titleRank,
    birth_year: text(birthYear),
    led_provincial_project: text(led),
    region,
    fields: fields.join(';'),
  })),
  fields: all.fields,
  regions: all.regions.map(({ id, name, aliases }) => ({ id, name, aliases: aliases.join(';') })),
})

const given = (map: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(map).filter(
      ([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  )

function expectedNodes(all: Dataset): Record<string, unknown>[] {
  return [
    ...all.regions.map(({ id, name, aliases }) => given({ id: `region:${id}`, name, aliases })),
    ...all.fields.map(({ id, name }) => ({ id: `field:${id}`, name })),
    ...all.experts.map(({ id, name, titleRank, birthYear, led, region }) =>
      given({
        id: `expert:${id}`,
        name,
        titleRank,
        birthYear,
        ledProvincialProject: led,
        regionId: region && `region:${region}`,
      }),
    ),
    ...all.chains.map(({ id, name, order, region }) =>
      given({ id: `chain:${id}`, name, kind: 'INNOVATION', order, regionId: `region:${region}` }),
    ),
    ...all.projects.map(({ id, name, budget }) =>
      given({ id: `project:${id}`, name, budgetCny: budget === null ? null : Number(budget.toFixed(2)) }),
    ),
  ]
}

function expectedRelations(all: Dataset): string[] {
  return [
    ...all.experts.flatMap(({ id, region, fields }) => [
      ...(region ? [`expert:${id} IN_REGION region:${region}`] : []),
      ...fields.map((field) => `expert:${id} SPECIALISES_IN field:${field}`),
    ]),
    ...all.chains.flatMap(({ id, region, needs }) => [
      `chain:${id} IN_REGION region:${region}`,
      ...needs.map((field) => `chain:${id} NEEDS field:${field}`),
    ]),
    ...all.appointments.map(
      ({ id, expert, chain, role, from, open }) =>
        `expert:${expert} APPOINTED_TO chain:${chain} appointment:${id} ${role} ${from} ${open ? 'open' : '2040-01-01'}`,
    ),
  ]
}

const INTERNAL = ['rowHash', 'searchText', 'sortKey', 'sources']
const read = ({ properties }: Node) =>
  Object.fromEntries(Object.entries(properties).filter(([name]) => !INTERNAL.includes(name)))
const told = ({ type, from, to, properties: { id, role, from: begin, to: end } }: Relation): string =>
  `${from} ${type} ${to}${id === undefined ? '' : ` ${String(id)} ${String(role)} ${String(begin)} ${String(end ?? 'open')}`}`

forEachEngine((engine) => {
  it('reads back what the rows say, whatever came before', async () => {
    await fc.assert(
      fc.asyncProperty(dataset, dataset, async (first, second) => {
        await using store = await engine.open()
        await importTables(store, rows(first))
        const graph = await wholeGraph(store)
        expect(
          graph.nodes
            .map(read)
            .map((node) => JSON.stringify(node))
            .sort(),
        ).toEqual(expectedNodes(first).map(sortedJson).sort())
        expect(graph.relations.map(told).sort()).toEqual(expectedRelations(first).sort())
        // A second dataset over the first: its rows hold, and of the first those whose ids it lacks.
        const both = merged(first, second)
        await importTables(store, rows(both))
        const after = await wholeGraph(store)
        expect(
          after.nodes
            .map(read)
            .map((node) => JSON.stringify(node))
            .sort(),
        ).toEqual(expectedNodes(both).map(sortedJson).sort())
        expect(after.relations.map(told).sort()).toEqual(expectedRelations(both).sort())
        expect(await importTables(store, rows(both))).toMatchObject({ created: 0, updated: 0 })
      }),
      { numRuns: engine.name === 'embedded' ? 60 : 12 },
    )
  })
})

const sortedJson = (map: Record<string, unknown>): string =>
  JSON.stringify(Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1))))

function merged(first: Dataset, second: Dataset): Dataset {
  const over = <T extends { id: string }>(a: readonly T[], b: readonly T[]): T[] => [
    ...a.filter(({ id }) => !b.some((row) => row.id === id)),
    ...b,
  ]
  return {
    regions: over(first.regions, second.regions),
    fields: over(first.fields, second.fields),
    experts: over(first.experts, second.experts),
    chains: over(first.chains, second.chains),
    appointments: over(first.appointments, second.appointments),
    projects: over(first.projects, second.projects),
  }
}
