import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { erase } from '../../src/access/erase.js'
import { Accounts } from '../../src/access/accounts.js'
import { AuditTrail } from '../../src/audit/trail.js'
import { verifyAudit } from '../../src/audit/verify.js'
import { eraseAnew, restoreAudit } from '../../src/backup/audit.js'
import { dump } from '../../src/backup/dump.js'
import { FORM, migrate } from '../../src/backup/form.js'
import { readManifest, verifyBackup } from '../../src/backup/manifest.js'
import { migrations } from '../../src/backup/migrations.js'
import { restoreInto } from '../../src/backup/restore.js'
import { writeBackup } from '../../src/backup/write.js'
import { FolderDraft } from '../../src/exports/folder.js'
import { removeIds } from '../../src/import/remove.js'
import type { Store } from '../../src/store/store.js'
import { keepBoards } from '../fixtures/boards.js'
import { importTables, importWorld } from '../support/dataset.js'
import { engines, forEachEngine } from '../support/engines.js'
import { query, statement } from '../store/query.js'
import { saveIdKey, saveStoreForm } from '../../src/generated/cypher.js'

const people = query<[{ id: string; name: string }]>('MATCH (n:Expert) RETURN n.id AS id, n.name AS name ORDER BY id', {
  returns: 'many',
  columns: { id: 'string', name: 'string' },
})

const folder = mkdtempSync(join(tmpdir(), 'trichain-backup-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const placesAt = (name: string) => ({
  folder: join(folder, `${name}-audit`),
  heads: join(folder, `${name}-heads`),
  keyFile: join(folder, `${name}.key`),
})

async function backedUp(
  store: Store,
  name: string,
  places = placesAt(name),
  meanwhile?: () => Promise<void>,
): Promise<string> {
  const to = join(folder, name)
  await using draft = await FolderDraft.in(to, () => false)
  let once = meanwhile
  await writeBackup(store, places, {
    anew: () => draft.anew(),
    give: async (file, bytes) => {
      const now = once
      once = undefined
      await now?.()
      await draft.append(file, bytes)
    },
  })
  await draft.finish()
  return to
}

/** All that is stored, in one order. */
async function all(store: Store): Promise<string[]> {
  const found: string[] = []
  for await (const [kind, some] of dump(store))
    found.push(...some.map((one) => `${kind} ${JSON.stringify(sorted(one))}`))
  return found.toSorted()
}

const sorted = (value: unknown): unknown =>
  typeof value !== 'object' || value === null || Array.isArray(value)
    ? value
    : Object.fromEntries(
        Object.entries(value)
          .toSorted(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, one]) => [name, sorted(one)]),
      )

/** A store with some of everything: contacts, history, what undoes it, accounts and tokens. */
async function filled(store: Store): Promise<void> {
  await migrate(store, migrations, async () => undefined)
  await importWorld(store, { contacts: true })
  const [{ id }] = await store.run(people, {})
  await importTables(store, { experts: [{ id, phone: '010-00000000' }] }, { contacts: true })
  await importTables(store, { regions: [{ id: 'region:zz', name: '甲', level: 'COUNTY' }] })
  await importTables(store, { regions: [{ id: 'region:zz', name: '乙', level: 'COUNTY' }] })
  await removeIds(store, ['region:zz'])
  const accounts = new Accounts(store)
  await accounts.add({ name: 'lihua', role: 'ADMIN', regions: [], password: 'long enough 1' })
  await accounts.addToken('lihua', { label: 'one', days: 9 })
  await keepBoards(store)
  await store.transaction((tx) => tx.run(saveIdKey, { key: 'key of made ids' }))
}

