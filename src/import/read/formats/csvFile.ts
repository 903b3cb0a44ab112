import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { csvTable } from '../csvTable.js'
import { pathError } from '../place.js'
import type { DatasetFormat } from '../source.js'

export const csvFile: DatasetFormat = {
  name: 'a CSV file',
  endings: ['.csv', '.tsv', '.txt'],
  read: (path) => ({
    tables: async () => {
      const { size } = await stat(path).catch((error: unknown) => {
        throw pathError(error, 'a CSV file', path)
      })
      return [csvTable(path, basename(path), size)]
    },
  }),
}
