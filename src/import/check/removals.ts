import {
  citing,
  contactsOf,
  importedIncoming,
  importedOutgoing,
  namedBeside,
  relationsAround,
} from '../../generated/cypher.js'
import { typeOfId, type EntityTypeName } from '../../model.js'
import type { Reader } from '../../store/store.js'
import type { Properties, RelationTable, Surroundings } from '../exchange/spec.js'
import { tables } from '../../generated/tables.js'
import { rowId, storedRows } from './complete.js'
import type { CheckedTable } from './datasetTables.js'
import { Problems } from './problems.js'
import type { References } from './references.js'
import { readRows } from './readRows.js'
import { ownRelations, storedProperties, type StoredRelation } from './stored.js'
import { slices } from '../../kernel/slices.js'
import { inTurns } from '../../kernel/turns.js'
import type { TablePlace } from './place.js'

const NAMED = 10
/** Columns that refer to something by a property alone. */
const BESIDE: readonly string[] = ['issuer', 'segment', 'exceptions']

/** A relation that came with the row of an entity. */
export interface Tie {
  type: string
  from: string
  to: string
  properties: Properties
}

/** What is taken out of the graph, as it was. */
export interface Removal {
  entities: { id: string; label: EntityTypeName; properties: Properties; place?: TablePlace }[]
  /** Relations with rows of their own; those without a place go with an entity. */
  relations: (StoredRelation & { place?: TablePlace; with?: string })[]
  /** Relations that the entities' own rows made. */
  ties: Tie[]
  contacts: { expert: string; properties: Properties }[]
  bindings: { id: string; place: TablePlace; version?: number }[]
  /** Rows whose subject is not there any more. */
  absent: TablePlace[]
}

/** Gathers what a dataset takes out, and holds it against what stays. */
export class Removals {
  readonly #reader: Reader
  readonly #problems: Problems
  /** Entities to be removed, and the row that says so. */
  readonly #rows: Map<string, number>
  readonly #places = new Map<string, TablePlace>()
  readonly #relations: Removal['relations'] = []
  /** Ids of the relations. */
  readonly #going = new Set<unknown>()
  readonly #bindings: Removal['bindings'] = []
  readonly #absent: TablePlace[] = []

  constructor(reader: Reader, problems: Problems, rows: Map<string, number>) {
    this.#reader = reader
    this.#problems = problems
    this.#rows = rows
  }

