import { createHash } from 'node:crypto'
import type { DatasetSource, NumberedRow, SourceTable } from './read/source.js'

/** A file of a dataset, as it was read. */
export interface Fingerprint {
  name: string
  rows: number
  /** SHA-256 of its cells, in hexadecimal digits. */
  sha256: string
}

/** The same dataset, and the fingerprints of the tables that were read to their end, in the order of reading. */
export function fingerprinted(source: DatasetSource): { source: DatasetSource; prints: () => Fingerprint[] } {
  const found = new Map<string, Fingerprint>()
  const noting = (table: SourceTable): SourceTable => ({
    ...table,
    async *read() {
      const hash = createHash('sha256')
      let rows = -1
      for await (const block of table.read()) {
        rows += block.length
        hash.update(block.map(textOf).join(''))
        yield block
      }
      found.set(table.file, { name: table.file, rows: Math.max(0, rows), sha256: hash.digest('hex') })
    },
  })
  return {
    source: { ...source, tables: async () => (await source.tables()).map(noting) },
    prints: () => [...found.values()],
  }
}

const textOf = ({ cells }: NumberedRow): string => `${JSON.stringify(cells)}\n`
