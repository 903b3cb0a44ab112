import { parse, Kind, type TypeNode } from 'graphql'
import { camel, singularOf } from '../../kernel/words.js'
import { termOf } from './ast.js'
import type { Declaration, Fact, Field, Noun, Table } from './declaration.js'
import { columnName, columnsOf } from './tables.js'

type Tabled = (Noun | Fact) & { table: Table }

/**
 * What the workbench makes its forms of: every table with its columns as they are declared, and how what stands there
 * is asked for.
 */
export function formsModule({ nouns, facts }: Declaration, served: string): string {
  const types = typesOf(served)
  const tabled = [...nouns, ...facts]
    .filter((type): type is Tabled => type.table !== undefined)
    .toSorted((a, b) => a.table.order - b.table.order)
  const lines = tabled.map((type) => `  ${type.table.file}: ${JSON.stringify(formOf(type, nouns, types))},`)
  return [
    '/* Made by `npm run codegen` from schema/. Do not edit. */',
    "import type { Form } from '../write/form.js'",
    '',
    '/** Forms by the names of tables. */',
    'export const forms: Readonly<Record<string, Form>> = {',
    ...lines,
    '}',
    '',
  ].join('\n')
}

function formOf(type: Tabled, nouns: readonly Noun[], types: Types): object {
  const given = new Map(type.fields.flatMap((field) => (field.column ? [[columnName(field), field] as const] : [])))
  const columns = columnsOf(type)
    .filter(({ kind, personal }) => kind !== 'id' && !personal)
    .map(({ name, zh, kind, list, required, types: of, choices, min, max, lastDay }) => {
      const field = given.get(name as string)
      return {
        name: camel(name as string),
        zh,
        en: lastDay ? 'Last day' : englishOf(name as string, field),
        kind,
        list,
        required,
        types: of,
        choices,
        min,
        max,
        lastDay,
        asked: field && askedOf(field, types.get(type.name)),
        personal: field?.personal ? true : undefined,
      }
    })
  const through =
    type.kind === 'fact'
      ? nouns.flatMap((noun) =>
          noun.fields
            .filter(({ relation, served }) => served && relation?.fact === type.name)
            .map(({ name }) => ({ type: noun.name, prefix: `${noun.prefix}:`, field: name })),
        )
      : undefined
  return {
    table: type.table.file,
    member: singularOf(camel(type.table.file)),
    zh: type.table.zh ?? type.zh,
    en: words(type.name),
    type: type.name,
    prefix: type.kind === 'noun' ? `${type.prefix}:` : undefined,
    served: type.served || undefined,
    key: type.table.key?.map((name) => camel(name)),
    through,
    columns,
  }
}

/** `letterNo` in words, as a description may be a whole sentence. */
const words = (name: string): string => {
  const text = name.replaceAll(/(?<=[a-z])(?=[A-Z])|_/g, ' ').toLowerCase()
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The first words of a description where they are few, else the name. */
function englishOf(column: string, field: Field | undefined): string {
  const said = field?.description ? (termOf(field.description).words.split(/[,;:(]/)[0] ?? '').trim() : ''
  return said !== '' && said.length <= 36 ? said : words(column)
}

type Types = ReadonlyMap<string, ReadonlyMap<string, TypeNode>>

const typesOf = (served: string): Types =>
  new Map(
    parse(served).definitions.flatMap((one) =>
      one.kind === Kind.OBJECT_TYPE_DEFINITION
        ? [[one.name.value, new Map((one.fields ?? []).map((field) => [field.name.value, field.type]))] as const]
        : [],
    ),
  )

/** How a field is asked for: of what is referred to, id and name; nothing where it is not served. */
function askedOf({ name, of, served }: Field, fields: ReadonlyMap<string, TypeNode> | undefined): string | undefined {
  const type = fields?.get(name)
  if (!served || !type) return undefined
  if (of === 'scalar' || of === 'enum') return name
  const node = '{ id ... on Entity { name } }'
  return named(type).endsWith('Connection') ? `${name}(first: 1000) { nodes ${node} }` : `${name} ${node}`
}

const named = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type))
