import { camel, singularOf } from '../../kernel/words.js'
import { termOf, upperFirst } from './ast.js'
import type { Declaration, Fact, Noun, Table } from './declaration.js'
import { columnsOf, type Given } from './tables.js'

type Tabled = (Noun | Fact) & { table: Table }

const SCALARS: Readonly<Record<string, string>> = {
  id: 'ID',
  reference: 'ID',
  text: 'String',
  int: 'Int',
  float: 'Float',
  boolean: 'Boolean',
  date: 'Date',
}

/** Columns that every table has beside its own. */
const COMMON: readonly (readonly [name: string, type: string, description: string])[] = [
  ['source', '[String!]', 'Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源)'],
  ['confidence', 'Float', '1 for what is read literally, lower for what is inferred; counts with a source (置信度)'],
  ['derived', 'Boolean', 'Whether the fact is derived from others; counts with a source (推断)'],
  ['synthetic', 'Boolean', 'True for demonstration data (演示数据)'],
]
const VERSION = [
  'expectedVersion',
  'Int',
  'The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本)',
] as const

/** The inputs of changes: one a table, and the one of which each change is. */
export function inputs({ nouns, facts }: Declaration): string {
  const tabled = [...nouns, ...facts]
    .filter((type): type is Tabled => type.table !== undefined)
    .toSorted((a, b) => a.table.order - b.table.order)
  const members = tabled.map((type) => {
    const member = singularOf(camel(type.table.file))
    return `${described(`A row of the table ${type.table.file} (${zhOf(type)})`, '  ')}  ${member}: ${upperFirst(member)}Input`
  })
  const change = `${described('One change: exactly one of these, a row of a table or what is taken out (变更项)')}input ChangeInput @oneOf {\n${members.join('\n')}\n}`
  return [...tabled.map(inputOf), change].join('\n\n')
}

function inputOf(type: Tabled): string {
  const own = columnsOf(type).filter(({ personal }) => personal !== 'CONTACT')
  const named = new Set(own.map(({ name }) => name))
  const fields = own.map(
    (column) => [camel(column.name as string), typeOf(column), descriptionOf(type, column)] as const,
  )
  const id = named.has('id')
    ? []
    : [
        [
          'id',
          'ID',
          `Its id, in place of the columns that tell it from others: ${type.table.key?.map((name) => `\`${camel(name)}\``).join(', ') ?? ''} (编号)`,
        ] as const,
      ]
  const aliases =
    type.kind === 'noun' && !named.has('aliases') ? [['aliases', '[String!]', 'Other names (别名)'] as const] : []
  const lines = [...id, ...fields, ...aliases, ...COMMON.filter(([name]) => !named.has(name)), VERSION].map(
    ([name, of, text]) => `${described(text, '  ')}  ${name}: ${of}`,
  )
  const words = `A row of the table ${type.table.file}, new or changed: what is left out stays as it is, null clears it (${zhOf(type)})`
  return `${described(words)}input ${upperFirst(singularOf(camel(type.table.file)))}Input {\n${lines.join('\n')}\n}`
}

const zhOf = (type: Tabled): string => type.table.zh ?? type.zh

function typeOf({ kind, list, choices }: Given): string {
  const one = kind === 'choice' ? (typeof choices === 'string' ? choices : 'String') : SCALARS[kind as string]!
  return list ? `[${one}!]` : one
}

function descriptionOf(type: Tabled, { name, zh, kind, lastDay }: Given): string {
  const field = type.fields.find(
    (one) => (one.column?.name ?? undefined) === name || camel(name as string) === one.name,
  )
  const words =
    kind === 'id'
      ? 'Its id; one is made for a new row that has none'
      : field?.description
        ? termOf(field.description).words
        : (name as string).replaceAll('_', ' ')
  const term = String(zh).replace(/（含）/, lastDay ? '次日' : '')
  return `${words} (${term})`
}

const described = (text: string, indent = ''): string => `${indent}"""${text.replaceAll('"""', '\\"""')}"""\n`
