import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { relationsById } from '../../src/generated/cypher.js'
import { tables } from '../../src/generated/tables.js'
import { factsById } from '../../src/import/check/facts.js'
import type { Reader, Store } from '../../src/store/store.js'
import { importWorld } from '../support/dataset.js'
import { forEachEngine } from '../support/engines.js'
import type { Query } from '../../src/query/query.js'

const everyFact: Query<Record<string, never>, { id: string }[]> = {
  name: 'test/everyFact',
  text: 'MATCH (a:Entity)-[r]->(b:Entity) WHERE r.rowHash IS NOT NULL RETURN r.id AS id',
  write: false,
  returns: 'many',
  params: {},
  columns: { id: { kind: 'scalar', name: 'string' } },
}
const renamed: Query<{ id: string; to: string }, void> = {
  name: 'test/renamed',
  text: 'MATCH (a:Enterprise)-[r:ON_CHAIN]->(b:Chain) WHERE r.id = $id SET r.id = $to',
  write: true,
  returns: 'none',
  params: { id: { kind: 'scalar', name: 'string' }, to: { kind: 'scalar', name: 'string' } },
  columns: {},
}

forEachEngine((engine) => {
  describe('facts', () => {
    let store: Store
    const asked: string[] = []
    const reader: Reader = {
      run(query, params, options) {
        asked.push(query.name)
        return store.run(query, params, options)
      },
    }
    let ids: string[] = []
    beforeAll(async () => {
      store = await engine.open()
      await importWorld(store)
      ids = (await store.run(everyFact, {})).map(({ id }) => id)
    })
    afterAll(() => store?.close())

    it('are found by their ids where these say that they start, of every kind', async () => {
      const kinds = new Set(ids.map((id) => id.slice(0, id.indexOf(':'))))
      for (const table of tables) if (table.kind === 'relation') expect([...kinds]).toContain(table.id.prefix)
      asked.splice(0)
      const [found, expected] = [await factsById(reader, ids), await store.run(relationsById, { ids })]
      expect(sorted(found)).toEqual(sorted(expected as typeof found))
      expect(found).toHaveLength(ids.length)
      expect(asked.sort()).toEqual(['import/appointmentsById', 'import/importedRelationRows'])
    })

    it('are found all the same where an id says something else, and what is none is not', async () => {
      const [place] = ids.filter((id) => id.startsWith('place:'))
      await store.transaction((tx) => tx.run(renamed, { id: place!, to: 'place:somewhere~else' }))
      asked.splice(0)
      const found = await factsById(reader, ['place:somewhere~else', 'appointment:none', 'expert:1', 'nothing', ''])
      expect(found.map(({ properties }) => properties.id)).toEqual(['place:somewhere~else'])
      expect(asked).toContain('import/relationsById')
      asked.splice(0)
      expect(await factsById(reader, ['expert:1', 'appointment:none'])).toEqual([])
      expect(asked).toEqual(['import/appointmentsById'])
    })
  })
})

const sorted = (facts: Awaited<ReturnType<typeof factsById>>) =>
  facts.map((fact) => JSON.stringify([fact.type, fact.from, fact.to, Object.entries(fact.properties).sort()])).sort()
