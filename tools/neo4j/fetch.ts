/** Fetches Neo4j where it is not there, while something else goes on: who starts it then need not wait. */
import { jars } from './jars.js'

await jars(console.log)
