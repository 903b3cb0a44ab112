import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AccessServer, PASSWORD } from '../access/server.js'
import { forEachEngine } from '../support/engines.js'
import { missingBrowser, visit, type Visit } from './browser.js'
import { buildPages } from './built.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

forEachEngine((engine) => {
  const title = missingBrowser === undefined ? 'signing in' : `signing in (skipped: ${missingBrowser})`
  describe.skipIf(missingBrowser !== undefined)(title, { timeout: 120_000 }, () => {
    let on: AccessServer
    let visitor: Visit
    beforeAll(async () => {
      buildPages()
      on = await AccessServer.start(engine)
      await on.add('lihua', 'READER')
      visitor = await visit({ width: 1366, height: 768 })
    }, 240_000)
    afterAll(async () => {
      await visitor?.[Symbol.asyncDispose]()
      await on?.server.close()
    })

    it('comes before anything is told, in words of the page, by keyboard alone', async () => {
      const { page } = visitor
      await page.goto(`${on.server.url}/gaps`)
      const form = page.getByRole('form', { name: '登录' })
      await form.waitFor()
      expect(await page.locator('[data-panel]').count()).toBe(0)
      await page.evaluate(axe)
      expect(
        await page.evaluate(
          `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`,
        ),
      ).toEqual([])
      await page.keyboard.type('lihua')
      await page.keyboard.press('Tab')
      await page.keyboard.type('wrong')
      await page.keyboard.press('Enter')
      await expect.poll(() => form.getByRole('alert').innerText()).toContain('账号或密码不对')
      await form.getByLabel('密码').fill(PASSWORD)
      await page.keyboard.press('Enter')
      await page.locator('[data-panel]').first().waitFor()
      await expect.poll(() => page.locator('header.top').innerText()).toContain('lihua')
    })

    it('is asked for again when the session is over, and ends by signing out', async () => {
      const { page } = visitor
      await page.context().clearCookies()
      await page.getByRole('link', { name: '链条' }).click()
      await page.getByRole('form', { name: '登录' }).waitFor()
      await page.getByLabel('账号').fill('lihua')
      await page.getByLabel('密码').fill(PASSWORD)
      await page.keyboard.press('Enter')
      await page.locator('[data-panel]').first().waitFor()
      await page.getByRole('button', { name: '退出' }).click()
      await page.getByRole('form', { name: '登录' }).waitFor()
      expect((await page.context().cookies()).filter(({ name }) => name === 'trichain')).toEqual([])
    })
  })
})
