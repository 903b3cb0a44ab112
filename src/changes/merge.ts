import { importedIncoming, importedOutgoing, issuedBy, namedBeside, relationsAround } from '../generated/cypher.js'
import { tables } from '../generated/tables.js'
import type { ChangeInput, MergeInput } from '../generated/types.js'
import { rowId } from '../import/check/complete.js'
import { factsById } from '../import/check/facts.js'
import { allColumns } from '../import/check/headers.js'
import { canonical, valuesOfRelation } from '../import/check/restore.js'
import { relationHashes, type StoredRelation } from '../import/check/stored.js'
import type { EntityTable, RelationTable, Surroundings, TableSpec, Value, Values } from '../import/exchange/spec.js'
import { camel } from '../kernel/words.js'
import { typeOfId } from '../model.js'
import type { Reader } from '../store/store.js'
import { problem, Refusal, type ChangeProblem } from './problem.js'
import { memberOf } from './rows.js'
import { rowsById, surroundings } from './stored.js'

/** Changes in which no merge is left, and for each of them which of those given it comes from. */
export interface Unfolded {
  changes: ChangeInput[]
  origin: number[]
}

/**
 * Makes of each merge (合并) the changes of rows that it is: who stays gets the names, the ties and what he lacks of the
 * facts of who goes, what refers to the one refers to the other, and the one is taken out. So it has a history,
 * conflicts and an opposite like any other change. @throws Refusal
 */
export async function unfolded(reader: Reader, changes: readonly ChangeInput[]): Promise<Unfolded> {
  const all: Unfolded = { changes: [], origin: [] }
  const problems: ChangeProblem[] = []
  for (const [index, change] of changes.entries()) {
    const merge = change.merge as MergeInput | null | undefined
    const made = merge == null ? [change] : await merging(reader, merge, index, problems)
    for (const one of made) {
      all.changes.push(one)
      all.origin.push(index)
    }
  }
  if (problems.length) throw new Refusal(problems)
  return all
}

/** What is wrong, told of the changes that were given. */
export const toldOf = ({ problems }: Refusal, { origin }: Pick<Unfolded, 'origin'>): Refusal =>
  new Refusal(problems.map((one) => ({ ...one, index: origin[one.index] ?? one.index })))

async function merging(
  reader: Reader,
  { id, into, reason, expectedVersion, intoVersion }: MergeInput,
  index: number,
  problems: ChangeProblem[],
): Promise<ChangeInput[]> {
  const spec = tables.find((one): one is EntityTable => one.kind === 'entity' && one.label === typeOfId(id))
  const refuse = (field: string, value: string, en: string, zh: string, code: 'INVALID' | 'UNKNOWN_REFERENCE'): [] => {
    problems.push(problem(index, code, en, zh, { field, value }))
    return []
  }
  if (!spec || spec.idOf || typeOfId(into) !== spec.label || into === id)
    return refuse('into', into, 'expected two entities of one type', '应为：同一类型的两个不同实体', 'INVALID')
  const around = surroundings(reader)
  const stored = await rowsById(reader, spec, [id, into], around)
  const missing = [id, into].find((one) => !stored.has(one))
  if (missing !== undefined)
    return refuse(
      missing === id ? 'id' : 'into',
      missing,
      'expected the id of an entity of the graph',
      '应为：库中实体的编号',
      'UNKNOWN_REFERENCE',
    )
  const work = new Merging(reader, around, { id, into, reason })
  const kept = joined(spec, stored.get(into)!, stored.get(id)!, (value) => work.moved(value))
  return [
    row(spec, { id: into, ...kept }, intoVersion),
    ...(await work.references()),
    ...(await work.facts()),
    { remove: { id, reason, ...(expectedVersion != null && { expectedVersion }), mergedInto: into } },
  ] as ChangeInput[]
}

/** A row as a change; what is empty is said to be. */
const row = (spec: TableSpec, values: Values, expectedVersion?: number | null): ChangeInput =>
  ({
    [memberOf(spec)]: {
      ...Object.fromEntries(Object.entries(values).map(([name, value]) => [camel(name), value ?? null])),
      ...(expectedVersion != null && { expectedVersion }),
    },
  }) as never

/** What the one that stays gets: names, the items of lists, and what it lacks. */
export function joined(spec: EntityTable, stays: Values, goes: Values, moved: (value: Value) => Value): Values {
  const found: Record<string, Value> = {}
  const list = (value: Value): readonly string[] => (value === undefined ? [] : [value as string | string[]].flat())
  for (const { name, list: several, personal } of allColumns(spec)) {
    if (personal || ['id', 'name', 'note', '_remove', 'confidence', 'derived', 'synthetic'].includes(name)) continue
    const [mine, other] = [stays[name], moved(goes[name])]
    if (several || name === 'aliases' || name === 'source') {
      const names = name === 'aliases' ? list(goes.name) : []
      const all = [...new Set([...list(mine), ...names, ...list(other)])].filter(
        (one) => !(name === 'aliases' && one === stays.name),
      )
      if (all.length > list(mine).length) found[name] = all
    } else if (mine === undefined && other !== undefined) found[name] = other
  }
  return found
}

