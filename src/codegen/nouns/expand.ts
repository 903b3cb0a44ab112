import {
  Kind,
  print,
  visit,
  type DefinitionNode,
  type FieldDefinitionNode,
  type InputObjectTypeDefinitionNode,
  type InputValueDefinitionNode,
  type ObjectTypeDefinitionNode,
} from 'graphql'
import { definitionsOf, directive, spaced, termOf, upperFirst } from './ast.js'
import type { Declaration, Fact, Field, Noun } from './declaration.js'
import { inputs } from './inputs.js'
import { baseFields } from './read.js'

/** The served SDL: what the files declare without the directives, with all that follows from them. */
export function expand(sdl: readonly string[], declaration: Declaration): string {
  const { nouns, facts } = declaration
  const types = new Map<string, Noun | Fact>([...nouns, ...facts].map((type) => [type.name, type]))
  const definitions = sdl.flatMap(definitionsOf)
  const filters = new Map(
    definitions.flatMap((node) =>
      node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  )
  const parts = definitions.flatMap((node): string[] => {
    if (node.kind === Kind.DIRECTIVE_DEFINITION) return []
    if (
      node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION &&
      types.get(node.name.value.replace(/Filter$/, ''))?.kind === 'noun'
    )
      return []
    const type = node.kind === Kind.OBJECT_TYPE_DEFINITION ? types.get(node.name.value) : undefined
    if (!type) return [print(withoutRights(node))]
    if (!type.served) return []
    const object = objectType(type, node as ObjectTypeDefinitionNode)
    return [
      object,
      ...connection(type),
      ...(type.kind === 'noun'
        ? [
            filter(type, filters.get(`${type.name}Filter`)),
            ...order(type, node as ObjectTypeDefinitionNode),
            queries(type),
          ]
        : []),
    ]
  })
  return `${[...parts, inputs(declaration)].join('\n\n')}\n`
}

/** What a mutation needs is told by `src/generated/rights.ts`. */
const withoutRights = (node: DefinitionNode): DefinitionNode =>
  visit(node, { Directive: (one) => (one.name.value === 'right' ? null : undefined) })

const described = (text: string, indent = ''): string => `${indent}"""${text.replaceAll('"""', '\\"""')}"""\n`
const field = (name: string, type: string, description: string, args: readonly string[] = []): string =>
  `${described(description, '  ')}  ${name}${args.length ? `(\n${args.map((one) => `    ${one}`).join('\n')}\n  )` : ''}: ${type}`

const LOCALE = '"Language of the term (语言)" locale: Locale! = ZH'
const PAGE = [
  '"How many at most, 0 to 1000 (每页数量)" first: Int! = 20',
  '"Cursor after which to go on, from `pageInfo.endCursor` (游标)" after: String',
]
const ACTIVE_AT = 'Only what is active on this day (有效日期)'

function objectType(type: Noun | Fact, node: ObjectTypeDefinitionNode): string {
  const nodes = new Map((node.fields ?? []).map((one) => [one.name.value, one]))
  const base = Object.entries(baseFields[type.kind]).map(([name, [of, words]]) =>
    field(name, of, nodes.get(name)?.description?.value ?? words),
  )
  const own = type.fields
    .filter(({ name, served }) => served && !(name in baseFields[type.kind]))
    .flatMap((one) => servedField(one, nodes.get(one.name)!))
  const history =
    type.kind === 'noun'
      ? [field('history', 'ChangeConnection!', 'The changes of its row, the last first (变更历史)', PAGE)]
      : []
  const interfaces = type.kind === 'noun' ? ' implements Node & Entity' : ''
  return `${described(type.description)}type ${type.name}${interfaces} {\n${[...base, ...history, ...own].join('\n')}\n}`
}

function servedField(one: Field, node: FieldDefinitionNode): string[] {
  const args = (node.arguments ?? []).map(
    (argument) =>
      `${JSON.stringify(argument.description?.value ?? (argument.name.value === 'activeAt' ? ACTIVE_AT : ''))} ${print(undescribed(argument))}`,
  )
  if (one.relation) return [field(one.name, `${one.type.name}Connection!`, one.description, [...PAGE, ...args])]
  const plain = field(one.name, print(node.type), one.description, args)
  return one.of === 'enum' ? [plain, label(one)] : [plain]
}

function undescribed(argument: InputValueDefinitionNode): InputValueDefinitionNode {
  const { description, ...rest } = argument
  return description ? rest : argument
}

/** Beside a code stands its term. */
function label(one: Field): string {
  const { term } = termOf(one.description)
  const type = one.type.list ? '[String!]' : 'String'
  return field(
    labelName(one),
    one.type.required ? `${type}!` : type,
    `Chinese or English term of \`${one.name}\` (${term}名称)`,
    [LOCALE],
  )
}

export const labelName = ({ name, type }: Field): string =>
  type.list ? `${name.replace(/s$/, '')}Labels` : `${name}Label`

function connection({ name, plural, zh }: Noun | Fact): string[] {
  const things = spaced(plural)
  const page = [
    field('nodes', `[${name}!]!`, 'The page itself (本页)'),
    field('edges', `[${name}Edge!]!`, 'The page with its cursors (带游标的本页)'),
    field('pageInfo', 'PageInfo!', 'Where the page stands (分页信息)'),
    field('totalCount', 'Int!', 'How many there are on all pages (总数)'),
  ]
  const edge = [
    field('cursor', 'String!', 'Where the item stands (游标)'),
    field('node', `${name}!`, `The item (${zh})`),
  ]
  return [
    `${described(`A page of ${things} (${zh}, 分页)`)}type ${name}Connection {\n${page.join('\n')}\n}`,
    `${described(`One item of a page of ${things} (${zh}, 分页项)`)}type ${name}Edge {\n${edge.join('\n')}\n}`,
  ]
}

function filter({ name, plural, zh, conditions }: Noun, node: InputObjectTypeDefinitionNode | undefined): string {
  const below = conditions.filter((one) => one.below).map((one) => `\`${one.name}\``)
  const places = below.length > 1 ? `${below.slice(0, -1).join(', ')} and ${below.at(-1)!}` : below[0]
  const fields = [
    field('ids', '[ID!]', 'Only these ids (标识)'),
    field('name', 'String', 'Part of the name or of an alias (名称或别名)'),
    ...(places
      ? [
          field(
            'includeSubregions',
            'Boolean! = true',
            `With ${places}: also those of the regions below it (含下级地区)`,
          ),
        ]
      : []),
    field('synthetic', 'Boolean', 'Only demonstration data, or only facts (演示数据)'),
    ...(node?.fields ?? []).map((one) =>
      field(one.name.value, print(one.type), one.description?.value ?? (one.name.value === 'region' ? REGION : '')),
    ),
  ]
  return `${described(`Which ${spaced(plural)} are wanted; conditions left out do not restrict (筛选${zh})`)}input ${name}Filter {\n${fields.join('\n')}\n}`
}

const REGION = 'Only those of this region, given by its id, its code or its name (地区)'

function order({ name, plural, sorted, orders }: Noun, node: ObjectTypeDefinitionNode): string[] {
  if (!sorted) return []
  const value = (of: string, words: string): string => `${described(words, '  ')}  ${of}`
  const own = orders.flatMap((one) => {
    const by = directive(
      node.fields!.find((field) => field.name.value === one.property)!,
      'sort',
    )!.by as string
    const { words, term } = termOf(by)
    return [
      value(one.name, `${words}; missing values last (${term})`),
      value(`${one.name}_DESC`, `${words}, backwards; missing values last (${term}倒序)`),
    ]
  })
  const values = [
    value('ID', 'By id (按标识)'),
    value('NAME', 'By name, in pinyin order (按名称拼音)'),
    value('NAME_DESC', 'By name, backwards (按名称拼音倒序)'),
    ...own,
  ]
  return [
    `${described(`Order of ${spaced(plural)}; ties are broken by id (排序)`)}enum ${name}Order {\n${values.join('\n')}\n}`,
  ]
}

function queries({ name, plural, zh, list, stem, sorted }: Noun): string {
  const args = [
    `"Which are wanted (筛选)" filter: ${name}Filter`,
    ...(sorted ? [`"Order (排序)" orderBy: ${name}Order! = ID`] : []),
    ...PAGE,
  ]
  return `extend type Query {\n${field(list, `${name}Connection!`, `${upperFirst(spaced(plural))} (${zh}列表)`, args)}\n${field(stem, name, `One by its id, or null (${zh})`, ['"Its id (标识)" id: ID!'])}\n}`
}
