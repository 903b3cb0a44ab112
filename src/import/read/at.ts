import { extname } from 'node:path'
import { InputError } from '../../errors.js'
import { csvFolder } from './csv.js'
import { kindOf } from './place.js'
import type { DatasetSource } from './source.js'
import { xlsxWorkbook } from './xlsx.js'

/** The dataset at a path: an XLSX workbook, or a folder of CSV files. */
export const datasetAt = (path: string): DatasetSource => {
  let source: DatasetSource | undefined
  return {
    tables: async () => (source = await open(path)).tables(),
    notes: () => source?.notes?.() ?? [],
  }
}

async function open(path: string): Promise<DatasetSource> {
  const found = await kindOf(path)
  if ('wrong' in found) {
    if (found.wrong.includes('ENOENT')) throw new InputError(`expected a folder of CSV files or an XLSX workbook, found nothing at ${path}`)
    throw new InputError(`expected a folder of CSV files or an XLSX workbook at ${path}, found ${found.wrong}`)
  }
  if (found.kind === 'folder') return csvFolder(path)
  if (/\.xlsx$/i.test(path)) return xlsxWorkbook(path)
  const ending = extname(path).toLowerCase()
  const remedy = ending === '.csv' ? 'put it into a folder, named after its table' : 'save it as XLSX, or its sheets as CSV'
  throw new InputError(`expected a folder of CSV files or an XLSX workbook, found a file at ${path}: ${remedy}`)
}

