import xlsx from '@e965/xlsx'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AccessServer, PASSWORD } from '../access/server.js'
import { engines } from '../support/engines.js'
import { violations } from './axe.js'
import { missingBrowser, visit, type Visit } from './browser.js'
import { buildPages } from './built.js'

const csv = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
const HEADER = '甲州专家名单,,,,\n序号,姓名,从业年限情况,出生年月,所属地区,性别\n'
const WRONG = csv(
  '专家名单.csv',
  `${HEADER}1,演示·页一,20,1970年5月,无此州,男\n2,演示·页二,很久,1975.3,甲州,女\n合计,2,,,,\n`,
)
const RIGHT = csv(
  '专家名单.csv',
  `${HEADER}1,演示·页一,20,1970年5月,甲州,男\n2,演示·页二,12,1975.3,甲州,女\n合计,2,,,,\n`,
)
const FIRMS = csv('企业.csv', '企业名称,所属地区,规上企业\n演示页公司,甲州,是\n')

const DOCUMENT = '关于印发《演示页面工作方案》的通知\n\n联系电话:13812345678\n\n一、总体要求\n\n全面推进演示工作。\n'

const title =
  missingBrowser === undefined ? 'sheets in the workbench' : `sheets in the workbench (skipped: ${missingBrowser})`
