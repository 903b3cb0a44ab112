import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { FORM } from '../../src/backup/form.js'
import { backupInto } from '../../src/backup/into.js'
import { verifyBackup } from '../../src/backup/manifest.js'
import { saveStoreForm } from '../../src/generated/cypher.js'
import { openStore } from '../../src/store/open.js'
import type { Store } from '../../src/store/store.js'
import { importWorld } from '../support/dataset.js'
import { engines, neo4jUri } from '../support/engines.js'
import { query, statement } from '../store/query.js'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'trichain-upgraded-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const searched = query<{ text: string }[]>('MATCH (n:Expert) RETURN DISTINCT n.searchText AS text', {
  returns: 'many',
  columns: { text: 'string' },
})
/** What a backup holds, in one order, but for what the store notes of itself. */
const heldBy = async (path: string): Promise<string[]> => {
  const { manifest, problems } = await verifyBackup(path)
  expect(problems).toEqual([])
  return manifest.files
    .filter(({ name }) => !name.startsWith('notes'))
    .flatMap(({ name }) =>
      gunzipSync(readFileSync(join(path, name)))
        .toString()
        .trim()
        .split('\n'),
    )
    .map((line) => (line ? JSON.stringify(sorted(JSON.parse(line))) : ''))
    .toSorted()
}
const sorted = (value: unknown): unknown =>
  typeof value !== 'object' || value === null || Array.isArray(value)
    ? value
    : Object.fromEntries(
        Object.entries(value)
          .toSorted(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, one]) => [key, sorted(one)]),
      )

/** The backups that upgrades made, by the engine of the store. */
const made = new Map<string, string>()

describe.each(engines.map(({ name }) => name))('a store on %s', (name) => {
  const at = (part: string): string => join(folder, `${name}-${part}`)
  const settings = {
    TRICHAIN_DATA: at('data'),
    TRICHAIN_BACKUPS: at('backups'),
    TRICHAIN_DEMO: 'false',
    NEO4J_URI: name === 'neo4j' ? neo4jUri! : '',
    PORT: '0',
  }
  const open = (): Promise<Store> =>
    openStore({
      ...(name === 'neo4j' ? { engine: 'neo4j', uri: neo4jUri! } : { engine: 'embedded', folder: at('data') }),
      queryTimeoutMs: 20_000,
    })
  const run = (...args: string[]) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', ...args], {
      cwd: root,
      env: { ...process.env, npm_lifecycle_event: '', ...settings },
    })
    const said = { out: '', err: '' }
    child.stdout.on('data', (part) => (said.out += part))
    child.stderr.on('data', (part) => (said.err += part))
    const ended = once(child, 'close').then(([code]) => ({ code: code as number, ...said }))
    return { child, said, ended }
  }

  it('of an earlier form is kept, upgraded and served; one of a newer form is refused', async () => {
    await (await engines.find((engine) => engine.name === name)!.open()).close()
    {
      await using store = await open()
      await importWorld(store)
      await store.transaction((tx) => tx.run(statement('MATCH (n:Entity) SET n.searchText = "old"'), {}))
    }
    const server = run('serve')
    await expect.poll(() => server.said.out, { timeout: 60_000 }).toMatch(/answers at/)
    const url = /http:\S+(?=\/graphiql)/.exec(server.said.out)![0]
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ experts { totalCount } search(text: "演示省重点实验室") { totalCount } }' }),
    })
    expect(await answer.json()).toEqual({ data: { experts: { totalCount: 13 }, search: { totalCount: 1 } } })
    expect(server.said.err).toMatch(/an earlier version: a backup of it is in .*form-1-[^]*was upgraded/)
    server.child.kill('SIGTERM')
    expect((await server.ended).code).toBe(0)
    const [backup] = readdirSync(at('backups')).filter((one) => one.startsWith('form-1-'))
    made.set(name, join(at('backups'), backup!))
    expect((await verifyBackup(made.get(name)!)).manifest).toMatchObject({ form: 1, engine: name })
    {
      await using store = await open()
      expect((await store.run(searched, {})).map(({ text }) => text)).not.toContain('old')
      await store.transaction((tx) => tx.run(saveStoreForm, { version: FORM + 1, restoring: null }))
    }
    const refused = await run('serve').ended
    expect([refused.code, refused.out]).toEqual([1, ''])
    expect(refused.err).toMatch(/^trichain: the store .* was written by a newer TriChain[^\n]*\n$/)
  })

  it('is what a backup of either engine holds after `trichain restore`, and not before it is said to be replaced', async () => {
    for (const [from, backup] of made) {
      const refused = await run('restore', backup).ended
      expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('--replace')])
      const restored = await run('restore', backup, '--replace').ended
      expect([restored.code, restored.err]).toEqual([0, ''])
      await using store = await open()
      expect(await store.run(searched, {})).toEqual([{ text: 'old' }])
      const again = at(`again-${from}`)
      const places = { folder: at('audit'), heads: at('heads'), keyFile: at('key') }
      await backupInto(again, store, places)
      expect(await heldBy(again)).toEqual(await heldBy(backup))
    }
  })
})
