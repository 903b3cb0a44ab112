import type { Store } from '../../src/store/store.js'
import { importTables, importWorld } from '../support/dataset.js'

/** The experts of the named world, every other one in the region that is seen. */
const EXPERTS = ['jia', 'yi', 'bing', 'ding', 'wu', 'ji', 'geng', 'xin', 'ren', 'gui', 'zi']
/** The region whose people are seen. */
export const SEEN = 'region:yi'
export const inside = EXPERTS.filter((_, at) => at % 2 === 1).map((name) => `expert:${name}`)
export const outside = EXPERTS.filter((_, at) => at % 2 === 0).map((name) => `expert:${name}`)

/** The named world with a mark in every personal property: names and years that occur nowhere else. */
export async function plantWorld(store: Store): Promise<void> {
  await importWorld(store)
  await importTables(
    store,
    {
      experts: EXPERTS.map((name, at) => {
        const seen = at % 2 === 1
        return {
          id: `expert:${name}`,
          name: `演秘密${seen ? '内' : '外'}${at}`,
          aliases: `别秘密${seen ? '内' : '外'}${at}`,
          birth_year: String((seen ? 1930 : 1940) + (at % 10)),
          native_region: 'region:zi',
          region: seen ? SEEN : 'region:jia',
          phone: `1380000${seen ? '11' : '99'}${String(at).padStart(2, '0')}`,
          email: `secret.${seen ? 'inside' : 'outside'}${at}@example.org`,
        }
      }),
    },
    { contacts: true },
  )
}

/** Marks of people of a side in a value: names, their pinyin, years, telephone numbers, addresses. */
export function marks(value: unknown, side: 'inside' | 'outside'): string[] {
  const pattern =
    side === 'inside'
      ? /秘密内\d*|mimi ?nei|\b193\d\b|138000011\d\d|secret\.inside/g
      : /秘密外\d*|mimi ?wai|\b194\d\b|138000099\d\d|secret\.outside/g
  return (typeof value === 'string' ? value : JSON.stringify(value ?? null)).match(pattern) ?? []
}
