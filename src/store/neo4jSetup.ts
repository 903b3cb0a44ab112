import { codeOf } from './neo4jErrors.js'

type Execute = (text: string) => Promise<Record<string, unknown>[]>

/**
 * Makes the constraints and indexes that aren't there yet. Those that are there aren't touched: asking is one read
 * each, while `CREATE … IF NOT EXISTS` takes a lock on the schema and a right that a user who only reads needn't have.
 */
export async function makeReady(setup: readonly string[], execute: Execute): Promise<void> {
  const names = new Set<unknown>()
  for (const kind of ['CONSTRAINTS', 'INDEXES'])
    for (const { name } of await execute(`SHOW ${kind} YIELD name`)) names.add(name)
  const missing = setup.filter(
    (statement) => !names.has(/^CREATE\s+(?:\w+\s+)?(?:CONSTRAINT|INDEX)\s+(\w+)/i.exec(statement)?.[1]),
  )
  for (const statement of missing) {
    try {
      await execute(statement)
    } catch (error) {
      // Another server, or what is left of one that was killed, has made it meanwhile.
      if (!/Schema\.\w*AlreadyExists/.test(codeOf(error) ?? '')) throw error
    }
  }
  if (missing.length) await execute('CALL db.awaitIndexes(600)')
}

/** Whether a server that calls itself `Neo4j/5.26.22` is new enough. Later ones count by year: 2025.01. */
export function isSupported(agent: string | undefined): boolean {
  const [, major = 0, minor = 0] = /Neo4j\/v?(\d+)\.(\d+)/.exec(agent ?? '')?.map(Number) ?? []
  return major > 5 || (major === 5 && minor >= 26)
}
