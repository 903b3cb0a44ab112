import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { inBrowser } from './inBrowser.js'
import { serve } from './served.js'

/**
 * As text: the tests are checked without the types of a browser. Gives a key to all that takes the focus, of choices to
 * their group's.
 */
const FOCUSABLE = `(() => {
  const usable = [...document.querySelectorAll('a[href], button, input, select, textarea, [tabindex="0"]')].filter((one) =>
    !one.disabled && one.tabIndex >= 0 && one.type !== 'radio' && one.checkVisibility({ visibilityProperty: true }))
  usable.forEach((one, index) => { one.dataset.key = String(index) })
  return usable.length
})()`
const GAP = 'gaps?region=region:522700&rules=G03&gap=gap:G03:chain:qiannan-13'

/** As text, too. What reaches beyond the panel it stands in, and what hides a part of itself. */
const CUT = `[...document.querySelectorAll('[data-panel]')].flatMap((panel) => {
  const { right } = panel.getBoundingClientRect()
  return [...panel.querySelectorAll('table, svg, ul, .ant-segmented')].filter((one) => one.checkVisibility() &&
    !one.closest('.marks') && one.getBoundingClientRect().right > right + 2).map((one) => panel.dataset.panel + ' ' + one.tagName + '.' + one.className)
})`

inBrowser('ways through the workbench', serve, (at) => {
  it('lead from a gap to what would close it, and show that it does', async () => {
    const page = await at.open(GAP)
    const total = await page.locator('[data-panel=GapList] .count').getAttribute('data-total')
    expect(total).toBe('15')
    await page.locator('[data-panel=GapClause] [aria-current=true]').waitFor()
    await page.locator('[data-panel=GapClosing]').getByRole('link', { name: '在推演中全部试行' }).click()
    const result = page.locator('[data-panel=WhatIfResult]')
    await result.getByText('消除的短板').waitFor()
    expect(await result.locator('.whatif-closed').innerText()).toContain('G03')
    const before = await result.locator('[data-mark]').first().getAttribute('data-mark')
    await result.locator('[data-mark]').first().click()
    await expect.poll(() => page.locator('[data-panel=GapList] .count').getAttribute('data-total')).toBe(before)
    expect(at.visitor.errors).toEqual([])
  })

  it.each(['', '@2026-11-21'])(
    'show a gap on the day that is looked at, whatever day its id%s names',
    async (named) => {
      const page = await at.open(`${GAP}${named}&day=2026-12-31`)
      expect(await page.locator('[data-panel=GapDetail] .sentence').innerText()).toContain('截至2026年12月31日')
    },
  )

  it.each(['?region=region:522700', 'gaps?region=region:522700', 'whatif?region=region:522700', 'boards'])(
    '/%s: the tab key comes to everything that can be used, and does not stay',
    async (path) => {
      const page = await at.open(path)
      const all = await page.evaluate<number>(FOCUSABLE)
      expect(all).toBeGreaterThan(20)
      const reached = new Set<string>()
      for (let step = 0; step < all + 60; step++) {
        await page.keyboard.press('Tab')
        const key = await page.evaluate<string>('document.activeElement.dataset.key ?? document.activeElement.tagName')
        reached.add(key)
      }
      const missed = await page.evaluate<string[]>(
        `[...document.querySelectorAll('[data-key]')].filter(({ dataset }) => !${JSON.stringify([...reached])}.includes(dataset.key)).map((one) => one.outerHTML.slice(0, 200))`,
      )
      expect(missed).toEqual([])
    },
  )

  it('are walked by keyboard alone', async () => {
    const page = await at.open('gaps?region=region:522700&rules=G01')
    await page.keyboard.press('Tab')
    expect(await page.evaluate<string>('document.activeElement.textContent')).toBe('跳到正文')
    await page.keyboard.press('Enter')
    for (
      let step = 0;
      step < 60 && (await page.evaluate<string>('document.activeElement.className')) !== 'link';
      step++
    )
      await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.locator('[data-panel=GapDetail]').waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
  })

  it('give files: as many rows as are told, and pictures', async () => {
    const page = await at.open('platforms')
    const total = Number(await page.locator('[data-panel=PlatformRegister] .count').getAttribute('data-total'))
    const file = async (name: RegExp) => {
      await page
        .locator('[data-panel=PlatformRegister]')
        .getByRole('button', { name: /更多操作/ })
        .click()
      const download = page.waitForEvent('download')
      await page.getByRole('menuitem', { name }).click()
      return readFileSync(await (await download).path())
    }
    const csv = (await file(/CSV/)).toString('utf8')
    expect(csv.startsWith('\uFEFF名称,')).toBe(true)
    expect(csv.trim().split('\r\n')).toHaveLength(total + 1)
    expect((await file(/XLSX/)).subarray(0, 2).toString()).toBe('PK')
    expect((await file(/PNG/)).subarray(1, 4).toString()).toBe('PNG')
    expect((await file(/SVG/)).toString('utf8')).toMatch(/^<svg/)
    expect(at.visitor.errors).toEqual([])
  })

  it('open a panel in GraphiQL with its variables, where it is answered the same', async () => {
    const page = await at.open('experts?region=region:522700&titleRank=SENIOR_FULL')
    const total = await page.locator('[data-panel=ExpertRegister] .count').getAttribute('data-total')
    await page
      .locator('[data-panel=ExpertRegister]')
      .getByRole('button', { name: /更多操作/ })
      .click()
    await page.getByRole('link', { name: '在 GraphiQL 中打开' }).click()
    await page.getByRole('tab', { name: 'ExpertRegister', selected: true }).waitFor()
    await page.locator('.graphiql-query-editor .view-line', { hasText: 'ExpertRegister' }).waitFor()
    await at.visitor.settled()
    await page.getByRole('button', { name: /^Execute query/ }).click()
    const response = page.locator('.graphiql-response')
    await expect
      .poll(async () => (await response.innerText()).replaceAll(/\s/g, ''))
      .toContain(`"totalCount":${total},`)
  })

  it('are printed without what is only for the screen', async () => {
    const page = await at.open('?region=region:522700')
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('navigation').isVisible()).toBe(false)
    expect(await page.locator('[data-panel=OverviewHeat] table').isVisible()).toBe(true)
    expect((await page.pdf({ format: 'A4', landscape: true })).length).toBeGreaterThan(20_000)
    await page.emulateMedia({ media: null })
    const register = await at.open('gaps?region=region:522700')
    const rows = register.locator('[data-panel=GapList] .ant-table-row')
    const total = Number(await register.locator('[data-panel=GapList] .count').getAttribute('data-total'))
    expect(total).toBeGreaterThan(300)
    expect(await rows.count()).toBeLessThan(100)
    await register.evaluate(`dispatchEvent(new Event('beforeprint'))`)
    expect(await rows.count()).toBe(total)
    // On the paper nothing is cut off at its side: no panel, table or picture is wider than a page.
    for (const path of ['gaps?region=region:522700&rules=G03', 'chain?id=chain:qiannan-13', '?region=region:522700']) {
      const paper = await at.open(path)
      await paper.setViewportSize({ width: 1062, height: 730 })
      await paper.emulateMedia({ media: 'print' })
      await paper.evaluate(`dispatchEvent(new Event('beforeprint'))`)
      expect(await paper.evaluate<string[]>(CUT), path).toEqual([])
      await paper.emulateMedia({ media: null })
      await paper.setViewportSize({ width: 1366, height: 768 })
    }
    await at.open('gaps')
    await register.evaluate(`dispatchEvent(new Event('afterprint'))`)
    await expect.poll(() => rows.count()).toBeLessThan(100)
  })
})
