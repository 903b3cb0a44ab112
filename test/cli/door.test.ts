import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { worldFolder } from '../support/dataset.js'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'trichain-door-'))
const data = join(folder, 'store')
let server: ChildProcess
let url: string

const start = (args: string[], input?: string, more: Record<string, string> = {}): ChildProcess => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', ...args], {
    cwd: root,
    env: { ...process.env, TRICHAIN_DATA: data, TRICHAIN_DEMO: 'false', NEO4J_URI: '', PORT: '0', ...more },
  })
  child.stdin!.end(input)
  return child
}

async function run(
  args: string[],
  input?: string,
  more?: Record<string, string>,
): Promise<{ code: number; out: string; err: string }> {
  const child = start(args, input, more)
  let [out, err] = ['', '']
  child.stdout!.on('data', (chunk) => (out += chunk))
  child.stderr!.on('data', (chunk) => (err += chunk))
  const [code] = (await once(child, 'close')) as [number]
  return { code, out, err }
}

const ask = async (query: string, headers: Record<string, string> = {}): Promise<unknown> =>
  (
    await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    })
  ).json()

beforeAll(async () => {
  server = start(['serve'])
  let out = ''
  for await (const chunk of server.stdout!) {
    out += String(chunk)
    url = /http:\S+(?=\/graphiql)/.exec(out)?.[0] ?? ''
    if (url) break
  }
})
afterAll(async () => {
  const ended = once(server, 'close')
  server.kill('SIGTERM')
  await ended
  expect(existsSync(join(data, 'trichain.door'))).toBe(false)
  rmSync(folder, { recursive: true, force: true })
})

it('the door is for the user of the server alone', async () => {
  const file = join(data, 'trichain.door')
  expect(statSync(file).mode & 0o777).toBe(0o600)
  const { port } = JSON.parse(readFileSync(file, 'utf8')) as { port: number }
  for (const authorization of ['', 'Bearer ', 'Bearer guessed'])
    expect((await fetch(`http://127.0.0.1:${port}`, { method: 'POST', headers: { authorization } })).status).toBe(403)
})

it('imports, asks, removes and exports beside a running server, which sees it at once', async () => {
  const imported = await run(['import', worldFolder])
  expect([imported.code, imported.err]).toEqual([0, ''])
  expect(imported.out).toMatch(/experts\s+13\s+0\s+0\s+0/)
  const total = '{ experts { totalCount } }'
  const beside = { data: { experts: { totalCount: 13 } } }
  expect(await ask(total)).toEqual(beside)
  expect(JSON.parse((await run(['query', total])).out)).toEqual(beside)
  expect(JSON.parse((await run(['query', '-'], total)).out)).toEqual(beside)
  const wrong = await run(['query', '{ nothing }'])
  expect([wrong.code, wrong.out]).toEqual([1, expect.stringContaining('nothing')])

  const to = join(folder, 'dataset')
  const exported = await run(['export', to, '--graphml', join(folder, 'graph.graphml')])
  expect([exported.code, exported.err]).toEqual([0, ''])
  expect(readFileSync(join(to, 'experts.csv'), 'utf8').trim().split('\n')).toHaveLength(14)
  expect(readdirSync(to).filter((name) => !name.endsWith('.csv'))).toEqual([])
  expect(readFileSync(join(folder, 'graph.graphml'), 'utf8')).toContain('</graphml>')
  const again = await run(['import', to, '--dry-run', '--json'])
  expect(JSON.parse(again.out)).toMatchObject({ created: 0, updated: 0, removed: 0 })

  const paper = join(folder, '方案.txt')
  writeFileSync(paper, '百色市示例方案\n\n一、总体目标\n到2027年，培育高新技术企业40家以上。\n')
  const drafted = await run(['ingest', paper, '--json'])
  expect([drafted.code, drafted.err]).toEqual([0, ''])
  const [{ changeSet, items }] = JSON.parse(drafted.out).documents
  expect(changeSet).toMatchObject({ title: '百色市示例方案', state: 'DRAFT' })
  expect(items.map(({ table }: { table: string }) => table)).toContain('targets')
  expect(await ask(`{ changeSet(id: "${changeSet.id}") { source } }`)).toEqual({
    data: { changeSet: { source: 'DOCUMENT' } },
  })
  // Where there is no store yet, a dry run reads the document all the same, and makes none.
  const nowhere = join(folder, 'no-store')
  const alone = await run(['ingest', paper, '--dry-run', '--json'], undefined, { TRICHAIN_DATA: nowhere })
  expect([alone.code, alone.err]).toEqual([0, ''])
  expect(JSON.parse(alone.out).documents[0].items.map(({ table }: { table: string }) => table)).toContain('targets')
  expect(existsSync(nowhere)).toBe(false)

  const [, row] = readFileSync(join(to, 'appointments.csv'), 'utf8').split('\n')
  const removed = await run(['remove', row!.split(',')[0]!])
  expect([removed.code, removed.out]).toEqual([0, expect.stringContaining('1 removed')])
})

