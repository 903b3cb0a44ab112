import { contactsOf, removeContacts, saveContact } from '../../generated/cypher.js'
import type { Reader } from '../../store/store.js'
import type { DatasetTable, Row } from '../check/rows.js'
import { slices } from '../../kernel/slices.js'
import type { Properties } from '../exchange/spec.js'
import type { UndoStep } from './undo.js'

/**
 * Keeps the contact data of rows in nodes of their own: the columns marked as personal, as far as they are there; an
 * empty cell clears what was kept. Returns what undoes it.
 */
export async function saveContacts(
  tx: Reader,
  { spec, columns }: DatasetTable,
  rows: readonly Row[],
): Promise<UndoStep> {
  const names = spec.columns.filter(({ personal, name }) => personal && columns.has(name)).map(({ name }) => name)
  if (names.length === 0) return {}
  const stored = new Map<string, Properties>()
  for (const some of slices(rows)) {
    for (const { expert, properties } of await tx.run(contactsOf, {
      ids: some.map(({ values }) => values.id as string),
    }))
      stored.set(expert, properties as Properties)
  }
  const saved: { expert: string; properties: { id: string; phone: string | null; email: string | null } }[] = []
  const gone: string[] = []
  const was: { expert: string; properties: Properties }[] = []
  for (const { values } of rows) {
    const expert = values.id as string
    const before = stored.get(expert)
    const value = (name: string): string | null =>
      ((names.includes(name) ? values[name] : before?.[name]) ?? null) as string | null
    const [phone, email] = [value('phone'), value('email')]
    if (phone === (before?.phone ?? null) && email === (before?.email ?? null)) continue
    const id = `contact:${expert.slice('expert:'.length)}`
    if (before) was.push({ expert, properties: before })
    if (phone === null && email === null) gone.push(id)
    else saved.push({ expert, properties: { id, phone, email } })
  }
  for (const some of slices(saved)) await tx.run(saveContact, { rows: some })
  if (gone.length) await tx.run(removeContacts, { ids: gone })
  return { contactIds: [...saved.map(({ properties: { id } }) => id), ...gone], contacts: was }
}
