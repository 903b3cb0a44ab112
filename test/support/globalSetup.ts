import { mkdirSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { cache, missing } from '../../tools/neo4j/jars.js'
import { startNeo4j } from '../../tools/neo4j/server.js'
import { JAVA } from './java.js'
import { lend } from './lending.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** The port where a worker borrows a Neo4j, or why there is none. */
    neo4j: { lent: number } | { absent: string }
  }
}

/**
 * Starts a Neo4j a worker, as a test empties its own. TRICHAIN_SKIP_NEO4J=1 leaves it out, TRICHAIN_REQUIRE_NEO4J=1
 * makes it a failure if there is none; without either, the tests of Neo4j are skipped, and a line says why and how to
 * get it.
 */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | void> {
  const required = process.env.TRICHAIN_REQUIRE_NEO4J === '1'
  const absent = process.env.TRICHAIN_SKIP_NEO4J === '1' ? 'TRICHAIN_SKIP_NEO4J is set' : missing()
  if (absent !== undefined) {
    if (required) throw new Error(`Neo4j is required here (TRICHAIN_REQUIRE_NEO4J), but: ${absent}`)
    console.log(`\nSKIPPED: everything that needs Neo4j: ${absent}\n`)
    project.provide('neo4j', { absent })
    return
  }
  mkdirSync(cache, { recursive: true })
  const starting = Array.from({ length: project.config.maxWorkers }, () =>
    startNeo4j({
      // A home of its own, so that neither workers nor two runs on one machine meet.
      home: mkdtempSync(join(cache, 'test-')),
      temporary: true,
      heapMb: 1000,
      pageCacheMb: 128,
      java: JAVA,
      // A store emptied and filled anew is another one to the planner, which would plan every query again for each file
      // of tests.
      settings: {
        'dbms.cypher.min_replan_interval': '1h',
        // Nor for each length of a text or list that is given.
        'internal.cypher.use_parameter_size': 'false',
        // A run asks more queries than are kept by default.
        'server.memory.query_cache.per_db_cache_num_entries': '4000',
      },
      log: console.log,
    }),
  )
  const servers = (await Promise.allSettled(starting)).flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  const stop = async (): Promise<void> => void (await Promise.all(servers.map((server) => server.stop())))
  if (servers.length < starting.length) await stop()
  const lending = await lend((await Promise.all(starting)).map(({ uri }) => uri))
  project.provide('neo4j', { lent: lending.port })
  return () => {
    lending.close()
    return stop()
  }
}
