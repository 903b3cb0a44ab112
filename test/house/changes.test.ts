import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { CriticalityLevel, diff } from '@graphql-inspector/core'
import { buildSchema } from 'graphql'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const [released] = readdirSync(join(root, 'schema/released')).map((file) => file.replace('.graphql', ''))
const { version } = JSON.parse(read('package.json')) as { version: string }
const [, ...sections] = read('CHANGELOG.md').split(/^## /m)
const of = (name: string): string | undefined => sections.find((section) => section.startsWith(`${name}\n`))

/** What breaks callers between two schemas, by its place. */
async function breaks(before: string, after: string): Promise<string[]> {
  const changes = await diff(buildSchema(before), buildSchema(after))
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ path, message }) => path ?? message)
}

describe('the changes', () => {
  it('begin with this version, and the released schema is of one before', () => {
    expect(sections[0]!.split('\n')[0]).toBe(version)
    expect(readdirSync(join(root, 'schema/released'))).toHaveLength(1)
    expect(of(released!)).toBeDefined()
    expect((JSON.parse(read('package-lock.json')) as { version: string }).version).toBe(version)
  })

  it('see what would break a caller', async () => {
    const before = 'type Query { a: Int, b(c: Int): Int }'
    expect(await breaks(before, 'type Query { a: Int, b(c: Int, d: Int): Int, e: Int }')).toEqual([])
    expect(await breaks(before, 'type Query { b(c: Int!): Int }')).toEqual(['Query.a', 'Query.b.c'])
  })

  it('name every break since the released schema', async () => {
    const named = sections
      .slice(0, sections.indexOf(of(released!)!))
      .join('')
      .split('### ')
      .filter((part) => part.startsWith('Breaking'))
      .join('')
    const found = await breaks(read(`schema/released/${released}.graphql`), read('src/generated/schema.graphql'))
    expect(found.filter((place) => !named.includes(`\`${place}\``))).toEqual([])
  })
})
