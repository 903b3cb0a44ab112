import { afterAll, beforeAll, expect, it } from 'vitest'
import { random } from '../../tools/generate/random.js'
import { importWorld } from '../support/dataset.js'
import { forEachEngine } from '../support/engines.js'
import { startTestServer, type TestServer } from '../support/server.js'
import { often } from '../support/thorough.js'

interface Appointment {
  role: string
  from: string | null
  to: string | null
  chain: { id: string; region: { id: string } }
}
interface Expert {
  id: string
  birthYear: number | null
  region: { id: string } | null
  fields: { nodes: { id: string }[] }
  appointments: { nodes: Appointment[] }
}

const days = ['2023-06-01', '2024-06-01', '2025-12-31', '2026-03-01', '2027-06-01', '2028-01-01']
/** Each region with those below it, as the named world has them. */
const below: Record<string, string[]> = {
  'region:province': ['region:province', 'region:jia', 'region:yi', 'region:zi'],
  'region:jia': ['region:jia', 'region:zi'],
  'region:yi': ['region:yi'],
}

/** Fewer on Neo4j, whose every query costs more. */
const ROUNDS = { embedded: 60, neo4j: often(6, 15) }

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

  it(
    'keeps experts by one appointment that meets every condition, with other conditions, in any order, page by page, counted',
    { timeout: 240_000 },
    async () => {
      const next = random(5)
      const all: Expert[] = (
        await ask(
          '{ experts(first: 1000) { nodes { id birthYear region { id } fields { nodes { id } } appointments(first: 100) { nodes { role from to chain { id region { id } } } } } } }',
        )
      ).experts.nodes
      const chains = [...new Set(all.flatMap((expert) => expert.appointments.nodes.map(({ chain }) => chain.id)))]
      const fields = all.flatMap((expert) => expert.fields.nodes.map(({ id }) => id))
      let found = 0
      for (let n = 0; n < ROUNDS[engine.name]; n++) {
        const maybe = <T>(values: readonly T[], probability = 0.4): T | undefined =>
          next.chance(probability) ? next.pick(values) : undefined
        const appointment = {
          chain: maybe(chains),
          role: maybe(['LEADER', 'EXPERT']),
          activeAt: maybe(days),
          endsFrom: maybe(days),
          endsTo: maybe(days),
        }
        const serviceRegion = maybe(Object.keys(below))
        const region = maybe(Object.keys(below), 0.2)
        const field = maybe(fields, 0.2)
        const fits = ({ role, from, to, chain }: Appointment): boolean =>
          (!appointment.chain || chain.id === appointment.chain) &&
          (!appointment.role || role === appointment.role) &&
          (!appointment.activeAt ||
            ((from === null || from <= appointment.activeAt) && (to === null || to > appointment.activeAt))) &&
          (!appointment.endsFrom || (to !== null && to >= appointment.endsFrom)) &&
          (!appointment.endsTo || (to !== null && to <= appointment.endsTo)) &&
          (!serviceRegion || below[serviceRegion]!.includes(chain.region.id))
        const expected = all.filter(
          (expert) =>
            expert.appointments.nodes.some(fits) &&
            (!region || (expert.region && below[region]!.includes(expert.region.id))) &&
            (!field || expert.fields.nodes.some(({ id }) => id === field)),
        )
        const text = (values: Record<string, string | undefined>) =>
          Object.entries(values)
            .flatMap(([name, value]) =>
              value === undefined ? [] : [`${name}: ${name === 'role' ? value : JSON.stringify(value)}`],
            )
            .join(', ')
        const filter = `{appointment: {${text(appointment)}} ${text({ serviceRegion, region, field })}}`
        const order = next.pick(['ID', 'NAME', 'BIRTH_YEAR_DESC'])
        const { one, rest } = await ask(
          `{ one: experts(first: 1, orderBy: ${order}, filter: ${filter}) { totalCount pageInfo { endCursor } nodes { id } } rest: experts(first: 1000, orderBy: ${order}, filter: ${filter}) { nodes { id } } }`,
        )
        const ids = rest.nodes.map(({ id }: Expert) => id)
        expect(ids.toSorted(), filter).toEqual(expected.map(({ id }) => id).toSorted())
        expect(one.totalCount, filter).toBe(expected.length)
        found += expected.length
        if (!ids.length) continue
        const { experts } = await ask(
          `{ experts(first: 1000, orderBy: ${order}, filter: ${filter}, after: "${one.pageInfo.endCursor}") { nodes { id } } }`,
        )
        expect(
          [...one.nodes, ...experts.nodes].map(({ id }: Expert) => id),
          filter,
        ).toEqual(ids)
      }
      expect(found).toBeGreaterThan(ROUNDS[engine.name])
    },
  )
})
