import { getNamedType, isObjectType, type GraphQLObjectType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { rowTypes } from '../../src/generated/cypher.js'
import { Selection } from '../../src/loaders/selection.js'
import { buildSchema } from '../../src/operation/schema.js'

const schema = buildSchema()
/** Told by what is kept beside the graph, which shares no more than its name with a row. */
const BESIDE = ['Account', 'PolicyText']
const types = Object.keys(rowTypes)
  .filter((name) => !BESIDE.includes(name))
  .map((name) => schema.getType(name))
  .filter((type): type is GraphQLObjectType => isObjectType(type))
const cases = types.flatMap((type) =>
  Object.values(type.getFields())
    .filter((field) => !getNamedType(field.type).name.endsWith('Connection'))
    .map((field) => [type.name, field.name, field] as const),
)

describe('a field reads no property of its row but those that are fetched for it', () => {
  it('of every type that stands for rows', () => expect(types.length).toBeGreaterThan(30))

  it.each(cases)('%s.%s', async (type, name, field) => {
    const selection = new Selection()
    selection.read(type, name)
    const fetched = selection.properties(type)
    // Rows fetched whole are right, but slow: a computed field declares what it `reads`.
    expect(fetched).not.toBeNull()
    const read = new Set<string>()
    const row = new Proxy({}, { get: (_, property) => void (typeof property === 'string' && read.add(property)) })
    const asked: unknown[] = []
    const load = {
      entity: { need: (...args: unknown[]) => asked.push(args), one: (...args: unknown[]) => asked.push(args) },
    }
    const args = Object.fromEntries(field.args.map((arg) => [arg.name, arg.defaultValue]))
    try {
      await field.resolve?.(row, args, { load } as never, {} as never)
    } catch {
      // A row without a value in it: what was read until then has been noted.
    }
    expect([...read].filter((property) => !fetched!.includes(property))).toEqual([])
  })
})
