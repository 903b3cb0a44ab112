import { term } from '../../enums.js'
import type { Hooks, Values } from './spec.js'

/** How the rows of a table are known: by an id and a name that are made of columns. */
export interface Composition {
  /** Of the ids. */
  prefix: string
  /** The columns an id is made of. */
  key?: readonly string[]
  /** The text of a name, with columns and the enumerations of their codes: `{tier:EnterpriseTier}[（自{from}起）]`. */
  named?: string
}

export const composed = ({ prefix, key, named }: Composition): Hooks => ({
  ...(key && { idOf: (values) => `${prefix}:${keyOf(key, values)}` }),
  ...(named !== undefined && {
    compose: (values, properties) => {
      properties.name ??= nameOf(named, values)
    },
  }),
})

function keyOf(key: readonly string[], values: Values): string {
  const parts = key.map((column) => String(values[column] ?? ''))
  while (parts.at(-1) === '') parts.pop()
  return parts.join('~')
}

const nameOf = (text: string, values: Values): string =>
  text
    .replaceAll(/\[([^\]]*)\]/g, (_, part: string) =>
      [...part.matchAll(VALUE)].every(([, column]) => values[column!] !== undefined) ? part : '',
    )
    .replaceAll(VALUE, (_, column: string, enumeration: string | undefined) => {
      const value = values[column]
      return value === undefined ? '' : enumeration ? term(enumeration, String(value), 'ZH') : String(value)
    })

const VALUE = /\{(\w+)(?::(\w+))?\}/g
