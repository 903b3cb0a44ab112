import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { worldFolder } from '../support/dataset.js'

const root = join(import.meta.dirname, '../..')
let folder: string
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'trichain-cli-'))))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Ended {
  code: number | null
  out: string
  err: string
}

function start(
  args: string[],
  env: Record<string, string> = {},
): { child: ChildProcess; ended: Promise<Ended>; said(text: string): Promise<string> } {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', ...args], {
    cwd: root,
    env: { ...process.env, TRICHAIN_DATA: join(folder, 'store'), TRICHAIN_DEMO: 'false', NEO4J_URI: '', ...env },
  })
  let out = ''
  let err = ''
  child.stdout.on('data', (chunk) => (out += chunk))
  child.stderr.on('data', (chunk) => (err += chunk))
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, out, err }))
  const said = async (text: string) => {
    while (!out.includes(text) && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 50))
    if (!out.includes(text)) throw new Error(`ended without saying "${text}": ${err}`)
    return out
  }
  return { child, ended, said }
}
const run = (args: string[], env?: Record<string, string>): Promise<Ended> => start(args, env).ended

describe('the command line', () => {
  it('loads the shipped facts into an empty store, says so, and answers a question', async () => {
    const { code, out, err } = await run([
      'query',
      '{ chains(filter: { kind: [INNOVATION], region: "region:522700" }) { totalCount } experts { totalCount } }',
    ])
    expect([code, JSON.parse(out)]).toEqual([0, { data: { chains: { totalCount: 14 }, experts: { totalCount: 0 } } }])
    expect(err).toMatch(/The store was empty: loaded data\/facts \(\d+ rows\)/)
  })

  it('serves by several processes over a Neo4j alone, and says so', async () => {
    const { code, out, err } = await run(['serve', '--workers', '3'])
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(/^trichain: 3 workers: expected 1 with the embedded engine, .* NEO4J_URI .*\[BAD_CONFIG\]\n$/)
    expect((await run(['serve', '--workers', 'some'])).err).toMatch(/TRICHAIN_WORKERS: expected a whole number/)
  })

  it('imports a dataset and counts; the second time nothing changes', async () => {
    const first = await run(['import', worldFolder], { TRICHAIN_DATA: join(folder, 'world') })
    expect(first.code).toBe(0)
    expect(first.out).toMatch(/experts\s+13\s+0\s+0\s+0/)
    const second = await run(['import', worldFolder], { TRICHAIN_DATA: join(folder, 'world') })
    expect(second.out).toMatch(/experts\s+0\s+0\s+13\s+0/)
    expect(second.out).toMatch(/total\s+0\s+0\s+\d+\s+0/)
  })

  it('lists every problem of a bad dataset and writes nothing', async () => {
    const bad = mkdtempSync(join(folder, 'bad-'))
    writeFileSync(join(bad, 'regions.csv'), 'id,name,level\nregion:a,甲,PLANET\n,乙,COUNTY\n')
    const data = join(folder, 'untouched')
    const { code, out, err } = await run(['import', bad], { TRICHAIN_DATA: data })
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(/regions\.csv.*row 2.*level.*PLANET/)
    expect(err).toMatch(/regions\.csv.*row 3.*id/)
    expect(err).toContain('2 problems; nothing was imported')
    writeFileSync(join(bad, 'regions.csv'), 'id,name,level\nregion:a,甲,PLANET\nregion:b,乙,COUNTY\n')
    const part = await run(['import', bad, '--valid-part', join(folder, 'rest.txt')], { TRICHAIN_DATA: data })
    expect(part.code).toBe(0)
    expect(part.out).toMatch(/regions\s+1\s+0\s+0\s+0\s+1/)
    expect(readFileSync(join(folder, 'rest.txt'), 'utf8')).toMatch(/^regions\.csv.*PLANET.*\n$/)
  })

  it.each([
    ['a port that is none', { PORT: 'many' }, ['serve'], /PORT.*\[BAD_CONFIG\]/],
    [
      'an unknown scheme',
      { NEO4J_URI: 'http://127.0.0.1:7474' },
      ['serve'],
      /NEO4J_URI: expected neo4j:\/\/.*\[BAD_CONFIG\]/,
    ],
    [
      'a server that is not there',
      { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'hush-hush' },
      ['serve'],
      /127\.0\.0\.1:1.*\[STORE_UNAVAILABLE\]/,
    ],
    ['a dataset that is not there', {}, ['import', 'no/such/folder'], /no\/such\/folder/],
    [
      'variables that are no object',
      {},
      ['query', '{ chains { totalCount } }', '--variables', '[1]'],
      /--variables: expected a JSON object/,
    ],
    ['a command that is none', {}, ['fly'], /unknown command|too many arguments/],
  ])('%s: one clear line, exit code 1', async (_, env, args, message) => {
    const { code, err } = await run(args, env as Record<string, string>)
    expect(code).toBe(1)
    expect(err).toMatch(message)
    expect(err).not.toMatch(/hush-hush|\n\s+at /)
  })

  it('serves until SIGTERM and answers what it had accepted', async () => {
    const server = start(['serve'], { PORT: '0' })
    const url = `${/http:\S+(?=\/graphiql)/.exec(await server.said('/graphiql'))![0]}/graphql`
    // A question heavy enough to be still under way when the signal comes.
    const heavy =
      '{ chains(first: 20) { nodes { region { departments(first: 50) { nodes { measures(first: 50) { nodes { measure { responsible(first: 5) { nodes { department { name } } } } } } } } } } } }'
    const asked = Array.from({ length: 4 }, () =>
      fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: heavy }),
      }).then(async (answer) => ({ status: answer.status, body: (await answer.json()) as { data?: unknown } })),
    )
    await new Promise((resolve) => setTimeout(resolve, 60))
    server.child.kill('SIGTERM')
    for (const answer of await Promise.all(asked)) {
      expect(answer.status).toBe(200)
      expect(answer.body.data).toBeTruthy()
    }
    expect((await server.ended).code).toBe(0)
    await expect(fetch(url)).rejects.toThrow()
  })

  it('ends with npm, whose shell passes no signal on', async () => {
    const npm = spawn('npm', ['start'], {
      cwd: root,
      env: { ...process.env, TRICHAIN_DATA: ':memory:', TRICHAIN_DEMO: 'false', NEO4J_URI: '', PORT: '0' },
    })
    let out = ''
    npm.stdout.on('data', (chunk) => (out += chunk))
    while (!out.includes('/graphiql') && npm.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 50))
    const url = /http:\S+(?=\/graphiql)/.exec(out)![0]
    expect((await fetch(`${url}/ready`)).status).toBe(200)
    npm.kill('SIGTERM')
    await expect
      .poll(
        () =>
          fetch(`${url}/health`).then(
            () => 'alive',
            () => 'gone',
          ),
        { timeout: 15_000 },
      )
      .toBe('gone')
  })

  it('tells a second process that the data folder is in use', async () => {
    const first = start(['serve'], { PORT: '0' })
    await first.said('/graphiql')
    const { code, err } = await run(['serve'])
    expect(code).toBe(1)
    expect(err).toMatch(/\[STORE_LOCKED\]/)
    first.child.kill('SIGTERM')
    expect((await first.ended).code).toBe(0)
  })

  it('lists its settings', async () => {
    const { code, out } = await run(['settings'])
    expect(code).toBe(0)
    expect(out).toContain('PORT=4000')
    expect(out).toContain('NEO4J_URI')
  })
})
