import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve, type Served } from './served.js'

const folder = join(import.meta.dirname, '../../web/graphiql/questions')
const questions = readdirSync(folder)
  .sort()
  .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }))

interface Answer {
  data?: Record<string, unknown> | null
  errors?: unknown[]
}

/** Whether a root field says something: neither null nor an empty page or list. */
const answered = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.length > 0
  if (typeof value !== 'object' || value === null) return false
  const page = value as { nodes?: unknown; edges?: unknown }
  return answered(page.nodes ?? page.edges ?? [value])
}

describe('the questions of the GraphiQL page', () => {
  let served: Served
  beforeAll(async () => {
    served = await serve()
  })
  afterAll(async () => {
    await served?.[Symbol.asyncDispose]()
  })

  it('have a Chinese title and a name of their own each', () => {
    expect(questions.length).toBeGreaterThanOrEqual(12)
    expect(questions.filter(({ text }) => !/^# .*\p{Script=Han}/u.test(text)).map(({ file }) => file)).toEqual([])
    const names = questions.map(({ text }) => /^query (\w+)/m.exec(text)?.[1])
    expect(names).not.toContain(undefined)
    expect(new Set(names).size).toBe(questions.length)
  })

  it.each(questions)('$file is answered', async ({ text }) => {
    const response = await fetch(`${served.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: text }),
    })
    const { data, errors } = (await response.json()) as Answer
    expect(errors).toBeUndefined()
    const silent = Object.entries(data ?? {}).filter(([, value]) => !answered(value))
    expect(Object.keys(data ?? {}).length).toBeGreaterThan(0)
    expect(silent.map(([field]) => field)).toEqual([])
  })
})
