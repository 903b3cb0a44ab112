import { describe, expect, it } from 'vitest'
import { importTables } from '../support/dataset.js'
import { violations } from './axe.js'
import { visit } from './browser.js'
import { inBrowser } from './inBrowser.js'
import { serve } from './served.js'

inBrowser('what people make of the workbench', serve, (at) => {
  const settled = () => at.visitor.settled()

  describe('a board', () => {
    it('is made of shipped questions, one click each, and drawn as what it says', async () => {
      const page = await at.open('boards?region=region:522700')
      for (const question of ['短板总览', '四跟矩阵']) {
        await page.getByRole('button', { name: '添加面板' }).first().click()
        await page.locator('.ant-drawer .shelf button', { hasText: question }).click()
        await page.locator('.ant-drawer .shelf').waitFor({ state: 'detached' })
      }
      await settled()
      const matrix = page.locator('[data-panel=RequirementMatrix]')
      const query =
        '{ requirementMatrix(template: "四跟", region: "region:522700", kinds: [INNOVATION]) { rows { cells { count } } } }'
      const { data } = (await (
        await fetch(`${at.served.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query }),
        })
      ).json()) as { data: { requirementMatrix: { rows: { cells: { count: number }[] }[] } } }
      const counts = data.requirementMatrix.rows.flatMap(({ cells }) => cells.map(({ count }) => count))
      const marks = (await matrix.locator('td .mark').allInnerTexts()).map(Number)
      expect(marks).toEqual(counts)
      expect(await page.locator('[data-panel=GapSummary] svg text').count()).toBeGreaterThan(20)
      expect(await violations(page)).toEqual([])
    })

    it('is a link that carries it, with region and day, to a browser that has never seen it', async () => {
      const { page } = at.visitor
      await page.goto(page.url().replace('?region=', '?day=2026-11-30&region='))
      await settled()
      const link = page.url()
      expect(link).toContain('#b=')
      const other = await visit({ width: 1366, height: 768 })
      await other.page.goto(link)
      await other.page.locator('[data-panel=RequirementMatrix] td .mark').first().waitFor()
      expect(await other.page.locator('[data-panel]').count()).toBe(2)
      expect(other.page.url()).toBe(link)
      expect(other.errors).toEqual([])
      await other[Symbol.asyncDispose]()
    })

    it('keeps its panels when region, day or language change, and asks anew', async () => {
      const { page } = at.visitor
      await page.getByRole('button', { name: 'English' }).click()
      await settled()
      await expect.poll(() => page.url()).toMatch(/lang=en.*#b=/)
      expect(await page.locator('[data-panel]').count()).toBe(2)
      expect(await violations(page)).toEqual([])
      await page.getByRole('button', { name: '中文' }).click()
      await settled()
    })

    it('takes a question from GraphiQL', async () => {
      const { page } = at.visitor
      await page.goto(`${at.served.url}/graphiql`)
      await page.getByRole('button', { name: /代码表/ }).click()
      await page.getByRole('button', { name: /放进“我的”看板/ }).click()
      await page.locator('[data-panel=Enumerations]').waitFor()
      await settled()
      expect(page.url()).toContain('/boards#b=')
      expect(await page.locator('[data-panel=Enumerations] tbody tr').count()).toBeGreaterThan(3)
      expect(await page.locator('[data-panel]').count()).toBe(3)
    })

    it('takes a question of one’s own, says what is wrong with it, and shows a figure', async () => {
      const page = await at.open('boards')
      await page.getByRole('button', { name: '添加面板' }).first().click()
      await page.getByRole('button', { name: '写自己的问题' }).click()
      await page.getByLabel('问题（GraphQL）').fill('{ experts { totalCount ')
      await page.locator('.ant-drawer .ant-alert-error').waitFor()
      expect(await page.getByRole('button', { name: /完 ?成/ }).isDisabled()).toBe(true)
      await page.getByLabel('问题（GraphQL）').fill('{ experts { totalCount } }')
      await page.getByLabel('显示为').click()
      await page.locator('.ant-select-item-option', { hasText: '数字' }).click()
      await page.getByRole('button', { name: /完 ?成/ }).click()
      const figure = page.locator('[data-panel=Question] .board-figure b')
      const { data } = (await (
        await fetch(`${at.served.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: '{"query":"{ experts { totalCount } }"}',
        })
      ).json()) as { data: { experts: { totalCount: number } } }
      await expect.poll(() => figure.innerText()).toBe(String(data.experts.totalCount))
    })

    it('is kept in the store, found there by another browser, and not overwritten unseen', async () => {
      const page = await at.open('boards?region=region:522700')
      await page.getByRole('button', { name: '新建看板' }).click()
      await page.locator('.board-empty .shelf button', { hasText: '短板总览' }).click()
      await page.locator('[data-panel=GapSummary]').waitFor()
      const save = async (on: typeof page, name: string) => {
        await on
          .locator('.board-head')
          .getByRole('button', { name: /保 ?存/ })
          .click()
        await on.locator('.ant-modal').getByLabel('看板名称').fill(name)
        await on.locator('.ant-modal-footer .ant-btn-primary').click()
      }
      await save(page, '我的短板')
      await page.locator('.ant-modal').waitFor({ state: 'detached' })
      await settled()
      expect(await violations(page)).toEqual([])

      await using other = await visit({ width: 1366, height: 768 })
      await other.page.goto(`${at.served.url}/boards`)
      await other.page.locator('.board-list a', { hasText: '我的短板' }).click()
      await other.page.locator('[data-panel=GapSummary]').waitFor()
      expect(other.page.url()).toMatch(/region=region:522700.*#b=/)
      await save(other.page, '改过的短板')
      await other.page.locator('.ant-modal').waitFor({ state: 'detached' })

      await save(page, '我又改了')
      await page.getByText('“改过的短板”已在别处保存').waitFor()
      await page.getByRole('button', { name: '打开现有的' }).click()
      await expect.poll(() => page.getByLabel('看板名称').first().inputValue()).toBe('改过的短板')
      const boards = async () => {
        const response = await fetch(`${at.served.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: '{ boards { nodes { name version } } }' }),
        })
        return (await response.json()) as object
      }
      expect(await boards()).toEqual({ data: { boards: { nodes: [{ name: '改过的短板', version: 2 }] } } })
      await page.getByRole('button', { name: '从库中移除' }).click()
      await page.locator('.ant-popconfirm .ant-btn-primary').click()
      await expect.poll(boards).toEqual({ data: { boards: { nodes: [] } } })
      expect(await page.locator('[data-panel=GapSummary]').count()).toBe(1)
      expect(other.errors).toEqual([])
    })

    it('that this browser kept before is offered to be kept in the store, once', async () => {
      const { page } = at.visitor
      await page.evaluate(
        "localStorage.setItem('trichain:boards', JSON.stringify({ 从前的: location.hash.slice('#b='.length) }))",
      )
      await page.reload()
      await page.getByRole('button', { name: '存入库中' }).click()
      await page.getByRole('button', { name: '存入库中' }).waitFor({ state: 'detached' })
      await page.getByRole('button', { name: '新建看板' }).click()
      await page.locator('.board-list a', { hasText: '从前的' }).waitFor()
      expect(await page.evaluate("localStorage.getItem('trichain:boards')")).toBeNull()
      expect(await violations(page)).toEqual([])
    })

    it('says so where a link is cut off', async () => {
      const { page } = at.visitor
      await page.goto('about:blank')
      await page.goto(`${at.served.url}/boards#b=lZZBT9tAEIX_`)
      await page.getByText('链接不完整').waitFor()
    })
  })

  describe('ties, opened step by step', () => {
    const marks = async () => Number(await at.visitor.page.locator('.graph[data-marks]').getAttribute('data-marks'))

    it('draw the paths between two, and what stands around one that is expanded', async () => {
      const page = await at.open('paths?from=expert:demo-001&to=enterprise:demo-01-1')
      await page.locator('.graph canvas').first().waitFor()
      const before = await marks()
      await page.goto(`${page.url()}&expand=chain:qiannan-01`)
      await settled()
      await expect.poll(marks).toBeGreaterThan(before)
      expect(at.visitor.errors).toEqual([])
    })

    it('show a hub as groups with their exact numbers, opened part by part, nothing dropped unsaid, by keyboard', async () => {
      const experts = Array.from({ length: 95 }, (_, n) => ({
        id: `expert:crowd-${n}`,
        name: `演示群众${n}`,
        synthetic: 'true',
      }))
      await importTables(at.served.store, {
        institutions: [{ id: 'institution:hub', name: '演示枢纽大学', kind: 'UNIVERSITY', synthetic: 'true' }],
        experts,
        affiliations: experts.map(({ id }) => ({ expert: id, organisation: 'institution:hub', synthetic: 'true' })),
      })
      const page = await at.open('paths?from=institution:hub')
      const chip = page.locator('[data-group="institution:hub~affiliations"]')
      expect(await chip.innerText()).toMatch(/任职 95/)
      expect(await marks()).toBe(2)
      await chip.focus()
      await page.keyboard.press('Enter')
      await expect.poll(() => chip.innerText()).toMatch(/已显示 40，共 95/)
      // The hub, forty, and the mark that says how many are left out.
      await expect.poll(marks).toBe(42)
      await page.keyboard.press('Enter')
      await expect.poll(() => chip.innerText()).toMatch(/已显示 80，共 95/)
      await page.keyboard.press('Enter')
      await expect.poll(() => chip.innerText()).toMatch(/任职 95/)
      await expect.poll(marks).toBe(96)
    })
  })

  it('an expert dragged onto a chain is appointed there in a what-if, and what closes and opens is told', async () => {
    const page = await at.open('whatif?region=region:522700&day=2026-11-21')
    const chain = page.locator('.office .chains > li').first()
    await page
      .locator('.office .pool button', { hasText: '演示专家·061' })
      .or(page.locator('.office .pool button').last())
      .first()
      .dragTo(chain)
    await page.locator('[data-panel=WhatIfResult] .before-after').waitFor()
    expect(decodeURIComponent(page.url())).toMatch(/appoint=expert:[^~]+~chain:qiannan-01~EXPERT~2026-11-21~2029-11-21/)
    expect(await page.locator('.whatif-closed, .whatif-opened').count()).toBe(2)
  })

  it('the guide says how much there is, and each number opens its rows', async () => {
    const page = await at.open('guide?region=region:522700')
    const links = page.locator('[data-panel=GuideLoaded] [data-mark]')
    const found = await links.evaluateAll((all) =>
      all.map((one) => ({ href: one.getAttribute('href')!, count: one.getAttribute('data-mark')! })),
    )
    expect(found.length).toBe(7)
    for (const { href, count } of found.filter((one) =>
      /experts|enterprises|platforms|projects|demands/.test(one.href),
    )) {
      const rows = await at.open(href.slice(1))
      expect(await rows.locator('[data-panel] .count').first().getAttribute('data-total'), href).toBe(count)
    }
  })

  it('lists that are long draw what is in sight, and say how much there is, exactly, where not all is told', async () => {
    const many = Array.from({ length: 1005 }, (_, n) => ({
      id: `expert:sea-${n}`,
      name: `演示海选${n}`,
      synthetic: 'true',
    }))
    await importTables(at.served.store, {
      experts: many,
      appointments: many.slice(0, 130).map(({ id }, n) => ({
        id: `appointment:sea-${n}`,
        expert: id,
        chain: 'chain:qiannan-02',
        role: 'EXPERT',
        from: '2026-01-01',
        to: '2028-01-01',
        synthetic: 'true',
      })),
    })
    const register = await at.open('experts?text=演示海选')
    expect(await register.locator('[data-panel=ExpertRegister] .ant-alert').innerText()).toContain('共检索到 1005 项')
    expect(await register.locator('.ant-table-row').count()).toBeLessThan(80)
    expect(await register.locator('[data-panel=ExpertRegister] .count').innerText()).toBe('显示 500 项，共 1000 项')
    const cell = await at.open('chains?region=region:522700&cell=chain:qiannan-02~0')
    const panel = cell.locator('[data-panel=ChainCell]')
    const total = Number(await panel.locator('.count').getAttribute('data-total'))
    expect(total).toBeGreaterThan(130)
    expect(await panel.locator('.count').innerText()).toBe(`显示 100 项，共 ${total} 项`)
    await panel.getByRole('button', { name: '再加载' }).click()
    await expect.poll(() => panel.locator('.count').innerText()).toBe(`共 ${total} 项`)
    expect(await panel.locator('tbody tr.ant-table-row').count()).toBe(total)
  })
})
