import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lastEntries } from '../../src/audit/read.js'
import { forEachEngine } from '../support/engines.js'
import { AccessServer } from './server.js'

forEachEngine((engine) => {
  describe('what is written down', () => {
    let on: AccessServer
    let root: string
    let folder: string
    beforeAll(async () => {
      root = await mkdtemp(join(tmpdir(), 'trichain-audited-'))
      folder = join(root, 'audit')
      on = await AccessServer.start(engine, { TRICHAIN_AUDIT: folder, TRICHAIN_CHEAP: 1500 })
      await on.add('admin', 'ADMIN')
      await on.add('reader', 'READER', 'region:yi')
      await new Promise((resolve) => setTimeout(resolve, 1100))
    })
    afterAll(async () => {
      await on.server.close()
      await rm(root, { recursive: true })
    })
    const last = async () => (await lastEntries({ folder }, 1))[0]
    const count = async () => (await lastEntries({ folder }, 1000)).length

    it('is who read whose data, by which operation, without a value', async () => {
      await on.ask(
        'admin',
        'query Two { experts(filter: {ids: ["expert:jia", "expert:yi"]}) { nodes { name birthYear } } }',
      )
      expect(await last()).toMatchObject({
        by: 'admin',
        action: 'READ',
        operation: 'Two: experts',
        people: { 'expert:jia': ['birthYear', 'name'], 'expert:yi': ['birthYear', 'name'] },
      })
      const before = await count()
      await on.ask('admin', '{ experts(first: 5) { nodes { titleRank } } chains { nodes { name } } }')
      await on.ask('reader', '{ expert(id: "expert:jia") { id name birthYear } }')
      expect(await count()).toBe(before)
      await on.ask('reader', '{ nodes(ids: ["expert:jia", "expert:gui"]) { ... on Entity { name } } }')
      // What was read for the answer counts, told or not.
      expect((await last())!.people!['expert:gui']).toContain('name')
      expect(Object.keys((await last())!.people!)).toEqual(['expert:gui'])
    })

    it('is whom sentences name, of large questions too', async () => {
      const { data } = await on.ask(
        'admin',
        '{ gaps(first: 200) { nodes { explanation } } compareRegions(regions: ["region:jia", "region:yi"]) { __typename } }',
      )
      expect(JSON.stringify(data)).toContain('演示·甲')
      expect(Object.keys((await last())!.people!)).toContain('expert:jia')
      const files = (await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8'))
      expect((await Promise.all(files)).join('')).not.toContain('演示·')
    })

    it('is a change before it is made, and what came of it', async () => {
      const { data } = await on.ask(
        'admin',
        'mutation { applyChanges(changes: [{expert: {id: "expert:jia", yearsExperience: 26}}]) { changeSet { id } } }',
      )
      const [after, before] = await lastEntries({ folder }, 2)
      expect(before).toMatchObject({ by: 'admin', action: 'WRITE', operation: 'applyChanges' })
      expect(after).toMatchObject({
        action: 'WRITTEN',
        requestId: before!.requestId,
        changeSets: [data.applyChanges.changeSet.id],
      })
    })

    it('is had before the answer: where it can not be, there is none', async () => {
      const heads = `${folder}-heads`
      await rm(heads, { recursive: true })
      await writeFile(heads, 'in the way')
      const name = '{ expert(id: "expert:yi") { name } }'
      const refused = await on.post('/graphql', { query: name }, { authorization: `Bearer ${on.token('admin')}` })
      expect(refused.status).toBe(503)
      const text = await refused.text()
      expect(text).not.toContain('演示')
      expect(JSON.parse(text).errors[0].extensions.code).toBe('AUDIT_UNAVAILABLE')
      const write =
        'mutation { applyChanges(changes: [{expert: {id: "expert:jia", yearsExperience: 27}}]) { changeSet { id } } }'
      expect((await on.ask('admin', write)).errors?.[0]?.extensions?.code).toBe('AUDIT_UNAVAILABLE')
      expect((await on.ask('admin', '{ expert(id: "expert:jia") { yearsExperience } }')).data).toEqual({
        expert: { yearsExperience: 26 },
      })
      await chmod(heads, 0o600)
      await rm(heads)
      expect((await on.ask('admin', name)).data.expert.name).toBe('演示·乙')
    })
  })
})