class Merging {
  readonly #reader: Reader
  readonly #around: Surroundings
  readonly #id: string
  readonly #into: string
  readonly #reason: string

  constructor(reader: Reader, around: Surroundings, { id, into, reason }: MergeInput) {
    this.#reader = reader
    this.#around = around
    this.#id = id
    this.#into = into
    this.#reason = reason
  }

  /** A value that refers to the one that stays. */
  moved(value: Value): Value {
    if (Array.isArray(value)) return [...new Set(value.map((one: string) => this.moved(one) as string))]
    return value === this.#id ? this.#into : value
  }

  /** Rows of entities that refer to the one that goes. */
  async references(): Promise<ChangeInput[]> {
    const ids = [this.#id]
    const ties = [
      ...(await this.#reader.run(importedOutgoing, { ids })),
      ...(await this.#reader.run(importedIncoming, { ids })),
    ]
    const beside = await this.#reader.run(namedBeside, { ids })
    const owners = new Set([...ties.flatMap(({ from, to }) => [from, to]), ...beside.map(({ by }) => by)])
    const made: ChangeInput[] = []
    for (const owner of owners) {
      const spec = tables.find((one): one is EntityTable => one.kind === 'entity' && one.label === typeOfId(owner))
      if (!spec || owner === this.#id || owner === this.#into) continue
      const values = (await rowsById(this.#reader, spec, [owner], this.#around)).get(owner)
      const changed = values && this.#changed(spec, values)
      if (!changed) continue
      if (!spec.idOf) made.push(row(spec, { id: owner, ...changed }))
      else if (!spec.key?.some((name) => name in changed)) made.push(row(spec, { ...keyOf(spec, values), ...changed }))
      else made.push(...(await this.#rekeyed(spec, owner, { ...values, ...changed })))
    }
    return made
  }

  /** A row whose id is made of the one that goes: the same of the other, where he has none such, in its place. */
  async #rekeyed(spec: EntityTable, owner: string, values: Values): Promise<ChangeInput[]> {
    const id = spec.idOf!(values)
    const known = (await rowsById(this.#reader, spec, [id], this.#around)).has(id)
    return [...(known ? [] : [row(spec, values)]), { remove: { id: owner, reason: this.#reason } } as ChangeInput]
  }

  /** Facts that begin or end at the one that goes, or name it: the same of the other, but for those it has already. */
  async facts(): Promise<ChangeInput[]> {
    const named = (await this.#reader.run(namedBeside, { ids: [this.#id] })).filter(({ by }) => !typeOfId(by))
    const issued = typeOfId(this.#id) === 'Department' ? await this.#reader.run(issuedBy, { ids: [this.#id] }) : []
    const besides = [...named.map(({ by }) => by), ...issued.map(({ id }) => id)]
    const found = [
      ...(await this.#reader.run(relationsAround, { ids: [this.#id] })),
      ...(await factsById(this.#reader, besides)),
    ] as StoredRelation[]
    const made: ChangeInput[] = []
    const once = new Map(found.map((fact) => [fact.properties.id, fact]))
    for (const fact of once.values()) {
      const spec = tables.find((one): one is RelationTable => one.kind === 'relation' && one.type === fact.type)
      if (!spec) continue
      const values = canonical(spec, valuesOfRelation(spec, fact), this.#around)
      const changed = this.#changed(spec, values)
      if (!changed) continue
      const all: Values = { ...values, ...changed }
      // A tie between the two is none.
      if (all[spec.from] === all[spec.to]) continue
      if (spec.columns.some(({ kind }) => kind === 'id')) made.push(row(spec, { id: values.id, ...changed }))
      // What its id is not made of, as who dispatches, is changed in its own row.
      else if (rowId(spec, all, this.#around) === fact.properties.id || !(await this.#has(spec, all)))
        made.push(row(spec, withoutId(all)))
    }
    return made
  }

  #changed(spec: TableSpec, values: Values): Values | undefined {
    const changed = Object.fromEntries(
      spec.columns.flatMap(({ name, types }) => {
        const value = values[name]
        const moved = types || name === 'issued_by' ? this.moved(value) : value
        return JSON.stringify(moved) === JSON.stringify(value) ? [] : [[name, moved]]
      }),
    )
    return Object.keys(changed).length ? changed : undefined
  }

  async #has(spec: RelationTable, values: Values): Promise<boolean> {
    const id = rowId(spec, values, this.#around)
    return (await relationHashes(this.#reader, spec.type, [{ id, from: values[spec.from] as string }])).has(id)
  }
}

const withoutId = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => name !== 'id'))

const keyOf = ({ key = [] }: EntityTable, values: Values): Values =>
  Object.fromEntries(key.map((name) => [name, values[name]]))
