import type { MemoryTables } from '../../src/import/read/memory.js'
import type { Query } from '../../src/query/query.js'
import { importTables, importWorld } from '../support/dataset.js'
import { engines } from '../support/engines.js'
import { startTestServer, type TestServer } from '../support/server.js'
import { asks, moreAsks } from './asks.js'
import { more } from './more.js'
import type { Ask } from './page.js'

/** A world that can be asked, and what is called what in it. */
export interface World {
  server: TestServer
  asks: readonly Ask[]
  names: readonly string[]
}

const allNames: Query<Record<string, never>, { name: unknown }[]> = {
  name: 'test/names',
  write: false,
  returns: 'many',
  params: {},
  columns: { name: { kind: 'scalar', name: 'json' } },
  text: 'MATCH (n) WHERE n.name IS NOT NULL RETURN DISTINCT n.name AS name',
}

/** Every question is answered on the thread that watches what is run. */
const opened = async (added: MemoryTables, asks: readonly Ask[]): Promise<World> => {
  const store = await engines[0]!.open()
  await importWorld(store)
  const { problems } = await importTables(store, added, { validPart: true })
  if (problems.length) throw new Error(problems.join('\n'))
  const names = (await store.run(allNames, {})).map(({ name }) => String(name))
  return { asks, server: await startTestServer(store, { TRICHAIN_CHEAP: 100_000_000 }), names }
}

/** The worlds of the page: the named one, and with what is added to it. */
export const worlds: readonly (() => Promise<World>)[] = [
  () => opened({}, asks),
  () => opened(more, [...asks, ...moreAsks]),
]
