import { csvFolder } from './csv.js'
import type { DatasetSource } from './source.js'
import { xlsxWorkbook } from './xlsx.js'

/** The dataset at a path: an XLSX workbook, or a folder of CSV files. */
export const datasetAt = (path: string): DatasetSource => (/\.xlsx$/i.test(path) ? xlsxWorkbook(path) : csvFolder(path))
