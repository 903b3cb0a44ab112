/**
 * Prints the days on which the platforms of a workbook were established, in the order of their ids; run in a time zone
 * of its own.
 */
import { importDataset } from '../../src/import/index.js'
import { openStore } from '../../src/store/open.js'
import { wholeGraph } from './graph.js'

const store = await openStore({ engine: 'embedded', queryTimeoutMs: 20_000 })
await importDataset(store, process.argv[2]!)
const { nodes } = await wholeGraph(store)
console.log(
  JSON.stringify(
    nodes
      .map(({ properties }) => properties)
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ establishedOn }) => establishedOn),
  ),
)
await store.close()
