import { tables } from '../generated/tables.js'

/** The names of the files of a dataset. */
export const datasetFiles: ReadonlySet<string> = new Set(tables.map(({ file }) => `${file}.csv`))
