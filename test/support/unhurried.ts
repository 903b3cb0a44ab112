import { readConfig, type Config } from '../../src/config.js'

/**
 * Times that none but a question that hangs takes: with all of its cores at work, a machine may take half a minute for
 * what an idle one does in two seconds, above all on a Neo4j that meets each query for the first time.
 */
export const UNHURRIED = {
  TRICHAIN_QUERY_TIMEOUT_MS: 60_000,
  TRICHAIN_OPERATION_MS: 240_000,
  TRICHAIN_LINE_MS: 240_000,
}

/** The same as variables of a process. */
export const UNHURRIED_ENV: Record<string, string> = Object.fromEntries(
  Object.entries(UNHURRIED).map(([name, ms]) => [name, String(ms)]),
)

/** Configuration of a server of tests: a free port and {@link UNHURRIED}, all else as it is by default. */
export const testConfig = (more: Partial<Config> = {}): Config => ({
  ...readConfig({}),
  PORT: 0,
  ...UNHURRIED,
  ...more,
})
