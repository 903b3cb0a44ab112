import type { Reader } from '../store/store.js'
import { personal } from '../generated/personal.js'
import { personalTypeOf, personalTypes, type PersonalType } from './sight.js'

/** Personal fields by the ids of people. */
export type People = Readonly<Record<string, readonly string[]>>

interface Person {
  fields: Set<string>
  names: Set<string>
}
type Row = Record<string, unknown>

/** What people are found and ordered by is told to nobody. */
const UNTOLD: ReadonlySet<string> = new Set(['searchText', 'sortKey'])

/** The people whose data an operation has read, so that those it tells can be written down. */
export class Met {
  readonly #people = new Map<string, Person>()

  /** Takes note of the people in rows. */
  note(value: unknown): void {
    if (Array.isArray(value)) for (const one of value) this.note(one)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return
    const row = value as Row
    const id = personOf(row)
    const type = id === undefined ? undefined : personalTypeOf(id)
    if (type) this.#meet(id!, type, row)
    for (const one of Object.values(row)) if (typeof one === 'object') this.note(one)
  }

  /** Those of them whom a text tells, by id or name, with what was read of them. */
  in(text: string): People {
    const told: Record<string, string[]> = {}
    if (this.#people.size === 0) return told
    for (const id of this.#namedIn(text)) told[id] = [...this.#people.get(id)!.fields].toSorted()
    for (const { 0: id } of text.matchAll(IDS)) {
      const person = this.#people.get(id)
      if (person && !(id in told)) {
        const fields = [...person.fields].filter((field) => field !== 'name')
        if (fields.length) told[id] = fields.toSorted()
      }
    }
    return told
  }

  /** Looks at every place of the text once, however many names there are. */
  #namedIn(text: string): Set<string> {
    const byStart = new Map<string, [string, string][]>()
    for (const [id, { names }] of this.#people)
      for (const name of names) {
        const written = JSON.stringify(name).slice(1, -1)
        const start = written.slice(0, 2)
        byStart.set(start, [...(byStart.get(start) ?? []), [written, id]])
      }
    const found = new Set<string>()
    for (let at = 0; at < text.length; at++)
      for (const [name, id] of [...(byStart.get(text.slice(at, at + 2)) ?? []), ...(byStart.get(text[at]!) ?? [])])
        if (text.startsWith(name, at)) found.add(id)
    return found
  }

  #meet(id: string, type: PersonalType, row: Row): void {
    const known = this.#people.get(id) ?? { fields: new Set(), names: new Set() }
    const declared: Readonly<Record<string, string>> = personal[type].properties
    for (const [property, field] of Object.entries(declared)) {
      const value = row[property] ?? (property === 'name' ? row.expertName : undefined)
      if (value == null || UNTOLD.has(property)) continue
      if (field !== 'name') known.fields.add(field)
      else
        for (const name of [value].flat())
          if (typeof name === 'string' && name !== '' && !name.endsWith('**')) {
            known.names.add(name)
            known.fields.add(field)
          }
    }
    this.#meetHistory(known, type, row)
    if (known.fields.size) this.#people.set(id, known)
  }

  #meetHistory(known: Person, type: PersonalType, { fields }: Row): void {
    if (typeof fields !== 'string') return
    const columns: Readonly<Record<string, string>> = personal[type].columns
    for (const { column, before, after } of JSON.parse(fields) as {
      column: string
      before?: unknown
      after?: unknown
    }[]) {
      const field = columns[column]
      if (field === undefined) continue
      known.fields.add(field)
      if (field === 'name')
        for (const name of [before, after].flat())
          if (typeof name === 'string' && name !== '' && !name.endsWith('**')) known.names.add(name)
    }
  }
}

const IDS = new RegExp(personalTypes.map(([, { prefix }]) => `${prefix}[^"\\\\\\s,]+`).join('|'), 'g')

/** The person a row is of: its own id, that of a change, or that of the appointment beside it. */
function personOf(row: Row): string | undefined {
  const beside = row.appointment as Row | undefined
  const id = row.id ?? row.entityId ?? beside?.expertId
  if (typeof row.entityId === 'string') return row.entityId
  return typeof id === 'string' ? id : undefined
}

/** A reader whose people are taken note of. */
export const meeting = (reader: Reader, met: Met): Reader => ({
  async run(query, params, options) {
    const found = await reader.run(query, params, options)
    if (!query.write) met.note(found)
    return found
  },
})
