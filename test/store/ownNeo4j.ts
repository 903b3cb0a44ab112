import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { openStore } from '../../src/store/open.js'
import { cache } from '../../tools/neo4j/jars.js'
import { startNeo4j, type Neo4jServer } from '../../tools/neo4j/server.js'
import { JAVA } from '../support/java.js'

export const PASSWORD = 'right-password'
/**
 * Far more than it should take, far less than a query may take (which would be a QUERY_TIMEOUT): tests of codes, not of
 * speed.
 */
const limits = { connectMs: 3000, waitMs: 6000 }

export const open = (
  uri: string,
  more: { user?: string; password?: string; database?: string } = { user: 'neo4j', password: PASSWORD },
) => openStore({ engine: 'neo4j', uri, queryTimeoutMs: 60_000, limits, ...more })

/** A Neo4j of a test's own, with a password, as it is stopped or killed there. */
export class OwnNeo4j {
  readonly #home: string
  server: Neo4jServer

  private constructor(home: string, server: Neo4jServer) {
    this.#home = home
    this.server = server
  }

  static async start(): Promise<OwnNeo4j> {
    mkdirSync(cache, { recursive: true })
    const home = mkdtempSync(join(cache, 'test-'))
    return new OwnNeo4j(home, await startNeo4j({ home, password: PASSWORD, heapMb: 600, pageCacheMb: 64, java: JAVA }))
  }

  get port(): number {
    return Number(new URL(this.server.uri).port)
  }

  /** Starts it again where it was, after it was killed. */
  async again(): Promise<void> {
    const { port } = this
    this.server = await startNeo4j({
      home: this.#home,
      port,
      password: PASSWORD,
      heapMb: 600,
      pageCacheMb: 64,
      java: JAVA,
    })
  }

  async remove(): Promise<void> {
    await this.server.stop()
    rmSync(this.#home, { recursive: true, force: true })
  }
}
