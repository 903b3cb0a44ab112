import { fieldTree, regionTree } from '../generated/cypher.js'
import { shared } from '../store/rests.js'
import type { Reader } from '../store/store.js'
import { Tree } from '../kernel/tree.js'

/** The trees analyses walk, each read once a request when it is first needed. */
export class Trees {
  /** Technical fields (技术领域). */
  readonly fields: () => Promise<Tree>
  /** Administrative regions (地区). */
  readonly regions: () => Promise<Tree>

  constructor(reader: Reader) {
    this.fields = shared(async () => {
      const rows = await reader.run(fieldTree, {})
      return new Tree(rows.map(({ id, broaderId }) => [id, broaderId]))
    })
    this.regions = shared(async () => {
      const rows = await reader.run(regionTree, {})
      return new Tree(rows.map(({ id, parentId }) => [id, parentId]))
    })
  }
}
