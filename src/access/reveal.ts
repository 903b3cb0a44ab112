import { contactsOf, entitiesByIds, noteShown } from '../generated/cypher.js'
import { personal } from '../generated/personal.js'
import type { PersonalField } from '../generated/types.js'
import type { AuditTrail } from '../audit/trail.js'
import { AccessError, InputError } from '../kernel/errors.js'
import type { Store } from '../store/store.js'
import { accountId } from './accounts.js'
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

/** What an account is shown at the moment, by what is noted with it. */
export const shownNow = (noted: readonly string[] | null | undefined): Shown[] =>
  (noted ?? []).flatMap((one) => {
    const [until, field, ...person] = one.split(' ') as [string, string, ...string[]]
    return until > new Date().toISOString() ? [{ person: person.join(' '), field }] : []
  })

/**
 * Shows single fields of single people for some minutes, to whom has the right to it, with a reason that is written
 * down first; it is noted with his account, so that every server of the store shows it.
 */
export class Reveals {
  readonly #store: Pick<Store, 'run' | 'transaction'>
  readonly #trail: AuditTrail

  constructor(store: Pick<Store, 'run' | 'transaction'>, trail: AuditTrail) {
    this.#store = store
    this.#trail = trail
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
    const [found] = type ? await this.#store.run(entitiesByIds, { ids: [person] }) : []
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
    const now = new Date()
    const until = new Date(now.getTime() + SHOWN_MS).toISOString()
    const noted = { id: accountId(viewer.name), now: now.toISOString(), shown: [until, name, person].join(' ') }
    await this.#store.transaction((tx) => tx.run(noteShown, noted))
    const value = (personal[type].contacts as readonly string[]).includes(name)
      ? await this.#contact(person, name)
      : (row[name] ?? row[`${name}Id`])
    return {
      person,
      field,
      value: value == null ? null : `${value as string | number}`,
      until,
    }
  }

  async #contact(person: string, field: string): Promise<unknown> {
    const [found] = await this.#store.run(contactsOf, { ids: [person] })
    return (found?.properties as Record<string, unknown> | undefined)?.[field]
  }
}
