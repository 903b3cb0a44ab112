import { Kind, type FieldDefinitionNode, type ObjectTypeDefinitionNode } from 'graphql'
import { parseType } from '../header.js'
import { definitionsOf, directive, fieldType, lowerFirst, termOf, upper } from './ast.js'
import { conditionsOf } from './conditions.js'
import type { Declaration, Fact, Field, Noun, Order, Relation, Table } from './declaration.js'

const VERSION =
  'How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本)'

/** What every entity and every fact has, with its description. */
export const baseFields = {
  noun: {
    id: ['ID!', "Stable id with its type's prefix (标识)"],
    name: ['String!', 'Name (名称)'],
    aliases: ['[String!]!', 'Other names (别名)'],
    synthetic: ['Boolean!', 'True for demonstration data, never for facts of the documents (演示数据)'],
    sources: ['[Source!]!', 'Where the facts come from (来源)'],
    version: ['Int!', VERSION],
  },
  fact: {
    id: ['ID!', 'Stable id of the fact (标识)'],
    synthetic: ['Boolean!', 'True for demonstration data (演示数据)'],
    sources: ['[Source!]!', 'Where the fact comes from (来源)'],
    version: ['Int!', VERSION],
  },
} as const

const SCALARS: Readonly<Record<string, string>> = {
  ID: 'string',
  String: 'string',
  Date: 'string',
  Int: 'int',
  Float: 'float',
  Boolean: 'boolean',
  JSON: 'json',
}

/** Reads the nouns and facts that SDL files declare; `enums` are the enumerations of `enums.json`. */
export function readDeclaration(sdl: readonly string[], enums: readonly string[]): Declaration {
  const all = sdl.flatMap(definitionsOf)
  const types = all.filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION)
  const nounTypes = types.filter((node) => directive(node, 'noun'))
  const factTypes = types.filter((node) => directive(node, 'fact'))
  const names = {
    nouns: new Set(['Entity', ...nounTypes.map(({ name }) => name.value)]),
    facts: new Set(factTypes.map(({ name }) => name.value)),
    enums: new Set(enums),
  }
  const facts = factTypes.map((node) => fact(node, names))
  const byName = new Map(facts.map((one) => [one.name, one]))
  const nouns = nounTypes.map((node) => noun(node, names))
  const inputs = new Map(
    all.flatMap((node) =>
      node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION ? [[node.name.value, node.fields ?? []] as const] : [],
    ),
  )
  for (const one of nouns) {
    for (const field of one.fields) relate(one, field, byName)
    one.conditions = conditionsOf(one, inputs.get(`${one.name}Filter`) ?? [], names.nouns)
  }
  return { nouns: nouns.toSorted(inOrder), facts: facts.toSorted(inOrder) }
}

const inOrder = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1)

interface Names {
  nouns: ReadonlySet<string>
  facts: ReadonlySet<string>
  enums: ReadonlySet<string>
}

/** Without a term of its own a word is put into the plural as English does it. */
const pluralOf = (name: string): string => (/[^aeiou]y$/.test(name) ? `${name.slice(0, -1)}ies` : `${name}s`)

function declared(node: ObjectTypeDefinitionNode, kind: 'noun' | 'fact', names: Names, plural: unknown) {
  const name = node.name.value
  const description = node.description?.value ?? ''
  const base = Object.entries(baseFields[kind]).map(([field, [, words]]) => [field, words] as const)
  const own = (node.fields ?? []).map((field) => readField(field, names, new Map(base)))
  const table = directive(node, 'table') as Table | undefined
  return {
    name,
    description,
    zh: termOf(description).term,
    plural: (plural as string | undefined) ?? pluralOf(lowerFirst(name)),
    fields: own,
    served: !directive(node, 'unserved'),
    ...(table && { table }),
  }
}

interface NounDirective {
  prefix: string
  code?: string
  searched?: boolean
  plural?: string
  list?: string
  sorted?: boolean
}

function noun(node: ObjectTypeDefinitionNode, names: Names): Noun {
  const { prefix, code, searched = true, plural, list, sorted } = directive(node, 'noun') as unknown as NounDirective
  const base = declared(node, 'noun', names, plural)
  return {
    ...base,
    kind: 'noun',
    prefix,
    code: code ?? upper(base.name),
    searched,
    stem: lowerFirst(base.name),
    list: list ?? base.plural,
    sorted: sorted ?? false,
    orders: (node.fields ?? []).flatMap((field): Order[] => {
      const sort = directive(field, 'sort')
      if (!sort) return []
      const { name } = fieldType(field.type)
      return [
        {
          name: (sort.name as string | undefined) ?? upper(field.name.value),
          property: field.name.value,
          numeric: name === 'Int' || name === 'Float',
        },
      ]
    }),
    conditions: [],
  }
}

