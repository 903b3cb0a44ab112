import neo4j from 'neo4j-driver'
import { describe, inject } from 'vitest'
import { openStore } from '../../src/store/open.js'
import { openStoreApart } from '../../src/store/remote/apart.js'
import type { Store } from '../../src/store/store.js'
import { borrow } from './lending.js'
import { thorough } from './thorough.js'
import { UNHURRIED } from './unhurried.js'

export interface Engine {
  readonly name: Store['engine']
  /** An empty store with its constraints and indexes made. The caller closes it. */
  open(options?: { queryTimeoutMs?: number }): Promise<Store>
}

const servers = inject('neo4j')
/** Where the Neo4j is that this process has alone; undefined where there is none. */
export const neo4jUri = 'lent' in servers ? await borrow(servers.lent) : undefined

/** A machine with all of its cores at work takes its time to answer, which is no reason to give a server up. */
const limits = { connectMs: 15_000, waitMs: 20_000 }

const embedded: Engine = {
  name: 'embedded',
  open: ({ queryTimeoutMs = UNHURRIED.TRICHAIN_QUERY_TIMEOUT_MS } = {}) =>
    openStore({ engine: 'embedded', queryTimeoutMs }),
}

const neo4jEngine: Engine = {
  name: 'neo4j',
  async open({ queryTimeoutMs = UNHURRIED.TRICHAIN_QUERY_TIMEOUT_MS } = {}) {
    await empty(neo4jUri!)
    return openStore({ engine: 'neo4j', uri: neo4jUri!, limits, queryTimeoutMs })
  },
}

/** As the server opens them. */
const embeddedApart: Engine = {
  name: 'embedded',
  open: ({ queryTimeoutMs = UNHURRIED.TRICHAIN_QUERY_TIMEOUT_MS } = {}) =>
    openStoreApart({ engine: 'embedded', queryTimeoutMs }),
}

const neo4jApart: Engine = {
  name: 'neo4j',
  async open({ queryTimeoutMs = UNHURRIED.TRICHAIN_QUERY_TIMEOUT_MS } = {}) {
    await empty(neo4jUri!)
    return openStoreApart({ engine: 'neo4j', uri: neo4jUri!, limits, queryTimeoutMs })
  },
}

/** The engines there are in this run: for tests that hold them against each other. */
export const engines: readonly Engine[] = neo4jUri === undefined ? [embedded] : [embedded, neo4jEngine]

/** A suite that every engine must pass; without Neo4j its half is skipped, and says so. */
export function forEachEngine(suite: (engine: Engine) => void): void {
  describe('embedded', () => suite(embedded))
  if (neo4jUri !== undefined) describe('neo4j', () => suite(neo4jEngine))
  else describe.skip(`neo4j (skipped: ${'absent' in servers ? servers.absent : ''})`, () => suite(neo4jEngine))
}

/**
 * A suite of what is made of rows (rights, pages, files), whose queries others ask of both engines: embedded, and in a
 * thorough run on Neo4j, too, where each query that is new takes a twentieth of a second to plan.
 */
export function forRows(suite: (engine: Engine) => void): void {
  if (thorough) forEachEngine(suite)
  else describe('embedded', () => suite(embedded))
}

/** A suite of the contract itself, which stores in threads of their own must pass too. */
export function forEachStore(suite: (engine: Engine) => void): void {
  forEachEngine(suite)
  describe('embedded, in a thread of its own', () => suite(embeddedApart))
  if (neo4jUri !== undefined) describe('neo4j, in threads of its own', () => suite(neo4jApart))
}

/** Removes all nodes and relations; constraints and indexes stay, as to make them again is slow. */
async function empty(uri: string): Promise<void> {
  const driver = neo4j.driver(uri)
  const session = driver.session()
  try {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 20000 ROWS')
  } finally {
    await session.close()
    await driver.close()
  }
}
