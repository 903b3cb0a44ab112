import { saveContact } from '../../generated/cypher.js'
import type { Reader } from '../../store/store.js'
import type { TableSpec, Values } from '../spec.js'

/** Contact data of an expert, kept in a node of its own. */
export interface Contact {
  expert: string
  properties: { id: string; phone: string | null; email: string | null }
}

/** The contact data of a row: the columns marked as personal; nothing where they are empty. */
export function contactOf(spec: TableSpec, values: Values): Contact[] {
  const { id: expert, phone, email } = values
  if (!spec.columns.some(({ personal }) => personal) || (phone === undefined && email === undefined)) return []
  const id = `contact:${(expert as string).slice('expert:'.length)}`
  return [{ expert: expert as string, properties: { id, phone: (phone as string | undefined) ?? null, email: (email as string | undefined) ?? null } }]
}

/** Keeps contact data; what was kept of the same experts is replaced. */
export async function saveContacts(tx: Reader, contacts: readonly Contact[]): Promise<void> {
  await tx.run(saveContact, { rows: contacts })
}
