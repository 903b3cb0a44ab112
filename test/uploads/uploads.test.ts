import xlsx from '@e965/xlsx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AccessServer } from '../access/server.js'
import { wholeGraph } from '../import/graph.js'
import { forRows } from '../support/engines.js'

forRows((engine) => {
  describe('sheets that are sent', () => {
    let on: AccessServer
    beforeAll(async () => {
      on = await AccessServer.start(engine)
      await on.add('editor', 'EDITOR')
      await on.add('reviewer', 'REVIEWER')
      await on.add('reader', 'READER')
      await on.add('elsewhere', 'EDITOR', 'region:yi')
      await on.add('admin', 'ADMIN')
    })
    afterAll(() => on.server.close())

    const send = async (
      by: string,
      files: Record<string, string | Uint8Array>,
      { query = '', headers = {}, ...fields }: Record<string, any> = {},
    ) => {
      const body = new FormData()
      for (const [name, value] of Object.entries(fields))
        body.append(name, typeof value === 'string' ? value : JSON.stringify(value))
      for (const [name, content] of Object.entries(files))
        body.append('file', new Blob([typeof content === 'string' ? content : Buffer.from(content)]), name)
      return fetch(`${on.server.url}/import${query}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${on.token(by)}`, ...headers },
        body,
      })
    }
    const sent = async (...args: Parameters<typeof send>): Promise<any> => (await send(...args)).json()
    const done = async (by: string, mutation: string, args: string): Promise<any> => {
      const { data, errors } = await on.ask(
        by,
        `mutation { done: ${mutation}(${args}) { changeSet { id state } problems { message index } } }`,
      )
      expect(errors).toBeUndefined()
      return data.done
    }
    /** Without when tokens were used. */
    const graph = async () => {
      const { nodes, ...rest } = await wholeGraph(on.store)
      return { ...rest, nodes: nodes.filter(({ properties }) => !('expires' in properties)) }
    }
    const SHEET = '附件1,,,\n序号,企业名称,所属地区,规上企业\n1,演示甲公司,甲州,是\n2,演示乙公司,甲州,否\n合计,2,,\n'

    it('become one draft, which is approved, sent again, and undone as one', async () => {
      const before = await graph()
      const found = await sent('editor', { '企业名单.csv': SHEET }, { title: '企业名单' })
      expect(found).toMatchObject({
        problems: [],
        created: 2,
        updated: 0,
        changeSet: { title: '企业名单', state: 'DRAFT' },
      })
      expect(found.mapping.sheets).toEqual([
        {
          file: '企业名单.csv',
          row: 2,
          rows: 2,
          table: 'enterprises',
          confidence: 1,
          columns: [
            { at: 'B', header: '企业名称', column: 'name', confidence: 0.95 },
            { at: 'C', header: '所属地区', column: 'region', confidence: 0.95 },
            { at: 'D', header: '规上企业', column: 'above_scale', confidence: 0.95 },
          ],
        },
      ])
      expect(await graph()).toEqual(before)
      const id = found.changeSet.id as string
      await done('editor', 'submitDraft', `id: "${id}"`)
      expect(await done('reviewer', 'approveDraft', `id: "${id}"`)).toMatchObject({
        changeSet: { state: 'APPLIED' },
        problems: [],
      })
      const { data } = await on.ask(
        'editor',
        `{ changeSet(id: "${id}") { source created } enterprises(filter: {}) { nodes { name } } }`,
      )
      expect(data.changeSet).toEqual({ source: 'IMPORT', created: 2 })
      expect(data.enterprises.nodes.map(({ name }: { name: string }) => name)).toContain('演示甲公司')
      expect(await sent('editor', { '企业名单.csv': SHEET })).toMatchObject({
        created: 0,
        updated: 0,
        unchanged: 2,
        changeSet: null,
      })
      const { changeSet } = await done('editor', 'revertChangeSet', `id: "${id}"`)
      await done('editor', 'submitDraft', `id: "${changeSet.id}"`)
      await done('reviewer', 'approveDraft', `id: "${changeSet.id}"`)
      expect(await graph()).toEqual(before)
    })

    it('are refused with the place of what is wrong, in Chinese, and as a marked copy', async () => {
      const sheet = '编号,姓名,职称\nx1,演示·甲,大师\nx2,演示·乙,教授\n'
      const found = await sent('editor', { '专家.csv': sheet })
      expect(found).toMatchObject({
        changeSet: null,
        problems: [{ file: '专家.csv', row: 2, column: 'title_rank', at: 'C' }],
      })
      expect(found.problems[0].message).toMatch(/^现为“大师”，应为：其中之一/)
      const marked = await send('editor', { '专家.csv': sheet }, { query: '?format=xlsx' })
      const book = xlsx.read(await marked.arrayBuffer(), { cellStyles: true })
      expect(book.SheetNames).toEqual(['专家', '问题清单'])
      expect(book.Sheets.专家!.C2).toMatchObject({ v: '大师' })
      expect(book.Sheets.专家!.C2.c[0].t).toMatch(/应为：其中之一/)
      expect(book.Sheets.专家!.D2.v).toMatch(/^C列：现为“大师”/)
      expect(xlsx.utils.sheet_to_json(book.Sheets.问题清单!, { header: 1 })[1]).toMatchObject([
        '专家.csv',
        2,
        'C',
        expect.any(String),
      ])
    })

    it('ask about what is doubtful; what is answered is kept by a name and used again', async () => {
      const sheet = '编号,姓名,从业年限情况\nk1,演示·映射,20\n'
      const asked = await sent('editor', { '专家.csv': sheet }, { query: '?dryRun=true' })
      expect(asked.problems).toMatchObject([{ row: 1, column: '从业年限情况', at: 'C' }])
      expect(asked.mapping.sheets[0].columns[2]).toMatchObject({ column: 'years_experience', asks: true })
      const answered = await sent(
        'editor',
        { '专家.csv': sheet },
        { mapping: asked.mapping, keepMapping: '专家表', query: '?dryRun=true' },
      )
      expect(answered).toMatchObject({ problems: [], created: 1 })
      expect(
        await sent('editor', { '名单.csv': sheet }, { mappingName: '专家表', query: '?dryRun=true' }),
      ).toMatchObject({ problems: [], created: 1 })
      const kept = await fetch(`${on.server.url}/import/mappings`, {
        headers: { authorization: `Bearer ${on.token('editor')}` },
      })
      expect(await kept.json()).toMatchObject([{ name: '专家表', by: 'editor' }])
      expect((await send('editor', { '名单.csv': sheet }, { mappingName: '无' })).status).toBe(400)
      const put = await fetch(`${on.server.url}/import/mappings/x`, {
        method: 'PUT',
        headers: { authorization: `Bearer ${on.token('editor')}`, 'content-type': 'application/json' },
        body: '{"sheets": 7}',
      })
      expect(put.status).toBe(400)
      const answers = JSON.stringify(asked.mapping)
      const one = (by: string, method: string, body = answers) =>
        fetch(`${on.server.url}/import/mappings/${encodeURIComponent('专家表')}`, {
          method,
          headers: {
            authorization: `Bearer ${on.token(by)}`,
            ...(method === 'PUT' && { 'content-type': 'application/json' }),
          },
          ...(method === 'PUT' && { body }),
        })
      // What others keep is used by all, and changed by nobody but them and who administers.
      expect([(await one('reviewer', 'PUT')).status, (await one('reviewer', 'DELETE')).status]).toEqual([403, 403])
      expect((await one('editor', 'PUT')).status).toBe(204)
      // Kept aside where somebody says so.
      asked.mapping.sheets[0].columns[2].column = null
      const aside = await sent('editor', { '专家.csv': sheet }, { mapping: asked.mapping, query: '?dryRun=true' })
      expect(aside.notes).toEqual([expect.stringMatching(/kept aside.*从业年限情况/)])
      expect([(await one('admin', 'DELETE')).status, (await one('admin', 'DELETE')).status]).toEqual([204, 400])
      const { data } = await on.ask('admin', '{ auditLog(first: 100) { nodes { by action operation } } }')
      for (const entry of [
        { by: 'editor', action: 'WRITE', operation: 'keep mapping 专家表' },
        { by: 'admin', action: 'WRITE', operation: 'drop mapping 专家表' },
      ])
        expect(data.auditLog.nodes).toContainEqual(entry)
    })

    it('never take somebody for another by his name alone', async () => {
      const { data } = await on.ask('editor', '{ expert(id: "expert:jia") { name birthYear } }')
      const { name, birthYear } = data.expert as { name: string; birthYear: number }
      const sheet = `序号,姓名,出生年月,工作单位\n1,${name},${birthYear}年3月,演示研究院\n2,演示·全新,1980.5,演示研究院\n`
      const found = await sent('editor', { '专家名单.csv': sheet })
      expect(found.people).toMatchObject([{ file: '专家名单.csv', row: 2, index: 0 }])
      expect(found.people[0].of.find((one: { id: string }) => one.id === 'expert:jia').reasons).toEqual(
        expect.arrayContaining(['同名', '同出生年份']),
      )
      const set = found.changeSet.id as string
      const drafted = await on.ask('editor', `{ changeSet(id: "${set}") { changes { nodes { operation status } } } }`)
      // Where he works hangs on who he is.
      expect(drafted.data.changeSet.changes.nodes).toEqual([
        { operation: 'CREATE', status: 'CANDIDATE' },
        { operation: 'CREATE', status: null },
        { operation: 'CREATE', status: 'CANDIDATE' },
        { operation: 'CREATE', status: null },
      ])
      expect((await done('editor', 'submitDraft', `id: "${set}"`)).problems).toHaveLength(2)
      const decided = await done(
        'editor',
        'decideCandidates',
        `changeSet: "${set}", decisions: [{index: 0, accept: true, sameAs: "expert:jia"}, {index: 2, accept: false}]`,
      )
      expect(decided.problems).toEqual([])
      // Who may not see him is told of nobody, and no guess is held against what stands there.
      expect((await sent('elsewhere', { '专家名单.csv': sheet }, { query: '?dryRun=true' })).people).toEqual([])
      for (const year of [birthYear, birthYear + 1])
        expect(
          await sent('elsewhere', { '专家.csv': `id,birth_year\nexpert:jia,${year}\n` }, { query: '?dryRun=true' }),
        ).toMatchObject({ problems: [{ code: 'FORBIDDEN', row: 2 }], created: 0, updated: 0, unchanged: 0 })
      // Whose data was told, and what was written, is written down.
      const { data: log } = await on.ask(
        'admin',
        '{ auditLog(first: 100) { nodes { by action operation people { id fields } changeSets } } }',
      )
      const people = expect.arrayContaining([{ id: 'expert:jia', fields: ['birthYear', 'name'] }])
      expect(log.auditLog.nodes).toContainEqual({
        by: 'editor',
        action: 'WRITTEN',
        operation: 'import',
        people,
        changeSets: [set],
      })
      // Of people whom a draft would make, and whom it says they may be, only those in charge of their region know.
      const candidate = `{ changeSet(id: "${set}") { title changes { nodes { fields { field after } doubt source { locator } } } } }`
      expect(JSON.stringify((await on.ask('editor', candidate)).data)).toContain('同出生年份')
      const short = JSON.stringify((await on.ask('elsewhere', candidate)).data)
      expect(short).not.toMatch(new RegExp(`${name}|同名|出生年份|${birthYear}`))
    })

    it('are for who may make drafts, where he may, and from pages of our own', async () => {
      expect((await send('reader', { '企业名单.csv': SHEET })).status).toBe(403)
      const refused = await sent('elsewhere', { '企业名单.csv': SHEET })
      expect(refused.changeSet).toBeNull()
      expect(refused.problems).toMatchObject([
        { code: 'FORBIDDEN', file: '企业名单.csv', row: 3 },
        { code: 'FORBIDDEN', file: '企业名单.csv', row: 4 },
      ])
      expect(
        (await send('editor', { '企业名单.csv': SHEET }, { headers: { 'sec-fetch-site': 'cross-site' } })).status,
      ).toBe(403)
      expect((await send('editor', {})).status).toBe(400)
      expect((await on.post('/import', {}, { authorization: `Bearer ${on.token('editor')}` })).status).toBe(415)
      const many = `编号,名称\n${Array.from({ length: 5100 }, (_, at) => `m${at},演示${at}`).join('\n')}`
      expect((await sent('editor', { '技术领域.csv': many })).failure).toEqual([
        {
          message: '此处最多 5000 行：更大的文件请用 trichain import 导入',
          expected: expect.stringMatching(/at most 5000 rows/),
        },
      ])
    })
  })
})
