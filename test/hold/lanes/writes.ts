import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cache, missing } from '../../../tools/neo4j/jars.js'
import { startNeo4j } from '../../../tools/neo4j/server.js'
import { crashing } from '../crashes.js'
import { ENGINES } from '../engines.js'
import type { Found, Lane } from '../lane.js'

const WRITES = Number(process.env.TRICHAIN_HOLD_WRITES ?? 1000)
const KILLS = Number(process.env.TRICHAIN_HOLD_KILLS ?? 10)

/** Changes by the API, the server killed at random moments. */
export const writes: Lane = {
  name: 'writes',
  shows:
    'of changes that were acknowledged none is lost when the server is killed, and none is half there, or without its history',
  minutes: 6,
  async run() {
    const found: Found = { figures: [], failures: [] }
    for (const engine of ENGINES) {
      const absent = engine === 'neo4j' ? missing() : undefined
      if (absent !== undefined) {
        found.figures.push([`${engine}: SKIPPED`, absent])
        continue
      }
      if (engine === 'neo4j') mkdirSync(cache, { recursive: true })
      const home = mkdtempSync(join(engine === 'neo4j' ? cache : tmpdir(), 'trichain-writes-'))
      const server = engine === 'neo4j' ? await startNeo4j({ home, heapMb: 800, pageCacheMb: 64 }) : undefined
      const env = server ? { NEO4J_URI: server.uri } : { TRICHAIN_DATA: join(home, 'data'), TRICHAIN_DEMO: 'false' }
      try {
        const { acknowledged, kills, lost, half } = await crashing(env, WRITES, KILLS)
        found.figures.push(
          [`${engine}: changes acknowledged, of two rows each`, acknowledged],
          [`${engine}: kills`, kills],
          [`${engine}: lost`, lost.length],
          [`${engine}: half there`, half.length],
        )
        if (lost.length) found.failures.push(`${engine}: ${lost.length} were lost: ${lost.slice(0, 10).join(', ')}`)
        if (half.length)
          found.failures.push(`${engine}: ${half.length} are half there: ${half.slice(0, 10).join(', ')}`)
      } finally {
        await server?.stop()
        rmSync(home, { recursive: true, force: true })
      }
    }
    return found
  },
}
