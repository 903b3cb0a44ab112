import { entityDrafts } from './drafts.js'
import { typeOfId } from '../../model.js'
import { allColumns } from './headers.js'
import type { StoredEntity, StoredRelation } from './stored.js'
import type {
  Column,
  EntityTable,
  Properties,
  RelationTable,
  Surroundings,
  TableSpec,
  Value,
  Values,
} from '../exchange/spec.js'

/** The row that an entity of the graph came from, as values of its columns: the reverse of `entityDrafts`. Pure. */
export function valuesOfEntity(
  spec: EntityTable,
  { properties, links }: StoredEntity,
  around: Surroundings,
  beside?: Properties,
): Values {
  const values: Record<string, Value> = { ...factsOf(properties), aliases: properties.aliases }
  for (const { name, property, relation, list, types = [] } of spec.columns) {
    if (property !== null) values[name] = properties[property]
    else if (relation) {
      const ids = links
        .filter(({ type, from, to }) => type === relation.type && (relation.incoming ? to : from) === properties.id)
        .map(({ from, to }) => (relation.incoming ? from : to))
        // Two columns may share a type of relation: whom it leads to tells which of them it is of.
        .filter((id) => types.includes(typeOfId(id)!))
      values[name] = list ? (ids.length ? ids.toSorted() : undefined) : ids[0]
    }
  }
  Object.assign(values, spec.restore?.(values, properties, links, beside))
  return given(withoutComposedName(spec, values, properties, around))
}

/** The row that a relation of the graph came from. Pure. */
export function valuesOfRelation(spec: RelationTable, { from, to, properties }: StoredRelation): Values {
  const values: Record<string, Value> = { ...factsOf(properties) }
  for (const { name, property } of spec.columns)
    values[name] =
      name === spec.from ? from : name === spec.to ? to : property === null ? undefined : properties[property]
  return given(values)
}

/** Of what a row brings into the graph, in one form: what means nothing is left out, references have their full ids. */
export function canonical(spec: TableSpec, values: Values, around: Pick<Surroundings, 'resolve'>): Values {
  const found: Record<string, Value> = { ...values }
  for (const { name, types, list } of spec.columns) {
    const value = values[name]
    if (!types || value === undefined) continue
    found[name] = list
      ? (value as readonly string[]).map((text) => around.resolve(types, text))
      : around.resolve(types, value as string)
  }
  if (found.source === undefined) Object.assign(found, { confidence: undefined, derived: undefined })
  if (found.confidence === 1) found.confidence = undefined
  if (found.derived === false) found.derived = undefined
  return given(found)
}

export interface FieldChange {
  column: string
  before: Value
  after: Value
}

/** What a row has, as changes from nothing; its own id is told beside it. */
export const filled = (spec: TableSpec, values: Values): FieldChange[] =>
  difference(spec, {}, values).filter(
    ({ column }) => column !== 'id' || (spec.kind === 'entity' && spec.idOf !== undefined),
  )

/** In which columns two rows of a table differ. Lists of relations have no order; contact data is no part of a row. */
export function difference(spec: TableSpec, before: Values, after: Values): FieldChange[] {
  return allColumns(spec).flatMap((column) => {
    const { name, personal } = column
    if (personal || name === 'note' || name === '_remove' || same(column, before[name], after[name])) return []
    return [{ column: name, before: before[name], after: after[name] }]
  })
}

function same({ relation }: Column, a: Value, b: Value): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b
  const [first, second] = relation ? [a.toSorted(), b.toSorted()] : [a as readonly string[], b as readonly string[]]
  return first.length === second.length && first.every((item, at) => item === second[at])
}

const given = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== null))

/** A fact without a source keeps the place of its row: that is none of its values. */
const PLACE = /(?:\.csv|, sheet .*|^changeset:\d+) row \d+$/i

function factsOf({ synthetic, sources }: Properties): Values {
  const texts = (sources as readonly string[] | undefined) ?? []
  if (texts.length === 0 || (texts.length === 1 && PLACE.test(texts[0]!))) return { synthetic }
  const [, confidence, derived] = texts[0]!.split('|')
  return {
    synthetic,
    source: texts.map((text) => text.split('|')[0]!),
    confidence: confidence === undefined || confidence === '1' ? undefined : Number(confidence),
    derived: derived === undefined ? undefined : true,
  }
}

/** A name that follows from the rest was not written in the row: left out, it follows changes of the rest. */
function withoutComposedName(spec: EntityTable, values: Values, properties: Properties, around: Surroundings): Values {
  const column = spec.columns.find(({ property, required }) => property === 'name' && !required)
  if (!column || !spec.compose) return values
  const { [column.name]: name, ...rest } = values
  const [draft] = entityDrafts(
    spec,
    given(rest),
    { file: '', row: 0 },
    { ...around, nameOf: (id) => around.storedNameOf(id) ?? around.nameOf(id), memory: new Map() },
  )
  return draft!.properties.name === properties.name ? rest : { ...rest, [column.name]: name }
}
