import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cache, missing } from '../../../tools/neo4j/jars.js'
import { startNeo4j } from '../../../tools/neo4j/server.js'
import { contending } from '../conflicts.js'
import { crashing } from '../crashes.js'
import { ENGINES } from '../engines.js'
import type { Found, Lane } from '../lane.js'
import { startServerProcess } from '../server.js'

const WRITES = Number(process.env.TRICHAIN_HOLD_WRITES ?? 1000)
const KILLS = Number(process.env.TRICHAIN_HOLD_KILLS ?? 10)
const CONFLICTS = Number(process.env.TRICHAIN_HOLD_CONFLICTS ?? 1000)

/** Changes by the API, the server killed at random moments; two who write one entity. */
export const writes: Lane = {
  name: 'writes',
  shows:
    'of changes that were acknowledged none is lost when the server is killed, and none is half there, or without its history; who listens and comes back is told each once; of two who write one entity none overwrites the other unseen',
  minutes: 8,
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
        const { acknowledged, kills, ...wrong } = await crashing(env, WRITES, KILLS)
        found.figures.push(
          [`${engine}: changes acknowledged, of two rows each`, acknowledged],
          [`${engine}: kills`, kills],
        )
        for (const [what, ids] of Object.entries(wrong) as [string, string[]][]) {
          found.figures.push([`${engine}: ${what}`, ids.length])
          if (ids.length) found.failures.push(`${engine}: ${ids.length} ${what}: ${ids.slice(0, 10).join(', ')}`)
        }
        await contended(engine, env, found)
      } finally {
        await server?.stop()
        rmSync(home, { recursive: true, force: true })
      }
    }
    return found
  },
}

/** Two writers, a server in which nothing else goes on. */
async function contended(engine: string, env: Record<string, string>, found: Found): Promise<void> {
  const server = await startServerProcess(env)
  try {
    const { conflicts, acknowledged, wrong } = await contending(server.url, CONFLICTS)
    found.figures.push(
      [`${engine}: conflicts of two writers on one entity`, conflicts],
      [`${engine}: of them acknowledged beside`, acknowledged],
      [`${engine}: lost or overwritten unseen`, wrong.length],
    )
    if (wrong.length) found.failures.push(`${engine}: ${wrong.slice(0, 10).join('; ')}`)
  } finally {
    await server.end()
  }
}