forEachEngine((engine) => {
  it('brings back all that was stored, into whichever engine, with a proof that holds', async () => {
    const name = `whole-${engine.name}`
    const places = placesAt(name)
    let before: string[]
    let made: string
    {
      await using store = await engine.open()
      await filled(store)
      const audit = new AuditTrail(places)
      for (let n = 0; n < 3; n++) await audit.add({ by: 'lihua', action: 'READ', people: { 'expert:x': ['name'] } })
      await audit.close()
      before = await all(store)
      for (const kind of ['contacts', 'changes ', 'undo', 'accounts', 'credentials', 'boards'])
        expect(
          before.some((line) => line.startsWith(kind)),
          kind,
        ).toBe(true)
      expect(before.join('\n')).toContain('key of made ids')
      made = await backedUp(store, name, places)
    }
    const { manifest, problems } = await verifyBackup(made)
    expect(problems).toEqual([])
    for (const other of engines) {
      await using store = await other.open()
      await restoreInto(store, made, manifest)
      expect(await all(store), other.name).toEqual(before)
    }
    const elsewhere = placesAt(`${name}-restored`)
    await restoreAudit(made, elsewhere, manifest)
    expect(await verifyAudit(elsewhere)).toEqual({ files: 1, entries: 4, problems: [] })
  })

  it('is of one state, whatever is written meanwhile', async () => {
    await using store = await engine.open()
    await filled(store)
    const before = await all(store)
    const made = await backedUp(store, `meanwhile-${engine.name}`, undefined, async () => {
      await importTables(store, { regions: [{ id: 'region:yy', name: '丙', level: 'COUNTY' }] })
    })
    const after = await all(store)
    expect(after).not.toEqual(before)
    await using other = await engines[0]!.open()
    await restoreInto(other, made, await readManifest(made))
    expect(await all(other)).toEqual(engine.name === 'embedded' ? before : after)
  })

  it('a store of the previous form is upgraded once it was kept; one of a newer form is refused', async () => {
    await using store = await engine.open()
    await importWorld(store)
    const old = statement('MATCH (n:Entity) SET n.searchText = "old"')
    await store.transaction((tx) => tx.run(old, {}))
    const kept: number[] = []
    const steps = await migrate(store, migrations, async (form) => void kept.push(form))
    expect([kept, steps]).toEqual([[1], migrations.map(({ title }) => title)])
    const texts = query<{ text: string }[]>('MATCH (n:Entity) RETURN DISTINCT n.searchText AS text', {
      returns: 'many',
      columns: { text: 'string' },
    })
    expect((await store.run(texts, {})).map(({ text }) => text)).not.toContain('old')
    expect(await migrate(store, migrations, () => Promise.reject(new Error('nothing to do')))).toEqual([])
    await store.transaction((tx) => tx.run(saveStoreForm, { version: FORM + 1, restoring: null }))
    await expect(migrate(store, migrations, async () => undefined)).rejects.toThrow(/written by a newer TriChain/)
    await store.transaction((tx) => tx.run(saveStoreForm, { version: FORM, restoring: '2026-01-01' }))
    await expect(migrate(store, migrations, async () => undefined)).rejects.toThrow(/restore .* did not finish/)
  })
})

describe('what is not as it was written', () => {
  let made: string
  beforeAll(async () => {
    await using store = await engines[0]!.open()
    await filled(store)
    made = await backedUp(store, 'damaged')
  })

  it('is found, and named: a byte, an end, a file too many or too few, in any file', async () => {
    for (const name of readdirSync(made)) {
      const path = join(made, name)
      const whole = readFileSync(path)
      const spoilt = async (spoil: () => void): Promise<string> => {
        spoil()
        const told = await verifyBackup(made).then(
          ({ problems }) => problems.join('; '),
          (error: unknown) => (error as Error).message,
        )
        writeFileSync(path, whole)
        return told
      }
      for (const at of [0, whole.length >> 1, whole.length - 2]) {
        const flipped = Buffer.from(whole)
        flipped[at]! ^= 1
        expect(await spoilt(() => writeFileSync(path, flipped)), `${name} at ${at}`).toContain(name)
      }
      expect(await spoilt(() => truncateSync(path, whole.length - 3)), name).toContain(name)
      expect(await spoilt(() => rmSync(path)), name).toContain(name)
    }
    copyFileSync(join(made, 'entities.ndjson.gz'), join(made, 'more.ndjson.gz'))
    expect((await verifyBackup(made)).problems).toEqual(['more.ndjson.gz: it is no part of the backup'])
    rmSync(join(made, 'more.ndjson.gz'))
    expect((await verifyBackup(made)).problems).toEqual([])
  })
})

it('who was erased since is erased anew; the next backup knows nothing of him', async () => {
  const places = placesAt('erased')
  await using store = await engines[0]!.open()
  await filled(store)
  const [person] = await store.run(people, {})
  const early = await backedUp(store, 'erased-early', places)
  const audit = new AuditTrail(places)
  await audit.add({ by: 'cli', action: 'ERASE', people: { [person!.id]: ['*'] }, reason: 'asked for' })
  await audit.close()
  await erase(store, person!.id)
  const texts = async (): Promise<string> => (await all(store)).join('\n')
  expect(await texts()).not.toContain(person!.name)
  await using restored = await engines[0]!.open()
  await restoreInto(restored, early, await readManifest(early))
  expect((await all(restored)).join('\n')).toContain(person!.name)
  expect(await eraseAnew(restored, places)).toBe(1)
  expect((await all(restored)).join('\n')).not.toContain(person!.name)
})
