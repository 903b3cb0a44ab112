import { LRUCache } from 'lru-cache'
import type { OperationDefinitionNode } from 'graphql'
import type { AskedOperation } from './price/index.js'

/** Questions whose judgement is kept; each takes some kilobytes. */
const MOST = 1000
/** Longer variables are judged each time, in characters of their JSON. */
const LONGEST = 2000

/**
 * What is made of a question by its text and variables alone, made once: those that are asked often are asked with the
 * same variables. What refuses it is thrown anew, and what writes is looked at each time.
 */
export function remembered<T extends object>(make: (asked: AskedOperation) => T): (asked: AskedOperation) => T {
  const kept = new LRUCache<string, T>({ max: MOST })
  const numbers = new WeakMap<OperationDefinitionNode, number>()
  let last = 0
  return (asked) => {
    const { operation, variables } = asked
    if (operation.operation !== 'query' || !isShallow(variables)) return make(asked)
    const written = JSON.stringify(variables)
    if (written.length > LONGEST) return make(asked)
    let number = numbers.get(operation)
    if (number === undefined) numbers.set(operation, (number = ++last))
    const key = `${number} ${written}`
    let made = kept.get(key)
    if (!made) kept.set(key, (made = make(asked)))
    return made
  }
}

/** Deeper ones could not be written. */
const DEEPEST = 8

const isShallow = (value: unknown, depth = 0): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (depth < DEEPEST && Object.values(value).every((inner) => isShallow(inner, depth + 1)))
