import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AccessServer } from '../access/server.js'
import { forRows } from '../support/engines.js'
import { pageOf, paper, pdfOf, savedPageOf } from './papers.js'

forRows((engine) => {
  describe('policy documents that are sent', () => {
    let on: AccessServer
    beforeAll(async () => {
      on = await AccessServer.start(engine)
      await on.add('analyst', 'ANALYST')
      await on.add('editor', 'EDITOR')
      await on.add('reviewer', 'REVIEWER')
      await on.add('reader', 'READER')
      await on.add('elsewhere', 'EDITOR', 'region:yi')
    })
    afterAll(() => on.server.close())

    const send = (
      by: string,
      files: Record<string, string | Uint8Array>,
      { query = '', signal, ...fields }: { query?: string; signal?: AbortSignal; [field: string]: any } = {},
    ): Promise<Response> => {
      const body = new FormData()
      for (const [name, value] of Object.entries(fields)) body.append(name, value)
      for (const [name, content] of Object.entries(files))
        body.append('file', new Blob([typeof content === 'string' ? content : Buffer.from(content)]), name)
      return fetch(`${on.server.url}/ingest${query}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${on.token(by)}` },
        body,
        ...(signal && { signal }),
      })
    }
    const sent = async (...args: Parameters<typeof send>): Promise<any> => {
      const answer: any = await (await send(...args)).json()
      expect(answer.errors).toBeUndefined()
      return answer.documents[0]
    }
    const done = async (by: string, mutation: string, args: string): Promise<any> => {
      const { data, errors } = await on.ask(
        by,
        `mutation { done: ${mutation}(${args}) { changeSet { id state } problems { message index field } } }`,
      )
      expect(errors).toBeUndefined()
      expect(data.done.problems).toEqual([])
      return data.done.changeSet
    }
    const approved = async (id: string): Promise<void> => {
      const { data } = await on.ask(
        'editor',
        `{ changeSet(id: "${id}") { changes(first: 200) { nodes { index status } } } }`,
      )
      const open = data.changeSet.changes.nodes.filter(({ status }: any) => status === 'CANDIDATE')
      const decisions = open.map(({ index }: any) => `{ index: ${index}, accept: true }`).join(', ')
      if (open.length) await done('editor', 'decideCandidates', `changeSet: "${id}", decisions: [${decisions}]`)
      await done('editor', 'submitDraft', `id: "${id}"`)
      expect(await done('reviewer', 'approveDraft', `id: "${id}"`)).toMatchObject({ state: 'APPLIED' })
    }
    const itemOf = (document: any, table: string, text: string): any =>
      document.items.find((item: any) => item.table === table && JSON.stringify(item.row).includes(text))

    it('are looked at without anything being kept', async () => {
      const found = await sent('editor', { '方案.txt': paper() }, { query: '?dryRun=true' })
      expect(found).toMatchObject({ file: '方案.txt', state: 'NEW', changeSet: null, problems: [], redacted: 2 })
      expect(JSON.stringify(found)).not.toMatch(/王示例|1234567/)
      const { data } = await on.ask(
        'analyst',
        `{ policyText(policy: "${found.policy}") { title } changeSets(filter: { source: DOCUMENT }) { totalCount } }`,
      )
      expect(data).toEqual({ policyText: null, changeSets: { totalCount: 0 } })
    })

    it('become a draft of what they say, each row with its place, once', async () => {
      const found = await sent('editor', { '方案.txt': paper() })
      expect(found).toMatchObject({ state: 'NEW', problems: [], changeSet: { state: 'DRAFT' } })
      const { data } = await on.ask(
        'editor',
        `{ changeSet(id: "${found.changeSet.id}") { source changes(first: 200) { nodes {
          index table entityId status confidence doubt source { clause locator line firstCharacter lastCharacter } } } } }`,
      )
      expect(data.changeSet.source).toBe('DOCUMENT')
      const target = itemOf(found, 'targets', '示例工作站')
      expect(data.changeSet.changes.nodes).toContainEqual({
        index: target.index,
        table: 'targets',
        entityId: target.row.id,
        status: target.status,
        confidence: target.confidence,
        doubt: target.doubt,
        source: {
          clause: target.clause,
          locator: `第${target.line}行第${target.start}—${target.end}字`,
          line: target.line,
          firstCharacter: target.start,
          lastCharacter: target.end,
        },
      })
      // While the draft is open, the same text is that draft.
      expect((await sent('editor', { '又一份.txt': paper() })).changeSet).toEqual(found.changeSet)
      await approved(found.changeSet.id)
      const again = await sent('editor', { '方案.txt': paper() })
      expect(again).toMatchObject({ state: 'SAME', changeSet: null, created: 0 })
    })

    it('are kept, so that a fact opens at its place', async () => {
      const found = await sent('editor', { '方案.txt': paper() })
      const { line, start, end } = itemOf(found, 'targets', '示例工作站')
      const { data } = await on.ask(
        'reader',
        `{ policyText(policy: "${found.policy}") { file title sha256 size mediaType lineCount all: lines { text clause }
          lines(from: ${line}, to: ${line}) { no text facts { firstCharacter lastCharacter entity { id name } } } } }`,
      )
      const bytes = Buffer.from(paper())
      expect(data.policyText).toMatchObject({
        file: '方案.txt',
        lineCount: found.lines,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        size: bytes.length,
        mediaType: 'text/plain',
      })
      const [{ no, text, facts }] = data.policyText.lines
      // What was approved is known at its place.
      const { known } = itemOf(found, 'targets', '示例工作站')
      expect(facts).toContainEqual({
        firstCharacter: start,
        lastCharacter: end,
        entity: { id: known, name: expect.stringContaining('示例工作站') },
      })
      expect(no).toBe(line)
      expect(text.slice(start - 1, end)).toContain('示例工作站')
      const whole = data.policyText.all
      expect(JSON.stringify(whole)).not.toMatch(/王示例|1234567/)
      expect(whole.find(({ clause }: any) => clause === '二/(二)').text).toMatch(/^（二）培育示例企业/)
    })

    it('of a new edition show what changed, came and went', async () => {
      const next = paper({
        date: '2026年5月6日',
        enterprises: '60家以上',
        stations: false,
        units: '市财政局、市科技局',
      })
      const found = await sent('editor', { '新方案.txt': next })
      const { data } = await on.ask('editor', '{ policies(filter: {}) { nodes { id name } } }')
      const old = data.policies.nodes.find(({ name }: any) => name.includes('示例链条'))
      expect(found).toMatchObject({ state: 'EDITION', supersedes: old.id })
      expect(found.policy).not.toBe(old.id)
      const told = found.differences.map(({ kind, table, label, fields }: any) => [
        kind,
        table,
        label,
        ...fields.map((f: any) => f.column),
      ])
      expect(told).toEqual(
        expect.arrayContaining([
          ['CHANGED', 'targets', expect.stringContaining('高新技术企业'), 'value'],
          ['WENT', 'targets', expect.stringContaining('示例工作站')],
          ['CHANGED', 'measures', '建设示例平台', 'responsible'],
          ['CAME', 'measures', '组建示例联盟'],
          ['WENT', 'measures', '建设示例工作站'],
        ]),
      )
      expect(told).toHaveLength(5)
      await done(
        'editor',
        'decideCandidates',
        `changeSet: "${found.changeSet.id}", decisions: [{ index: ${found.repeals}, accept: true }]`,
      )
      await approved(found.changeSet.id)
      const edition = await on.ask(
        'reader',
        `{ node(id: "${found.policy}") { ... on Policy { supersedes { nodes { id status supersededBy { nodes { id } } } } } } }`,
      )
      expect(edition.data.node.supersedes.nodes).toEqual([
        { id: old.id, status: 'REPEALED', supersededBy: { nodes: [{ id: found.policy }] } },
      ])
      expect(await sent('editor', { '新方案.txt': next })).toMatchObject({ state: 'SAME', changeSet: null })
    })

    it('of one title are told apart by their drafts', async () => {
      const text = paper().replaceAll('示例', '同题')
      const [one, other] = [await sent('editor', { 'a.txt': text }), await sent('editor', { 'b.txt': `${text}附则` })]
      expect(other.policy).toBe(one.policy)
      const file = async (draft: string) =>
        (await on.ask('editor', `{ policyText(policy: "${one.policy}", changeSet: "${draft}") { file } }`)).data
      expect(await file(one.changeSet.id)).toEqual({ policyText: { file: 'a.txt' } })
      expect(await file(other.changeSet.id)).toEqual({ policyText: { file: 'b.txt' } })
      expect(await file('changeset:none')).toEqual({ policyText: { file: 'a.txt' } })
      for (const { changeSet } of [one, other]) await done('editor', 'withdrawDraft', `id: "${changeSet.id}"`)
    })

    it('are decided on once', async () => {
      // It cites what is of a region that nobody has on record.
      const text = paper().replaceAll('示例', '决定').replace('为加快', '根据《四川省决定链条建设条例》，为加快')
      const first = await sent('editor', { 'a.txt': text })
      const target = itemOf(first, 'targets', '高新技术企业')
      const task = itemOf(first, 'measures', '培育决定企业')
      await done(
        'editor',
        'decideCandidates',
        `changeSet: "${first.changeSet.id}", decisions: [{ index: ${target.index}, accept: true, fields: { value: 45 } }, { index: ${task.index}, accept: false }]`,
      )
      await done('editor', 'withdrawDraft', `id: "${first.changeSet.id}"`)
      const second = await sent('editor', { 'b.txt': text })
      expect(second.changeSet.id).not.toBe(first.changeSet.id)
      expect(itemOf(second, 'targets', '高新技术企业')).toMatchObject({
        decision: { status: 'ACCEPTED', by: 'editor' },
      })
      expect(itemOf(second, 'measures', '培育决定企业')).toMatchObject({
        index: null,
        decision: { status: 'REJECTED', by: 'editor' },
      })
      await approved(second.changeSet.id)
      const { data } = await on.ask(
        'reader',
        `{ policy: node(id: "${second.policy}") { ... on Policy { targets { nodes { value } } measures { totalCount } } } }`,
      )
      expect(data.policy.targets.nodes).toContainEqual({ value: 45 })
      expect(data.policy.measures.totalCount).toBe(2)
      expect(await sent('editor', { 'b.txt': text })).toMatchObject({ state: 'SAME', changeSet: null, created: 0 })
    })

    it('say the same in whatever form they come', async () => {
      const text = paper()
      const gb = execFileSync('iconv', ['-t', 'GB18030'], { input: pageOf(text) })
      for (const [name, bytes] of Object.entries({
        'a.pdf': pdfOf(text.split('\n')),
        'a.html': gb,
        'a.mht': savedPageOf(text),
      })) {
        const found = await sent('editor', { [name]: bytes })
        expect([name, found.state, found.changeSet, found.created, found.redacted]).toEqual([name, 'SAME', null, 0, 2])
      }
    })

    it('are drafted by an editor of their region, but for what lies elsewhere', async () => {
      await on.add('nearby', 'EDITOR', 'region:451000')
      const text = paper({ date: '2025年9月9日' })
        .replaceAll('示例', '本地')
        .replace('为加快', '根据《四川省本地链条建设条例》，为加快')
      const found = await sent('nearby', { 'a.txt': text })
      expect(found).toMatchObject({ state: 'NEW', problems: [], changeSet: { state: 'DRAFT' } })
      expect(itemOf(found, 'policies', '四川省')).toMatchObject({ index: null })
      expect(itemOf(found, 'indicators', '本地工作站').index).toEqual(expect.any(Number))
    })

    it('are for the region that a person says, where they do not tell', async () => {
      const text = paper()
        .replaceAll('示例', '无名')
        .replaceAll('百色市', '')
        .replaceAll('市科', '科')
        .replace('到2027年，', '')
      const refused = await sent('editor', { 'a.txt': text })
      expect(refused.changeSet).toBeNull()
      expect(refused.problems[0]).toEqual({
        item: null,
        column: 'region',
        code: 'NO_REGION',
        message: '未能确定适用地区：请选择地区（编号、代码或名称）后再读取',
        expected: 'a region (id, code or name): the document does not tell which it is for',
      })
      for (const [region, message] of [
        ['月球', /^region: expected a region by its id, its code or its name/],
        ['朝阳区', /^region: expected one region, found "朝阳区", which names .*110105.*220104/],
      ] as const) {
        const bad = await send('editor', { 'a.txt': text }, { region })
        expect([region, bad.status]).toEqual([region, 400])
        const [{ message: said, extensions }] = ((await bad.json()) as any).errors
        expect(said).toMatch(message)
        expect(extensions.messageZh).toMatch(/^region：应为/)
      }
      for (const region of ['451000', '百色', '广西壮族自治区百色市', 'region:451000']) {
        const read = await sent('editor', { 'a.txt': text }, { region, query: '?dryRun=true' })
        expect(read).toMatchObject({ problems: [], state: 'NEW' })
        expect(itemOf(read, 'targets', '无名工作站')).toMatchObject({
          row: { region: 'region:451000' },
          status: 'CANDIDATE',
          doubt: { message: '未写明完成年份', english: 'the year it is due is not told' },
        })
      }
      // One of the graph that has no code, as a zone has none.
      const zone = await sent('elsewhere', { 'a.txt': text }, { region: '演示乙市' })
      expect(zone).toMatchObject({
        problems: [],
        changeSet: { state: 'DRAFT' },
      })
      expect(itemOf(zone, 'policies', 'ISSUED').row.region).toBe('region:yi')
      const { data } = await on.ask(
        'elsewhere',
        `{ changeSet(id: "${zone.changeSet.id}") { changes(first: 99) { nodes { status doubt(locale: EN) } } } }`,
      )
      const doubts = data.changeSet.changes.nodes.filter(({ status }: any) => status === 'CANDIDATE')
      expect(doubts).toContainEqual({ status: 'CANDIDATE', doubt: 'the year it is due is not told' })
      await done('elsewhere', 'withdrawDraft', `id: "${zone.changeSet.id}"`)
      const foreign = await sent('elsewhere', { 'a.txt': text }, { region: '百色市' })
      expect(foreign).toMatchObject({ changeSet: null })
      expect(foreign.problems[0]).toMatchObject({ code: 'FORBIDDEN' })
      const told = await sent('editor', { 'a.txt': paper() }, { region: '荔波县', query: '?dryRun=true' })
      expect(told.checks).toContainEqual(
        expect.objectContaining({
          code: 'OTHER_REGION',
          line: 1,
          english: expect.stringMatching(/^the document says/),
        }),
      )
    })

    it('are refused with what was expected, or where they lie elsewhere', async () => {
      const bomb = zipSync({ 'word/document.xml': new Uint8Array(80 * 1024 * 1024) })
      for (const [name, bytes, message] of [
        ['坏.pdf', '%PDF-1.7\nnothing\n%%EOF', /^坏\.pdf: expected a PDF, found a damaged one/],
        ['扫描件.pdf', pdfOf([]), /^扫描件\.pdf: expected a PDF with text, found pictures of pages/],
        ['大.docx', bomb, /^大\.docx: expected a Word document of at most 64 MB of text/],
        ['旧.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /save it as \.docx/],
      ] as const) {
        const bad = await send('editor', { '好.txt': paper().replaceAll('示例', '并送'), [name]: bytes })
        expect([name, bad.status]).toEqual([name, 400])
        expect(((await bad.json()) as any).errors[0].message).toMatch(message)
      }
      expect((await send('reader', { 'a.txt': paper() })).status).toBe(403)
      for (const query of ['?dryRun=true', '']) {
        const elsewhere = await sent('elsewhere', { 'a.txt': paper().replaceAll('示例', '外地') }, { query })
        expect(elsewhere.changeSet).toBeNull()
        expect(elsewhere.problems[0]).toMatchObject({ code: 'FORBIDDEN', item: expect.any(Number) })
      }
    })

    it('wait in a line, and are broken off where their sender leaves', async () => {
      const leaving = new AbortController()
      const gone = send('editor', { 'a.txt': paper() }, { signal: leaving.signal, query: '?dryRun=true' })
      const others = Array.from({ length: 5 }, () => send('editor', { 'a.txt': paper() }, { query: '?dryRun=true' }))
      leaving.abort()
      await expect(gone).rejects.toThrow()
      expect((await Promise.all(others)).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
    })
  })
})
