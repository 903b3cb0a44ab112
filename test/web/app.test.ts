import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { colours, missingBrowser, visit, type Visit } from './browser.js'
import { buildPages } from './built.js'
import { serve, type Served } from './served.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

if (missingBrowser !== undefined && process.env.TRICHAIN_REQUIRE_BROWSER === '1')
  throw new Error(`a browser is required here (TRICHAIN_REQUIRE_BROWSER), but: ${missingBrowser}`)
const title = missingBrowser === undefined ? 'the workbench' : `the workbench (skipped: ${missingBrowser})`

/** Every page with what it needs, and how many panels it has at least. */
const PAGES: readonly (readonly [path: string, panels: number])[] = [
  ['', 8],
  ['gaps', 2],
  ['gaps?region=region:522700&rules=G03&gap=gap:G03:chain:qiannan-13', 5],
  ['experts', 1],
  ['experts?region=region:522700&at=service&text=yszj', 1],
  ['enterprises', 1],
  ['platforms', 1],
  ['projects', 1],
  ['demands', 1],
  ['profile?id=expert:demo-001&chain=chain:qiannan-01', 4],
  ['profile?id=enterprise:demo-01-1', 2],
  ['chains?region=region:522700', 2],
  ['chains?region=region:522700&cell=chain:qiannan-01~0', 3],
  ['chain?id=chain:qiannan-13', 5],
  ['targets', 2],
  ['targets?target=target:luzhou-01', 3],
  ['policies?policy=policy:qiannan-2025&clause=二/(二)/1/(1)', 3],
  ['match?region=region:522700', 3],
  ['paths?from=expert:demo-001&to=enterprise:demo-01-1', 3],
  ['whatif?region=region:522700&appoint=expert:demo-061~chain:qiannan-13~EXPERT~2026-11-21~2029-11-21', 2],
  ['boards', 1],
  ['guide', 1],
]
const LANGUAGES = ['zh', 'en'] as const

describe.skipIf(missingBrowser !== undefined)(title, { timeout: 60_000 }, () => {
  let served: Served
  let visitor: Visit
  beforeAll(async () => {
    buildPages()
    served = await serve()
    visitor = await visit({ width: 1366, height: 768 })
  }, 180_000)
  afterAll(async () => {
    await visitor?.[Symbol.asyncDispose]()
    await served?.[Symbol.asyncDispose]()
  })

  const open = async (path: string): Promise<Visit['page']> => {
    visitor.errors.length = 0
    visitor.requests.length = 0
    await visitor.page.goto(`${served.url}/${path}`)
    await visitor.page.locator('[data-panel]').first().waitFor()
    await visitor.page.waitForLoadState('networkidle')
    await expect.poll(() => visitor.page.locator('[data-panel][aria-busy=true]').count()).toBe(0)
    return visitor.page
  }

  describe.each(LANGUAGES)('in %s', (language) => {
    it.each(PAGES)('/%s has its panels, no error, no request elsewhere, and is accessible', async (path, panels) => {
      const page = await open(`${path}${path.includes('?') ? '&' : '?'}${language === 'en' ? 'lang=en' : ''}`)
      expect(await page.locator('html').getAttribute('lang')).toBe(language === 'en' ? 'en' : 'zh-CN')
      expect(await page.locator('[data-panel]').count()).toBeGreaterThanOrEqual(panels)
      expect(await page.locator('.ant-alert-error').count()).toBe(0)
      expect(visitor.requests.filter((url) => !/^(data|blob):/.test(url) && !url.startsWith(`${served.url}/`))).toEqual(
        [],
      )
      expect(visitor.errors).toEqual([])
      await page.evaluate(axe)
      const violations = await page.evaluate<string[]>(
        `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`,
      )
      expect(violations).toEqual([])
      const png = await page.screenshot({
        path: join(tmpdir(), 'trichain-screens', `app-${path.replaceAll(/\W+/g, '-')}-${language}.png`),
      })
      const blank = await page.context().newPage()
      expect(await colours(blank, png)).toBeGreaterThan(200)
      await blank.close()
    })
  })
})
