import type { HeaderType } from '../../src/query/query.js'
import { enums } from '../../src/enums.js'
import type { Query } from '../../src/query/query.js'
import type { Store } from '../../src/store/store.js'

/** Values for parameters whose type alone does not say what is sensible. */
const byName: Record<string, unknown> = {
  first: 1000,
  limit: 1000,
  afterId: '',
  afterFact: '',
  afterText: '',
  afterNumber: 0,
  afterRank: -1,
  afterLength: 0,
  count: true,
  orderBy: 'NAME',
  asOf: '2026-01-01',
  activeAt: '2026-01-01',
  kinds: ['INNOVATION', 'INDUSTRY'],
}

/** Every entity id of a store. */
export async function worldIds(store: Store): Promise<string[]> {
  const all: Query<Record<string, never>, { id: string }[]> = {
    name: 'test/worldIds',
    write: false,
    returns: 'many',
    params: {},
    columns: { id: { kind: 'scalar', name: 'string' } },
    text: 'MATCH (n:Entity) RETURN n.id AS id ORDER BY id',
  }
  return (await store.run(all, {})).map((row) => row.id)
}

const sample = (name: string, type: HeaderType, ids: string[]): unknown => {
  if (name in byName) return byName[name]
  switch (type.kind) {
    case 'optional':
      return sample(name, type.of, ids)
    case 'list':
      if (/ids$|chains$|regions$|experts$|fields$|subjects$/i.test(name)) return ids
      return type.of.kind === 'map' ? [] : [sample(name, type.of, ids)]
    case 'name':
      return enums[type.name]?.values[0]?.value
    case 'map':
      return Object.fromEntries(Object.entries(type.fields).map(([key, of]) => [key, sample(key, of, ids)]))
    case 'scalar':
      if (/year|born/i.test(name)) return 1970
      return {
        string: /date|from|to|until|since|before|after|start|end/i.test(name)
          ? '2026-01-01'
          : (ids.find((id) => id.startsWith(`${name.toLowerCase()}:`)) ?? 'a'),
        int: 3,
        float: 0.5,
        boolean: false,
        json: {},
      }[type.name]
  }
}

/** Parameter sets a query is tried with: everything optional left out, and everything given. */
export function sampleParameters(query: Query, ids: string[]): Record<string, unknown>[] {
  const full = Object.fromEntries(Object.entries(query.params).map(([name, type]) => [name, sample(name, type, ids)]))
  const bare = Object.fromEntries(
    Object.entries(query.params).map(([name, type]) => [name, type.kind === 'optional' ? null : full[name]]),
  )
  return [bare, full]
}
