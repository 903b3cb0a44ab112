import { createHmac, randomBytes } from 'node:crypto'
import { idKey, importedEntities, saveIdKey } from '../../generated/cypher.js'
import type { Store } from '../../store/store.js'
import { factsById } from '../check/facts.js'
import type { NumberedRow, SourceTable } from '../read/source.js'
import { specNamed } from './exchange.js'
import type { PeopleAnswers } from './people.js'

/** Tables whose made ids, in their first column, are made of who somebody is; ids are for everybody to read. */
const OF_PEOPLE: ReadonlySet<string> = new Set([
  'experts',
  'affiliations',
  'appointments',
  'service_tickets',
  'talent_promises',
])

/**
 * The ids that were made of who somebody is, made anew with the key of the store: without it nobody finds out by trying
 * whose an id is. What is stored under an id that was made without keeps it, as does who was said to be somebody.
 */
export class KeyedIds {
  readonly #store: Pick<Store, 'run' | 'transaction'>
  readonly #answered: ReadonlySet<string>
  #key: Promise<string> | undefined

  constructor(store: Pick<Store, 'run' | 'transaction'>, answers: PeopleAnswers = []) {
    this.#store = store
    this.#answered = new Set(answers.filter(({ is }) => is !== 'new').map(({ id }) => id))
  }

  over(table: SourceTable): SourceTable {
    const spec = specNamed(table.name)
    if (!table.madeIds || !spec || !OF_PEOPLE.has(spec.file)) return table
    const ofFacts = spec.kind === 'relation' && !table.beside
    const read = (): AsyncIterable<readonly NumberedRow[]> => this.#read(table, ofFacts)
    return { ...table, read }
  }

  async *#read(table: SourceTable, ofFacts: boolean): AsyncGenerator<readonly NumberedRow[]> {
    let begun = false
    for await (const block of table.read()) {
      const [header, rows] = begun ? [[], block] : [block.slice(0, 1), block.slice(1)]
      begun = true
      const ids = rows.flatMap(({ cells: [id] }) => (typeof id === 'string' && id !== '' ? [id] : []))
      if (ids.length === 0) {
        yield block
        continue
      }
      const kept = await this.#stored(ids, ofFacts)
      const key = await (this.#key ??= keyOf(this.#store))
      yield [
        ...header,
        ...rows.map((one): NumberedRow => {
          const [id, ...others] = one.cells
          if (typeof id !== 'string' || id === '' || kept.has(id) || this.#answered.has(id)) return one
          return { ...one, cells: [keyed(key, id), ...others] }
        }),
      ]
    }
  }

  async #stored(ids: readonly string[], ofFacts: boolean): Promise<Set<unknown>> {
    if (ofFacts) return new Set((await factsById(this.#store, ids)).map(({ properties }) => properties.id))
    return new Set((await this.#store.run(importedEntities, { ids })).map(({ id }) => id))
  }
}

/** The same id for the same, in one store. */
const keyed = (key: string, id: string): string => {
  const prefix = id.slice(0, id.indexOf(':') + 1)
  return `${prefix}${createHmac('sha256', key).update(id).digest('hex').slice(0, 12)}`
}

/** The key of a store; one is made when it is first needed. */
async function keyOf(store: Pick<Store, 'run' | 'transaction'>): Promise<string> {
  const found = await store.run(idKey, {})
  if (found) return found.key
  const made = randomBytes(32).toString('base64url')
  return (await store.transaction((tx) => tx.run(saveIdKey, { key: made }))).key
}
