import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { HeaderType } from '../query/query.js'
import { parseQuery, parseRow, type QueryHeader } from './header.js'
import { listShape, relationShape } from './shape.js'

/** All files below a folder with an ending, sorted, as paths relative to it. */
export function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
}

/** The statements of a setup file: separated by semicolons, without comments. */
export const statements = (source: string): string[] =>
  source
    .replace(/^\/\/.*$/gm, '')
    .split(';')
    .map((statement) => statement.trim())
    .filter(Boolean)

/** The lines of a constant that say how its query nests into others. */
function shapes(file: string, text: string, header: QueryHeader): string[] {
  try {
    const [relation, list] = [relationShape(text, header), listShape(text, header)]
    return [
      ...(relation ? [`  relation: ${JSON.stringify(relation)},`] : []),
      ...(list ? [`  list: ${JSON.stringify(list)},`] : []),
    ]
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`, { cause: error })
  }
}

/** The files below several folders with an ending, as of one: sorted, each with its text. */
export const filesOf = (folders: readonly string[], ending: string): { file: string; text: string }[] =>
  folders
    .flatMap((folder) =>
      filesBelow(folder, ending).map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') })),
    )
    .toSorted((a, b) => (a.file < b.file ? -1 : 1))

/**
 * The TypeScript of all query constants and row types below the folders; `enums` are the enumerations of the schema.
 */
export function generateCypher(
  folders: readonly string[],
  enums: readonly string[],
  setup: Record<string, readonly string[]>,
): string {
  const rows = filesOf(folders, '.row').map(({ file, text }) => parseRow(text, file))
  const rowNames = new Set(rows.map((row) => row.name))
  const usedEnums = new Set<string>()

  const typescript = (type: HeaderType, readonly = false): string => {
    switch (type.kind) {
      case 'scalar':
        return { string: 'string', int: 'number', float: 'number', boolean: 'boolean', json: 'unknown' }[type.name]
      case 'name':
        if (rowNames.has(type.name)) return `${type.name}Row`
        if (!enums.includes(type.name))
          throw new Error(`unknown type ${type.name}: neither a row file nor an enumeration of the schema`)
        usedEnums.add(type.name)
        return type.name
      case 'list':
        return readonly ? `ReadonlyArray<${typescript(type.of)}>` : `Array<${typescript(type.of)}>`
      case 'optional':
        return `${typescript(type.of, readonly)} | null`
      case 'map':
        return `{ ${Object.entries(type.fields)
          .map(([name, field]) => `${name}: ${typescript(field)}`)
          .join('; ')} }`
    }
  }
  const member = (name: string, type: HeaderType): string =>
    type.kind === 'optional' ? `${name}?: ${typescript(type)}` : `${name}: ${typescript(type)}`

  const body: string[] = []
  for (const row of rows) {
    body.push(`/** ${row.doc} */`, `export interface ${row.name}Row {`)
    for (const [name, field] of Object.entries(row.fields)) {
      if (field.doc) body.push(`  /** ${field.doc} */`)
      body.push(`  ${member(name, field.type)}`)
    }
    body.push('}', '')
  }
  body.push(
    '/** The declared properties of each row type, for the tests that hold the data against them. */',
    `export const rowTypes = ${JSON.stringify(Object.fromEntries(rows.map((row) => [row.name, Object.fromEntries(Object.entries(row.fields).map(([name, field]) => [name, field.type]))])))} as const satisfies Record<string, Record<string, HeaderType>>`,
    '',
  )
  const names: string[] = []
  for (const { file, text: source } of filesOf(folders, '.cypher').filter(({ file }) => !file.startsWith('setup/'))) {
    const { header, text } = parseQuery(source, file)
    const name = file.replace(/^.*\//, '').replace(/\.cypher$/, '')
    const parts = shapes(file, text, header)
    if (names.includes(name)) throw new Error(`${file}: a query named ${name} exists in another folder`)
    names.push(name)
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}`
    const params = Object.entries(header.params)
      .map(([param, of]) =>
        of.kind === 'optional' ? `${param}?: ${typescript(of, true)} | undefined` : `${param}: ${typescript(of, true)}`,
      )
      .join('; ')
    let result = 'void'
    if (header.returns === 'value') result = typescript(header.columns.value!)
    else if (header.returns !== 'none') {
      body.push(
        `export interface ${type}Result { ${Object.entries(header.columns)
          .map(([column, of]) => `${column}: ${typescript(of)}`)
          .join('; ')} }`,
      )
      result = { one: `${type}Result`, optional: `${type}Result | null`, many: `${type}Result[]` }[header.returns]
    }
    body.push(
      `/** ${header.doc.replaceAll('\n', ' ')} */`,
      `export const ${name}: Query<${params ? `{ ${params} }` : 'NoParameters'}, ${result}> = {`,
      `  name: '${file.replace(/\.cypher$/, '')}',`,
      `  write: ${header.write},`,
      `  returns: '${header.returns}',`,
      `  params: ${JSON.stringify(header.params)},`,
      `  columns: ${JSON.stringify(header.columns)},`,
      `  text: ${JSON.stringify(text)},`,
      ...parts,
      '}',
      '',
    )
  }
  body.push(
    '/** Every query, for the tests that run each of them on each engine. */',
    `export const allQueries: readonly Query[] = [${names.join(', ')}]`,
    '',
  )
  body.push(
    '/** The statements that make constraints and indexes, an engine each. */',
    `export const setup = ${JSON.stringify(setup, null, 2)} as const`,
    '',
  )
  return [
    '/* Generated by `npm run codegen` from cypher/ and src/generated/cypher/. Do not edit. */',
    "import type { HeaderType, NoParameters, Query } from '../query/query.js'",
    usedEnums.size ? `import type { ${[...usedEnums].sort().join(', ')} } from './types.js'` : '',
    '',
    ...body,
  ].join('\n')
}
