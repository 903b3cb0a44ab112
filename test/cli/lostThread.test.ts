import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** Serves the shipped facts in a process of its own. */
async function served() {
  const child = fork(join(import.meta.dirname, 'lostThread.ts'), ['serve'], {
    cwd: root,
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...process.env,
      npm_lifecycle_event: '',
      NEO4J_URI: '',
      PORT: '0',
      TRICHAIN_DATA: ':memory:',
      TRICHAIN_DEMO: 'false',
      TRICHAIN_LOG_LEVEL: 'silent',
    },
  })
  const said = { out: '', err: '' }
  child.stdout!.on('data', (part) => (said.out += part))
  child.stderr!.on('data', (part) => (said.err += part))
  await expect.poll(() => said.out, { timeout: 60_000 }).toMatch(/http:\S+\/graphiql/)
  const ask = async (query: string) =>
    (
      await fetch(`${/http:\S+(?=\/graphiql)/.exec(said.out)![0]}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      })
    ).json() as Promise<{ data: any }>
  return { child, said, ask }
}

it('a server whose store is lost ends at once, and says why in a line', async () => {
  const { child, said, ask } = await served()
  const asked = ask('{ gapSummary(by: [RULE]) { count } }').catch((error: unknown) => error)
  child.send('end it')
  expect(await once(child, 'exit')).toEqual([1, null])
  expect(said.err).toContain('trichain: The thread of the store has ended. [STORE_UNAVAILABLE]')
  expect(said.err).not.toMatch(/^\s+at /m)
  await asked
})
