import grafeo from '@grafeo-db/js'
import neo4j from 'neo4j-driver'
import { join } from 'node:path'
import type { EngineAt } from './engine.js'

export type Params = Record<string, unknown>
export type Rows = Record<string, unknown>[]

/** An engine through its own client, as lean as its documentation shows it: nothing of TriChain in between. */
export interface RawClient {
  read(text: string, params: Params): Promise<Rows>
  /** Runs writes in one transaction. */
  write(work: (run: (text: string, params: Params) => Promise<void>) => Promise<void>): Promise<void>
  /** Parameters as the client wants them; made before the clock starts. */
  params(params: Params): Params
  close(): Promise<void>
}

/** @param setup statements that make constraints and indexes, where the graph is new */
export const openRaw = (at: EngineAt, setup: readonly string[] = []): Promise<RawClient> =>
  at.engine === 'embedded' ? openGrafeo(at.folder, setup) : openBolt(at.uri, setup)

async function openGrafeo(folder: string, setup: readonly string[]): Promise<RawClient> {
  const graph = grafeo.GrafeoDB.create(join(folder, 'graph.grafeo'))
  // As the store does: without it the log grows for ever.
  graph.setCheckpointTriggers({ intervalMs: 60_000, walBytes: 64 * 1024 * 1024 })
  for (const statement of setup) await graph.executeCypher(statement)
  return {
    read: async (text, params) => (await graph.executeCypher(text, params)).toArray() as Rows,
    async write(work) {
      const transaction = graph.beginTransaction()
      await work(async (text, params) => void (await transaction.executeCypher(text, params)))
      transaction.commit()
    },
    params: (params) => params,
    close: async () => graph.close(),
  }
}

async function openBolt(uri: string, setup: readonly string[]): Promise<RawClient> {
  const driver = neo4j.driver(uri, undefined, { disableLosslessIntegers: true, telemetryDisabled: true })
  for (const statement of setup) await driver.executeQuery(statement)
  if (setup.length) await driver.executeQuery('CALL db.awaitIndexes(600)')
  return {
    async read(text, params) {
      const session = driver.session({ defaultAccessMode: 'READ' })
      const { records } = await session.run(text, params)
      void session.close()
      return records.map((record) => record.toObject())
    },
    async write(work) {
      const session = driver.session()
      const transaction = await session.beginTransaction({ timeout: 30 * 60_000 })
      await work(async (text, params) => void (await transaction.run(text, params)))
      await transaction.commit()
      await session.close()
    },
    params: (params) => integers(params) as Params,
    close: () => driver.close(),
  }
}

/** The driver sends a number of JavaScript as a float unless it is told otherwise. */
function integers(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(integers)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, integers(item)]))
}
