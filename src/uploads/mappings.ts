import { allMappings, removeMapping, saveMappings } from '../generated/cypher.js'
import { mappingInput, type Mapping, type MappingInput } from '../import/arrange/mapping.js'
import { InputError } from '../kernel/errors.js'
import type { Reader, Store } from '../store/store.js'

/** A mapping that is kept by its name. */
export interface KeptMapping {
  name: string
  by: string
  /** ISO 8601, UTC. */
  at: string
  mapping: MappingInput
}

/** Mappings that are kept, by their names. */
export const keptMappings = async (reader: Reader): Promise<KeptMapping[]> =>
  (await reader.run(allMappings, {})).map(({ id, mapping, ...rest }) => ({
    name: id,
    ...rest,
    mapping: mappingInput.parse(JSON.parse(mapping)),
  }))

/** A mapping by its name. @throws InputError where none is kept by it */
export async function keptMapping(reader: Reader, name: string): Promise<MappingInput> {
  const found = (await keptMappings(reader)).find((one) => one.name === name)
  if (!found) throw new InputError(`expected the name of a mapping that is kept, found ${JSON.stringify(name)}`)
  return found.mapping
}

/** Keeps a mapping by a name, in the place of one of the same. @throws InputError where it is none */
export async function keepMapping(
  store: Pick<Store, 'transaction'>,
  name: string,
  given: unknown,
  by: string,
): Promise<void> {
  const id = name.trim()
  if (id === '' || id.length > 100) throw new InputError('expected a name of 1 to 100 characters')
  const mapping = JSON.stringify(readMapping(given))
  await store.transaction((tx) => tx.run(saveMappings, { rows: [{ id, mapping, by, at: new Date().toISOString() }] }))
}

export const dropMapping = (store: Pick<Store, 'transaction'>, name: string): Promise<void> =>
  store.transaction((tx) => tx.run(removeMapping, { id: name }))

/** A mapping as somebody gives it: the whole of what a dry run told, or its `mapping`. @throws InputError */
export function readMapping(given: unknown): MappingInput {
  const inner =
    given !== null && typeof given === 'object' && 'mapping' in given ? (given as { mapping: unknown }).mapping : given
  const read = mappingInput.safeParse(inner)
  if (!read.success)
    throw new InputError(`expected a mapping as a dry run tells it: ${read.error.issues[0]?.path.join('.') ?? ''}`)
  return read.data
}

export type { Mapping, MappingInput }
