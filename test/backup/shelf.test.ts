import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AuditTrail } from '../../src/audit/trail.js'
import { verifyBackup } from '../../src/backup/manifest.js'
import { BackupShelf } from '../../src/backup/shelf.js'
import { AccessServer } from '../access/server.js'
import { forEachEngine } from '../support/engines.js'

const LIST = '{ backups { name state madeAt bytes records checkedAt problems } }'

forEachEngine((engine) => {
  describe('backups over the API', () => {
    const root = mkdtempSync(join(tmpdir(), 'trichain-shelf-'))
    const folder = join(root, 'backups')
    let on: AccessServer
    beforeAll(async () => {
      on = await AccessServer.start(engine, { TRICHAIN_BACKUPS: folder })
      await on.add('admin', 'ADMIN')
    })
    afterAll(async () => {
      await on.server.close()
      rmSync(root, { recursive: true, force: true })
    })
    const ask = (query: string, variables?: object) => on.ask('admin', query, variables)
    const listed = async (): Promise<any[]> => (await ask(LIST)).data.backups
    const idle = async (): Promise<any[]> => {
      await expect
        .poll(async () => (await listed()).map(({ state }) => state as string), { timeout: 30_000 })
        .not.toEqual(expect.arrayContaining([expect.stringMatching(/ING$/)]))
      return listed()
    }

    it('are made while others go on, one at a time, and read once more', async () => {
      expect(await listed()).toEqual([])
      const [first, second] = await Promise.all([
        ask('mutation { makeBackup { name state } }'),
        ask('mutation { makeBackup { name state } }'),
      ])
      const made = [first, second].filter(({ data }) => data?.makeBackup)
      expect(made).toHaveLength(1)
      expect(made[0]!.data.makeBackup.state).toBe('MAKING')
      const [one, ...more] = await idle()
      expect(more).toEqual([])
      expect(one).toMatchObject({ name: made[0]!.data.makeBackup.name, state: 'WHOLE', problems: [] })
      expect(one.records).toBeGreaterThan(100)
      expect(one.checkedAt).toMatch(/^\d{4}-/)
      expect((await verifyBackup(join(folder, one.name))).problems).toEqual([])
      // Another server knows that it was read, and when.
      const places = { folder: join(root, 'none'), heads: join(root, 'none'), keyFile: join(root, 'none.key') }
      const anew = new BackupShelf({
        store: on.store,
        places,
        trail: new AuditTrail(places),
        folder,
        whole: async () => undefined,
        failed: (error) => expect.unreachable(String(error)),
      })
      expect(await anew.all()).toEqual([one])
      const log = await ask('{ auditLog { nodes { by action operation } } }')
      expect(log.data.auditLog.nodes).toContainEqual({ by: 'admin', action: 'EXPORT', operation: 'backup' })
    })

    it('are named where they are not as they were written', async () => {
      const [{ name }] = await listed()
      truncateSync(join(folder, name, 'entities.ndjson.gz'), 10)
      mkdirSync(join(folder, 'half'))
      symlinkSync(join(folder, name), join(folder, 'elsewhere'))
      expect((await listed()).map((one) => [one.name, one.state])).toEqual([
        [name, 'DAMAGED'],
        ['half', 'UNFINISHED'],
      ])
      await ask('mutation ($name: String!) { checkBackup(name: $name) { state } }', { name })
      const [checked] = await idle()
      expect(checked).toMatchObject({ state: 'DAMAGED', checkedAt: null })
      expect(checked.problems.join()).toMatch(/entities\.ndjson\.gz: it was cut/)
    })

    it.each(['..', '../backups', '/etc', '.', '', 'elsewhere', 'half/../half'])(
      'are known by the names that are listed, and %j is none',
      async (name) => {
        const { errors } = await ask('mutation ($name: String!) { checkBackup(name: $name) { state } }', { name })
        expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
        expect(JSON.stringify(errors)).not.toContain(root)
      },
    )
  })
})
