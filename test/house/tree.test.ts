import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesBelow } from '../../src/codegen/cypher.js'
import { allQueries } from '../../src/generated/cypher.js'

const root = join(import.meta.dirname, '../..')
const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 1e8 })
  .split('\0')
  .filter(Boolean)
const read = (file: string) => readFileSync(join(root, file), 'utf8')

describe('the tree', () => {
  it('reaches every query file from the code', () => {
    // What codegen made of the declarations: which queries each noun is read and written by.
    const made = ['generated/reads.ts', 'generated/writes.ts', 'generated/axes.ts']
    const sources = filesBelow(join(root, 'src'), '.ts')
      .filter((file) => !file.startsWith('generated/') || made.includes(file))
      .map((file) => read(`src/${file}`))
      .join('\n')
    const words = new Set(sources.match(/\w+/g))
    expect(allQueries.length).toBeGreaterThan(100)
    expect(allQueries.map((query) => query.name.replace(/^.*\//, '')).filter((name) => !words.has(name))).toEqual([])
  })

  it('has a title for every question of the workbench, in both languages', () => {
    const asked = tracked
      .filter((file) => /^web\/app\/.*\.graphql$/.test(file))
      .flatMap((file) => [...read(file).matchAll(/^(?:query|mutation|subscription) (\w+)/gm)].map(([, name]) => name!))
    const titled = new Set(
      [...read('web/app/generated/titles.ts').matchAll(/^ {2}(\w+): \{ ZH/gm)].map(([, name]) => name),
    )
    expect(asked.length).toBeGreaterThan(50)
    expect(asked.filter((name) => !titled.has(name))).toEqual([])
  })

  it('keeps files short', () => {
    const long = tracked
      .filter((file) => /^(src|web|tools)\/.*\.tsx?$/.test(file) && !/^(src|web\/app)\/generated\//.test(file))
      .map((file) => [file, read(file).split('\n').length] as const)
      .filter(([, lines]) => lines > 250)
    expect(long).toEqual([])
  })

  it('keeps comments within the columns that the formatter keeps code in', () => {
    const wide = tracked
      .filter((file) => /^(src|web|tools|test|bench)\/.*\.(tsx?|mjs)$/.test(file) && !file.includes('/generated/'))
      .flatMap((file) =>
        read(file)
          .split('\n')
          .map((line, at) => [`${file}:${at + 1}`, line] as const),
      )
      .filter(([, line]) => line.length > 120 && /^\s*(\/\*\*|\*|\/\/) /.test(line))
      .map(([place]) => place)
    expect(wide).toEqual([])
  })

  it('names no machine path and no registry host', () => {
    const suspicious = /(?:^|[\s"'`(=])\/(?:root|home\/\w+|work|tmp)\/|registry\.npmjs|npmmirror|repo1?\.maven/
    const texts = tracked.filter((file) => !/\.(png|ico|woff2?)$/.test(file) && file !== 'test/house/tree.test.ts')
    expect(texts.filter((file) => suspicious.test(read(file)))).toEqual([])
  })
})
