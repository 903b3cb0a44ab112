import { lintCypherQuery } from '../support/frontEnd.js'
import { execute, getNamedType, isObjectType, parse, validate, type GraphQLObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Key } from '../../src/query/shape.js'
import { lintPortable } from '../../src/codegen/portable.js'
import { createContext } from '../../src/context.js'
import { allQueries } from '../../src/generated/cypher.js'
import { encodeCursor } from '../../src/kernel/cursor.js'
import { buildSchema } from '../../src/operation/schema.js'
import { selectionOf } from '../../src/operation/selection.js'
import type { Query } from '../../src/query/query.js'
import type { Reader, Store } from '../../src/store/store.js'
import { random, type Random } from '../../tools/generate/random.js'
import { importWorld } from '../support/dataset.js'
import { forEachEngine } from '../support/engines.js'
import { TODAY } from '../support/server.js'
import { often } from '../support/thorough.js'

const schema = buildSchema()
/** Fewer on Neo4j, which makes a plan for each. */
const OPERATIONS = { embedded: 150, neo4j: often(20, 60) }

/** Queries that knots may cost more. */
const KNOTS = 3

/** Types of entities with their connections to other rows, as the schema has them. */
const entities = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType => isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Entity'),
)
const fieldsOf = (type: GraphQLObjectType) => Object.values(type.getFields())
const target = (field: ReturnType<typeof fieldsOf>[number]) => getNamedType(field.type)
const isConnection = (field: ReturnType<typeof fieldsOf>[number]) => target(field).name.endsWith('Connection')

/**
 * A random operation: lists, entities by id, relations as deep as `depth`, references, counts, cursors, fragments,
 * aliases.
 */
function operation(next: Random, ids: Readonly<Record<string, string[]>>): string {
  const scalars = (type: GraphQLObjectType) =>
    fieldsOf(type)
      .filter(
        (field) =>
          !isObjectType(target(field)) &&
          next.chance(0.3) &&
          field.args.every(({ defaultValue, type }) => defaultValue !== undefined || !String(type).endsWith('!')) &&
          !['Entity', 'Node'].includes(target(field).name),
      )
      .map(({ name }) => name)
  const args = (type: GraphQLObjectType, field: ReturnType<typeof fieldsOf>[number]) => {
    const relation = allQueries.find(
      ({ relation, name }) =>
        relation?.from === type.name &&
        name.endsWith(
          `/${type.name[0]!.toLowerCase()}${type.name.slice(1)}${field.name[0]!.toUpperCase()}${field.name.slice(1)}`,
        ),
    )?.relation
    const some = (key: Key) => (key.param === 'afterNumber' ? next.pick([1, 2]) : next.pick(ids[relation!.to] ?? ['m']))
    const given = [
      `first: ${next.pick([0, 1, 2, 5, 50])}`,
      ...(relation && next.chance(0.2)
        ? [`after: "${encodeCursor(`${type.name}.${field.name}`, relation.keys.map(some))}"`]
        : []),
    ]
    if (field.args.some(({ name }) => name === 'role') && next.chance(0.3))
      given.push(`role: ${next.pick(['LEADER', 'EXPERT'])}`)
    if (field.args.some(({ name }) => name === 'activeAt') && next.chance(0.5))
      given.push(`activeAt: "${next.pick(['2024-06-01', '2026-01-01'])}"`)
    return `(${given.join(', ')})`
  }
  const connection = (type: GraphQLObjectType, depth: number): string => {
    const items = getNamedType(type.getFields().nodes!.type) as GraphQLObjectType
    const inner = isObjectType(items)
      ? selection(items, depth)
      : `{ id name ${next.chance(0.5) ? '... on Enterprise { id platforms(first: 3) { totalCount nodes { id } } } ... on Institution { kind }' : ''} }`
    const parts = [
      next.chance(0.8) ? `nodes ${inner}` : '',
      next.chance(0.3) ? `edges { cursor node ${inner} }` : '',
      next.chance(0.3) ? 'totalCount' : '',
      next.chance(0.2) ? 'pageInfo { hasNextPage endCursor }' : '',
    ].filter(Boolean)
    return `{ ${parts.join(' ') || 'totalCount'} }`
  }
  let aliases = 0
  const selection = (type: GraphQLObjectType, depth: number): string => {
    const fields = ['__typename', ...scalars(type)]
    for (const field of fieldsOf(type)) {
      if (depth <= 0 || !next.chance(depth > 1 ? 0.3 : 0.2)) continue
      const alias = `a${aliases++}: ${field.name}`
      if (isConnection(field))
        fields.push(`${alias}${args(type, field)} ${connection(target(field) as GraphQLObjectType, depth - 1)}`)
      else if (entities.includes(target(field) as GraphQLObjectType))
        fields.push(`${alias} ${selection(target(field) as GraphQLObjectType, depth - 1)}`)
    }
    return next.chance(0.15) ? `{ ... on ${type.name} { ${fields.join(' ')} } }` : `{ ${fields.join(' ')} }`
  }
  const root = schema.getQueryType()!
  const type = next.pick(entities)
  const depth = next.pick([1, 2, 3])
  const one = Object.values(root.getFields()).find((field) => field.type === type && field.args.length === 1)
  const many = Object.values(root.getFields()).find((field) => target(field).name === `${type.name}Connection`)
  if (one && (!many || next.chance(0.4)))
    return `{ x: ${one.name}(id: "${next.pick(ids[type.name] ?? ['nothing:here'])}") ${selection(type, depth)} }`
  return `{ x: ${many!.name}(first: ${next.pick([1, 3, 50])}) ${connection(target(many!) as GraphQLObjectType, depth)} }`
}

