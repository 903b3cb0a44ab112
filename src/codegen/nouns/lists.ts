import { keyset } from '../keyset.js'
import { spaced, upperFirst } from './ast.js'
import { headerType, type QueryFile } from './cypherText.js'
import type { Condition, Declaration, Noun } from './declaration.js'

/** The queries of each list: all, filtered, ordered, found from what is related, and their numbers. */
export const listQueries = ({ nouns }: Declaration): QueryFile[] => nouns.filter(({ served }) => served).flatMap(listOf)

const ID = 'n.id'
const byId = { afterId: 'string', first: 'int' }

function listOf(noun: Noun): QueryFile[] {
  const { name, list, zh, plural } = noun
  const path = (ending: string): string => `${noun.stem}/${list}${ending}`
  const things = spaced(plural)
  const Things = upperFirst(things)
  const own = noun.conditions.filter(({ text }) => text)
  const filter = Object.fromEntries(own.map(({ param, type }) => [param, headerType(type)]))
  const conditions = own.map(({ text }) => text!)
  const page = { returns: `many { node: ${name} }` }
  const match = `MATCH (n:${name})`
  const queries: QueryFile[] = [
    {
      path: path(''),
      doc: `${Things} in the order of their ids (${zh}).`,
      params: { ...filter, ...byId },
      ...page,
      text: paged([match, where(['n.id > $afterId', ...conditions])], ID),
    },
    {
      path: path('All'),
      doc: `${Things} in the order of their ids, without a filter (${zh}).`,
      params: byId,
      ...page,
      text: paged([match, 'WHERE n.id > $afterId'], ID),
    },
    {
      path: path('Count'),
      doc: `How many ${things} a filter keeps (${zh}).`,
      params: filter,
      returns: 'value int',
      text: [match, where(['n.id IS NOT NULL', ...conditions]), 'RETURN count(n) AS value'].join('\n'),
    },
    {
      path: path('Total'),
      doc: `How many ${things} there are (${zh}).`,
      params: {},
      returns: 'value int',
      text: [match, 'RETURN count(n) AS value'].join('\n'),
    },
  ]
  for (const { name: called, part } of noun.conditions.filter(({ part }) => part)) {
    queries.push({
      path: path(`${upperFirst(called)}Texts`),
      doc: `Each ${called} of ${things}, once (${zh}).`,
      params: {},
      returns: 'many { text: string }',
      text: [match, `WHERE n.${part} IS NOT NULL`, `RETURN DISTINCT n.${part} AS text`].join('\n'),
    })
  }
  const { order, after, params: orderParams } = pageOrder(noun)
  if (noun.sorted) {
    const doc = `${Things} in an order other than that of their ids; missing values come last (${zh}).`
    queries.push({
      path: path('Sorted'),
      doc,
      params: { ...filter, ...orderParams },
      ...page,
      text: paged([match, where(['n.id IS NOT NULL', ...conditions, after])], order),
    })
  }
  const related = noun.conditions.filter(({ through }) => through)
  if (related.length) {
    const several = related.length > 1
    const ends = {
      ...Object.fromEntries(related.map(({ param, type }) => [param, headerType(type)])),
      ...(several && { conditions: 'int' }),
    }
    const note = several
      ? '; of the conditions, those left out are empty, and `conditions` says how many are given'
      : ''
    const from = several ? fromSeveral(noun, related) : fromOne(noun, related[0]!)
    const kept = several ? ['n.id = id', ...conditions] : conditions
    queries.push(
      {
        path: path('Related'),
        doc: `${Things} kept by what they are related to, found from there${note} (${zh}).`,
        params: { ...ends, ...filter, ...orderParams },
        ...page,
        text: paged([from, where([...kept, after])], order),
      },
      {
        path: path('RelatedCount'),
        doc: `How many ${things} a filter keeps that asks what they are related to${note} (${zh}).`,
        params: { ...ends, ...filter },
        returns: 'value int',
        text: [from, where(kept), 'RETURN count(n) AS value'].join('\n'),
      },
    )
  }
  for (const { param, through } of related) {
    if (!through?.alone) continue
    const { name: called, says } = through.alone
    const match = `MATCH (e:${through.to})${arrow(through)}(n:${name})`
    const once = several(noun, through) ? ['WITH DISTINCT n'] : []
    queries.push(
      {
        path: path(`Of${called}`),
        doc: `${Things} ${says}, in the order of their ids (${zh}).`,
        params: { [param]: 'string', ...byId },
        ...page,
        text: paged([match, `WHERE e.id = $${param} AND n.id > $afterId`, ...once], ID),
      },
      {
        path: path(`Of${called}Count`),
        doc: `How many ${things} there are ${says} (${zh}数).`,
        params: { [param]: 'string' },
        returns: 'value int',
        text: [match, `WHERE e.id = $${param}`, ...once, 'RETURN count(*) AS value'].join('\n'),
      },
    )
  }
  return queries
}

