import { fieldTree, regionTree } from '../generated/cypher.js'
import type { Reader } from '../store/store.js'
import { Tree } from '../kernel/tree.js'

/** The trees analyses walk, each read once a request when it is first needed. */
export class Trees {
  readonly #reader: Reader
  #fields: Promise<Tree> | undefined
  #regions: Promise<Tree> | undefined

  constructor(reader: Reader) {
    this.#reader = reader
  }

  /** Technical fields (技术领域). */
  fields(): Promise<Tree> {
    return (this.#fields ??= this.#reader
      .run(fieldTree, {})
      .then((rows) => new Tree(rows.map(({ id, broaderId }) => [id, broaderId]))))
  }

  /** Administrative regions (地区). */
  regions(): Promise<Tree> {
    return (this.#regions ??= this.#reader
      .run(regionTree, {})
      .then((rows) => new Tree(rows.map(({ id, parentId }) => [id, parentId]))))
  }
}
