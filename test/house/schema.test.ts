import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { nouns } from '../../src/generated/nouns.js'

const root = join(import.meta.dirname, '../..')
const schema = buildSchema(readFileSync(join(root, 'src/generated/schema.graphql'), 'utf8'))

/** Everything of the schema that can carry a description: its coordinate and the description. */
function described(): [string, string | null | undefined][] {
  const found: [string, string | null | undefined][] = []
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue
    if (!['Query', 'JSON', 'Node'].includes(type.name)) found.push([type.name, type.description])
    if (isEnumType(type))
      for (const value of type.getValues()) found.push([`${type.name}.${value.name}`, value.description])
    if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) {
        found.push([`${type.name}.${field.name}`, field.description])
        if ('args' in field)
          for (const arg of field.args) found.push([`${type.name}.${field.name}(${arg.name})`, arg.description])
      }
    }
  }
  return found
}

describe('the schema', () => {
  it('describes every type, field, argument and value in English with the Chinese term', () => {
    const all = described()
    expect(all.length).toBeGreaterThan(1000)
    expect(
      all
        .filter(([, text]) => !text || !/[A-Za-z]{1,}/.test(text) || !/[\u4e00-\u9fff]/.test(text))
        .map(([name]) => name),
    ).toEqual([])
  })

  it('keeps every name of the published contract', () => {
    const contract = JSON.parse(readFileSync(join(root, 'test/house/contract.json'), 'utf8')) as Record<
      string,
      string[]
    >
    const missing: string[] = []
    for (const [name, members] of Object.entries(contract)) {
      const type = schema.getType(name)
      const has = isEnumType(type)
        ? new Set(type.getValues().map((value) => value.name))
        : type && 'getFields' in type
          ? new Set(Object.keys(type.getFields()))
          : new Set<string>()
      for (const member of members) if (!has.has(member)) missing.push(`${name}.${member}`)
    }
    expect(missing).toEqual([])
  })
})

describe('the same noun is the stem in every layer', () => {
  const stems = Object.values(nouns).map(({ one }) => one)
  it.each(stems)('%s', (stem) => {
    expect(readdirSync(join(root, 'schema'))).toContain(`${stem}.graphql`)
    expect(readdirSync(join(root, 'src/generated/cypher'))).toContain(stem)
    expect(readdirSync(join(root, 'test/operations'))).toContain(stem)
  })
})
