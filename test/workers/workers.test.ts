import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Accounts } from '../../src/access/accounts.js'
import { auditPlaces } from '../../src/audit/places.js'
import { verifyAudit } from '../../src/audit/verify.js'
import { importWorld } from '../support/dataset.js'
import { engines, neo4jUri } from '../support/engines.js'
import { UNHURRIED_ENV } from '../support/unhurried.js'

const root = join(import.meta.dirname, '../..')
const RATE = 60

describe.skipIf(neo4jUri === undefined)('several workers at one port', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trichain-workers-'))
  const places = { TRICHAIN_DATA: join(folder, 'data'), TRICHAIN_BACKUPS: join(folder, 'backups') }
  const tokens = new Map<string, string>()
  let child: ChildProcess
  let origin: string
  let said = ''

  beforeAll(async () => {
    const store = await engines[1]!.open()
    await importWorld(store)
    const accounts = new Accounts(store)
    for (const [name, role] of [
      ['boss', 'ADMIN'],
      ['busy', 'READER'],
    ] as const) {
      await accounts.add({ name, role, regions: [], password: 'korrektes pferd' })
      tokens.set(name, await accounts.addToken(name, { label: 'one', days: 1 }))
    }
    await store.close()
    child = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', 'serve', '--workers', '2'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        ...places,
        ...UNHURRIED_ENV,
        npm_lifecycle_event: '',
        NEO4J_URI: neo4jUri,
        NEO4J_PASSWORD: '',
        PORT: '0',
        TRICHAIN_RATE: String(RATE),
        TRICHAIN_WARM_UP: 'false',
      },
    })
    child.stderr!.on('data', (part) => (said += part))
    let out = ''
    child.stdout!.on('data', (part) => (out += part))
    while (!out.includes('2 workers')) {
      if (child.exitCode !== null) throw new Error(said)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    origin = /http:\S+(?=,)/.exec(out)![0]
  })
  afterAll(() => {
    child.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  })

  /** On a connection of its own each, so that the workers take turns. */
  const send = (path: string, { as, body }: { as?: string; body?: object } = {}) =>
    new Promise<{ status: number; body: string }>((resolve, reject) => {
      const headers = {
        'content-type': 'application/json',
        ...(as && { authorization: `Bearer ${tokens.get(as)}` }),
      }
      const sent = request(
        `${origin}${path}`,
        { method: body ? 'POST' : 'GET', agent: false, headers },
        async (reply) => {
          let text = ''
          for await (const part of reply) text += String(part)
          resolve({ status: reply.statusCode!, body: text })
        },
      )
      sent.on('error', reject)
      // What is handed to a worker in the moment it is killed is answered by nobody.
      if (!body) sent.setTimeout(5000, () => sent.destroy(new Error('no answer')))
      sent.end(body && JSON.stringify(body))
    })
  const ask = async (query: string, as = 'boss') =>
    JSON.parse((await send('/graphql', { as, body: { query } })).body) as { data: any; errors?: any[] }
  const each = async <T>(count: number, work: () => Promise<T>): Promise<T[]> => {
    const all = []
    for (let n = 0; n < count; n++) all.push(await work())
    return all
  }
  const workers = async () => {
    const told = await each(6, async () => (JSON.parse((await send('/health')).body) as { worker: number }).worker)
    return [...new Set(told)].toSorted((a, b) => a - b)
  }

  it('take turns, and tell their figures together', async () => {
    expect(await workers()).toEqual([1, 2])
    const asked = await each(6, () => ask('{ experts { totalCount } }'))
    expect(new Set(asked.map(({ data }) => JSON.stringify(data)))).toHaveLength(1)
    const { body } = await send('/metrics', { as: 'boss' })
    expect(body).toMatch(/^trichain_workers 2$/m)
    expect(body).toMatch(/^trichain_operations_total\{kind="query",outcome="OK"\} 6$/m)
    expect(body).toMatch(/^trichain_store_up\{engine="neo4j"\} 1$/m)
  })

  it('know together who was shown what, how often somebody asked or tried to sign in, and which backup is made', async () => {
    const revealed = await ask(
      'mutation { revealPersonal(person: "expert:jia", field: BIRTH_YEAR, reason: "核实聘任") { value } }',
    )
    const [{ value }] = [revealed.data.revealPersonal]
    const seen = await each(4, () => ask('{ expert(id: "expert:jia") { birthYear } }'))
    expect(seen.map(({ data }) => String(data.expert.birthYear))).toEqual(Array(4).fill(value))
    const sent = await Promise.all(
      Array.from({ length: RATE + 10 }, () => send('/graphql', { as: 'busy', body: { query: '{ __typename }' } })),
    )
    expect(sent.filter(({ status }) => status === 200)).toHaveLength(RATE)
    expect(sent.filter(({ status }) => status === 429)).toHaveLength(10)
    for (const name of ['boss', 'nobody']) {
      const tried = await each(7, () => send('/auth/sign-in', { body: { name, password: 'not that' } }))
      expect(tried.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 429, 429])
    }
    const made = await Promise.all([1, 2, 3].map(() => ask('mutation { makeBackup { name } }')))
    const [{ name }, ...more] = made.filter(({ errors }) => !errors).map(({ data }) => data.makeBackup)
    expect(more).toEqual([])
    const state = async () =>
      (await each(2, () => ask('{ backups { name state } }'))).map(
        ({ data }) => data.backups.find((one: any) => one.name === name).state,
      )
    await expect.poll(state, { interval: 1000 }).toEqual(['WHOLE', 'WHOLE'])
  })

  it('are replaced where one dies, and answer what they accepted when all are to end', async () => {
    const pid = /"worker":1,.*?"pid":(\d+)/.exec(said)?.[1]
    expect(pid, 'its log names its process').toBeDefined()
    process.kill(Number(pid), 'SIGKILL')
    await expect.poll(workers).toEqual([2, 3])
    // Neo4j plans it once: on a busy machine that alone may take what is left to those who end.
    await ask('{ gaps { totalCount } }')
    const last = Promise.all(Array.from({ length: 8 }, () => ask('{ gaps { totalCount } }')))
    await new Promise((resolve) => setTimeout(resolve, 50))
    child.kill('SIGTERM')
    expect((await last).map(({ data }) => data.gaps.totalCount > 0)).toEqual(Array(8).fill(true))
    if (child.exitCode === null) await once(child, 'exit')
    expect([child.exitCode, child.signalCode]).toEqual([0, null])
    // Two processes wrote it at once, one of them was killed.
    const { files, problems } = await verifyAudit(
      auditPlaces({ ...places, TRICHAIN_AUDIT: '', TRICHAIN_AUDIT_HEADS: '', TRICHAIN_AUDIT_KEY: '' }),
    )
    expect([files, problems]).toEqual([2, []])
  })
})
