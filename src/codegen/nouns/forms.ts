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
  const filters = filtersOf(served)
  const tabled = [...nouns, ...facts]
    .filter((type): type is Tabled => type.table !== undefined)
    .toSorted((a, b) => a.table.order - b.table.order)
  const lines = tabled.map((type) => `  ${type.table.file}: ${JSON.stringify(formOf(type, nouns, types, filters))},`)
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

function formOf(type: Tabled, nouns: readonly Noun[], types: Types, filters: Filters): object {
  const entities = new Set(['Entity', ...nouns.map(({ name }) => name)])
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
        ...(field
          ? askedOf(field, { name: camel(name as string), kind }, types.get(type.name), entities)
          : { hidden: true as const }),
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
    list: type.kind === 'noun' && type.served ? type.list : undefined,
    by: columns
      .filter(
        ({ name, kind }) => kind === 'reference' && name !== 'region' && filters.get(`${type.name}Filter`)?.has(name),
      )
      .map(({ name }) => name),
    regional: filters.get(`${type.name}Filter`)?.has('region') || undefined,
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

type Filters = ReadonlyMap<string, ReadonlySet<string>>

const filtersOf = (served: string): Filters =>
  new Map(
    parse(served).definitions.flatMap((one) =>
      one.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION
        ? [[one.name.value, new Set(one.fields?.map((field) => field.name.value))] as const]
        : [],
    ),
  )

/**
 * How a field is asked for, where that is not its column's own name: nothing of what is not served, or is another thing
 * than its column. Of references `s` says that there are several, on pages.
 */
function askedOf(
  { name, served }: Field,
  column: { name: string; kind: unknown },
  fields: ReadonlyMap<string, TypeNode> | undefined,
  entities: ReadonlySet<string>,
): { hidden?: true; field?: string; several?: true } {
  const type = fields?.get(name)
  const page = type && named(type).endsWith('Connection')
  const of = type && named(type).replace(/Connection$/, '')
  if (!served || of === undefined || entities.has(of) !== (column.kind === 'reference') || (page && !entities.has(of)))
    return { hidden: true }
  if (column.kind !== 'reference' && !SCALARS.has(of) && column.kind !== 'choice') return { hidden: true }
  return { ...(name !== column.name && { field: name }), ...(page && { several: true as const }) }
}

const SCALARS = new Set(['ID', 'String', 'Int', 'Float', 'Boolean', 'Date', 'DateTime', 'JSON'])

const named = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type))
