import { contactsOf, entitiesByIds } from '../generated/cypher.js'
import { personal } from '../generated/personal.js'
import type { PersonalField } from '../generated/types.js'
import type { AuditTrail } from '../audit/trail.js'
import { AccessError, InputError } from '../kernel/errors.js'
import type { Reader } from '../store/store.js'
import { personTypeOf, type Shown } from './sight.js'
import type { Viewer } from './viewer.js'

/** How long a field stays shown. */
const SHOWN_MS = 10 * 60_000
const MIN_REASON = 2
const MAX_REASON = 500

/** The names of fields as they are declared: `birthYear` is BIRTH_YEAR. */
export const fieldOf = (field: PersonalField): string =>
  field.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

export interface Revealed {
  person: string
  field: PersonalField
  value: string | null
  until: string
}

/**
 * Shows single fields of single people for some minutes, to whom has the right to it, with a reason that is written
 * down first.
 */
export class Reveals {
  readonly #reader: Reader
  readonly #trail: AuditTrail
  readonly #shown = new Map<string, (Shown & { until: number })[]>()

  constructor(reader: Reader, trail: AuditTrail) {
    this.#reader = reader
    this.#trail = trail
  }

  /** What an account is shown at the moment. */
  of(name: string): Shown[] {
    const now = Date.now()
    const left = (this.#shown.get(name) ?? []).filter(({ until }) => until > now)
    if (left.length) this.#shown.set(name, left)
    else this.#shown.delete(name)
    return left.map(({ person, field }) => ({ person, field }))
  }

  /** @throws AccessError FORBIDDEN; InputError; AuditError */
  async reveal(
    viewer: Viewer,
    { person, field, reason }: { person: string; field: PersonalField; reason: string },
  ): Promise<Revealed> {
    const why = reason.trim()
    if (why.length < MIN_REASON || why.length > MAX_REASON)
      throw new InputError(`reason: expected ${MIN_REASON} to ${MAX_REASON} characters, found ${why.length}`)
    const type = personTypeOf(person)
    const [found] = type ? await this.#reader.run(entitiesByIds, { ids: [person] }) : []
    const row = found?.node as Record<string, unknown> | undefined
    const anywhere = viewer.rights.may('ADMINISTER')
    // Whether somebody is there is told to whom may see him.
    if (!anywhere && !viewer.rights.mayIn('REVEAL', (row?.regionId as string | undefined) ?? null))
      throw new AccessError(
        'FORBIDDEN',
        'the person is not of your regions: his data is shown to who is in charge there',
      )
    if (!type || !row) throw new InputError('person: expected the id of an expert, such as expert:1')
    const name = fieldOf(field)
    await this.#trail.add({ by: viewer.name, action: 'REVEAL', people: { [person]: [name] }, reason: why })
    const until = Date.now() + SHOWN_MS
    this.#shown.set(viewer.name, [...(this.#shown.get(viewer.name) ?? []), { person, field: name, until }])
    const value = (personal[type].contacts as readonly string[]).includes(name)
      ? await this.#contact(person, name)
      : (row[name] ?? row[`${name}Id`])
    return {
      person,
      field,
      value: value == null ? null : `${value as string | number}`,
      until: new Date(until).toISOString(),
    }
  }

  async #contact(person: string, field: string): Promise<unknown> {
    const [found] = await this.#reader.run(contactsOf, { ids: [person] })
    return (found?.properties as Record<string, unknown> | undefined)?.[field]
  }
}