/**
 * The order of a page in which all orders of the noun are, with its parameters and the condition of what comes after a
 * cursor.
 */
export function pageOrder(noun: Noun): { order: string; after: string; params: Record<string, string> } {
  const order = noun.sorted ? orderOf(noun) : ID
  const params = noun.sorted
    ? {
        orderBy: 'string',
        afterId: 'string',
        ...(noun.orders.some(({ numeric }) => numeric) && { afterNumber: 'float' }),
        afterText: 'string',
        first: 'int',
      }
    : byId
  return { order, after: keyset(order).after, params }
}

type Through = NonNullable<Condition['through']>

const where = (conditions: readonly string[]): string => `WHERE ${conditions.join('\n  AND ')}`
const paged = (lines: readonly string[], order: string): string =>
  [...lines, 'WITH n', `ORDER BY ${order}`, 'LIMIT $first', 'RETURN properties(n) AS node'].join('\n')
const arrow = ({ types, incoming }: Through): string =>
  incoming ? `-[:${types.join('|')}]->` : `<-[:${types.join('|')}]-`

/**
 * Whether one entity may be found twice: facts may stand twice between the same two, and so may relations of several
 * types.
 */
const several = (noun: Noun, { types }: Through): boolean =>
  types.length > 1 || noun.fields.some(({ relation }) => relation?.fact !== undefined && relation.type === types[0])

/** Each order by name, in both directions; missing values last. */
function orderOf({ orders }: Noun): string {
  const named = [
    { name: 'NAME', up: 'n.sortKey', down: 'n.sortKey' },
    ...orders.map(({ name, property, numeric }) => ({
      name,
      up: `coalesce(n.${property}, ${numeric ? '999999999999' : "'~'"})`,
      down: `coalesce(n.${property}, ${numeric ? '-1' : "''"})`,
    })),
  ]
  return [
    ...named.flatMap(({ name, up, down }) => [
      `CASE WHEN $orderBy = '${name}' THEN ${up} END`,
      `CASE WHEN $orderBy = '${name}_DESC' THEN ${down} END DESC`,
    ]),
    'n.id',
  ].join(',\n  ')
}

/** How the thing at the other end is called in queries. */
const variable = (to: string): string => ({ Chain: 'k', Entity: 'o' })[to] ?? to[0]!.toLowerCase()

const met = ({ param, through }: Condition, name: string): string =>
  through!.below ? `${name}.regionId IN $${param}` : `${name}.id = $${param}`

function fromOne(noun: Noun, condition: Condition): string {
  const { through } = condition
  const name = variable(through!.to)
  return [
    `MATCH (${name}:${through!.to})${arrow(through!)}(n:${noun.name})`,
    `WHERE ${met(condition, name)}`,
    'WITH DISTINCT n',
  ].join('\n')
}

function fromSeveral(noun: Noun, conditions: readonly Condition[]): string {
  const parts = conditions.flatMap((condition) =>
    condition.through!.types.map((type) => {
      const { to } = condition.through!
      const name = variable(to)
      return [
        `  MATCH (${name}:${to})${arrow({ ...condition.through!, types: [type] })}(n:${noun.name})`,
        `  WHERE ${met(condition, name)}`,
        `  RETURN n.id AS id, '${condition.param}' AS condition`,
      ].join('\n')
    }),
  )
  return [
    'CALL () {',
    parts.join('\n  UNION\n'),
    '}',
    'WITH id, count(*) AS met',
    'WHERE met = $conditions',
    `MATCH (n:${noun.name})`,
  ].join('\n')
}
