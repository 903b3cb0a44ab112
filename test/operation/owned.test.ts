import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { makeExecutableSchema } from '@graphql-tools/schema'
import { execute, parse, type GraphQLObjectType } from 'graphql'
import { buildSchema } from '../../src/operation/schema.js'
import { ownPromises } from '../../src/operation/owned.js'
import { serve, type Served } from '../web/served.js'

const unhandled: unknown[] = []
const note = (reason: unknown) => void unhandled.push(reason)
beforeEach(() => {
  unhandled.length = 0
  process.on('unhandledRejection', note)
})
afterEach(() => void process.off('unhandledRejection', note))

/** Rejections are told of after all that was due at once. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 50))

describe('an execution', () => {
  const later = (ms: number) => new Promise((_, reject) => setTimeout(reject, ms, new Error('late')))
  const typeDefs = 'type Query { items: [Item!]! maybe: [Item]! } type Item { a: Int! b: Int }'
  const resolvers = {
    Query: { items: () => [0, 1, 2], maybe: async () => [0, 1, null] },
    Item: {
      a: (item: number) => {
        if (item === 1) throw new Error('at once')
        return later(5)
      },
      b: (item: number) => item,
    },
  }

  it('owns the promises of items before one that fails at once', async () => {
    const schema = ownPromises(makeExecutableSchema({ typeDefs, resolvers }))
    const result = await execute({ schema, document: parse('{ items { a } }') })
    expect(result.errors).toHaveLength(1)
    expect(result.data).toBeNull()
    await settled()
    expect(unhandled).toEqual([])
  })

  it('answers as before where nothing fails', async () => {
    const schema = ownPromises(makeExecutableSchema({ typeDefs, resolvers }))
    const result = await execute({ schema, document: parse('{ items { b } maybe { b } }') })
    expect(result).toEqual({ data: { items: [{ b: 0 }, { b: 1 }, { b: 2 }], maybe: [{ b: 0 }, { b: 1 }, null] } })
  })
})

describe('the schema that is served', () => {
  it('owns what is under way for some of a list when another fails at once', async () => {
    const schema = buildSchema()
    const fields = (type: string) => (schema.getType(type) as GraphQLObjectType).getFields()
    fields('Query').experts!.resolve = () => ({ page: () => ({ nodes: [{ id: 'expert:1' }, { id: 'expert:2' }] }) })
    fields('Expert').name!.resolve = ({ id }: { id: string }) => {
      if (id === 'expert:2') throw new Error('at once')
      return '演示'
    }
    fields('Expert').fields!.resolve = () => new Promise((_, reject) => setTimeout(reject, 5, new Error('late')))
    const { errors } = await execute({
      schema,
      document: parse('{ experts { nodes { name fields { totalCount } } } }'),
    })
    expect(errors!.map(({ message }) => message)).toEqual(['at once'])
    await settled()
    expect(unhandled).toEqual([])
  })
})

describe('the server on the shipped data', () => {
  let served: Served
  beforeAll(async () => void (served = await serve()))
  afterAll(() => served[Symbol.asyncDispose]())

  it.each([
    '{search(text:"演示",first:40){nodes{...on Institution{region{id} platforms(after:"x"){totalCount}} ...on Enterprise{platforms(after:"x"){totalCount}}}}}',
    '{search(text:"演示",first:40){nodes{...on Institution{region{id} platforms(first:-1){totalCount}} ...on Enterprise{platforms(first:-1){totalCount}}}}}',
    'query($n:Int=-1){search(text:"演示",first:40){edges{node{...on Institution{region{id} platforms(first:$n){totalCount}} ...on Enterprise{platforms(first:$n){totalCount}}}}}}',
    'query($a:String="YXQ6"){experts{nodes{region{id} appointments(after:$a){nodes{chain{enterprises(after:$a){totalCount}}}}}}}',
  ])('is not ended by %s', async (query) => {
    const response = await fetch(`${served.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    const body = (await response.json()) as { errors: { extensions: { code: string } }[] }
    expect(body.errors[0]!.extensions.code).toBe('BAD_USER_INPUT')
    await settled()
    expect(unhandled).toEqual([])
  })
})
