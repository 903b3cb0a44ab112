import { extname } from 'node:path'
import { InputError } from '../../kernel/errors.js'
import { formats } from '../../generated/formats.js'
import { kindOf } from './place.js'
import type { DatasetSource } from './source.js'

/** The dataset at a path, in the format it has by being a folder or by its ending. */
export const datasetAt = (path: string): DatasetSource => {
  let source: DatasetSource | undefined
  return {
    tables: async () => (source = await open(path)).tables(),
    notes: () => source?.notes?.() ?? [],
  }
}

const expected = `expected ${formats
  .map(({ name }) => name)
  .join(', ')
  .replace(/, ([^,]*)$/, ' or $1')}`

async function open(path: string): Promise<DatasetSource> {
  const found = await kindOf(path)
  if ('wrong' in found) {
    if (found.wrong.includes('ENOENT')) throw new InputError(`${expected}, found nothing at ${path}`)
    throw new InputError(`${expected} at ${path}, found ${found.wrong}`)
  }
  const ending = extname(path).toLowerCase()
  const format = formats.find(({ endings }) =>
    found.kind === 'folder' ? endings === 'folder' : endings !== 'folder' && endings.includes(ending),
  )
  if (format) return format.read(path)
  throw new InputError(`${expected}, found a ${found.kind} at ${path}: save it as XLSX, or its sheets as CSV`)
}
