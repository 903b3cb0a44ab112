import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rules } from '../../src/generated/rules.js'
import { filesBelow } from '../../src/codegen/cypher.js'
import { wrongWith } from './forbidden.js'

const operations = join(import.meta.dirname, '../operations')

/** Fields in which analyses speak; whatever name an operation gives them, their texts are sentences. */
const SENTENCES = /^(explanation|reason|told|english|brokenStep|locator|problem)/

/** The sentences of an answer, wherever they stand. */
function sentences(value: unknown, key = ''): string[] {
  if (typeof value === 'string')
    return /^[A-Z_]+$/.test(value)
      ? []
      : SENTENCES.test(key) || /\p{Script=Han}[^]*[。；，]/u.test(value)
        ? [value]
        : []
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, part]) => sentences(part, Array.isArray(value) ? key : name))
}

describe('no sentence says what may not be said', () => {
  it.each(filesBelow(operations, '.json'))('%s', (file) => {
    const said = sentences((JSON.parse(readFileSync(join(operations, file), 'utf8')) as { data?: unknown }).data)
    expect(
      said.flatMap((text) =>
        wrongWith(text).map((what) => `${relative(process.cwd(), join(operations, file))}: ${what} in ${text}`),
      ),
    ).toEqual([])
  })

  it('the page of sentences', () => {
    const lines = readFileSync(join(import.meta.dirname, 'sentences.md'), 'utf8')
      .split('\n')
      .flatMap((line) => /^(?:- | {2}(?=[^ ])(?!- ))(.+)$/.exec(line)?.[1] ?? [])
    expect(lines.length).toBeGreaterThan(400)
    expect(lines.flatMap((text) => wrongWith(text).map((what) => `${what} in ${text}`))).toEqual([])
  })

  it('what rules say of themselves has the marks of its language', () => {
    const said = [...rules.values()].flatMap(({ title, description, severity, parameters }) => [
      title,
      description,
      severity,
      ...Object.values(parameters).map((parameter) => parameter.description),
    ])
    expect(
      said.flatMap(({ ZH, EN }) => [ZH, EN]).flatMap((text) => wrongWith(text).filter((what) => / mark/.test(what))),
    ).toEqual([])
  })

  it('and finds each of them', () => {
    const bad = [
      '链条=1',
      '尚有0个平台',
      '方案已证最优',
      '只有他覆盖该领域',
      '判定为NOT_MET',
      '链条,没有链长',
      '共2项；；',
      '链长 空缺',
      'a total of 0 experts is needed',
      'there is 1 experts here',
      'there are 2 expert here',
      'the plan is proven optimal here',
      '尚未续聘该专家的聘任，尚未续聘该专家的聘任。',
    ]
    expect(bad.filter((text) => wrongWith(text).length === 0)).toEqual([])
  })
})
