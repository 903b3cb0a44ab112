import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AccessServer } from '../access/server.js'
import { forRows } from '../support/engines.js'

const RESULT =
  '{ board { id name by own mayChange sharing version panels { title view } } problems { index field code current message } }'
const SAVE = `mutation ($board: BoardInput!) { done: saveBoard(board: $board) ${RESULT} }`
const REMOVE = `mutation ($id: ID!, $version: Int!) { done: removeBoard(id: $id, expectedVersion: $version) ${RESULT} }`
const COUNT = { query: '{ experts { totalCount } }', view: 'FIGURE' }

forRows((engine) => {
  describe('boards', () => {
    let on: AccessServer
    beforeAll(async () => {
      on = await AccessServer.start(engine)
      await on.add('admin', 'ADMIN')
      await on.add('reader', 'READER')
      await on.add('other', 'READER')
      await on.add('jia', 'EDITOR', 'region:jia')
      await on.add('zi', 'ANALYST', 'region:zi')
      await on.add('yi', 'ANALYST', 'region:yi')
    })
    afterAll(() => on.server.close())
    const send = async (name: string, query: string, variables: object) => {
      const { data, errors } = await on.ask(name, query, variables)
      return data?.done ?? errors
    }
    const save = (name: string, board: object) =>
      send(name, SAVE, { board: { name: '面板', panels: [COUNT], ...board } })
    const remove = (name: string, id: string, version: number) => send(name, REMOVE, { id, version })
    const seen = async (name: string, id: string): Promise<boolean[]> => {
      const { data } = await on.ask(
        name,
        'query ($id: ID!) { board(id: $id) { id } node(id: $id) { id } boards(first: 1000) { totalCount nodes { id } } }',
        { id },
      )
      const listed = data!.boards.nodes.some((one: { id: string }) => one.id === id)
      expect(data!.boards.totalCount).toBe(data!.boards.nodes.length)
      return [data!.board !== null, data!.node !== null, listed]
    }
    const code = ({ problems }: { problems: { code: string }[] }): string | undefined => problems[0]?.code

    it('are kept by whoever has signed in, and told to nobody else until they are shared', async () => {
      const { board, problems } = await save('reader', { name: '  我的看板 ' })
      expect(problems).toEqual([])
      expect(board).toMatchObject({ name: '我的看板', by: 'reader', own: true, sharing: 'NOBODY', version: 1 })
      expect(await seen('reader', board.id)).toEqual([true, true, true])
      for (const name of ['other', 'jia', 'admin']) expect(await seen(name, board.id)).toEqual([false, false, false])
      // What is not told of is as what there is not, to whoever would change it as well.
      for (const id of [board.id, 'board:none']) {
        const refused = await save('other', { id, expectedVersion: 1 })
        expect([refused.board, refused.problems]).toMatchObject([
          null,
          [{ index: -1, field: 'id', code: 'UNKNOWN_REFERENCE', current: null }],
        ])
        expect(code(await remove('admin', id, 1))).toBe('UNKNOWN_REFERENCE')
      }
      const shared = await save('reader', { id: board.id, expectedVersion: 1, sharing: 'EVERYBODY' })
      expect(shared.board).toMatchObject({ version: 2, sharing: 'EVERYBODY' })
      expect(await seen('other', board.id)).toEqual([true, true, true])
      const foreign = await save('other', { id: board.id, expectedVersion: 2 })
      expect([code(foreign), foreign.board.mayChange]).toEqual(['FORBIDDEN', false])
      expect(code(await remove('other', board.id, 2))).toBe('FORBIDDEN')
      // Who administers takes out what others are shown.
      expect(await remove('admin', board.id, 2)).toEqual({ board: null, problems: [] })
      expect(await seen('reader', board.id)).toEqual([false, false, false])
    })

    it('are shared with regions, those below them and those above', async () => {
      const { board } = await save('reader', { sharing: 'REGIONS', sharedWith: ['region:jia'] })
      const told = []
      for (const name of ['admin', 'jia', 'zi', 'yi', 'other']) told.push((await seen(name, board.id))[0])
      expect(told).toEqual([true, true, true, false, false])
      expect(code(await save('reader', { sharing: 'REGIONS', sharedWith: ['region:none'] }))).toBe('UNKNOWN_REFERENCE')
      expect(code(await save('reader', { region: 'expert:zi' }))).toBe('UNKNOWN_REFERENCE')
    })

    it('are not overwritten unseen: a CONFLICT tells what stands there', async () => {
      const { board } = await save('reader', {})
      const change = (name: string) => save('reader', { id: board.id, expectedVersion: 1, name })
      const [one, two] = await Promise.all([change('甲'), change('乙')])
      const [lost, won] = one.problems.length > 0 ? [one, two] : [two, one]
      expect(won).toMatchObject({ board: { version: 2 }, problems: [] })
      expect(lost).toMatchObject({
        board: { name: won.board.name, version: 2 },
        problems: [{ code: 'CONFLICT', current: { name: won.board.name, version: 2, panels: [{ view: 'FIGURE' }] } }],
      })
      expect(code(await remove('reader', board.id, 1))).toBe('CONFLICT')
      expect(code(await save('reader', { id: board.id }))).toBe('INVALID')
      expect((await save('reader', { id: board.id, expectedVersion: 2, name: '丙' })).board.version).toBe(3)
      expect(code(await remove('reader', board.id, 3))).toBeUndefined()
      expect(code(await save('reader', { id: board.id, expectedVersion: 3 }))).toBe('UNKNOWN_REFERENCE')
    })

    it('hold questions that are answered here, and say which panel does not', async () => {
      const long = `{ ${'# '.padEnd(3000, 'x')}\n experts { totalCount } }`
      expect((await save('reader', { panels: [{ query: long }] })).problems).toEqual([])
      const wrong: object[] = [
        { query: 'MATCH (n) RETURN n' },
        { query: '{ experts { salary } }' },
        { query: 'mutation { withdrawDraft(id: "x") { problems { code } } }' },
        { query: 'subscription { changes { version } }' },
        { query: '{ a: experts { totalCount } } query Two { experts { totalCount } }' },
        { query: 'query ($first: Int) { experts(first: $first) { totalCount } }', variables: { first: 'many' } },
        { query: 'query ($first: Int) { experts(first: $first) { totalCount } }', variables: { first: 5000 } },
        { query: '{ gaps(first: 1000) { nodes { related { entities { related { entities { id } } } } } } }' },
        { query: '{ experts { totalCount } }', variables: [] },
        { query: '{ experts { totalCount } }', title: 'x'.repeat(300) },
      ]
      for (const panel of wrong) {
        const { board, problems } = await save('reader', { panels: [COUNT, panel] })
        expect([board, problems.map(({ index, code }: { index: number; code: string }) => [index, code])]).toEqual([
          null,
          [[1, 'INVALID']],
        ])
      }
      // What the page gives is not asked of the board.
      const open =
        'query ($region: ID!, $asOf: Date!) { gaps(filter: { region: $region }, asOf: $asOf) { totalCount } }'
      expect((await save('reader', { panels: [{ query: open }] })).problems).toEqual([])
    })

    it('are bounded', async () => {
      const query = `${COUNT.query} ${'#'.padEnd(19_000, 'x')}`
      for (const board of [
        { panels: [] },
        { panels: Array.from({ length: 25 }, () => COUNT) },
        { panels: Array.from({ length: 6 }, () => ({ query })) },
        { name: ' ' },
        { name: 'x'.repeat(81) },
        { sharedWith: ['region:jia'] },
        { sharing: 'REGIONS' },
      ])
        expect(await save('reader', board), JSON.stringify(board).slice(0, 60)).toMatchObject({
          board: null,
          problems: [{ index: -1, code: 'INVALID' }],
        })
      expect(await save('reader', { panels: [{ query: 'x'.repeat(20_001) }] })).toMatchObject([
        { extensions: { code: 'BAD_USER_INPUT' } },
      ])
      for (let n = 0; n < 100; n++) expect(code(await save('zi', { name: `看板${n}` }))).toBeUndefined()
      expect(code(await save('zi', {}))).toBe('INVALID')
      const { data } = await on.ask(
        'zi',
        '{ boards(filter: { own: true }, first: 60) { totalCount pageInfo { endCursor } nodes { id } } }',
      )
      const { data: rest } = await on.ask(
        'zi',
        'query ($after: String) { boards(filter: { own: true }, first: 60, after: $after) { nodes { id } } }',
        { after: data!.boards.pageInfo.endCursor },
      )
      const ids = [...data!.boards.nodes, ...rest!.boards.nodes].map(({ id }: { id: string }) => id)
      expect([data!.boards.totalCount, new Set(ids).size]).toEqual([100, 100])
    })

    it('leave what was found where it is, and are told as they are all the same', async () => {
      const { board } = await save('reader', { name: '先' })
      const settled = { settled: true }
      const state = (await on.store.state(settled)) ?? (await on.store.state(settled))
      expect(state).toBeDefined()
      // So large that its answer could be kept.
      const large = `{ boards(filter: { own: true }) { nodes { id name } } gaps(first: 250, filter: { rules: ["G01"] }) { nodes { id key severity explanation evidence { label value entities { id name sources { clause locator } } } subject { id name } chain { id name } region { id name } } } }`
      const told = async (): Promise<string | undefined> => {
        const { data, errors } = await on.ask('reader', large)
        expect(errors).toBeUndefined()
        return data.boards.nodes.find((one: { id: string }) => one.id === board.id)?.name
      }
      expect(await told()).toBe('先')
      await save('reader', { id: board.id, expectedVersion: 1, name: '后' })
      expect(await on.store.state(settled)).toBe(state)
      expect(await told()).toBe('后')
    })

    it('are part of no figure of the graph', async () => {
      const question =
        '{ search(text: "我的看板甲乙") { totalCount } changeSets { totalCount } enumerations(names: ["EntityType"]) { values { code } } }'
      const before = await on.ask('admin', question)
      await save('reader', { name: '我的看板甲乙', sharing: 'EVERYBODY' })
      expect((await on.ask('admin', question)).data).toEqual(before.data)
      expect(before.data!.search.totalCount).toBe(0)
    })
  })
})
