import { readFileSync } from 'node:fs'
import { cpus, loadavg, release, totalmem, type } from 'node:os'

/** What the figures were taken on, and with. */
export function machine() {
  const version = (path: string): string =>
    (JSON.parse(readFileSync(new URL(`../../${path}/package.json`, import.meta.url), 'utf8')) as { version: string })
      .version
  const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as {
    packages: Record<string, { version?: string }>
  }
  const locked = (path: string): string => lock.packages[path]?.version ?? 'unknown'
  return {
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release()}`,
    /** Processes that wanted to run over the last minute, as the run began: well under the number of cores is quiet. */
    load: Math.round(loadavg()[0]! * 100) / 100,
    versions: {
      node: process.version,
      trichain: version('.'),
      grafeo: version('node_modules/@grafeo-db/js'),
      neo4j:
        /<version>(5\.[^<]+)</.exec(readFileSync(new URL('../../tools/neo4j/pom.xml', import.meta.url), 'utf8'))?.[1] ??
        'unknown',
      'neo4j-driver': version('node_modules/neo4j-driver'),
      graphql: version('node_modules/graphql'),
      '@apollo/server': version('node_modules/@apollo/server'),
      fastify: version('node_modules/fastify'),
      // As it is installed, where it is: the first page is measured without it.
      '@neo4j/graphql': locked('node_modules/@neo4j/graphql'),
    },
  }
}
