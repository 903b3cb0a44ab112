// Starts the server of this checkout under whatever Node runs this, asks one question, and stops it: the lane for a
// Node other than the one the tests run on. In .ci/run: `npx --yes --package=node@24 node tools/smoke.mjs`.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'trichain-smoke-'))
const env = { ...process.env, PORT: process.env.PORT ?? '4124', TRICHAIN_DATA: join(folder, 'data'), NEO4J_URI: '' }
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const server = spawn(process.execPath, scripts.start.split(' ').slice(1), {
  cwd: root,
  env,
  stdio: ['ignore', 'inherit', 'inherit'],
})
const ended = new Promise((resolve) => server.on('exit', (code) => resolve(code)))
const until = Date.now() + 120_000

async function asked() {
  while (server.exitCode === null && Date.now() < until) {
    try {
      const ready = await fetch(`http://127.0.0.1:${env.PORT}/ready`)
      if (ready.ok) break
    } catch (error) {
      // Nobody listens yet.
      if (!(error instanceof TypeError)) throw error
    }
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  const query = '{ chains(first: 1) { totalCount } gaps(first: 1) { totalCount } }'
  const answer = await fetch(`http://127.0.0.1:${env.PORT}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return answer.json()
}

try {
  const { data, errors } = await asked()
  console.log(`Node ${process.version}: ${JSON.stringify(data ?? errors)}`)
  if (!(data?.chains.totalCount > 0 && data.gaps.totalCount > 0)) process.exitCode = 1
} finally {
  server.kill('SIGTERM')
  const code = await ended
  rmSync(folder, { recursive: true, force: true })
  if (code !== 0) process.exitCode = 1
}
