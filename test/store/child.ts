/**
 * Opens the folder it is given, says so, and writes one item after the other, telling of each when it is saved. Until
 * it is killed.
 */
import { openStore } from '../../src/store/open.js'
import { addItem } from './query.js'

const store = await openStore({ engine: 'embedded', folder: process.argv[2]!, queryTimeoutMs: 20_000 })
console.log('open')
for (let n = 1; ; n++) {
  await store.transaction((tx) => tx.run(addItem, { id: `item-${n}` }))
  console.log(n)
}
