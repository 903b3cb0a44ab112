import { allMappings, removeMapping, saveMappings } from '../generated/cypher.js'
import { mappingInput, type Mapping, type MappingInput } from '../import/arrange/mapping.js'
import { AccessError, InputError } from '../kernel/errors.js'
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
  if (!found) throw unknown(name)
  return found.mapping
}

/** Who keeps mappings: all who make drafts read by them, but they are changed by who kept them, or who administers. */
export interface MappingKeeper {
  name: string
  administers: boolean
}

/**
 * Keeps a mapping by a name, in the place of one of the same.
 * @throws InputError where it is none; AccessError FORBIDDEN where somebody else keeps one by that name
 */
export async function keepMapping(
  store: Pick<Store, 'transaction'>,
  name: string,
  given: unknown,
  by: MappingKeeper,
): Promise<void> {
  const id = mappingName(name)
  const mapping = JSON.stringify(readMapping(given))
  await store.transaction(async (tx) => {
    const kept = await ownMapping(tx, id, by)
    const row = { id, mapping, by: kept?.by ?? by.name, at: new Date().toISOString() }
    await tx.run(saveMappings, { rows: [row] })
  })
}

/** @throws InputError where none is kept by the name; AccessError FORBIDDEN where somebody else keeps it */
export const dropMapping = (store: Pick<Store, 'transaction'>, name: string, by: MappingKeeper): Promise<void> =>
  store.transaction(async (tx) => {
    if (!(await ownMapping(tx, name, by))) throw unknown(name)
    await tx.run(removeMapping, { id: name })
  })

/** A name a mapping may have. @throws InputError */
export function mappingName(name: string): string {
  const id = name.trim()
  if (id === '' || id.length > 100) throw new InputError('expected a name of 1 to 100 characters')
  return id
}

async function ownMapping(tx: Reader, name: string, by: MappingKeeper): Promise<KeptMapping | undefined> {
  const kept = (await keptMappings(tx)).find((one) => one.name === name)
  if (kept && kept.by !== by.name && !by.administers)
    throw new AccessError('FORBIDDEN', `the mapping of that name is kept by ${kept.by}: keep yours by another name`)
  return kept
}

const unknown = (name: string): InputError =>
  new InputError(`expected the name of a mapping that is kept, found ${JSON.stringify(name.slice(0, 100))}`)

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