describe.skipIf(missingBrowser !== undefined)(title, () => {
  let on: AccessServer
  let visitor: Visit
  beforeAll(async () => {
    buildPages()
    on = await AccessServer.start(engines.find(({ name }) => name === 'embedded')!)
    await on.add('wang', 'EDITOR')
    await on.add('sun', 'READER')
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
    await page.getByLabel(/账号|Account/).fill(name)
    await page.getByLabel(/密码|Password/).fill(PASSWORD)
    await page.keyboard.press('Enter')
    await page.locator('[data-panel]').first().waitFor()
    return page
  }
  const result = () => visitor.page.locator('.result')

  it('shows what they were taken for, asks, marks what is wrong, and makes a draft of them', async () => {
    const page = await signIn('wang', 'import')
    // What was refused before he signed in.
    visitor.errors.length = 0
    expect(await violations(page)).toEqual([])
    await page.locator('input[type=file]').setInputFiles([WRONG, FIRMS])
    const people = page.locator('[data-sheet="专家名单.csv"]')
    await people.waitFor()
    expect(await page.locator('[data-sheet="企业.csv"] header').innerText()).toMatch(/前 1 行，共 1 行[\s\S]*企业/)
    expect(await people.innerText()).toMatch(/不作为数据：合计（第 5 行）/)
    // Kept aside, and asked about.
    expect(await people.locator('[data-column=F]').innerText()).toMatch(/性别\s*不导入/)
    expect(await people.locator('[data-column=C]').innerText()).toMatch(
      /从业年限情况[\s\S]*可能是“从业年限”，把握 \d+%/,
    )
    expect(await result().innerText()).toMatch(/有 1 处存疑/)
    expect(await result().getByRole('button', { name: '存为草稿' }).count()).toBe(0)
    expect(await violations(page)).toEqual([])

    // Answered by keyboard alone.
    await people.getByLabel('C 列“从业年限情况”的含义').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.type('从业')
    await page.keyboard.press('Enter')
    await expect.poll(() => people.locator('[data-column=C] .doubt').count()).toBe(0)
    await result().getByRole('button', { name: '按更正重新检查' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => result().innerText()).toMatch(/有 2 处有误/)
    const wrong = people.locator('td.wrong')
    expect(await wrong.allInnerTexts()).toEqual([
      expect.stringMatching(/^无此州\s+现为“无此州”，应为：库中/),
      expect.stringMatching(/^很久\s+现为“很久”，应为：.*整数/),
    ])
    expect(await violations(page)).toEqual([])
    const download = page.waitForEvent('download')
    await result().getByRole('button', { name: '下载标注副本' }).click()
    const book = xlsx.read(readFileSync(await (await download).path()))
    expect(book.SheetNames).toEqual(['专家名单', '企业', '问题清单'])
    expect(book.Sheets.专家名单!.C4.c[0].t).toMatch(/整数/)

    // Kept by a name, and used again for the mended sheet.
    await page.getByLabel('把现在的映射存为……').fill('专家名单表')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.kept').innerText()).toContain('专家名单表')
    await page.locator('input[type=file]').setInputFiles([RIGHT, FIRMS])
    await expect.poll(() => result().innerText()).toMatch(/有 1 处存疑/)
    await page.locator('.kept').getByRole('button', { name: '套用' }).click()
    await expect.poll(() => result().innerText()).toMatch(/新增\s+3/)
    await page.getByLabel('草稿标题').fill('专家与企业')
    await page.keyboard.press('Enter')
    await result().getByRole('link', { name: '专家与企业' }).click()
    await expect.poll(() => page.locator('[data-panel=ChangeSetPage]').innerText()).toMatch(/演示页公司/)
    expect(await page.locator('.state').innerText()).toBe('拟稿')
    expect(visitor.errors).toEqual([])
  })

  it('says it in English, and can be broken off', async () => {
    const page = await signIn('wang', 'import?lang=en')
    const held = new Promise<void>((resolve) => void page.route('**/import?**', () => resolve()))
    await page.locator('input[type=file]').setInputFiles([WRONG])
    await held
    await result().getByRole('button', { name: 'Stop' }).click()
    await expect.poll(() => result().locator('.under-way').count()).toBe(0)
    await page.unroute('**/import?**')
    await page.locator('input[type=file]').setInputFiles([csv('experts.csv', 'id,name,title_rank\nx,演示·外,大师\n')])
    await expect
      .poll(() => page.locator('td.wrong').allInnerTexts())
      .toEqual([expect.stringMatching(/Found “大师”, expected one of SENIOR_FULL/)])
    expect(await page.locator('.sheet-card header').innerText()).toContain('Standard format: Expert')
    expect(await violations(page)).toEqual([])
  })

  it('shows what was read in a document at its place, and decides on it beside the text', async () => {
    const page = await signIn('wang', 'documents')
    visitor.errors.length = 0
    expect(await violations(page)).toEqual([])
    // Of one that does not tell its region a person does.
    const goal = `${DOCUMENT.replaceAll('演示页面', '演示他处')}到2030年，培育演示企业10家。\n`
    await page
      .locator('input[type=file]')
      .setInputFiles([{ name: '目标.txt', mimeType: 'text/plain', buffer: Buffer.from(goal) }])
    await page.locator('.outcome .ant-alert').waitFor()
    expect(await page.locator('.outcome').innerText()).toMatch(/没有生成草稿[\s\S]*未能确定适用地区/)
    expect(await violations(page)).toEqual([])
    await page.locator('.outcome').getByLabel('适用地区').fill('演示乙市')
    await page.keyboard.press('Enter')
    await page.locator('.outcome').getByRole('button', { name: '按此地区读取' }).click()
    await page.locator('.outcome').getByRole('link', { name: '演示他处工作方案' }).waitFor()
    await page
      .locator('input[type=file]')
      .setInputFiles([{ name: '方案.txt', mimeType: 'text/plain', buffer: Buffer.from(DOCUMENT) }])
    const text = page.locator('[data-panel=DocumentText]')
    const fact = text.locator('button.fact.CANDIDATE').first()
    await fact.waitFor()
    expect(await fact.innerText()).toBe('演示页面工作方案')
    expect(await page.locator('.outcome').innerText()).toMatch(/新文件[\s\S]*隐去联系方式 1 处/)
    expect(await text.innerText()).not.toContain('13812345678')
    // By keyboard, from its place to what is to be decided.
    await fact.focus()
    await page.keyboard.press('Enter')
    const item = page.locator('.side-facts li[aria-current=true]')
    expect(await item.innerText()).toMatch(/待定[\s\S]*演示页面工作方案/)
    expect(await violations(page)).toEqual([])
    await item.getByRole('button', { name: '采纳', exact: true }).click()
    await text.locator('button.fact.ACCEPTED').first().waitFor()
    await page.getByRole('link', { name: '打开草稿' }).click()
    await page.locator('[data-panel=ChangeSetPage] .state').waitFor()
    expect(visitor.errors).toEqual([])
  })

  it('is not offered to who only reads', async () => {
    const page = await signIn('sun', 'import')
    await page.getByText('导入需要拟稿权限').waitFor()
    expect(await page.locator('input[type=file]').count()).toBe(0)
    expect(await page.getByRole('link', { name: '导入', exact: true }).count()).toBe(0)
  })
})
