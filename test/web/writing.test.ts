import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AccessServer, PASSWORD } from '../access/server.js'
import { forRows } from '../support/engines.js'
import { draftOfCandidates } from '../support/candidates.js'
import { violations } from './axe.js'
import { missingBrowser, visit, type Visit } from './browser.js'
import { buildPages } from './built.js'

const DAY = '2026-01-01'
const GAP = 'gap:G01:chain:digital'

// What the server says to pages, test/changes and test/access ask of both engines.
forRows((engine) => {
  const title = missingBrowser === undefined ? 'writing' : `writing (skipped: ${missingBrowser})`
  describe.skipIf(missingBrowser !== undefined)(title, () => {
    let on: AccessServer
    let visitor: Visit
    beforeAll(async () => {
      buildPages()
      on = await AccessServer.start(engine)
      await on.add('wang', 'EDITOR', 'region:jia')
      await on.add('zhao', 'REVIEWER', 'region:jia')
      await on.add('li', 'REVIEWER', 'region:jia')
      await on.add('qian', 'EDITOR', 'region:yi')
      await on.add('sun', 'READER', 'region:jia')
      // A Neo4j that was just started plans each query, which may take longer than a question is given.
      for (let tries = 0; tries < 10; tries++)
        if (!(await on.ask('zhao', '{ gapSummary(by: []) { count } }')).errors) break
      visitor = await visit({ width: 1366, height: 768 })
    })
    afterAll(async () => {
      await visitor?.[Symbol.asyncDispose]()
      await on?.server.close()
    })

    const signIn = async (name: string, path: string): Promise<Page> => {
      const { page } = visitor
      await page.context().clearCookies()
      await page.goto(`${on.server.url}/${path}`)
      await page.getByLabel('账号').fill(name)
      await page.getByLabel('密码').fill(PASSWORD)
      await page.keyboard.press('Enter')
      await page.locator('[data-panel]').first().waitFor()
      return page
    }
    const open = async (path: string): Promise<Page> => {
      const { page } = visitor
      await page.goto(`${on.server.url}/${path}`)
      await page.locator('[data-panel]').first().waitFor()
      return page
    }

    it('leads from a gap over a draft of one to the approval of another, and the gap is gone', async () => {
      let page = await signIn('wang', `gaps?gap=${GAP}&day=${DAY}`)
      await page.locator('[data-panel=GapDetail] .sentence').waitFor()
      await open(`whatif?day=${DAY}&appoint=expert:zi~chain:digital~LEADER~${DAY}~2029-01-01`)
      await page.locator('[data-panel=WhatIfResult]').getByRole('button', { name: '存为草稿' }).click()
      await page.locator('[data-panel=ChangeSetPage] .state').waitFor()
      const id = new URL(page.url()).searchParams.get('set')!
      await expect.poll(() => page.locator('[data-panel=ChangeSetPage]').innerText()).toMatch(/演示数字创新链/)
      await expect.poll(() => page.locator('[data-panel=ChangeEffect]').innerText()).toMatch(/消除[\s\S]*G01/)
      // A period is told by its last day.
      expect(await page.locator('[data-panel=ChangeSetPage]').innerText()).toMatch(/聘期至（含）\s+—\s+2028-12-31/)
      expect(await violations(page)).toEqual([])
      await page.getByRole('button', { name: '提交审核' }).click()
      await expect.poll(() => page.locator('.state').innerText()).toBe('待审')
      expect(await page.getByRole('button', { name: '签发' }).count()).toBe(0)

      page = await signIn('zhao', `changes?state=SUBMITTED&day=${DAY}`)
      await page.locator('[data-panel=ChangeList] a[href*="set="]').first().click()
      await page.getByRole('button', { name: '签发', exact: true }).click()
      await page.getByLabel('审核意见').fill('同意')
      await page.getByRole('button', { name: '确认签发' }).click()
      await expect.poll(() => page.locator('.state').innerText()).toBe('已生效')
      expect(new URL(page.url()).searchParams.get('set')).toBe(id)
      await open(`gaps?gap=${GAP}&day=${DAY}`)
      await expect.poll(() => page.locator('[data-panel=GapDetail]').innerText()).toContain('此短板已不存在')
    })

    it('checks a form while it is typed, and shows what was changed meanwhile beside what is wanted', async () => {
      const page = await signIn('wang', 'profile?id=expert:ding')
      await page.getByRole('button', { name: '修改', exact: true }).click()
      const form = page.getByRole('form')
      const years = form.locator('[data-field=yearsExperience] input')
      await years.fill('-3')
      await form.getByRole('alert').first().waitFor()
      expect(await form.getByRole('button', { name: '直接生效' }).isDisabled()).toBe(true)
      await years.fill('15')
      await expect.poll(() => form.getByRole('alert').count()).toBe(0)
      expect(await violations(page)).toEqual([])
      const moved = await on.ask(
        'zhao',
        'mutation { applyChanges(changes: [{ expert: { id: "expert:ding", yearsExperience: 20 } }]) { problems { code } } }',
      )
      expect(moved).toMatchObject({ data: { applyChanges: { problems: [] } } })
      // What is typed next is looked at anew.
      await years.fill('16')
      const conflict = page.getByRole('region', { name: /已被改动/ })
      await conflict.waitFor()
      expect(await conflict.locator('tbody tr').innerText()).toMatch(/20\s+16/)
      await conflict.getByRole('button', { name: '按取舍继续' }).click()
      await expect.poll(() => form.getByRole('button', { name: '直接生效' }).isEnabled()).toBe(true)
      await form.getByRole('button', { name: '直接生效' }).click()
      await expect.poll(() => page.getByRole('form').count()).toBe(0)
      const { data } = await on.ask('zhao', '{ expert(id: "expert:ding") { yearsExperience birthYear } }')
      // What was not touched stays.
      expect(data).toEqual({ expert: { yearsExperience: 16, birthYear: 1985 } })
    })

    it.each([
      ['sun', 'only reads'],
      ['qian', 'writes elsewhere'],
    ])('does not offer %s, who %s, what the server refuses', async (name) => {
      const page = await signIn(name, 'profile?id=enterprise:cell')
      await page.locator('[data-panel=ProfileFacts] .who').waitFor()
      await visitor.settled()
      expect(await page.getByRole('button', { name: '修改', exact: true }).count()).toBe(0)
      expect(await page.getByRole('link', { name: '管理' }).count()).toBe(0)
      await open('changes?set=changeset:2')
      await page.locator('[data-panel=ChangeSetPage] .state').waitFor()
      expect(await page.locator('.actions button').count()).toBe(0)
      const change = '{ enterprise: { id: "enterprise:cell", aboveScale: false } }'
      const asked = await on.ask(name, `mutation { applyChanges(changes: [${change}]) { problems { code } } }`)
      expect(JSON.stringify(asked)).toContain('FORBIDDEN')
    })

    /** A change set of an account, handed in; its id. */
    const handedIn = async (name: string, change: object): Promise<string> => {
      const { data } = await on.ask(
        name,
        'mutation ($changes: [ChangeInput!]!) { saveDraft(title: "年限", changes: $changes) { changeSet { id } problems { code } } }',
        { changes: [change] },
      )
      const { id } = data.saveDraft.changeSet
      await on.ask(name, 'mutation ($id: ID!) { submitDraft(id: $id) { problems { code } } }', { id })
      return id
    }
    const apply = async (change: object): Promise<void> => {
      const { data } = await on.ask(
        'li',
        'mutation ($changes: [ChangeInput!]!) { applyChanges(changes: $changes) { problems { code } } }',
        { changes: [change] },
      )
      expect(data.applyChanges.problems).toEqual([])
    }
    const state = () => visitor.page.locator('[data-panel=ChangeSetPage] .state').innerText()
    const years = async (id: string): Promise<number> =>
      (await on.ask('li', `{ expert(id: "${id}") { yearsExperience } }`)).data.expert.yearsExperience

    it('rejects with a reason, withdraws, and undoes what was approved', async () => {
      const rejected = await handedIn('wang', { expert: { id: 'expert:xin', yearsExperience: 40 } })
      const withdrawn = await handedIn('wang', { expert: { id: 'expert:xin', yearsExperience: 41 } })
      const page = await signIn('zhao', `changes?set=${rejected}`)
      await page.getByRole('button', { name: '退回', exact: true }).click()
      expect(await page.getByRole('button', { name: '确认退回' }).isDisabled()).toBe(true)
      await page.getByLabel('退回理由').fill('年限有误')
      await page.getByRole('button', { name: '确认退回' }).click()
      await expect.poll(state).toBe('已退回')
      await signIn('wang', `changes?set=${rejected}`)
      await expect.poll(() => page.locator('[data-panel=ChangeSetPage]').innerText()).toContain('年限有误')
      await open(`changes?set=${withdrawn}`)
      await page.getByRole('button', { name: '撤回' }).click()
      await expect.poll(state).toBe('已撤回')

      const id = await handedIn('wang', { expert: { id: 'expert:xin', yearsExperience: 19 } })
      await on.ask('zhao', 'mutation ($id: ID!) { approveDraft(id: $id) { problems { code } } }', { id })
      expect(await years('expert:xin')).toBe(19)
      await signIn('zhao', `changes?set=${id}`)
      await page.getByRole('button', { name: '拟稿撤销' }).click()
      await expect.poll(state).toBe('拟稿')
      await page.getByRole('button', { name: '提交审核' }).click()
      await expect.poll(state).toBe('待审')
      // His own he does not approve: there is another who can.
      expect(await page.getByRole('button', { name: '签发' }).count()).toBe(0)
      const opposite = new URL(page.url()).searchParams.get('set')
      await on.ask('li', 'mutation ($id: ID!) { approveDraft(id: $id) { problems { code } } }', { id: opposite })
      expect(await years('expert:xin')).toBe(18)
      await open(`changes?set=${id}`)
      await expect.poll(state).toBe('已撤销')
    })

    it('shows who approves what was changed since, beside what is wanted', async () => {
      const id = await handedIn('wang', { expert: { id: 'expert:wu', yearsExperience: 7 } })
      const page = await signIn('zhao', `changes?set=${id}`)
      await page.getByRole('button', { name: '签发', exact: true }).waitFor()
      await apply({ expert: { id: 'expert:wu', yearsExperience: 9 } })
      await page.getByRole('button', { name: '签发', exact: true }).click()
      await page.getByRole('button', { name: '确认签发' }).click()
      const conflict = page.getByRole('region', { name: /已有变动/ })
      await conflict.waitFor()
      expect(await conflict.locator('tbody tr').innerText()).toMatch(/9\s+7/)
      expect(await violations(page)).toEqual([])
      expect([await state(), await years('expert:wu')]).toEqual(['待审', 9])
    })

    it('takes the last day of a period, of which the day after is kept', async () => {
      await apply({ project: { id: 'project:stuck', end: '2024-07-01' } })
      const page = await signIn('wang', 'profile?id=project:stuck&write=projects&row=project:stuck')
      const end = page.getByRole('form').locator('[data-field=end]')
      await expect.poll(() => end.innerText()).toMatch(/结束日期（含）[\s\S]*2024-06-30/)
      await end.getByRole('button').click()
      await end.locator('input').fill('2024-12-31')
      await page.keyboard.press('Enter')
      await page.getByRole('form').getByRole('button', { name: '直接生效' }).click()
      await expect.poll(() => page.getByRole('form').count()).toBe(0)
      expect((await on.ask('li', '{ project(id: "project:stuck") { end } }')).data.project.end).toBe('2025-01-01')
    })

    it('enters an observation in place on a target', async () => {
      const page = await signIn('wang', `targets?target=target:high-tech&region=region:jia&day=${DAY}`)
      await page.getByRole('button', { name: '登记观测值' }).click()
      const form = page.getByRole('form')
      await form.locator('[data-field=value] input').fill('8')
      await form.getByRole('button', { name: '直接生效' }).click()
      await expect.poll(() => page.locator('[data-panel=TargetDetail]').innerText()).toMatch(/8 家 \(2026-01-01\)/)
    })

    it('decides on candidates before the draft is handed in', async () => {
      const project = (id: string, name: string) => ({ project: { id, name, region: 'region:jia', budgetCny: 5 } })
      const id = await draftOfCandidates(on.store, 'wang', [
        { change: project('project:c1', '候选甲'), candidate: { status: 'CANDIDATE', confidence: 0.6 } },
        { change: project('project:c2', '候选乙'), candidate: { status: 'CANDIDATE', confidence: 0.5 } },
        { change: project('project:c3', '候选丙'), candidate: { status: 'CANDIDATE', confidence: 0.7 } },
        { change: project('project:c4', '候选丁'), candidate: { status: 'CANDIDATE' } },
      ])
      const page = await signIn('wang', `changes?set=${id}`)
      const candidates = page.getByRole('region', { name: '候选项' })
      await expect.poll(() => candidates.innerText()).toContain('待定 4 项')
      expect(await candidates.innerText()).toContain('置信度 60%')
      await page.getByRole('button', { name: '提交审核' }).click()
      await expect.poll(() => page.locator('.change-head').getByRole('alert').first().innerText()).toContain('先作出')
      const of = (name: string) => candidates.getByRole('group', { name: `${name} 的处理` })
      await of('候选甲').getByRole('button', { name: '采纳', exact: true }).click()
      await expect.poll(() => candidates.innerText()).toContain('待定 3 项')
      await of('候选乙').getByRole('button', { name: '不采纳' }).click()
      await expect.poll(() => candidates.innerText()).toContain('待定 2 项')
      await of('候选丙').getByRole('button', { name: '更正后采纳' }).click()
      await candidates.locator('[data-field=budgetCny] input').fill('6')
      await candidates.getByRole('button', { name: '按更正采纳' }).click()
      await expect.poll(() => candidates.innerText()).toContain('待定 1 项')
      await of('候选丁').getByRole('button', { name: '等同于' }).click()
      await candidates.getByLabel('库中已有的是').fill('演示药材育种')
      await page.locator('.ant-select-item-option', { hasText: '演示药材育种' }).first().click()
      await candidates.getByRole('button', { name: '合并' }).click()
      await expect.poll(() => candidates.innerText()).toMatch(/待定 0 项[\s\S]*已合并/)
      expect(await violations(page)).toEqual([])
      await page.getByRole('button', { name: '提交审核' }).click()
      await expect.poll(state).toBe('待审')
      const approved = await on.ask('zhao', 'mutation ($id: ID!) { approveDraft(id: $id) { problems { code } } }', {
        id,
      })
      expect(approved.data.approveDraft.problems).toEqual([])
      const { data } = await on.ask(
        'zhao',
        '{ nodes(ids: ["project:c1", "project:c2", "project:c3", "project:c4"]) { ... on Project { budgetCny } } project(id: "project:stuck") { aliases } }',
      )
      expect(data).toEqual({
        nodes: [{ budgetCny: 5 }, null, { budgetCny: 6 }, null],
        project: { aliases: ['候选丁'] },
      })
    })

    it('tells what others change while a page is open, each once, through broken connections and hidden tabs', async () => {
      const { requests } = visitor
      const page = await signIn('sun', 'profile?id=expert:geng')
      await page.locator('[data-panel=ProfileFacts]').waitFor()
      requests.length = 0
      await page.reload()
      await page.locator('[data-panel=ProfileFacts]').waitFor()
      await visitor.settled()
      const streams = () => requests.filter((url) => url.includes('/graphql/stream')).length
      await expect.poll(streams).toBe(1)
      const told = page.getByRole('status').filter({ hasText: '页面打开后' })
      const change = (yearsExperience: number) => apply({ expert: { id: 'expert:geng', yearsExperience } })
      await change(3)
      await expect.poll(() => told.innerText()).toContain('有 1 处变更')
      const look = (state: string) =>
        page.evaluate(
          `Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => '${state}' }); document.dispatchEvent(new Event('visibilitychange'))`,
        )
      await look('hidden')
      await change(4)
      await change(5)
      await look('visible')
      await expect.poll(() => told.innerText()).toContain('有 3 处变更')
      await page.context().setOffline(true)
      await change(6)
      await page.context().setOffline(false)
      await expect.poll(() => told.innerText()).toContain('有 4 处变更')
      await told.getByRole('button', { name: '刷新' }).click()
      await expect.poll(() => told.count()).toBe(0)
      await expect.poll(() => page.locator('[data-panel=ProfileFacts]').innerText()).toMatch(/从业年限\s*6/)

      // What one writes oneself is shown already; the list of change sets shows by itself what others do.
      await signIn('zhao', 'changes')
      await visitor.settled()
      const rows = () => page.locator('[data-panel=ChangeList]').locator('.count').getAttribute('data-total')
      const before = Number(await rows())
      await change(7)
      await expect.poll(rows).toBe(String(before + 1))
      expect(await told.count()).toBe(0)
    })
  })
})
