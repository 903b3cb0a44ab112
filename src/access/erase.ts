import {
  contactsOf,
  entitiesByIds,
  eraseChange,
  eraseDraft,
  eraseNative,
  erasePerson,
  eraseStep,
  eraseUndo,
  keptOfPerson,
  relationsAround,
  removeContacts,
} from '../generated/cypher.js'
import { personal } from '../generated/personal.js'
import { InputError } from '../kernel/errors.js'
import { nameKeys } from '../kernel/names.js'
import type { Reader, Store } from '../store/store.js'
import { boardsOf, ERASED, eraseTexts, struck } from './eraseTexts.js'
import { personTypeOf, type PersonalType } from './sight.js'
import { namesIn, namesOf, type NamedEntry } from './told.js'

export { ERASED } from './eraseTexts.js'

type Row = Record<string, unknown>

/** What he is found and ordered by from then on. */
const FOUND_BY: Readonly<Row> = { ...nameKeys(ERASED, [], true) }

/** All that is kept of a person. @throws InputError for what is no person */
export async function personalData(reader: Reader, id: string): Promise<Row> {
  const { row } = await found(reader, id)
  const [contact] = await reader.run(contactsOf, { ids: [id] })
  const kept = await reader.run(keptOfPerson, { id })
  return {
    person: row,
    contacts: contact?.properties ?? null,
    relations: await reader.run(relationsAround, { ids: [id] }),
    history: kept.flatMap(({ kind, key, text }) =>
      kind === 'CHANGE' ? [{ changeSet: key, fields: JSON.parse(text) as unknown }] : [],
    ),
    // What would undo changes, also those of a large import that is under way or was interrupted, and drafts.
    kept: kept.flatMap(({ kind, key, text, more }) => {
      const rows = kind === 'CHANGE' ? [] : ofPerson(id, [JSON.parse(text), JSON.parse(more ?? '[]')])
      return rows.length ? [{ in: key, rows }] : []
    }),
    boards: (await boardsOf(reader, [id, ...namesIn(row)])).map(({ panels, ...board }) => ({
      ...board,
      panels: JSON.parse(panels) as unknown,
    })),
  }
}

/**
 * Takes out who a person is, wherever it is kept: in the graph, what it is found by, contacts, history, what would undo
 * changes, drafts, boards. The entity and its facts stay, under a name that stands for anybody. @throws InputError for
 * what is no person
 */
export async function erase(store: Pick<Store, 'transaction'>, id: string): Promise<{ places: number }> {
  return store.transaction(async (tx) => {
    const { type, row } = await found(tx, id)
    await tx.run(erasePerson, { id, name: ERASED, ...nameKeys(ERASED, [], true) })
    await tx.run(eraseNative, { id })
    const contacts = await tx.run(contactsOf, { ids: [id] })
    await tx.run(removeContacts, { ids: contacts.map(({ properties }) => (properties as { id: string }).id) })
    const kept = await tx.run(keptOfPerson, { id })
    const names = [...namesIn(row), ...kept.flatMap((one) => namesKept(id, one))]
    const reasons = (key: string, value: unknown): unknown =>
      key === 'reason' && typeof value === 'string' ? struck(value, names) : value
    const clean = (text: string): string => JSON.stringify(without(type, id, JSON.parse(text, reasons)))
    for (const { kind, key, position, text, more } of kept) {
      if (kind === 'CHANGE')
        await tx.run(eraseChange, {
          changeSet: key,
          position,
          fields: JSON.stringify(fieldsWithout(type, JSON.parse(text))),
        })
      else if (kind === 'UNDO') await tx.run(eraseUndo, { changeSet: key, position, undo: clean(text) })
      else if (kind === 'STEP') await tx.run(eraseStep, { id: key, undo: clean(text) })
      else await tx.run(eraseDraft, { id: key, input: clean(text), planned: clean(more ?? '[]') })
    }
    const texts = await eraseTexts(tx, kept, names)
    return { places: 1 + contacts.length + kept.length + texts }
  })
}

/** The names that what is kept of changes tells of a person. */
function namesKept(id: string, { kind, text, more }: { kind: string; text: string; more: string | null }): string[] {
  if (kind === 'CHANGE') return namesOf({ id, fields: JSON.parse(text) as NamedEntry['fields'] })
  return (JSON.parse((kind === 'DRAFT' ? more : null) ?? '[]') as NamedEntry[])
    .filter((entry) => entry.id === id)
    .flatMap(namesOf)
}

/** What a value says of a person: rows, contacts and ties of his, wherever in it they are. */
function ofPerson(id: string, value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((one) => ofPerson(id, one))
  const row = value as Row
  const ends = [row.id, row.expert, row.from, row.to, (row.properties as Row | undefined)?.id]
  return ends.includes(id) ? [row] : Object.values(row).flatMap((one) => ofPerson(id, one))
}

async function found(reader: Reader, id: string): Promise<{ type: PersonalType; row: Row }> {
  const type = personTypeOf(id)
  const [one] = type ? await reader.run(entitiesByIds, { ids: [id] }) : []
  if (!type || !one) throw new InputError(`expected the id of an expert, found "${id.slice(0, 80)}"`)
  return { type, row: one.node as unknown as Row }
}

/** The fields of a change, without what tells who somebody is. */
function fieldsWithout(type: PersonalType, fields: unknown): unknown {
  const columns: Readonly<Record<string, string>> = personal[type].columns
  return (fields as { column: string; before?: unknown; after?: unknown }[]).flatMap((field) => {
    if (!(field.column in columns)) return [field]
    const name = columns[field.column] === 'name' && field.column === 'name'
    return name
      ? [
          {
            column: field.column,
            ...(field.before !== undefined && { before: ERASED }),
            ...(field.after !== undefined && { after: ERASED }),
          },
        ]
      : []
  })
}

/**
 * A value without what it says of a person, wherever in it that is: rows of his, contacts, ties, changes as they were
 * given.
 */
function without(type: PersonalType, id: string, value: unknown): unknown {
  if (Array.isArray(value))
    return value.filter((one) => !tellsOrigin(type, id, one)).map((one) => without(type, id, one))
  if (typeof value !== 'object' || value === null) return value
  const row = value as Row
  if (row.expert === id && 'properties' in row) return { ...row, properties: { id: (row.properties as Row).id } }
  const own = row.id === id
  const hidden = new Set<string>([
    ...Object.keys(personal[type].properties),
    ...Object.values(personal[type].properties),
  ])
  return Object.fromEntries(
    Object.entries(row).flatMap(([name, one]): [string, unknown][] => {
      if (own && name === 'fields') return [[name, fieldsWithout(type, one)]]
      if (own && name === 'name') return [[name, ERASED]]
      if (own && name in FOUND_BY) return [[name, FOUND_BY[name]]]
      if (own && name === 'rowHash') return [[name, 'erased']]
      return own && hidden.has(name) ? [] : [[name, without(type, id, one)]]
    }),
  )
}

/** A tie that says where somebody is a native of. */
function tellsOrigin(type: PersonalType, id: string, value: unknown): boolean {
  const { type: tie, from } = (value ?? {}) as { type?: unknown; from?: unknown }
  return from === id && (personal[type].relations as readonly unknown[]).includes(tie)
}
