import {
  astFromValue,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
  print,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLOutputType,
} from 'graphql'
import type { Random } from '../../tools/generate/random.js'
import { valueOf } from './values.js'
import type { Words } from './words.js'

/** What is sent: an operation with its variables. */
export interface Operation {
  query: string
  variables: Record<string, unknown>
  operationName?: unknown
}

const DEEPEST = 7
const MOST_FIELDS = 45

/** A random operation that the schema allows, but for some of its values. */
export function operation(words: Words, random: Random): Operation {
  return new Maker(words, random).make()
}

class Maker {
  readonly #words: Words
  readonly #random: Random
  readonly #variables: Record<string, unknown> = {}
  readonly #declared: string[] = []
  readonly #fragments: string[] = []
  #fields = 0
  #names = 0

  constructor(words: Words, random: Random) {
    this.#words = words
    this.#random = random
  }

  make(): Operation {
    const root = this.#words.schema.getQueryType()!
    const roots = this.#random.weighted([
      [1, 6],
      [2, 2],
      [3, 1],
    ])
    const fields = Object.values(root.getFields()).map((field) => [field, isCheap(field.type) ? 1 : 0.15] as const)
    const parts = Array.from({ length: roots }, () => this.#field(this.#random.weighted(fields), 1)).filter(Boolean)
    const selection = parts.length ? parts.join(' ') : '__typename'
    const declared = this.#declared.length ? `(${this.#declared.join(', ')})` : ''
    const query = [`query Made${declared} { ${selection} }`, ...this.#fragments].join('\n')
    return { query, variables: this.#variables, ...(this.#random.chance(0.2) && { operationName: 'Made' }) }
  }

  /** One field with its arguments and what is selected below it; nothing where there is no room for it. */
  #field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const type = getNamedType(field.type)
    this.#fields++
    const args = this.#args(field)
    const alias = args || this.#random.chance(0.03) ? `a${++this.#names}: ` : ''
    const head = `${alias}${field.name}${args}${this.#directive()}`
    if (isLeafType(type)) return head
    return `${head} { ${this.#selection(type, depth + 1)} }`
  }

  #selection(type: GraphQLNamedType, depth: number): string {
    if (!isObjectType(type) && !isInterfaceType(type)) return this.#parts(type, depth)
    const fields = Object.values(type.getFields())
    const fitting = fields.filter((field) => depth < DEEPEST || isLeafType(getNamedType(field.type)))
    const leaves = fitting.filter((field) => isLeafType(getNamedType(field.type)))
    const wanted =
      this.#fields > MOST_FIELDS
        ? this.#random.sample(leaves, 1)
        : this.#random.sample(
            fitting,
            this.#random.weighted([
              [1, 3],
              [2, 4],
              [4, 2],
              [8, 0.5],
            ]),
          )
    const parts = [
      ...wanted.map((field) => this.#field(field, depth)),
      ...(isAbstractType(type) ? [this.#parts(type, depth)] : []),
    ]
    if (this.#random.chance(0.1)) parts.push('__typename')
    const selection = parts.filter(Boolean).join(' ') || '__typename'
    if (!this.#random.chance(0.05)) return selection
    const name = `F${++this.#names}`
    this.#fragments.push(`fragment ${name} on ${type.name} { ${selection} }`)
    return `...${name}${this.#directive()}`
  }

  /** Inline fragments on some of an abstract type's types. */
  #parts(type: GraphQLNamedType, depth: number): string {
    if (!isAbstractType(type)) return '__typename'
    if (this.#fields > MOST_FIELDS) return '__typename'
    const types = this.#random.sample(this.#words.schema.getPossibleTypes(type), this.#random.int(0, 2))
    return [
      '__typename',
      ...types.map((one) => `... on ${one.name}${this.#directive()} { ${this.#selection(one, depth)} }`),
    ].join(' ')
  }

  #args({ name: of, args }: GraphQLField<unknown, unknown>): string {
    const given = args.filter(
      (arg) =>
        (isNonNullType(arg.type) && arg.defaultValue === undefined) ||
        this.#random.chance(arg.name === 'after' ? 0.1 : 0.35),
    )
    return given.length
      ? `(${given.map((arg) => `${arg.name}: ${this.#argument(arg.type, arg.name === 'id' ? of : arg.name === 'after' ? `after ${of}` : arg.name)}`).join(', ')})`
      : ''
  }

  #argument(type: GraphQLInputType, name: string): string {
    const value = valueOf(type, name, this.#words, this.#random)
    const inner = isNonNullType(type) ? type.ofType : type
    if (this.#random.chance(0.45)) return this.#variable(type, value)
    const node = written(value, inner)
    return node ?? this.#variable(type, value)
  }

  #variable(type: GraphQLInputType, value: unknown): string {
    const name = `v${++this.#names}`
    const fallback = this.#random.chance(0.1) ? written(value, isNonNullType(type) ? type.ofType : type) : undefined
    this.#declared.push(`$${name}: ${String(type)}${fallback === undefined ? '' : ` = ${fallback}`}`)
    if (fallback === undefined || this.#random.chance(0.3)) this.#variables[name] = value
    return `$${name}`
  }

  #directive(): string {
    if (!this.#random.chance(0.04)) return ''
    const name = `v${++this.#names}`
    this.#declared.push(`$${name}: Boolean!`)
    this.#variables[name] = this.#random.chance(0.6)
    return ` @${this.#random.pick(['include', 'skip'])}(if: $${name})`
  }
}

/** A value as it is written in an operation; nothing where it can't be. */
function written(value: unknown, type: GraphQLInputType): string | undefined {
  try {
    if (getNamedType(type).name === 'JSON') return literal(value)
    const node = astFromValue(value, type)
    return node ? print(node) : undefined
  } catch (error) {
    // Values that are wrong on purpose: as a variable they can be sent all the same.
    if (error instanceof Error) return undefined
    throw error
  }
}

function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .filter(([name]) => /^[A-Za-z_]\w*$/.test(name))
      .map(([name, inner]) => `${name}: ${literal(inner)}`)
      .join(', ')}}`
  return JSON.stringify(value)
}

/** Lists of entities, and entities, are read; everything else has to be worked out. */
function isCheap(type: GraphQLOutputType): boolean {
  const named = getNamedType(type)
  const node =
    isObjectType(named) && named.name.endsWith('Connection') ? getNamedType(named.getFields().nodes!.type) : named
  return (
    isObjectType(node) &&
    node.name !== 'Gap' &&
    node.getInterfaces().some(({ name }) => name === 'Entity' || name === 'Node')
  )
}
