import type { InputValueDefinitionNode } from 'graphql'
import { parseType } from '../header.js'
import { directive, fieldType, upperFirst } from './ast.js'
import type { Condition, Noun } from './declaration.js'

/** What every list can be filtered by. */
export const standardConditions = {
  ids: {
    name: 'ids',
    param: 'ids',
    type: parseType('string[]?'),
    text: '($ids IS NULL OR n.id IN $ids)',
    below: false,
    byHand: false,
  },
  name: {
    name: 'name',
    param: 'name',
    type: parseType('string?'),
    text: "($name IS NULL OR (n.searchText CONTAINS $name AND split(n.searchText, '⏎')[0] CONTAINS $name))",
    below: false,
    byHand: false,
  },
  synthetic: {
    name: 'synthetic',
    param: 'synthetic',
    type: parseType('boolean?'),
    text: '($synthetic IS NULL OR coalesce(n.synthetic, false) = $synthetic)',
    below: false,
    byHand: false,
  },
} satisfies Record<string, Condition>

interface Where {
  property?: string
  op?: 'EQUAL' | 'AT_LEAST' | 'AT_MOST' | 'CONTAINS' | 'ACTIVE'
  below?: boolean
  through?: string[]
  incoming?: boolean
  to?: string
  alone?: string
  says?: string
  byHand?: boolean
}

const activeText = (param: string): string =>
  `($${param} IS NULL OR ((n.from IS NULL OR n.from <= $${param}) AND (n.to IS NULL OR n.to > $${param})))`

/** One condition of a filter, by its type and by what `@where` says. */
export function condition(noun: Noun, node: InputValueDefinitionNode, nouns: ReadonlySet<string>): Condition {
  const name = node.name.value
  const type = fieldType(node.type)
  const where = (directive(node, 'where') ?? {}) as Where
  const below = where.below ?? false
  const param = below ? `${name}s` : name
  const base = { name, param, below, byHand: where.byHand ?? false }
  if (where.through) {
    const to = where.to ?? upperFirst(name)
    if (!nouns.has(to)) throw new Error(`${noun.name}Filter.${name}: expected "to", a noun, beside "through"`)
    const alone = where.alone === undefined ? undefined : { name: where.alone, says: where.says ?? '' }
    return {
      ...base,
      type: parseType(below ? 'string[]' : 'string'),
      through: { types: where.through, incoming: where.incoming ?? false, to, below, ...(alone && { alone }) },
    }
  }
  if (where.op === 'ACTIVE') return { ...base, type: parseType('string?'), text: activeText(param) }
  if (base.byHand) return { ...base, type: parseType('string?') }
  const field =
    where.property === undefined
      ? noun.fields.find((one) => one.name === name)
      : noun.fields.find(({ property }) => property?.name === where.property)
  if (!field?.property)
    throw new Error(
      `${noun.name}Filter.${name}: no property ${where.property ?? name}; name one by @where(property: …)`,
    )
  const property = `n.${field.property.name}`
  const value = `$${param}`
  const scalar =
    { Int: 'int', Float: 'float', Boolean: 'boolean', String: 'string', ID: 'string', Date: 'string' }[type.name] ??
    type.name
  if (where.op === 'CONTAINS')
    return {
      ...base,
      param: `${name}s`,
      part: field.property.name,
      type: parseType('string[]?'),
      text: `($${name}s IS NULL OR ${property} IN $${name}s)`,
    }
  if (below) return { ...base, type: parseType('string[]?'), text: `(${value} IS NULL OR ${property} IN ${value})` }
  const text = type.list
    ? field.type.list
      ? `(${value} IS NULL OR all(t IN ${value} WHERE t IN coalesce(${property}, [])))`
      : `(${value} IS NULL OR ${property} IN ${value})`
    : `(${value} IS NULL OR ${property} ${{ EQUAL: '=', AT_LEAST: '>=', AT_MOST: '<=' }[where.op ?? 'EQUAL']} ${value})`
  return { ...base, type: parseType(`${scalar}${type.list ? '[]' : ''}?`), text }
}

/** All conditions of a filter, the standard ones first. */
export function conditionsOf(
  noun: Noun,
  given: readonly InputValueDefinitionNode[],
  nouns: ReadonlySet<string>,
): Condition[] {
  const all = given.map((node) => condition(noun, node, nouns))
  const { ids, name, synthetic } = standardConditions
  const isRegion = ({ name }: Condition): boolean => name === 'region'
  return [ids, name, ...all.filter(isRegion), synthetic, ...all.filter((one) => !isRegion(one))]
}