/** Relations that lead back to the type they start from, alone or one after the other. */
const loops = entities.flatMap((type) =>
  fieldsOf(type)
    .filter(isConnection)
    .flatMap((field): { type: GraphQLObjectType; steps: string[] }[] => {
      const next = endOf(field)
      if (next === type) return [{ type, steps: [field.name] }]
      return next && next.name < type.name
        ? fieldsOf(next)
            .filter((back) => isConnection(back) && endOf(back) === type)
            .map((back) => ({ type, steps: [field.name, back.name] }))
        : []
    }),
)

/** The entities a connection leads to directly; those of facts are left to the operations above. */
function endOf(field: ReturnType<typeof fieldsOf>[number]): GraphQLObjectType | undefined {
  const items = getNamedType((target(field) as GraphQLObjectType).getFields().nodes!.type)
  return entities.find((type) => type === items)
}

/**
 * One relation asked for at several levels and by several routes, with few arguments, so that the same parents are met
 * again: here paged, there counted.
 */
function knot(next: Random): string {
  const { type, steps } = next.pick(loops)
  let aliases = 0
  const level = (depth: number): string => {
    const fields = [next.chance(0.5) ? 'id name' : '__typename']
    for (let n = next.pick([1, 1, 2]); n > 0 && depth > 0; n--) fields.push(through(0, depth))
    const parent = type.getFields().parent
    if (parent && depth > 0 && next.chance(0.3)) fields.push(`a${aliases++}: parent ${level(depth - 1)}`)
    return `{ ${fields.join(' ')} }`
  }
  const through = (step: number, depth: number): string => {
    const inner = () => (step + 1 < steps.length ? `{ id ${through(step + 1, depth)} }` : level(depth - 1))
    const parts = [
      next.chance(0.5) ? 'totalCount' : '',
      next.chance(0.5) ? `nodes ${inner()}` : '',
      next.chance(0.2) ? `edges { node ${inner()} }` : '',
    ].filter(Boolean)
    return `a${aliases++}: ${steps[step]}${next.pick(['', '', '(first: 1)'])} { ${parts.join(' ') || 'totalCount'} }`
  }
  const many = Object.values(schema.getQueryType()!.getFields()).find(
    (field) => target(field).name === `${type.name}Connection`,
  )!
  const root = () => `a${aliases++}: ${many.name}(first: 50) { nodes ${level(3)} }`
  return `{ ${root()} ${next.chance(0.3) ? root() : ''} }`
}

const errorsOf = (text: string, params: Query['params']) =>
  lintCypherQuery(text, { parameters: Object.fromEntries(Object.keys(params).map((name) => [name, null])) })
    .filter(({ severity }) => severity === 1)
    .map(({ message }) => message)

forEachEngine((engine) => {
  describe('relations read along with their parents', () => {
    let store: Store
    const ids: Record<string, string[]> = {}
    beforeAll(async () => {
      store = await engine.open()
      await importWorld(store)
      for (const { name } of entities) {
        const many = Object.values(schema.getQueryType()!.getFields()).find(
          (field) => target(field).name === `${name}Connection`,
        )
        if (!many) continue
        const { data } = await answer(`{ x: ${many.name}(first: 50) { nodes { id } } }`, false)
        ids[name] = (data as { x: { nodes: { id: string }[] } }).x.nodes.map(({ id }) => id)
      }
    })
    afterAll(() => store.close())

    async function answer(source: string, along: boolean): Promise<{ data: unknown; asked: Query[] }> {
      const document = parse(source)
      expect(validate(schema, document), source).toEqual([])
      const asked: Query[] = []
      const reader: Reader = {
        run: (query, params, options) => (asked.push(query as Query), store.run(query, params, options)),
      }
      const contextValue = createContext({ reader, today: TODAY, requestId: 'test' })
      if (along) contextValue.select(selectionOf(schema, document, document.definitions[0] as never, {})!)
      const { data, errors } = await execute({ schema, document, contextValue })
      expect(errors, source).toBeUndefined()
      return { data: JSON.parse(JSON.stringify(data)), asked }
    }

    it('answer as those read one level after the other', { timeout: 300_000 }, async () => {
      const next = random(7)
      let nested = 0
      for (let n = 0; n < OPERATIONS[engine.name]; n++) {
        const source = n % 3 === 0 ? knot(next) : operation(next, ids)
        const [together, apart] = [await answer(source, true), await answer(source, false)]
        expect(together.data, source).toEqual(apart.data)
        // A knot may be read ahead by one way and asked for by another: then again, but never a parent at a time.
        expect(together.asked.length, source).toBeLessThanOrEqual(apart.asked.length + KNOTS)
        for (const { name, text, params } of together.asked) {
          if (!name.includes('(')) continue
          nested++
          expect(lintPortable(text), text).toEqual([])
          // On Neo4j each is run, so its own front end has its say anyway.
          if (engine.name === 'embedded' && nested % 25 === 0) expect(errorsOf(text, params), text).toEqual([])
        }
      }
      // What this test is about has to have happened.
      expect(nested).toBeGreaterThan(OPERATIONS[engine.name] / 2)
    })
  })
})
