import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Accounts } from '../../src/access/accounts.js'
import { ROLES } from '../../src/access/rights.js'
import { filesBelow } from '../../src/codegen/cypher.js'
import { startServer, type RunningServer } from '../../src/http/server.js'
import type { Store } from '../../src/store/store.js'
import { random } from '../../tools/generate/random.js'
import { operation } from '../fuzz/operation.js'
import { learn, type Words } from '../fuzz/words.js'
import { forRows } from '../support/engines.js'
import { TODAY } from '../support/server.js'
import { testConfig } from '../support/unhurried.js'
import { inside, marks, outside, plantWorld, SEEN } from './planted.js'
import { auditFolder, PASSWORD } from './server.js'

/** Every field of the schema is asked by one of these. */
const folder = join(import.meta.dirname, '../operations')
const golden = filesBelow(folder, '.graphql').map((file) => readFileSync(join(folder, file), 'utf8'))
const RANDOM = 60

forRows((engine) => {
  describe('people elsewhere', () => {
    let store: Store
    let server: RunningServer
    let words: Words
    let log = ''
    const tokens = new Map<string, string>()
    beforeAll(async () => {
      store = await engine.open()
      await plantWorld(store)
      const sink = new Writable({ write: (chunk, _, done) => ((log += String(chunk)), done()) })
      server = await startServer({
        store,
        config: testConfig({ ...(await auditFolder()), TRICHAIN_RATE: 1_000_000 }),
        log: pino({ level: 'debug' }, sink),
        today: TODAY,
      })
      words = await learn(server.url)
      words.names = words.names.filter((name) => marks(name, 'outside').length === 0)
      const accounts = new Accounts(store)
      for (const role of ROLES) {
        await accounts.add({ name: role, role, regions: [SEEN], password: PASSWORD })
        tokens.set(role, await accounts.addToken(role, { label: 'test', days: 1 }))
      }
      await accounts.add({ name: 'all', role: 'ADMIN', regions: [], password: PASSWORD })
      tokens.set('all', await accounts.addToken('all', { label: 'test', days: 1 }))
      await new Promise((resolve) => setTimeout(resolve, 1100))
    })
    afterAll(async () => {
      await server.close()
      await store.close()
    })
    const text = async (name: string, query: string, variables: object = {}, path = '/graphql'): Promise<string> => {
      const response = await fetch(`${server.url}${path}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/json, text/event-stream',
          authorization: `Bearer ${tokens.get(name)!}`,
        },
        body: path === '/mcp' ? query : JSON.stringify({ query, variables }),
      })
      // How long an answer is looks like a year now and then.
      const headers = [...response.headers].filter(([name]) => name !== 'content-length')
      return JSON.stringify(headers) + (await response.text())
    }
    const data = async (name: string, query: string): Promise<any> =>
      JSON.parse(/\{.*\}$/s.exec((await text(name, query)).trim().replace(/^\[\[.*?\]\]/s, ''))![0]).data

    /** What a role may not be told, the door decides before there is an engine. */
    const roles = engine.name === 'embedded' ? ROLES : (['READER', 'ADMIN'] as const)
    it.each(roles)('are told to no %s, whatever he asks', async (role) => {
      const told: string[] = []
      let seen = 0
      for (const query of golden) {
        const answer = await text(role, query)
        seen += marks(answer, 'inside').length
        told.push(...marks(answer, 'outside').map((mark) => `${mark} by ${query.slice(0, 80)}`))
      }
      const count = engine.name === 'embedded' ? RANDOM : RANDOM / 4
      for (let n = 0; n < count; n++) {
        const { query, variables } = operation(words, random('matrix', role, n))
        const sent = JSON.stringify([query, variables])
        const answer = await text(role, query, variables)
        told.push(...marks(answer, 'outside').flatMap((mark) => (sent.includes(mark) ? [] : [`${mark} by ${query}`])))
      }
      expect(told).toEqual([])
      expect(seen).toBeGreaterThan(20)
      // How long each took looks like a year now and then, and so does a part of its id.
      const logged = log.replace(/"ms":\d+|"requestId":"[^"]*"|"correlationId":"[^"]*"/g, '')
      expect(marks(logged, 'outside')).toEqual([])
      expect(marks(logged, 'inside')).toEqual([])
    })

    it('leave no record of research credit for anybody else', async () => {
      const asked = (name: string, filter = '') =>
        data(
          name,
          `{ creditRecords${filter} { nodes { id name conduct recordedOn heldUntil subject { id } about { id } history { nodes { fields { field after } } } } } }`,
        )
      const { creditRecords } = await asked('EDITOR')
      expect(creditRecords.nodes).toEqual([
        expect.objectContaining({
          id: 'credit:1',
          name: '演**',
          conduct: null,
          recordedOn: null,
          heldUntil: null,
          subject: null,
          about: null,
        }),
        expect.objectContaining({ id: 'credit:2', conduct: 'COMMENDED', subject: { id: 'expert:gui' } }),
      ])
      expect(JSON.stringify(creditRecords.nodes[0])).not.toMatch(/WARNED|expert:xin|2024-05-01/)
      const found = await asked('EDITOR', '(filter: { subject: "expert:xin" })')
      expect(found.creditRecords.nodes).toEqual([])
      expect((await asked('all', '(filter: { subject: "expert:xin" })')).creditRecords.nodes).toHaveLength(1)
    })

    it('are told whom they are for', async () => {
      let seen = 0
      for (const query of golden) seen += marks(await text('all', query), 'outside').length
      expect(seen).toBeGreaterThan(50)
    })

    it('have a short name and nothing else', async () => {
      const query = `{ experts(first: 100) { nodes { id name aliases birthYear nativeRegion { id } titleRank } } }`
      const { experts } = await data('READER', query)
      for (const expert of experts.nodes)
        if (outside.includes(expert.id))
          expect(expert).toMatchObject({ name: '演**', aliases: [], birthYear: null, nativeRegion: null })
        else if (inside.includes(expert.id))
          expect([expert.name.length > 3, expert.birthYear > 1900]).toEqual([true, true])
      expect(experts.nodes.find((one: any) => one.id === 'expert:jia').titleRank).toBe('SENIOR_FULL')
    })

    it('are not told to be whom a ticket or a promise is for', async () => {
      const query = `{
        serviceTickets(orderBy: RAISED_ON) { nodes { expert { id } } }
        talentPromises { nodes { expert { id } } }
        tickets: serviceTickets(filter: { expert: "expert:jia" }) { totalCount }
        promises: talentPromises(filter: { expert: "expert:ding" }) { totalCount }
      }`
      const forWhom = ({ serviceTickets, talentPromises }: any) =>
        [...serviceTickets.nodes, ...talentPromises.nodes].flatMap(({ expert }: any) => (expert ? [expert.id] : []))
      const [reader, all] = [await data('READER', query), await data('all', query)]
      expect(forWhom(reader)).toEqual([])
      expect([reader.tickets.totalCount, reader.promises.totalCount]).toEqual([0, 0])
      expect(forWhom(all).length).toBeGreaterThan(3)
      expect([all.tickets.totalCount, all.promises.totalCount]).toEqual([1, 1])
    })

    it('are not found, filtered, ordered or counted by what is not told', async () => {
      const ids = async (args: string) =>
        (await data('READER', `{ experts(first: 100, ${args}) { totalCount nodes { id } } }`)).experts
      for (const args of [
        'filter: {bornFrom: 1920, bornTo: 1950}',
        'filter: {name: "秘密"}',
        'filter: {name: "别秘密"}',
        'filter: {nativeRegion: "region:zi"}',
      ]) {
        const { totalCount, nodes } = await ids(args)
        expect([args, totalCount, nodes.filter(({ id }: any) => outside.includes(id))]).toEqual([
          args,
          inside.length,
          [],
        ])
      }
      for (const order of ['NAME', 'NAME_DESC', 'BIRTH_YEAR', 'BIRTH_YEAR_DESC']) {
        const all = (await ids(`orderBy: ${order}`)).nodes.map(({ id }: any) => id) as string[]
        const hidden = all.filter((id) => outside.includes(id))
        expect(hidden).toEqual(hidden.toSorted())
        // Page by page the same, and no cursor tells what it goes by.
        let after = ''
        const paged: string[] = []
        for (let n = 0; n < all.length; n++) {
          const { experts } = await data(
            'READER',
            `{ experts(first: 1, orderBy: ${order}${after && `, after: "${after}"`}) { nodes { id } pageInfo { endCursor } } }`,
          )
          after = experts.pageInfo.endCursor
          paged.push(experts.nodes[0].id)
          expect(marks(Buffer.from(after, 'base64').toString(), 'outside')).toEqual([])
        }
        expect(paged).toEqual(all)
      }
      for (const name of ['演秘密外0', '别秘密外0', 'yanmimiwai', 'ymmw', '密外'])
        expect((await data('READER', `{ search(text: "${name}") { totalCount } }`)).search.totalCount).toBe(0)
      expect((await data('READER', `{ search(text: "演秘密内1") { totalCount } }`)).search.totalCount).toBe(1)
    })

    it('are judged without what is not told, on whatever day', async () => {
      for (const day of ['1990-01-01', '2010-01-01', '2026-01-01'])
        for (const person of ['expert:jia', 'expert:bing']) {
          const query = `{ eligibility(expert: "${person}", role: EXPERT, chain: "chain:battery", asOf: "${day}") { conditions { title verdict fact } } }`
          const age = (await data('EDITOR', query)).eligibility.conditions.find((one: any) => one.title.includes('65'))
          expect(age ? [age.verdict, age.fact] : []).toEqual(age ? ['UNKNOWN', null] : [])
        }
    })

    it('are told no more by history, drafts and assistants', async () => {
      const person = outside[1]!
      const { name } = (await data('all', `{ expert(id: "${person}") { name } }`)).expert
      const made = `mutation { applyChanges(note: "关于${name}的变更", changes: [{ expert: { id: "${person}", yearsExperience: 31 } }]) { problems { code } }
        saveDraft(title: "${name}调整", note: "请审${name}", changes: [{ appointment: { expert: "${person}", chain: "chain:digital", role: EXPERT, from: "2026-01-01" } }]) { problems { code } } }`
      expect(JSON.stringify(await data('all', made))).not.toContain('code')
      const tie = `[{ appointment: { id: "appointment:reason", expert: "${person}", chain: "chain:digital", role: EXPERT, from: "2025-01-01" } }]`
      const taken = `mutation { one: applyChanges(changes: ${tie}) { problems { code } } two: applyChanges(changes: [{ remove: { id: "appointment:reason", reason: "${name}已退休" } }]) { problems { code } changeSet { id changes { nodes { reason } } } } }`
      const { two } = await data('all', taken)
      expect(two.changeSet.changes.nodes).toEqual([{ reason: `${name}已退休` }])
      const why = `{ changeSet(id: "${two.changeSet.id}") { changes { nodes { reason } } } }`
      for (const role of ROLES)
        expect((await data(role, why)).changeSet.changes.nodes).toEqual([{ reason: `${name[0]}**已退休` }])
      await data('all', `mutation { revertChangeSet(id: "${two.changeSet.id}") { changeSet { id } } }`)
      const texts = '{ changeSets { nodes { title note } } }'
      expect(marks(await text('all', texts), 'outside')).toHaveLength(4)
      for (const role of ROLES) expect(marks(await text(role, texts), 'outside')).toEqual([])
      const history = `{ nodes(ids: ${JSON.stringify(outside)}) { ... on Entity { history { nodes { fields { field before after } } } } } changeSets { nodes { changes { nodes { entityId fields { field before after } } } } } }`
      expect(marks(await text('all', history), 'outside').length).toBeGreaterThan(10)
      for (const role of ROLES) expect(marks(await text(role, history), 'outside')).toEqual([])
      const call = (name: string, given: object) =>
        JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name, arguments: given } })
      for (const [name, given] of [
        ['search', { text: '甲' }],
        ['gaps', {}],
        ['expert', { id: 'expert:jia' }],
        ['node', { id: 'expert:jia' }],
      ] as const)
        expect(marks(await text('READER', call(name, given), {}, '/mcp'), 'outside')).toEqual([])
    })
  })
})
