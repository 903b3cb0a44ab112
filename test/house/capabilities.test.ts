import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { CAPABILITIES, capabilitiesDocument } from '../../tools/docs/capabilities.js'

const codes = Array.from({ length: 50 }, (_, n) => `C${String(n + 1).padStart(2, '0')}`)

it('has an operation for every capability, named by its code, with an answer that tells something', () => {
  const there = readdirSync(CAPABILITIES)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => file.replace('.graphql', ''))
    .toSorted()
  expect(there).toEqual(codes)
  for (const code of there) {
    const text = readFileSync(join(CAPABILITIES, `${code}.graphql`), 'utf8')
    expect(text).toMatch(new RegExp(`^query ${code}\\b`, 'm'))
    const golden = join(CAPABILITIES, `${code}.json`)
    expect(existsSync(golden), golden).toBe(true)
    const { data, errors } = JSON.parse(readFileSync(golden, 'utf8')) as { data: object | null; errors?: unknown }
    expect(errors, code).toBeUndefined()
    // Something is there in every field of the root.
    for (const [field, value] of Object.entries(data!))
      expect(JSON.stringify(value), `${code}.${field}`).toMatch(/"(id|key|name|explanation|role)":|true/)
  }
})

it('tells of all of them in docs/capabilities.md', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/capabilities.md'), 'utf8')
  expect(page, 'run npm run docs:capabilities').toBe(capabilitiesDocument())
})
