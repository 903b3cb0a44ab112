import { hash } from 'node:crypto'
import type { EntityTypeName } from '../../model.js'
import { clauseId } from '../exchange/clause.js'
import type {
  Column,
  EntityDraft,
  EntityTable,
  Link,
  Properties,
  RelationDraft,
  RelationTable,
  Surroundings,
  Values,
} from '../exchange/spec.js'
import { nameKeys } from '../../kernel/names.js'
import type { Place } from './place.js'

/** The entities a row makes: its own first, then what it brings along. Pure. */
export function entityDrafts(table: EntityTable, values: Values, place: Place, around: Surroundings): EntityDraft[] {
  const properties: Properties = {}
  fill(properties, table.columns, values, around)
  const listed = facts(properties, values)
  if (values.aliases !== undefined) properties.aliases = values.aliases
  if (table.idOf) properties.id = table.idOf(values)
  table.compose?.(values, properties, around)
  const clause = table.clauseOf?.(values)
  if (clause) properties.clauseId = clauseId(clause.policy, clause.path)
  const brought = table.brings?.(values, properties, around)
  const links = [
    ...columnLinks(table.columns, values, properties, around),
    ...(table.links?.(values, properties) ?? []),
  ]
  if (clause)
    links.push({ type: 'IN_CLAUSE', from: properties.id as string, to: properties.clauseId as string, other: 'Clause' })
  const drafts = [entity(table.label, properties, links, true, listed, place)]
  if (brought) drafts.push(entity(brought.label, brought.properties, brought.links, false, listed, place))
  return drafts
}

/** The relation a row is. Pure. */
export function relationDraft(table: RelationTable, values: Values, place: Place, around: Surroundings): RelationDraft {
  const properties: Properties = {}
  fill(properties, table.columns, values, around)
  const listed = facts(properties, values)
  properties.id = relationId(table, values, around)
  const from = end(table, table.from, values, around)
  const to = end(table, table.to, values, around)
  properties.rowHash = fingerprint([from, to, properties])
  if (!listed) properties.sources = [locator(place)]
  return { from, to, properties: properties as RelationDraft['properties'] }
}

/** The id of a relation: its own, or made of the columns that tell it from others. */
export function relationId(table: RelationTable, values: Values, around: Pick<Surroundings, 'resolve'>): string {
  if (typeof values.id === 'string') return values.id
  const parts = table.id.columns.map((name) => {
    const column = table.columns.find((known) => known.name === name)!
    return values[name] === undefined
      ? ''
      : column.types
        ? around.resolve(column.types, values[name] as string)
        : String(values[name])
  })
  while (parts.at(-1) === '') parts.pop()
  return `${table.id.prefix}:${parts.join('~')}`
}

/** A clause that is named but described nowhere. */
export function bareClause(policy: string, path: string): EntityDraft {
  const id = clauseId(policy, path)
  return entity(
    'Clause',
    { id, name: path, path, policyId: policy },
    [{ type: 'OF_POLICY', from: id, to: policy, other: 'Policy' }],
    false,
    true,
  )
}

function entity(
  label: EntityTypeName,
  properties: Properties,
  links: Link[],
  counted: boolean,
  listed: boolean,
  place?: Place,
): EntityDraft {
  const name = properties.name as string
  properties.rowHash = fingerprint([properties, inOneOrder(links)])
  if (!listed && place) properties.sources = [locator(place)]
  Object.assign(properties, nameKeys(name, properties.aliases as readonly string[] | undefined, label === 'Expert'))
  return { label, properties: properties as EntityDraft['properties'], links, counted }
}

function fill(properties: Properties, columns: readonly Column[], values: Values, around: Surroundings): void {
  for (const { name, property, kind, types, list } of columns) {
    const value = values[name]
    if (property === null || value === undefined) continue
    if (kind !== 'reference') properties[property] = value
    else
      properties[property] = list
        ? (value as readonly string[]).map((item) => around.resolve(types!, item))
        : around.resolve(types!, value as string)
  }
}

/** Writes what every fact may carry; says whether a source is given. */
function facts(properties: Properties, { synthetic, source, confidence, derived }: Values): boolean {
  if (synthetic !== undefined) properties.synthetic = synthetic
  if (source === undefined) return false
  const marks = derived
    ? `|${String(confidence ?? 1)}|derived`
    : confidence !== undefined && confidence !== 1
      ? `|${String(confidence)}`
      : ''
  properties.sources = (source as readonly string[]).map((text) => text.replaceAll('|', '｜') + marks)
  return true
}

const locator = ({ file, row }: Place): string => `${file} row ${row}`

function columnLinks(columns: readonly Column[], values: Values, properties: Properties, around: Surroundings): Link[] {
  const id = properties.id as string
  const links: Link[] = []
  for (const { name, relation, types, list } of columns) {
    const value = values[name]
    if (!relation || value === undefined) continue
    for (const text of list ? (value as readonly string[]) : [value as string]) {
      const target = around.resolve(types!, text)
      const other = types!.length === 1 ? types![0]! : around.typeOf(target)
      links.push(
        relation.incoming
          ? { type: relation.type, from: target, to: id, other }
          : { type: relation.type, from: id, to: target, other },
      )
    }
  }
  return links
}

function end(table: RelationTable, name: string, values: Values, around: Surroundings): string {
  return around.resolve(table.columns.find((column) => column.name === name)!.types!, values[name] as string)
}

/** The relations of a row have no order in the graph. */
const inOneOrder = (links: readonly Link[]): readonly Link[] =>
  links.length < 2
    ? links
    : links.toSorted((a, b) => (`${a.type}${a.from}${a.to}` < `${b.type}${b.from}${b.to}` ? -1 : 1))

/** What tells whether a row has changed; the place of the row in its file does not count. */
const fingerprint = (content: unknown): string => hash('sha1', JSON.stringify(content), 'base64').slice(0, 22)