it('says what is wrong as it does without a server, with the paths as they were given', async () => {
  const bad = mkdtempSync(join(folder, 'bad-'))
  writeFileSync(join(bad, 'regions.csv'), 'id,name,level\nregion:a,甲,PLANET\nregion:b,乙,COUNTY\n')
  const whole = await run(['import', bad])
  expect([whole.code, whole.out]).toEqual([1, ''])
  expect(whole.err).toMatch(/regions\.csv.*row 2.*level.*PLANET/)
  expect(whole.err).toContain('1 problem; nothing was imported')
  const part = await run(['import', bad, '--valid-part', join(folder, 'rest.txt')])
  expect(part.code).toBe(0)
  expect(readFileSync(join(folder, 'rest.txt'), 'utf8')).toMatch(/^regions\.csv.*PLANET.*\n$/)
  const nowhere = await run(['import', join(folder, 'nowhere')])
  expect([nowhere.code, nowhere.err]).toEqual([1, expect.stringContaining(join(folder, 'nowhere'))])
  expect(nowhere.err).not.toMatch(/\n\s+at /)
})

it('keeps accounts without a stop; what a person is asked for is written down', async () => {
  const added = await run(['account', 'add', 'lihua', '--role', 'ADMIN', '--password-stdin'], 'long enough 1\n')
  expect([added.code, added.out]).toEqual([0, expect.stringContaining('lihua  ADMIN')])
  const token = (await run(['account', 'token', 'lihua', '--name', 'test'])).out.trim()
  // It is taken for known for a second that there are none.
  await new Promise((resolve) => setTimeout(resolve, 1100))
  const viewer = '{ viewer { name } auditLog(first: 5) { nodes { action } } }'
  expect(await ask('{ viewer { name } }')).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
  expect((await run(['person', 'export', 'expert:none'])).code).toBe(1)
  const seen = await ask(viewer, { authorization: `Bearer ${token}` })
  expect(seen).toMatchObject({ data: { viewer: { name: 'lihua' } } })
  expect(JSON.stringify(seen)).toContain('EXPORT')
  const log = async (): Promise<any[]> =>
    (
      (await ask('{ auditLog(first: 2) { nodes { by action operation changeSets failed } } }', {
        authorization: `Bearer ${token}`,
      })) as any
    ).data.auditLog.nodes
  const small = mkdtempSync(join(folder, 'small-'))
  writeFileSync(join(small, 'departments.csv'), 'id,name\ndepartment:door,演示门\n')
  for (const args of [
    ['import', small],
    ['remove', 'department:door'],
  ]) {
    expect((await run([...args, '--by', '王 五'])).code).toBe(0)
    const [after, before] = await log()
    const by = { by: 'cli:王 五', operation: args[0] }
    expect([before, after]).toMatchObject([
      { ...by, action: 'WRITE', changeSets: [] },
      { ...by, action: 'WRITTEN', changeSets: [expect.stringMatching(/^changeset:\d+$/)] },
    ])
    const sets = await ask('{ changeSets(first: 1) { nodes { id by } } }', { authorization: `Bearer ${token}` })
    expect(sets).toMatchObject({ data: { changeSets: { nodes: [{ id: after.changeSets[0], by: by.by }] } } })
  }
  expect((await run(['remove', 'department:door'])).code).toBe(1)
  expect(await log()).toMatchObject([
    { action: 'WRITTEN', by: `cli:${userInfo().username}`, failed: true },
    { action: 'WRITE' },
  ])
  expect((await run(['import', small, '--by', 'li/hua'])).err).toContain('--by: expected a name')
  expect((await run(['audit', 'verify'])).out).toContain('as they were written')
})

it('backs up beside a server that is written to; what is restored elsewhere is whole, its audit as well', async () => {
  const token = (await run(['account', 'token', 'lihua', '--name', 'writer'])).out.trim()
  const write = (n: number) =>
    ask(`mutation { applyChanges(changes: [{ department: { name: "部门${n}" } }]) { problems { code } } }`, {
      authorization: `Bearer ${token}`,
    })
  let over = false
  const writing = (async () => {
    for (let n = 0; !over; n++) await write(n)
  })()
  const to = join(folder, 'backup')
  const made = await run(['backup', to])
  over = true
  await writing
  expect([made.code, made.err]).toEqual([0, ''])
  expect(made.out).toMatch(/\d+ records in \d+ files .*: as they were written/)
  expect((await run(['backup', to])).code, 'not into one that is there').toBe(1)

  const refused = await run(['restore', to])
  expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('[STORE_LOCKED]')])
  const elsewhere = { TRICHAIN_DATA: join(folder, 'restored') }
  const whole = readFileSync(join(to, 'entities.ndjson.gz'))
  const flipped = Buffer.from(whole)
  flipped[100]! ^= 4
  writeFileSync(join(to, 'entities.ndjson.gz'), flipped)
  const damaged = await run(['restore', to], '', elsewhere)
  expect([damaged.code, damaged.err]).toEqual([
    1,
    expect.stringContaining('entities.ndjson.gz: it is not as it was written'),
  ])
  expect(existsSync(elsewhere.TRICHAIN_DATA)).toBe(false)
  writeFileSync(join(to, 'entities.ndjson.gz'), whole)
  const restored = await run(['restore', to], '', elsewhere)
  expect([restored.code, restored.err]).toEqual([0, ''])
  expect((await run(['audit', 'verify'], '', elsewhere)).out).toContain('as they were written')
  expect((await run(['account', 'list'], '', elsewhere)).out).toContain('lihua  ADMIN')
  expect((await run(['restore', to], '', elsewhere)).err).toContain('--replace')
  expect((await run(['restore', to, '--replace'], '', elsewhere)).out).toContain('before-')
})
