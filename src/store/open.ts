import { ConfigError } from '../kernel/errors.js'
import type { Neo4jLimits } from './neo4jLink.js'
import type { Store } from './store.js'

export type StoreConfig = { queryTimeoutMs: number } & (
  | { engine: 'embedded'; folder?: string | undefined }
  | {
      engine: 'neo4j'
      uri: string
      user?: string
      password?: string
      database?: string | undefined
      limits?: Partial<Neo4jLimits>
    }
)

/**
 * Opens the store a configuration names, with its constraints and indexes made.
 * Each engine is loaded only when it is asked for: the embedded one is native code.
 */
export async function openStore(config: StoreConfig): Promise<Store> {
  const { setup, rowTypes } = await import('../generated/cypher.js')
  if (config.engine === 'embedded') {
    const { openEmbedded } = await embeddedEngine()
    return openEmbedded({
      folder: config.folder,
      queryTimeoutMs: config.queryTimeoutMs,
      setup: setup.embedded,
      rowTypes,
    })
  }
  const { openNeo4j } = await import('./neo4j.js')
  return openNeo4j({ ...config, setup: setup.neo4j, rowTypes })
}

/** @throws ConfigError where the engine has no binary for this kind of machine */
async function embeddedEngine(): Promise<typeof import('./embedded.js')> {
  try {
    return await import('./embedded.js')
  } catch (error) {
    if (!isNotThere(error)) throw error
    throw new ConfigError(
      `the embedded engine has no binary that runs on ${process.platform} ${process.arch} in this installation: set NEO4J_URI to a Neo4j 5.26 or later, or install where its package is to be had`,
      { cause: error },
    )
  }
}

/** The engine tells of a binary that is not there by the error of its last attempt. */
const isNotThere = (error: unknown): boolean =>
  error instanceof Error &&
  /native binding|Cannot find module '@grafeo-db/.test(`${error.message} ${String(error.cause)}`)
