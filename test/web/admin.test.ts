import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AccessServer, PASSWORD } from '../access/server.js'
import { forRows } from '../support/engines.js'
import { violations } from './axe.js'
import { missingBrowser, visit, type Visit } from './browser.js'
import { buildPages } from './built.js'

forRows((engine) => {
  const title = missingBrowser === undefined ? 'administering' : `administering (skipped: ${missingBrowser})`
  describe.skipIf(missingBrowser !== undefined)(title, () => {
    const backups = mkdtempSync(join(tmpdir(), 'trichain-backups-'))
    let on: AccessServer
    let visitor: Visit
    let secret: string
    beforeAll(async () => {
      buildPages()
      on = await AccessServer.start(engine, { TRICHAIN_BACKUPS: backups })
      await on.add('admin', 'ADMIN')
      visitor = await visit({ width: 1366, height: 768 })
    })
    afterAll(async () => {
      await visitor?.[Symbol.asyncDispose]()
      await on?.server.close()
      rmSync(backups, { recursive: true, force: true })
    })

    const signIn = async (name: string, password: string): Promise<void> => {
      const { page } = visitor
      await page.context().clearCookies()
      await page.goto(`${on.server.url}/admin`)
      await page.getByRole('textbox', { name: '账号', exact: true }).fill(name)
      await page.getByLabel('密码').fill(password)
      await page.keyboard.press('Enter')
    }
    const accounts = () => visitor.page.locator('[data-panel=AccountList]')
    const confirm = () => visitor.page.locator('.ant-popconfirm').getByRole('button', { name: '确认' }).click()

    it('makes an account whose password is shown once, and gives it a token', async () => {
      const { page } = visitor
      await signIn('admin', PASSWORD)
      await accounts().getByLabel('新账号名').fill('lihua')
      await accounts().getByRole('button', { name: '开通账号' }).click()
      const once = accounts().getByRole('status')
      await once.waitFor()
      secret = await once.locator('code').innerText()
      expect(await violations(page)).toEqual([])
      await accounts().getByLabel('lihua 的角色').waitFor()
      await once.getByRole('button', { name: '已记下' }).click()
      await accounts().getByRole('row', { name: /lihua/ }).getByRole('button', { name: '发放令牌' }).click()
      const form = page.getByRole('form', { name: '给 lihua 发放令牌' })
      await form.getByLabel('令牌名').fill('表格')
      await form.getByRole('button', { name: '发放' }).click()
      await expect.poll(() => once.locator('code').innerText()).toMatch(/^tc_/)
      await expect.poll(() => accounts().innerText()).toMatch(/表格：至 \d{4}-\d\d-\d\d，未用过/)
      // Nothing of it is left in the page, nor in what the browser keeps.
      const token = await once.locator('code').innerText()
      await page.reload()
      await accounts().getByLabel('lihua 的角色').waitFor()
      const kept = await page.evaluate<string>(
        'JSON.stringify([document.documentElement.outerHTML, { ...localStorage }, { ...sessionStorage }])',
      )
      for (const one of [secret, token]) expect(kept).not.toContain(one)
    })

    it('says why the last who administers stays', async () => {
      await accounts().getByRole('row', { name: /admin/ }).getByRole('button', { name: '停用账号' }).click()
      await confirm()
      await expect.poll(() => accounts().getByRole('alert').innerText()).toContain('last account of role ADMIN')
    })

    it('begins a backup, and tells when it is whole', async () => {
      const { page } = visitor
      const panel = page.locator('[data-panel=BackupList]')
      await panel.getByRole('button', { name: '立即备份' }).click()
      await expect.poll(() => panel.innerText()).toMatch(/完整/)
      expect(await panel.innerText()).toMatch(/backup-\d{4}[\s\S]*MB/)
      await expect.poll(() => panel.getByRole('button', { name: '立即备份' }).isEnabled()).toBe(true)
    })

    it('is not there for others, who change their own password', async () => {
      const { page } = visitor
      await signIn('lihua', secret)
      await page.locator('header.top').getByText('lihua').waitFor()
      await expect.poll(() => page.locator('[data-panel=AccountList]').innerText()).toContain('ADMINISTER')
      expect(await page.getByRole('link', { name: '管理' }).count()).toBe(0)
      await page.locator('header.top .account').click()
      await page.getByRole('menuitem', { name: '改密码' }).click()
      const form = page.getByRole('form', { name: '改密码' })
      await form.getByLabel('现在的密码').fill(secret)
      await form.getByLabel('新密码（至少 8 个字符）').fill('another password')
      await form.getByLabel('再输一遍新密码').fill('another passwort')
      await page.keyboard.press('Enter')
      await expect.poll(() => form.getByRole('alert').innerText()).toContain('不一样')
      await form.getByLabel('再输一遍新密码').fill('another password')
      await page.keyboard.press('Enter')
      await expect.poll(() => form.getByRole('alert').innerText()).toContain('密码已改')
      expect(await violations(page)).toEqual([])
      expect((await on.post('/auth/sign-in', { name: 'lihua', password: secret })).status).toBe(401)
      await page.reload()
      await page.locator('header.top').getByText('lihua').waitFor()
    })

    it('shuts an account, whose page then asks to sign in', async () => {
      const { page } = visitor
      await page.goto(`${on.server.url}/changes`)
      await page.locator('[data-panel]').first().waitFor()
      await on.ask('admin', 'mutation { setAccount(name: "lihua", disabled: true) { name } }')
      await page.getByRole('link', { name: '短板', exact: true }).click()
      await page.getByRole('form', { name: '登录' }).waitFor()
    })
  })
})
