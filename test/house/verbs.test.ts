import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { buildSchema } from 'graphql'
import { describe, expect, it } from 'vitest'
import { filesOf } from '../../src/codegen/cypher.js'

const root = join(import.meta.dirname, '../..')

/** What could be said of any function: `find` may load by an id, look for a name, list, detect or locate. */
const NAME = '(?:find(?:[A-Z]\\w*)?|(?:handle|manage|process)[A-Z]\\w*)'
/** Where a name is made: a function or variable, a member, a parameter. */
const MADE = [
  `\\b(?:function\\*?|const|let|class) +(${NAME})\\b`,
  `^ *(?:(?:async|static|readonly|get) +)*#?(${NAME})\\??(?=[(:<]| =)`,
  `[({,] *(${NAME})\\??(?: *[,:)}]| =)`,
].map((pattern) => new RegExp(pattern, 'gm'))

const made = (text: string): string[] =>
  MADE.flatMap((pattern) => [...text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'/g, '').matchAll(pattern)]).map(
    ([, name]) => name!,
  )

describe('names', () => {
  it('are seen wherever they are made', () => {
    const text = [
      'function findAll() {}',
      'const find = () => 1 // not const findHere',
      'interface A {',
      '  find(): void',
      '  async #findIt(a: string) {}',
      "  find: 'findThat'",
      '}',
      'const go = (first: A, findNext: () => void) => first.find((one) => findNext())',
      'all.findIndex((one) => one)',
    ].join('\n')
    expect(made(text).toSorted()).toEqual(['find', 'find', 'find', 'findAll', 'findIt', 'findNext'])
  })

  it('say what is done, but for fields of the schema', () => {
    const fields = new Set(
      Object.keys(
        buildSchema(readFileSync(join(root, 'src/generated/schema.graphql'), 'utf8'))
          .getQueryType()!
          .getFields(),
      ),
    )
    const files = ['src', 'tools', 'web/app', 'test/house/recipes'].flatMap((folder) =>
      [...filesOf([join(root, folder)], '.ts'), ...filesOf([join(root, folder)], '.tsx')].filter(
        ({ file }) => !/^(generated|words)\//.test(file),
      ),
    )
    expect(files.length).toBeGreaterThan(300)
    const vague = files.flatMap(({ file, text }) =>
      [...made(text), ...(basename(file).match(new RegExp(`^${NAME}(?=\\.)`)) ?? [])]
        .filter((name) => !fields.has(name))
        .map((name) => `${file}: ${name}`),
    )
    expect(vague).toEqual([])
  })
})
