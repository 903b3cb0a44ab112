import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesOf } from '../../src/codegen/cypher.js'
import { readSchema } from '../../src/codegen/nouns/index.js'
import { ownProperties } from '../../src/codegen/nouns/rows.js'
import { rules } from '../../src/generated/rules.js'
import { tables } from '../../src/generated/tables.js'
import { oracleFiles } from '../oracle/rules.js'

const root = join(import.meta.dirname, '../..')
const { declaration } = readSchema(join(root, 'schema'))
const types = [...declaration.nouns, ...declaration.facts]
const hooks = new Map(
  readdirSync(join(root, 'src/import/tables')).map((file) => [
    file.replace('.ts', ''),
    readFileSync(join(root, 'src/import/tables', file), 'utf8'),
  ]),
)
const queries = filesOf([join(root, 'cypher'), join(root, 'src/generated/cypher')], '.cypher')
  .filter(({ file }) => !/^(import|setup)\//.test(file))
  .map(({ text }) => text.replace(/^\/\/.*$/gm, ''))
const asked = (pattern: RegExp): boolean => queries.some((text) => pattern.test(text))

describe('what is declared', () => {
  it('looks at all of it', () => {
    expect(types.length).toBeGreaterThan(30)
    expect(tables.length).toBeGreaterThan(30)
    expect(rules.size).toBeGreaterThan(15)
  })

  it('fills every stored property', () => {
    const empty = types.flatMap((type) =>
      ownProperties(type).flatMap(({ name, column, property }) => {
        if (column) return []
        if (!property!.filledBy) return [`${type.name}.${name}: no import column fills it`]
        return hooks.has(property!.filledBy)
          ? []
          : [`${type.name}.${name}: there is no table ${property!.filledBy}, whose hooks should fill it`]
      }),
    )
    expect(empty).toEqual([])
  })

  it('reads every column', () => {
    const served = new Set(
      types.flatMap((type) =>
        type.fields.flatMap((field) =>
          field.served && field.property ? [`${type.table?.file}.${field.property.name}`] : [],
        ),
      ),
    )
    const unread = tables.flatMap((table) =>
      table.columns.flatMap(({ name, property, relation, personal }) => {
        const read =
          personal === true ||
          served.has(`${table.file}.${property}`) ||
          (property !== null && asked(new RegExp(`\\.${property}\\b`))) ||
          (relation !== undefined && asked(new RegExp(`[:|]${relation.type}\\b`))) ||
          (table.kind === 'relation' && [table.from, table.to].includes(name)) ||
          (property === null && new RegExp(`\\b${name}\\b|clauseOf`).test(hooks.get(table.file) ?? ''))
        return read ? [] : [`column ${name} of table ${table.file}: no query reads it`]
      }),
    )
    expect(unread).toEqual([])
  })

  it('has an oracle for every gap rule', () => {
    const oracles = new Set(oracleFiles)
    expect(
      [...rules.keys()].flatMap((id) =>
        oracles.has(`${id.toLowerCase()}.ts`) ? [] : [`rule ${id}: no oracle test/oracle/${id.toLowerCase()}.ts`],
      ),
    ).toEqual([])
  })

  it('has a unit and a reach for every gap rule', () => {
    const lacking = [...rules.values()].flatMap(({ id, unit, reach, parameters }) => [
      ...(unit || 'kinds' in parameters ? [] : [`rule ${id}: no unit, by which regions are compared`]),
      ...(reach ? [] : [`rule ${id}: no reach, by which a what-if knows where to look again`]),
    ])
    expect(lacking).toEqual([])
  })
})
