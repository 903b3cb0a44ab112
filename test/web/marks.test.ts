import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { packed, type Card } from '../../web/app/boards/board.js'
import { inBrowser } from './inBrowser.js'
import { serve } from './served.js'

const byRule =
  'gapSummary(by: [RULE], filter: { region: $region, synthetic: ONLY }, asOf: $day) { rule { id title } count }'
/** Questions of one's own whose numbers count what a page lists. */
const CARDS: readonly Card[] = [
  {
    query:
      'query Own($region: ID, $day: Date) { gapSummary(by: [RULE, DEPARTMENT], filter: { region: $region }, asOf: $day) { rule { id title } department { id name } count worst } }',
    variables: {},
    view: 'bar',
  },
  { query: `query Pie($region: ID, $day: Date) { ${byRule} }`, variables: {}, view: 'pie' },
  {
    query: '{ gapSummary(by: [REGION], filter: { minSeverity: 0.5 }) { region { id name } count } }',
    variables: {},
    view: 'tile',
  },
  {
    query:
      '{ requirementMatrix(template: "四跟", region: "region:522700") { rows { chain { id name } cells { column { title } count } } } }',
    variables: {},
    view: 'matrix',
    list: 'requirementMatrix.rows.cells',
    label: 'chain',
    across: 'column.title',
    value: 'count',
  },
  {
    query: '{ experts(filter: { region: "region:522700", titleRank: [SENIOR_FULL] }) { totalCount } }',
    variables: {},
    view: 'figure',
  },
]

/** Pages with pictures that count something. */
const PAGES = [
  '?region=region:522700',
  'gaps?region=region:522700',
  'gaps?region=region:522700&by=DEPARTMENT',
  'chains?region=region:522700',
  'chain?id=chain:qiannan-13',
  'match?region=region:522700',
  'whatif?region=region:522700&appoint=expert:demo-061~chain:qiannan-13~EXPERT~2026-11-21~2029-11-21',
  'guide?region=region:522700',
  `boards?region=region:522700#b=${packed({ title: '', cards: CARDS })}`,
]

/** Which panel of a page lists the rows that a mark opens. */
const ROWS: Readonly<Record<string, string>> = {
  gaps: 'GapList',
  chains: 'ChainList',
  experts: 'ExpertRegister',
  enterprises: 'EnterpriseRegister',
  platforms: 'PlatformRegister',
  projects: 'ProjectRegister',
  demands: 'DemandRegister',
  policies: 'PolicyList',
  whatif: 'WhatIfResult',
}

interface Mark {
  panel: string
  href: string
  says: number
}

/** As text: the tests are checked without the types of a browser. */
const MARKS = `[...document.querySelectorAll('[data-panel] [data-mark]')].map((one) => ({
  panel: one.closest('[data-panel]').dataset.panel, href: one.getAttribute('href'), says: Number(one.dataset.mark) }))`
/** Numbers in pictures that open nothing. */
const SILENT = `[...document.querySelectorAll('[data-panel] .body *')].filter((one) =>
  [...one.childNodes].some((node) => node.nodeType === 3 && /^\\s*\\d+\\s*$/.test(node.data)) &&
  !one.closest('[data-mark], .sheet, th, .graph, [data-chart], .legend, .weights, .ant-segmented, ol.paths')).map((one) => one.outerHTML)`

inBrowser('panels', serve, (at) => {
  /** Goes where a link leads as a click on it does: within the page, so that the code of the workbench is read once. */
  const follow = async (href: string) => {
    await at.visitor.page.evaluate(
      `history.pushState(null, '', ${JSON.stringify(href)}); dispatchEvent(new PopStateEvent('popstate'))`,
    )
    return at.visitor.settled()
  }

  it('open the rows of their marks, as many as they say; no number of a picture opens nothing', async () => {
    const kinds = new Map<string, Mark>()
    for (const path of PAGES) {
      const page = await at.open(path)
      expect(await page.evaluate<string[]>(SILENT), path).toEqual([])
      for (const mark of await page.evaluate<Mark[]>(MARKS)) {
        // Of each kind of mark of a panel the largest and the smallest.
        const names = [...new URL(mark.href, at.served.url).searchParams.keys()].join(' ')
        const key = `${mark.panel} ${mark.href.split('?')[0]} ${names}`
        const [most, least] = [kinds.get(`${key} most`), kinds.get(`${key} least`)]
        if (!most || mark.says > most.says) kinds.set(`${key} most`, mark)
        if (!least || mark.says < least.says) kinds.set(`${key} least`, mark)
      }
    }
    const marks = [...new Map([...kinds.values()].map((mark) => [mark.href, mark])).values()]
    expect(new Set(marks.map(({ panel }) => panel)).size).toBeGreaterThanOrEqual(9)
    for (const { panel, href, says } of marks) {
      const page = await follow(href)
      const { pathname, searchParams } = new URL(href, at.served.url)
      const rows = searchParams.has('cell') ? 'ChainCell' : ROWS[pathname.slice(1)]
      const count = page.locator(`[data-panel=${rows}]`).locator('.count').first()
      expect(await count.getAttribute('data-total'), `${panel} ${href}`).toBe(String(says))
    }
  })

  it('are drawn as shapes and texts, whole, also where the page scrolls', async () => {
    const page = await at.open('?region=region:522700')
    for (const panel of ['OverviewHeat', 'OverviewSince', 'OverviewRegions']) {
      await page
        .locator(`[data-panel=${panel}]`)
        .getByRole('button', { name: /更多操作/ })
        .click()
      const download = page.waitForEvent('download')
      await page.getByRole('menuitem', { name: /SVG/ }).click()
      const svg = readFileSync(await (await download).path(), 'utf8')
      expect(svg).not.toContain('foreignObject')
      const read = `new DOMParser().parseFromString(${JSON.stringify(svg)}, 'image/svg+xml')`
      expect(await page.evaluate<number>(`${read}.querySelectorAll('parsererror').length`)).toBe(0)
      expect(await page.evaluate<number>(`${read}.querySelectorAll('text').length`)).toBeGreaterThan(15)
    }
  })

  it('tell how long they take and can be stopped and asked again', async () => {
    const { page } = at.visitor
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('PlatformRegister')) return
      await route.continue()
    })
    await page.goto(`${at.served.url}/platforms`)
    const panel = page.locator('[data-panel=PlatformRegister]')
    await panel.locator('.busy button').click()
    await panel.getByRole('button', { name: '重试' }).waitFor()
    await page.unroute('**/graphql')
    await panel.getByRole('button', { name: '重试' }).click()
    await panel.locator('.count').waitFor()
  })

  it('list clauses in the order of the document, with what rests on each', async () => {
    const page = await at.open('policies?policy=policy:qiannan-2025&clause=二/(一)')
    const titles = await page.locator('[data-panel=PolicyTree] .ant-tree-title').allInnerTexts()
    const placeOf = (text: string) => titles.findIndex((one) => one.startsWith(text))
    expect(placeOf('2 ')).toBeGreaterThan(placeOf('1 '))
    expect(placeOf('10 ')).toBeGreaterThan(placeOf('9 '))
    const facts = await page.locator('[data-panel=PolicyClause] .count').getAttribute('data-total')
    expect(titles.find((one) => one.startsWith('(一) 完善'))).toContain(`事实 ${facts}`)
  })
})
