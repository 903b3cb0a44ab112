import { headerType, type QueryFile } from './cypherText.js'
import type { Declaration } from './declaration.js'
import { pageOrder } from './lists.js'

/**
 * Fills a list query that is written by hand with what the filter and the orders of its noun say. In the header
 * `@conditions Expert` stands for their parameters and `@page Expert` for those of the page; in the text
 * `{{conditions}}`, `{{after}}` and `{{order}}` for the conditions, for what comes after a cursor, and for the order.
 */
export function fillList(source: string, { nouns }: Declaration, file: string): string {
  const noun = (name: string) => {
    const found = nouns.find((one) => one.name === name)
    if (!found) throw new Error(`${file}: no noun ${name}`)
    return found
  }
  const params = (all: QueryFile['params']): string =>
    Object.entries(all)
      .map(([name, type]) => `// @param ${name} ${type}`)
      .join('\n')
  const [, given] = /^\/\/ @conditions (\w+)$/m.exec(source) ?? []
  if (!given) throw new Error(`${file}: a line "// @conditions Noun" is missing`)
  const { conditions, ...rest } = noun(given)
  const own = conditions.filter(({ text }) => text)
  const page = pageOrder({ ...rest, conditions })
  return source
    .replace(
      /^\/\/ @conditions \w+$/m,
      params(Object.fromEntries(own.map(({ param, type }) => [param, headerType(type)]))),
    )
    .replace(/^\/\/ @page \w+$/m, params(page.params))
    .replace('{{conditions}}', own.map(({ text }) => text!).join('\n  AND '))
    .replace('{{after}}', page.after)
    .replace('{{order}}', page.order)
}
