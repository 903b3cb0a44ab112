import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AccessServer, PASSWORD } from '../access/server.js'
import { forEachEngine } from '../support/engines.js'
import { thorough } from '../support/thorough.js'
import { violations } from './axe.js'
import { missingBrowser, visit, type Visit } from './browser.js'
import { buildPages } from './built.js'

const DAY = '2026-01-01'
const GAP = 'gap:G01:chain:digital'

forEachEngine((engine) => {
  const title = missingBrowser === undefined ? 'writing' : `writing (skipped: ${missingBrowser})`
  describe.skipIf(missingBrowser !== undefined)(title, { timeout: 120_000 }, () => {
    let on: AccessServer
    let visitor: Visit
    beforeAll(async () => {
      buildPages()
      on = await AccessServer.start(engine)
      await on.add('wang', 'EDITOR', 'region:jia')
      await on.add('zhao', 'REVIEWER', 'region:jia')
      await on.add('qian', 'EDITOR', 'region:yi')
      await on.add('sun', 'READER', 'region:jia')
      // A Neo4j that was just started plans each query, which may take longer than a question is given.
      for (let tries = 0; tries < 10; tries++)
        if (!(await on.ask('zhao', '{ gapSummary(by: []) { count } }')).errors) break
      visitor = await visit({ width: 1366, height: 768 })
    }, 240_000)
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
      await expect
        .poll(() => page.locator('[data-panel=ChangeEffect]').innerText(), { timeout: 60_000 })
        .toMatch(/消除[\s\S]*G01/)
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
      await expect
        .poll(() => page.locator('[data-panel=GapDetail]').innerText(), { timeout: 60_000 })
        .toContain('此短板已不存在')
    })

    // The rest is the pages' own; what the server says to it, test/changes and test/access ask of both engines.
    if (engine.name !== 'embedded' && !thorough) return

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
      await page.waitForLoadState('networkidle')
      expect(await page.getByRole('button', { name: '修改', exact: true }).count()).toBe(0)
      expect(await page.getByRole('link', { name: '管理' }).count()).toBe(0)
      await open('changes?set=changeset:2')
      await page.locator('[data-panel=ChangeSetPage] .state').waitFor()
      expect(await page.locator('.actions button').count()).toBe(0)
      const change = '{ enterprise: { id: "enterprise:cell", aboveScale: false } }'
      const asked = await on.ask(name, `mutation { applyChanges(changes: [${change}]) { problems { code } } }`)
      expect(JSON.stringify(asked)).toContain('FORBIDDEN')
    })
  })
})
