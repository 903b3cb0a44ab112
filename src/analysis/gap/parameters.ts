import { enums } from '../../enums.js'
import { InputError } from '../../kernel/errors.js'
import type { ChainKind } from '../../generated/types.js'
import type { Bilingual } from '../io.js'

/** A parameter of a gap rule. */
export interface Parameter<T> {
  type: 'INTEGER' | 'NUMBER' | 'BOOLEAN' | 'CODE' | 'CODES' | 'TEXT'
  description: Bilingual
  default: T
  minimum?: number
  maximum?: number
  /** The codes allowed. */
  values?: readonly string[]
  /** What is expected, for the caller who gave something else. */
  expected: string
  accepts(value: unknown): boolean
}

/** A parameter with its name. */
export interface NamedParameter extends Parameter<unknown> {
  name: string
}

/** The values of declared parameters. */
export type Values<Ps extends Record<string, Parameter<unknown>>> = { readonly [K in keyof Ps]: Ps[K]['default'] }

type Told<T> = { description: Bilingual; default: T }

type Bounds = Told<number> & { minimum: number; maximum: number }

/** Numbers within bounds, of those a kind takes. */
const bounded =
  (type: 'INTEGER' | 'NUMBER', one: string, takes: (value: unknown) => boolean) =>
  (told: Bounds): Parameter<number> => ({
    ...told,
    type,
    expected: `${one} from ${told.minimum} to ${told.maximum}`,
    accepts: (value) => takes(value) && (value as number) >= told.minimum && (value as number) <= told.maximum,
  })

/** A whole number. */
export const integer = bounded('INTEGER', 'a whole number', Number.isInteger)

/** Any number. */
export const number = bounded('NUMBER', 'a number', (value) => typeof value === 'number')

/** Yes or no. */
export const flag = (told: Told<boolean>): Parameter<boolean> => ({
  ...told,
  type: 'BOOLEAN',
  expected: 'true or false',
  accepts: (value) => typeof value === 'boolean',
})

/** One code of a list. */
export const code = <C extends string>({ values, ...told }: Told<C> & { values: readonly C[] }): Parameter<C> => ({
  ...told,
  values,
  type: 'CODE',
  expected: `one of ${values.join(', ')}`,
  accepts: (value) => values.includes(value as C),
})

/** One or more codes of a list. */
export const codes = <C extends string>({
  values,
  ...told
}: Told<readonly C[]> & { values: readonly C[] }): Parameter<readonly C[]> => ({
  ...told,
  values,
  type: 'CODES',
  expected: `a list of one or more of ${values.join(', ')}`,
  accepts: (value) => Array.isArray(value) && value.length > 0 && value.every((item) => values.includes(item as C)),
})

/** Any text, such as an id. */
export const text = (told: Told<string>): Parameter<string> => ({
  ...told,
  type: 'TEXT',
  expected: 'a text',
  accepts: (value) => typeof value === 'string' && value !== '',
})

/** The codes of an enumeration. */
export const codesOf = <C extends string>(enumeration: string): readonly C[] =>
  enums[enumeration]!.values.map(({ value }) => value as C)

/** `kinds`, which every rule about a chain takes. */
export const kinds = codes<ChainKind>({
  values: codesOf('ChainKind'),
  default: ['INNOVATION', 'INDUSTRY'],
  description: { ZH: '所考察的链条类别', EN: 'Kinds of chains looked at' },
})

/**
 * The values of all parameters of all rules: those given, else the defaults.
 * @throws InputError for anything but an object of objects, an unknown rule or parameter, a value out of its bounds; it
 * names those allowed
 */
export function readParameters(
  rules: Iterable<{ id: string; parameters: Readonly<Record<string, Parameter<unknown>>> }>,
  given: unknown,
): Map<string, Readonly<Record<string, unknown>>> {
  const all = new Map([...rules].map((rule) => [rule.id, rule]))
  const values = new Map(
    [...all].map(([id, { parameters }]) => [
      id,
      Object.fromEntries(Object.entries(parameters).map(([name, { default: value }]) => [name, value])),
    ]),
  )
  for (const [id, settings] of entries(
    given ?? {},
    'parameters',
    'an object of settings by rule, such as {"G03": {"minSenior": 2}}',
  )) {
    const rule = all.get(id)
    if (!rule)
      throw new InputError(`parameters: expected one of the rules ${[...all.keys()].join(', ')}, found "${id}"`)
    for (const [name, value] of entries(settings, `parameters.${id}`, 'an object of settings')) {
      const parameter = Object.hasOwn(rule.parameters, name) ? rule.parameters[name] : undefined
      if (!parameter)
        throw new InputError(
          `parameters.${id}: expected ${Object.keys(rule.parameters).join(', ') || 'nothing, as the rule has no parameters'}, found "${name}"`,
        )
      if (!parameter.accepts(value))
        throw new InputError(`parameters.${id}.${name}: expected ${parameter.expected}, found ${shown(value)}`)
      values.get(id)![name] = value
    }
  }
  return values
}

/** The same of one rule; null where they are not what it takes. */
export function maybeParameters(
  rule: { id: string; parameters: Readonly<Record<string, Parameter<unknown>>> },
  given: unknown,
): Readonly<Record<string, unknown>> | null {
  try {
    return readParameters([rule], { [rule.id]: given }).get(rule.id)!
  } catch (error) {
    if (error instanceof InputError) return null
    throw error
  }
}

function entries(value: unknown, path: string, expected: string): [string, unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new InputError(`${path}: expected ${expected}, found ${shown(value)}`)
  return Object.entries(value)
}

const shown = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 60)
