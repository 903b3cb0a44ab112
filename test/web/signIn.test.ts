import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort, startProvider } from '../access/provider.js'
import { AccessServer, PASSWORD } from '../access/server.js'
import { forRows } from '../support/engines.js'
import { violations } from './axe.js'
import { missingBrowser, visit, type Visit } from './browser.js'
import { buildPages } from './built.js'

forRows((engine) => {
  const title = missingBrowser === undefined ? 'signing in' : `signing in (skipped: ${missingBrowser})`
  describe.skipIf(missingBrowser !== undefined)(title, () => {
    let on: AccessServer
    let visitor: Visit
    let provider: Awaited<ReturnType<typeof startProvider>>
    beforeAll(async () => {
      buildPages()
      const port = await freePort()
      provider = await startProvider(`http://127.0.0.1:${port}/auth/oidc/callback`)
      on = await AccessServer.start(engine, {
        PORT: port,
        TRICHAIN_OIDC_ISSUER: provider.url,
        TRICHAIN_OIDC_SECRET: 'secret',
      })
      await on.accounts.add({ name: 'bound', role: 'EDITOR', regions: ['region:jia'], subject: 'somebody' })
      await on.add('lihua', 'READER')
      await on.add('wangxiaoming', 'ADMIN')
      visitor = await visit({ width: 1366, height: 768 })
    })
    afterAll(async () => {
      await visitor?.[Symbol.asyncDispose]()
      await on?.server.close()
      provider?.server.closeAllConnections()
      provider?.server.close()
    })

    it('comes before anything is told, in words of the page, by keyboard alone', async () => {
      const { page } = visitor
      await page.goto(`${on.server.url}/gaps`)
      const form = page.getByRole('form', { name: '登录' })
      await form.waitFor()
      expect(await page.locator('[data-panel]').count()).toBe(0)
      expect(await violations(page)).toEqual([])
      expect(await page.getByRole('navigation').count()).toBe(0)
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
      await page.getByRole('link', { name: '链条', exact: true }).click()
      await page.getByRole('form', { name: '登录' }).waitFor()
      await page.getByLabel('账号').fill('lihua')
      await page.getByLabel('密码').fill(PASSWORD)
      await page.keyboard.press('Enter')
      await page.locator('[data-panel]').first().waitFor()
      await page.locator('header.top .account').click()
      await page.getByRole('menuitem', { name: '退出' }).click()
      await page.getByRole('form', { name: '登录' }).waitFor()
      expect((await page.context().cookies()).filter(({ name }) => name === 'trichain')).toEqual([])
    })

    it('leaves the way to every page in sight, in the longer language and with a long name', async () => {
      const { page } = visitor
      await page.request.post(`${on.server.url}/auth/sign-in`, { data: { name: 'wangxiaoming', password: PASSWORD } })
      await page.goto(`${on.server.url}/documents?lang=en`)
      await page.locator('header.top .account').waitFor()
      await page.getByRole('navigation').getByRole('link', { name: 'Admin' }).waitFor()
      const widths =
        '(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth])(document.querySelector(".top nav"))'
      const [all, shown] = await page.evaluate<[number, number]>(widths)
      expect(all).toBeLessThanOrEqual(shown)
      await page.context().clearCookies()
    })

    it('goes by a provider where one is configured, and says so to whom no account is bound', async () => {
      const { page } = visitor
      const through = async (name: string): Promise<void> => {
        await page.context().clearCookies()
        await page.goto(`${on.server.url}/changes`)
        await page.getByRole('link', { name: '统一身份认证登录' }).click()
        await page.locator('[name=login]').fill(name)
        await page.locator('[name=password]').fill('x')
        await page.locator('button[type=submit]').click()
        await page.locator('button[type=submit]').click()
      }
      await through('somebody')
      await expect.poll(() => page.locator('header.top').innerText()).toContain('bound')
      await through('nobody')
      const form = page.getByRole('form', { name: '登录' })
      await expect.poll(() => form.getByRole('alert').innerText()).toContain('未对应本系统的账号')
    })
  })
})
