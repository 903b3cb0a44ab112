import { closeSync, openSync, readSync, writeSync } from 'node:fs'
import { deserialize, serialize } from 'node:v8'
import type { Params } from '../lib/raw.js'

/** One query of a batch: which text, with which parameters. */
export interface Write {
  query: number
  params: Params
}

/** The writes of one transaction, on disk: a million rows must not be held in memory to be written again. */
export class WriteLog implements Disposable {
  readonly #file: number
  constructor(path: string) {
    this.#file = openSync(path, 'w')
  }
  add(batch: readonly Write[]): void {
    const bytes = serialize(batch)
    const length = Buffer.alloc(4)
    length.writeUInt32LE(bytes.length)
    writeSync(this.#file, length)
    writeSync(this.#file, bytes)
  }
  [Symbol.dispose](): void {
    closeSync(this.#file)
  }
}

/** The batches of a log, one after the other. */
export function* readLog(path: string): Generator<Write[]> {
  const file = openSync(path, 'r')
  try {
    const length = Buffer.alloc(4)
    while (readSync(file, length) === 4) {
      const bytes = Buffer.alloc(length.readUInt32LE())
      readSync(file, bytes)
      yield deserialize(bytes) as Write[]
    }
  } finally {
    closeSync(file)
  }
}
