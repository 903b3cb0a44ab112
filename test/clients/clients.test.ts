import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve, type Served } from '../web/served.js'

const here = import.meta.dirname
const python = join(here, '.venv/bin/python')
const folder = join(here, '../../web/graphiql/questions')
const questions = readdirSync(folder)
  .sort()
  .map((file) => readFileSync(join(folder, file), 'utf8'))

const clients: [string, string[], string | undefined][] = [
  ...(['apollo', 'urql', 'graphqlRequest', 'relay', 'codegen'] as const).map(
    (name): [string, string[], string | undefined] => [
      name,
      [process.execPath, join(here, `${name}.mjs`)],
      existsSync(join(here, 'node_modules')) ? undefined : 'not installed: npm ci --prefix test/clients',
    ],
  ),
  [
    'Python gql',
    [python, join(here, 'gql_client.py')],
    existsSync(python)
      ? undefined
      : 'not installed: python3 -m venv test/clients/.venv && test/clients/.venv/bin/pip install -r test/clients/requirements.txt',
  ],
]
const missing = clients.filter(([, , absent]) => absent !== undefined)
if (missing.length && process.env.TRICHAIN_REQUIRE_CLIENTS === '1')
  throw new Error(
    `the clients are required here (TRICHAIN_REQUIRE_CLIENTS), but: ${missing.map(([name, , absent]) => `${name} ${absent}`).join('; ')}`,
  )
for (const [name, , absent] of missing) console.log(`\nSKIPPED: the client ${name}: ${absent}\n`)

/** What clients add to be able to keep it apart. */
const withoutTypes = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (key, inner) =>
    key === '__typename' || key === '__id' || key === '__fragments' || key === '__fragmentOwner' ? undefined : inner,
  )

let served: Served
const expected: Record<string, unknown> = {}
beforeAll(async () => {
  served = await serve()
  for (const query of questions) {
    const response = await fetch(`${served.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    expected[/^query (\w+)/m.exec(query)![1]!] = ((await response.json()) as { data: unknown }).data
  }
})
afterAll(() => served?.[Symbol.asyncDispose]())

describe('clients people use ask the shipped questions and read what the server said', { timeout: 180_000 }, () => {
  for (const [name, [command, ...args], absent] of clients) {
    it.skipIf(absent !== undefined)(name + (absent === undefined ? '' : ` (skipped: ${absent})`), async () => {
      const { stdout } = await promisify(execFile)(command!, [...args, `${served.url}/graphql`], {
        cwd: here,
        maxBuffer: 1e8,
      })
      const answers = JSON.parse(stdout) as Record<string, unknown>
      expect(Object.keys(answers)).toEqual(Object.keys(expected))
      for (const [question, data] of Object.entries(answers))
        expect(withoutTypes(data), question).toEqual(withoutTypes(expected[question]))
    })
  }
})
