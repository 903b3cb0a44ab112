import type { Random } from '../../tools/generate/random.js'
import type { Operation } from './operation.js'

const JUNK = [
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  ':',
  '$',
  '@',
  '!',
  '...',
  '|',
  '"',
  '"""',
  '#',
  '\\',
  '\u0000',
  '\ud800',
  ',',
  '0',
  '-',
  '1e999',
  'null',
  'true',
  'on',
  'fragment',
  'query',
  'mutation',
  'subscription',
  '@defer',
  '@include(if: 1)',
  '__schema',
  '__type(name: "Query")',
  '__typename',
  '演',
]

/** Makes an operation wrong in one of many ways. */
export function mutated(operation: Operation, random: Random): Operation {
  const { query, variables } = operation
  const tokens = query.match(/"[^"]*"|\.\.\.|\$?\w+|[^\s\w]/g) ?? []
  const at = random.int(0, Math.max(0, tokens.length - 1))
  const rest = (...middle: string[]) => ({
    ...operation,
    query: [...tokens.slice(0, at), ...middle, ...tokens.slice(at + 1)].join(' '),
  })
  const names = Object.keys(variables)
  const name = names.length ? random.pick(names) : 'none'
  const ways: (() => Operation)[] = [
    () => rest(),
    () => rest(tokens[at] ?? '', tokens[at] ?? ''),
    () => rest(random.pick(tokens)),
    () => rest(tokens[at] ?? '', random.pick(JUNK)),
    () => rest(random.pick(JUNK)),
    () => ({ ...operation, query: query.slice(0, random.int(0, query.length)) }),
    () => ({
      ...operation,
      query: query.replace(/\d+/, String(random.pick([3_000_000_000, -1, 1.5, 99999999999999999999n]))),
    }),
    () => ({ ...operation, query: `${query} query Second { __typename }` }),
    () => ({
      ...operation,
      query: query.replace(
        'query Made',
        random.pick(['mutation Made', 'subscription Made', 'query', 'query Made @skip(if: true)']),
      ),
    }),
    () => ({ ...operation, operationName: random.pick<unknown>(['Nope', '', null, 5, 'x'.repeat(5000), {}]) }),
    () => ({
      ...operation,
      variables: {
        ...variables,
        [name]: random.pick<unknown>([null, 5, 'x', [], {}, [[null]], true, 3_000_000_000, 1.5, 'x'.repeat(200_000)]),
      },
    }),
    () => ({ ...operation, variables: Object.fromEntries(Object.entries(variables).filter(([key]) => key !== name)) }),
    () => ({ ...operation, variables: { ...variables, unknown: 1 } }),
    () => ({ ...operation, variables: random.pick<any>([null, [], 'x', 5]) }),
    () => ({ ...operation, query: `${query} fragment Loop on Query { ...Loop }` }),
    () => ({
      ...operation,
      query: query.replace(
        /\}\s*$/,
        `... { ${'... { '.repeat(random.int(1, 300))} __typename ${'} '.repeat(random.int(1, 300))}} }`,
      ),
    }),
  ]
  return random.pick(ways)()
}
