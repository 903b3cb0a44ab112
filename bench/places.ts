import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { startNeo4j } from '../tools/neo4j/server.js'
import type { Target } from './imports.js'
import type { EngineName } from './lib/engine.js'

/** A folder for the embedded engine and a Neo4j of the run's own, both below `scratch`; the server stops at the end. */
export async function places(
  engines: readonly EngineName[],
  scratch: string,
): Promise<{ target(engine: EngineName): Target } & AsyncDisposable> {
  const server = engines.includes('neo4j')
    ? await startNeo4j({ home: join(scratch, 'neo4j'), heapMb: 2000, pageCacheMb: 512 })
    : undefined
  const folder = join(scratch, 'embedded')
  const targets: Record<EngineName, Target> = {
    embedded: {
      place: { engine: 'embedded', folder },
      async empty() {
        rmSync(folder, { recursive: true, force: true })
        mkdirSync(folder, { recursive: true })
      },
    },
    neo4j: { place: { engine: 'neo4j', uri: server?.uri ?? '' }, empty: () => wiped(server!.uri) },
  }
  return { target: (engine) => targets[engine], [Symbol.asyncDispose]: async () => server?.stop() }
}

/** Removes all nodes and relations; constraints and indexes stay. */
async function wiped(uri: string): Promise<void> {
  const driver = neo4j.driver(uri)
  const session = driver.session()
  // Relations first: a hub with all of its own would not fit into one transaction.
  await session.run('MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 10000 ROWS')
  await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS')
  await session.close()
  await driver.close()
}
