import { needBinary } from './embeddedBinary.js'
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
    needBinary()
    const { openEmbedded } = await import('./embedded.js')
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
