import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Copy, type Hands } from './recipes/copy.js'
import { computed, filter, noun, property, relation, shown } from './recipes/declared.js'
import { format } from './recipes/format.js'
import { rule } from './recipes/rule.js'

const contributing = readFileSync(join(import.meta.dirname, '../../CONTRIBUTING.md'), 'utf8')

/** What each recipe may cost: files by hand, the answers that show it (goldens, oracles) apart. */
const recipes: Record<string, { most: number; perform: (hands: Hands) => void }> = {
  'a property': { most: 1, perform: property },
  'a relation': { most: 2, perform: relation },
  'a filter': { most: 2, perform: filter },
  'a computed field': { most: 2, perform: computed },
  'a noun': { most: 2, perform: noun },
  'a gap rule': { most: 3, perform: rule },
  'an import format': { most: 2, perform: format },
}
const isAnswer = (file: string): boolean => /^test\/(oracle\/g\d\d\.ts|operations\/.*\.(json|calls))$/.test(file)

describe('adding, performed in a copy of the tree', () => {
  let copy: Copy
  const touched = new Map<string, string[]>()
  beforeAll(() => {
    copy = new Copy()
    for (const [name, { perform }] of Object.entries(recipes)) touched.set(name, copy.perform(perform))
    copy.perform(({ add }) => add('test/added.test.ts', shown))
  })
  afterAll(() => copy[Symbol.dispose]())

  it.each(Object.entries(recipes))('%s takes as many files by hand as CONTRIBUTING says', (name, { most }) => {
    const [, said] = new RegExp(`\\*\\*${name}\\*\\* \\((\\d)`).exec(contributing) ?? []
    const byHand = touched.get(name)!.filter((file) => !isAnswer(file))
    expect(byHand, byHand.join(', ')).toHaveLength(Number(said))
    expect(Number(said)).toBeLessThanOrEqual(most)
  })

  it('is complete: codegen makes the rest, types agree, and what was added works', async () => {
    await copy.npx('@graphql-codegen/cli/esm/bin.js', '--config', 'codegen.ts')
    await copy.npx('typescript/bin/tsc')
    await copy.npx(
      'vitest/vitest.mjs',
      'run',
      'test/added.test.ts',
      'test/import/json.test.ts',
      'test/house/declared.test.ts',
      'test/house/schema.test.ts',
    )
    // The rule in some of the worlds there are; the operation of the noun, which writes its golden; their queries.
    await copy.npx(
      'vitest/vitest.mjs',
      'run',
      'test/analysis/gap/oracle.test.ts',
      'test/operations/run.test.ts',
      'test/cypher/headers.test.ts',
      '-t',
      'worlds 0 to 119 G99 finds|laborator|g99',
    )
    expect(JSON.parse(copy.read('test/operations/laboratory/everything.json'))).toEqual({
      data: { laboratories: { totalCount: 0, nodes: [] } },
    })
  }, 300_000)
})
