import { createRequire } from 'node:module'
import { ConfigError } from '../kernel/errors.js'

/**
 * Loads the engine as what it is, native code: where that is imported and can't be loaded, Node also tells of a promise
 * that nobody waited for.
 * @throws ConfigError where it has no binary for this kind of machine
 */
export function needBinary(): void {
  try {
    createRequire(import.meta.url)('@grafeo-db/js')
  } catch (error) {
    if (!(error instanceof Error) || !/native binding/.test(error.message)) throw error
    throw new ConfigError(
      `the embedded engine has no binary that runs on ${process.platform} ${process.arch} in this installation: set NEO4J_URI to a Neo4j 5.26 or later, or install where its package is to be had`,
      { cause: error },
    )
  }
}
