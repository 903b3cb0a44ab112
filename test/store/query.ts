import { parseType } from '../../src/codegen/header.js'
import { StoreError } from '../../src/kernel/errors.js'
import type { Query, Returns } from '../../src/query/query.js'
import type { Store } from '../../src/store/store.js'

interface Shape {
  returns?: Returns
  write?: boolean
  /** Types as in the header of a query file; a parameter that isn't named here is not declared. */
  params?: Record<string, string>
  columns?: Record<string, string>
}

const types = (texts: Record<string, string> = {}) =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, parseType(text)]))

/** A query constant as the code generator makes them, for what only the tests of the store ask. */
export const query = <R = any>(
  text: string,
  { returns = 'value', write = false, params, columns }: Shape = {},
): Query<Record<string, unknown>, R> => ({
  name: `test/${/\w+/.exec(text)![0].toLowerCase()}`,
  text,
  write,
  returns,
  params: types(params),
  columns: types(columns ?? (returns === 'value' ? { value: 'json' } : {})),
})

export const statement = (text: string, params?: Record<string, string>): Query<Record<string, unknown>, void> =>
  query(text, { returns: 'none', write: true, ...(params && { params }) })

export const addItem = statement('CREATE (n:Entity:Item {id: $id, n: 0})', { id: 'string' })
export const countItems = query<number>('MATCH (n:Item) RETURN count(n) AS value')
/** About a second of work for each thousand, in either engine. */
export const slow = query<number>(
  'UNWIND range(1, 30000) AS a UNWIND range(1, 30000) AS b WITH a, b WHERE (a * b) % 7 = 3 RETURN count(*) AS value',
)

/** Writes one item after the other, `count` of them or until one fails; how many were acknowledged. */
export async function write(store: Store, count: number, name: string): Promise<number> {
  for (let n = 0; n < count; n++) {
    try {
      await store.transaction((tx) => tx.run(addItem, { id: `${name} ${n}` }))
    } catch (error) {
      if (error instanceof StoreError) return n
      throw error
    }
  }
  return count
}

/** The code of the error, or `none`. */
export const codeOf = (answer: Promise<unknown>): Promise<string> =>
  answer.then(
    () => 'none',
    (error: unknown) => (error instanceof StoreError ? error.code : String(error)),
  )