  /** Reads a table ahead, where it has a column that takes rows out: a row before may refer to one. */
  async note(table: CheckedTable, around: Omit<Surroundings, 'memory'>): Promise<void> {
    const { spec, source } = table
    for await (const block of readRows(table, new Problems())) {
      if (!table.columns.has('_remove')) return
      const rows = block
        .filter(({ remove, wrong }) => remove && !wrong)
        .map((row) => ({ ...row, id: rowId(spec, row.values, around) }))
      const place = (row: number): TablePlace => ({ table: spec.file, file: source.file, row })
      if (spec.kind === 'patch') this.#bindings.push(...rows.map(({ id, row }) => ({ id, place: place(row) })))
      else if (spec.kind === 'entity') for (const { id, row } of rows) this.entity(id, place(row))
      else {
        const stored = await storedRows(this.#reader, spec, rows, { ...around, memory: new Map() })
        for (const { id, row } of rows) {
          const relation = stored.get(id)?.stored.relation
          if (relation) this.relation(relation, place(row))
          else this.#absent.push(place(row))
        }
      }
    }
  }

  entity(id: string, place: TablePlace): void {
    this.#rows.set(id, place.row)
    this.#places.set(id, place)
  }

  relation(relation: StoredRelation, place: TablePlace): void {
    this.#relations.push({ ...relation, place })
    this.#going.add(relation.properties.id)
  }

  /**
   * Reports what stays and refers to something that goes. `released` are entities whose rows say anew what they refer
   * to.
   */
  async end(found: readonly CheckedTable[] = [], references?: References): Promise<Removal> {
    const removal: Removal = {
      entities: [],
      relations: this.#relations,
      ties: [],
      contacts: [],
      bindings: this.#bindings,
      absent: this.#absent,
    }
    const known = await storedProperties(this.#reader, [...this.#rows.keys()])
    for (const [id, place] of this.#places) {
      const properties = known.get(id)
      if (properties) removal.entities.push({ id, label: typeOfId(id)!, properties, place })
      else removal.absent.push(place)
    }
    const ids = removal.entities.map(({ id }) => id)
    const says = (by: string, type: string): boolean =>
      (references?.describes(by) ?? false) &&
      found.some(
        ({ spec, columns }) =>
          spec.kind === 'entity' &&
          spec.label === typeOfId(by) &&
          (spec.columns.some(({ name, relation }) => relation?.type === type && columns.has(name)) ||
            (spec.linkTypes?.some((link) => link.type === type) &&
              spec.columns.some(({ name, types, relation }) => types && !relation && columns.has(name)))),
      )
    const names = (by: string, id: string): boolean =>
      (references?.describes(by) ?? false) &&
      found.some(({ spec, columns }) =>
        spec.columns.some(
          ({ name, types }) => types?.includes(typeOfId(id)!) && BESIDE.includes(name) && columns.has(name),
        ),
      )
    const ties = new Map<string, Tie>()
    const referring = new Map<string, string[]>()
    const refers = (id: string, by: string): void => {
      const known = referring.get(id)
      if (known) known.push(by)
      else referring.set(id, [by])
    }
    for (const some of slices(ids)) {
      await this.#gather(some, removal, references)
      const around = await this.#ties(some)
      await inTurns(around.length, (at) => {
        const tie = around[at]!
        const owners = ownersOf(tie)
        if (owners.length === 0 || owners.some((owner) => this.#rows.has(owner))) ties.set(keyOf(tie), tie)
        else if (!owners.some((owner) => says(owner, tie.type)))
          refers(this.#rows.has(tie.from) ? tie.from : tie.to, owners[0]!)
      })
      for (const { by, id } of await this.#reader.run(namedBeside, { ids: some }))
        if (!this.#rows.has(by) && !this.#going.has(by) && !names(by, id)) refers(id, by)
      const policies = some.filter((id) => typeOfId(id) === 'Policy')
      if (policies.length)
        for (const { by, id } of await this.#reader.run(citing, { ids: policies }))
          if (!this.#rows.has(by)) refers(id, by)
    }
    for (const [id, by] of referring) this.#refuse(id, [...new Set(by)].sort())
    removal.ties = [...ties.values()]
    return removal
  }

  /** Relations with rows of their own, and contact data, go with their entity. */
  async #gather(ids: readonly string[], removal: Removal, references?: References): Promise<void> {
    for (const { type, from, to, properties } of await this.#reader.run(relationsAround, { ids })) {
      const facts = properties as Properties
      // A fact with an id of its own may be led elsewhere by its row.
      if (this.#going.has(facts.id) || references?.describes(facts.id as string)) continue
      this.#going.add(facts.id)
      removal.relations.push({
        type: type as RelationTable['type'],
        from,
        to,
        properties: facts,
        with: this.#rows.has(from) ? from : to,
      })
    }
    for (const { expert, properties } of await this.#reader.run(contactsOf, { ids }))
      removal.contacts.push({ expert, properties: properties as Properties })
  }

  async #ties(ids: readonly string[]): Promise<Tie[]> {
    const found = [
      ...(await this.#reader.run(importedOutgoing, { ids })),
      ...(await this.#reader.run(importedIncoming, { ids })),
    ]
    return found.map(({ type, from, to, properties }) => ({ type, from, to, properties: properties as Properties }))
  }

  #refuse(id: string, by: readonly string[]): void {
    const { file, row } = this.#places.get(id)!
    const named = `${by.slice(0, NAMED).join(', ')}${by.length > NAMED ? ` and ${by.length - NAMED} more` : ''}`
    this.#problems.add({
      file,
      row,
      value: id,
      expected: `an entity that nothing refers to; ${by.length === 1 ? 'this does' : `these ${by.length} do`}: ${named}`,
    })
  }
}

const keyOf = ({ type, from, to }: Tie): string => `${type} ${from} ${to}`

/** The relations that rows of each type make, by their type and on which side they come in. */
const madeBy = new Map<EntityTypeName, ReadonlySet<string>>(
  tables.flatMap((spec) =>
    spec.kind === 'entity'
      ? [[spec.label, new Set(ownRelations(spec).map(({ type, incoming = false }) => `${type} ${incoming}`))]]
      : [],
  ),
)

/** Whose row made a relation: that of the entity it starts at, that of the other, or either. */
export function ownersOf({ type, from, to }: Tie): string[] {
  const makes = (id: string, incoming: boolean): boolean =>
    madeBy.get(typeOfId(id)!)?.has(`${type} ${incoming}`) ?? false
  return [...(makes(from, false) ? [from] : []), ...(makes(to, true) ? [to] : [])]
}
