import { isEnumType, isInputObjectType, isListType, isNonNullType, type GraphQLInputType } from 'graphql'
import type { Random } from '../../tools/generate/random.js'
import type { Words } from './words.js'

const TEXTS = [
  '',
  ' ',
  '茶',
  '演示',
  'chaye',
  'G01',
  "'}) MATCH (n) DETACH DELETE n //",
  '\u0000',
  '\ud800',
  '🙂👩‍👩‍👧',
  '"""',
  '\\u',
  '%',
  '*',
  '_',
  '\u202e',
  'x'.repeat(2001),
  '演'.repeat(150),
  '1 2 3 4 5 6 7 8 9 10',
  'null',
  '__proto__',
  'constructor',
  'toString',
  '９９',
  '\n\n\n',
]
const IDS = [
  '',
  ':',
  'expert:',
  'expert:none',
  'region:999999',
  'region:522700',
  'gap:',
  'gap:G01',
  'gap:G03:x:y',
  'gap:G99:a',
  'nothing:1',
  'Expert:1',
  'constructor:1',
  '__proto__:1',
  'policy:\u0000',
  '四跟',
  'template:四跟',
  '522700',
  '泸州市',
]
const DAYS = ['2026-01-01', '2026-11-21', '2024-02-29', '1900-01-01', '2999-12-31']
const BAD_DAYS = [
  '2026-02-30',
  '',
  '0000-00-00',
  '99999-01-01',
  '2026-1-1',
  '2026-01-01T00:00:00Z',
  '二〇二六年',
  '1899-12-31',
  '3000-01-01',
]
const INTS = [0, 1, 2, 3, 5, 10, 20, 50]
const EDGES = [-1, 1000, 1001, 2147483647, -2147483648, 100_000]
const FLOATS = [0, 0.1, 0.5, 1, 0.3333333333333333]
const BAD_FLOATS = [-0, -1, 1e308, 5e-324, 2 ** 53]

/**
 * A value of an input type, for an argument of some name (`id` goes by its field's, `after` with it); now and then one
 * that the server has to refuse.
 */
export function valueOf(type: GraphQLInputType, name: string, words: Words, random: Random): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, name, words, random)
  if (random.chance(0.04)) return null
  if (isListType(type)) {
    if (random.chance(0.1)) return valueOf(type.ofType, name, words, random)
    return Array.from(
      {
        length: random.weighted([
          [0, 1],
          [1, 4],
          [2, 4],
          [5, 2],
          [25, 0.2],
        ]),
      },
      () => valueOf(type.ofType, name, words, random),
    )
  }
  if (isEnumType(type)) return random.pick(type.getValues()).name
  if (isInputObjectType(type)) {
    const chosen = Object.values(type.getFields()).filter(
      (field) => (isNonNullType(field.type) && field.defaultValue === undefined) || random.chance(0.3),
    )
    return Object.fromEntries(chosen.map((field) => [field.name, valueOf(field.type, field.name, words, random)]))
  }
  const odd = random.chance(name === 'first' ? 0.03 : 0.1)
  switch (type.name) {
    case 'Int':
      return random.pick(odd ? EDGES : INTS)
    case 'Float':
      return random.pick(odd ? BAD_FLOATS : FLOATS)
    case 'Boolean':
      return random.chance(0.5)
    case 'Date':
      return odd
        ? random.pick(BAD_DAYS)
        : random.chance(0.5)
          ? random.pick(DAYS)
          : `20${random.int(10, 40)}-0${random.int(1, 9)}-${random.int(10, 28)}`
    case 'ID':
      return odd ? random.pick(IDS) : random.pick((random.chance(0.9) && words.idsOf.get(kindOf(name))) || words.ids)
    case 'JSON':
      return odd ? json(random, 0) : parameters(words, random)
    default:
      return text(name, odd, words, random)
  }
}

function text(name: string, odd: boolean, words: Words, random: Random): string {
  if (odd) return random.pick(TEXTS)
  if (name.startsWith('after '))
    return (random.chance(0.9) && words.cursors.get(name.slice(6))) || random.pick([...words.cursors.values()])
  if (name === 'rules') return random.pick([...words.rules.keys()])
  const whole = random.pick(words.names)
  return random.chance(0.5) ? whole : whole.slice(0, random.int(1, 3))
}

/** What ids an argument of some name wants: `regions` those of regions, `with` any. */
const kindOf = (name: string): string =>
  ({
    enterprises: 'enterprise',
    policies: 'policy',
    nativeRegion: 'region',
    organisation: 'enterprise',
    leader: 'expert',
  })[name] ?? name.replace(/s$/, '')

/** Settings of rules, mostly of the right names. */
function parameters(words: Words, random: Random): unknown {
  const rules = random.sample([...words.rules], random.int(0, 3))
  return Object.fromEntries(
    rules.map(([rule, names]) => [
      rule,
      Object.fromEntries(
        random
          .sample(names, 2)
          .map((name) => [name, random.pick<unknown>([1, 3, 0.5, true, 'x', ['INNOVATION'], null, -5, 1e9])]),
      ),
    ]),
  )
}

function json(random: Random, depth: number): unknown {
  const kind = random.int(0, depth > 3 ? 4 : 7)
  if (kind === 7) return JSON.parse(`${'['.repeat(60)}1${']'.repeat(60)}`)
  if (kind >= 5)
    return kind === 5
      ? [json(random, depth + 1), json(random, depth + 1)]
      : { [random.pick(['G03', 'a', 'minSenior', ''])]: json(random, depth + 1) }
  return [null, true, random.pick([...INTS, ...EDGES, 1e300]), random.pick(TEXTS), 0.1][kind]
}