function fact(node: ObjectTypeDefinitionNode, names: Names): Fact {
  const { relation, from, to, plural } = directive(node, 'fact') as {
    relation: string
    from: string
    to: string
    plural?: string
  }
  const base = declared(node, 'fact', names, plural)
  const end = (name: string): Field => {
    const found = base.fields.find((field) => field.name === name)
    if (!found) throw new Error(`${base.name}: no field ${name}, which @fact names as an end`)
    return found
  }
  return { ...base, kind: 'fact', relation, from: end(from), to: end(to) }
}

function readField(
  node: FieldDefinitionNode,
  { nouns, facts, enums }: Names,
  base: ReadonlyMap<string, string>,
): Field {
  const name = node.name.value
  const type = fieldType(node.type)
  const of =
    type.name in SCALARS
      ? 'scalar'
      : enums.has(type.name)
        ? 'enum'
        : nouns.has(type.name)
          ? 'noun'
          : facts.has(type.name)
            ? 'fact'
            : 'other'
  const link = directive(node, 'link')
  const column = directive(node, 'column')
  const personal = directive(node, 'personal')
  const field: Field = {
    name,
    description: node.description?.value ?? base.get(name) ?? '',
    type,
    of,
    served: !directive(node, 'unserved'),
    ...(personal && { personal: personal.level as 'IDENTITY' | 'CONTACT' }),
    ...(link && {
      link: { type: link.type as string, incoming: link.incoming === true, byHand: link.byHand === true },
    }),
    ...(column && { column }),
  }
  const { name: given, stored = true, filledBy, reads } = directive(node, 'property') ?? {}
  if (Array.isArray(reads)) field.reads = reads
  if (stored && !directive(node, 'relation') && of !== 'fact' && of !== 'other')
    field.property = {
      name: (given as string | undefined) ?? propertyName(field),
      type: propertyType(field),
      ...(typeof filledBy === 'string' && { filledBy }),
    }
  const relation = directive(node, 'relation')
  if (relation)
    field.relation = { ...(relation as { type?: string }), args: relationArgs(node, enums) } as unknown as Relation
  return field
}

const propertyName = ({ name, of, type }: Field): string => (of === 'noun' && !type.list ? `${name}Id` : name)

/** A flag or a list that is always there may be absent from the graph: then it is false, or empty. */
function propertyType({ of, type }: Field) {
  const one = of === 'noun' ? 'string' : of === 'enum' ? type.name : SCALARS[type.name]!
  const optional = !type.required || type.list || type.name === 'Boolean'
  return parseType(`${one}${type.list ? '[]' : ''}${optional ? '?' : ''}`)
}

const relationArgs = (node: FieldDefinitionNode, enums: ReadonlySet<string>) =>
  (node.arguments ?? []).map((argument) => {
    const { name } = fieldType(argument.type)
    return { name: argument.name.value, type: parseType(`${enums.has(name) ? name : SCALARS[name]!}?`) }
  })

/** Completes what `@relation` says by the ends of the facts. */
function relate(noun: Noun, field: Field, facts: ReadonlyMap<string, Fact>): void {
  if (!field.relation) return
  const { type, incoming, orderBy, args } = field.relation as unknown as {
    type?: string
    incoming?: boolean
    orderBy?: string
    args: Relation['args']
  }
  const found = facts.get(field.type.name)
  if (!found && !type)
    throw new Error(`${noun.name}.${field.name}: @relation needs a type, as what it leads to is no fact`)
  const numbered = orderBy
    ? [`coalesce(${found?.fields.some(({ name }) => name === orderBy) ? 'r' : 'o'}.${orderBy}, 999999999999)`]
    : []
  if (!found) {
    const arrow = incoming ? [`<-[:${type}]-`] : [`-[:${type}]->`]
    field.relation = {
      type: type!,
      incoming: incoming ?? false,
      pattern: `(c)${arrow[0]}(o:${field.type.name})`,
      node: field.type.name,
      order: [...numbered, 'o.id'].join(', '),
      args,
    }
    return
  }
  const { from, to, relation } = found
  const both = from.type.name === to.type.name
  const outgoing = both || from.type.name === noun.name
  const node = outgoing ? to.type.name : from.type.name
  const pattern = `(c)${outgoing ? '' : '<'}-[r:${relation}]-${outgoing && !both ? '>' : ''}(o:${node})`
  field.relation = {
    type: relation,
    incoming: !outgoing,
    pattern,
    fact: found.name,
    node,
    order: [...numbered, 'o.id', 'r.id'].join(', '),
    args,
  }
}
