import { makeExecutableSchema } from '@graphql-tools/schema'
import {
  execute,
  getOperationAST,
  parse,
  responsePathAsArray,
  validate,
  type ExecutionResult,
  type GraphQLResolveInfo,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { executed } from '../../src/operation/plan/index.js'
import { ownPromises } from '../../src/operation/owned.js'
import { random, type Random } from '../../tools/generate/random.js'
import { often } from '../support/thorough.js'
import { operation } from '../fuzz/operation.js'

const typeDefs = `
  interface Thing { id: ID! name(upper: Boolean = false): String near(first: Int! = 2): [Thing] }
  type Tree implements Thing { id: ID! name(upper: Boolean = false): String near(first: Int! = 2): [Thing] age: Int! parts: [Part!]! one: Thing! }
  type Stone implements Thing { id: ID! name(upper: Boolean = false): String near(first: Int! = 2): [Thing] weight: Float kinds: [Kind!] any: Any }
  type Part { size: Int! of: Thing label(by: By): String! }
  union Any = Tree | Part
  enum Kind { A B }
  input By @oneOf { size: Int name: String }
  type Query { thing(id: ID!): Thing things(first: Int! = 3): [Thing!]! need: Tree! maybe: [Tree] texts: [String] }
`

/** Of a type that is none, a defect, only the log has the words. */
const text = (answer: ExecutionResult): string =>
  JSON.stringify(answer).replaceAll(/"message":"Abstract type (?:[^"\\]|\\.)*"/g, '"message":"no type"')

const schema = (seed: string) => ownPromises(makeExecutableSchema({ typeDefs, resolvers: resolversOf(seed) as never }))

/** Resolvers that answer, fail, or give nothing, at once or later, as the seed has it for their place. */
function resolversOf(seed: string) {
  const chanceAt = ({ path }: GraphQLResolveInfo, what = ''): Random =>
    random(seed, `${what} ${responsePathAsArray(path).join('.')}`)
  const odd = (value: () => unknown, chance: Random, throws = true): unknown => {
    const answer = chance.weighted<() => unknown>([
      [value, 20],
      [() => null, 1],
      [() => Promise.reject(new Error('later')), 1],
      [() => new Error('given'), 1],
    ])
    if (throws && chance.chance(0.05)) throw new Error('at once')
    if (chance.chance(0.7)) return answer()
    const ticks = chance.int(1, 6)
    return (async () => {
      for (let tick = 0; tick < ticks; tick++) await undefined
      return answer()
    })()
  }
  type Args = Readonly<Record<string, unknown>>
  const made =
    (value: (args: Args) => unknown) => (_source: unknown, args: Args, _context: unknown, info: GraphQLResolveInfo) =>
      odd(() => value(args), chanceAt(info))
  const thing = (at: number) => ({ name: ({ upper }: Args) => (upper ? `X${at}` : `x${at}`), id: `x${at}`, weight: at })
  const list = (count: unknown) => Array.from({ length: Math.min(3, Number(count)) }, (_, at) => thing(at))
  const typeOf =
    (...types: string[]) =>
    (_value: unknown, _context: unknown, info: GraphQLResolveInfo) =>
      odd(() => chanceAt(info, 'type').pick(types), chanceAt(info, 'type of'))
  const item = (one: unknown, at: number, info: GraphQLResolveInfo) =>
    at % 3 ? odd(() => one, chanceAt(info, `item ${at}`), false) : one
  const near = (_source: unknown, { first }: Args, _context: unknown, info: GraphQLResolveInfo) =>
    odd(() => list(first).map((one, at) => item(one, at, info)), chanceAt(info))
  return {
    Thing: { __resolveType: typeOf('Tree', 'Stone', 'Stone') },
    Any: { __resolveType: typeOf('Tree', 'Part') },
    Tree: {
      near,
      id: made(() => 'x'),
      age: made(() => 7),
      parts: made(() => list(2)),
      one: made(() => thing(1)),
    },
    Stone: { near, kinds: made(() => ['A', 'B']), any: made(() => thing(2)) },
    Part: { size: made(() => 1), of: made(() => thing(3)), label: made(({ by }) => JSON.stringify(by ?? null)) },
    Query: {
      thing: made(() => thing(1)),
      things: made(({ first }) => list(first)),
      need: made(() => thing(2)),
      maybe: made(() => list(2)),
      texts: made(() => ['a', null, 'b']),
    },
  }
}

describe('a planned execution', () => {
  it('answers random operations as the library does, where resolvers fail at once and later', async () => {
    const words = {
      schema: makeExecutableSchema({ typeDefs }),
      ids: ['x1'],
      names: ['x'],
      idsOf: new Map(),
      cursors: new Map(),
      rules: new Map(),
    }
    const seen = { failed: 0, answered: 0 }
    for (let number = 0; number < often(300, 10_000); number++) {
      const { query, variables } = operation(words, random('plan', number))
      const document = parse(query)
      const here = schema(`${number}`)
      if (validate(here, document).length) continue
      const common = {
        schema: here,
        document,
        operation: getOperationAST(document) ?? undefined,
        operationName: undefined,
      }
      const expected = text(await execute({ ...common, contextValue: {}, variableValues: variables }))
      const first = text(await executed({ ...common, context: {}, variables }))
      const again = text(await executed({ ...common, context: {}, variables: { ...variables } }))
      const what = `operation ${number}: ${query} ${JSON.stringify(variables)}`
      expect(first, what).toBe(expected)
      expect(again, what).toBe(expected)
      seen[expected.includes('"errors"') ? 'failed' : 'answered']++
    }
    expect(seen.failed).toBeGreaterThan(60)
    expect(seen.answered).toBeGreaterThan(30)
  })
})
