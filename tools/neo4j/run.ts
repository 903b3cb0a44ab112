/**
 * `npm run neo4j`: a local Neo4j on 127.0.0.1, until Ctrl-C. PORT sets the port, NEO4J_PASSWORD a password (at the
 * first start).
 */
import { join } from 'node:path'
import { toldToEnd } from '../../src/cli/end.js'
import { cache, missing } from './jars.js'
import { startNeo4j } from './server.js'

const reason = missing()
if (reason) {
  console.error(`A local Neo4j can't be started: ${reason}`)
  process.exit(1)
}
const server = await startNeo4j({
  home: join(cache, 'home'),
  port: Number(process.env.PORT ?? 7687),
  password: process.env.NEO4J_PASSWORD,
  log: console.log,
})
console.log(
  `Neo4j is up; its data is in .cache/neo4j/home. Use it with\n  NEO4J_URI=${server.uri}\nStop it with Ctrl-C.`,
)
await toldToEnd(process.env.npm_lifecycle_event !== undefined)
console.log('stopping …')
await server.stop()
