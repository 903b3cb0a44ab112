import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Request } from 'playwright-core'
import { expect, it } from 'vitest'
import { forEachEngine } from '../support/engines.js'
import { thorough } from '../support/thorough.js'
import { violations } from './axe.js'
import { root } from './built.js'
import { inBrowser } from './inBrowser.js'
import { inLanguage, PAGES } from './pages.js'
import { serve } from './served.js'

/** What panels say, on the engine that was asked first, by page and language. */
const said = new Map<string, readonly string[]>()

/** So much of what is in sight may move while a page comes, as browsers count it; 0.1 is what they call good. */
const STILL = 0.03

/** So much code may come compressed with a page, the libraries of charts and graphs apart. */
const MOST_CODE = 400 * 1024
const codeOf = (requests: readonly string[]): number =>
  [...new Set(requests.filter((url) => url.endsWith('.js')).map((url) => url.slice(url.lastIndexOf('/') + 1)))]
    .filter((file) => !/^(echarts|cytoscape)/.test(file))
    .reduce((sum, file) => sum + sizeOf(join(root, 'web/dist/assets', file)), 0)
/** As it is sent; what is small is not compressed. */
const sizeOf = (file: string): number => (statSync(`${file}.gz`, { throwIfNoEntry: false }) ?? statSync(file)).size

/** As text: the tests are checked without the types of a browser. */
const SAYS = `[...document.querySelectorAll('[data-panel]')].map((one) => one.dataset.panel + ': ' + one.innerText)`

/** When something was written is told by the clock. */
const CLOCK = /\d{4}-\d\d-\d\d \d\d:\d\d(:\d\d)?/g

forEachEngine((engine) =>
  inBrowser(
    'the workbench',
    () => serve(engine),
    (at) => {
      // One engine's pages are opened in Chinese and switched to English; the other's are opened in English.
      const first = engine.name === 'embedded' ? 'zh' : 'en'
      const languages = engine.name === 'embedded' ? ['zh', 'en'] : thorough ? ['en', 'zh'] : ['en']

      // What panels ask is asked of both engines by panels.test.ts: of Neo4j some pages are opened.
      const pages = engine.name === 'embedded' || thorough ? PAGES : PAGES.filter((_, n) => n % 5 === 0)
      it.each(pages)(
        '/%s has its panels in its languages, says the same on both engines, and is accessible',
        async (path, panels) => {
          // Each page is looked at in one of its languages: pages and languages take turns.
          const looked = languages[PAGES.findIndex(([one]) => one === path) % languages.length]
          const page = await at.open(inLanguage(path, first))
          expect(await page.evaluate<number>('moved')).toBeLessThan(STILL)
          expect(codeOf(at.visitor.requests)).toBeLessThan(MOST_CODE)
          for (const language of languages) {
            if (language !== first) {
              const name = language === 'en' ? 'English' : '中文'
              await page.locator('header.top button', { hasText: name }).dispatchEvent('click')
              await expect
                .poll(() => page.locator('html').getAttribute('lang'))
                .toMatch(language === 'en' ? /^en/ : /^zh/)
              await at.visitor.settled()
            }
            expect(await page.locator('html').getAttribute('lang')).toBe(language === 'en' ? 'en' : 'zh-CN')
            expect(await page.locator('[data-panel]').count()).toBeGreaterThanOrEqual(panels)
            expect(await page.locator('.ant-alert-error').allInnerTexts()).toEqual([])
            const says = (await page.evaluate<string[]>(SAYS)).map((one) => one.replaceAll(CLOCK, 'then'))
            const key = `${path} ${language}`
            if (!said.has(key)) said.set(key, says)
            expect(says).toEqual(said.get(key))
            if (engine.name === 'embedded' && (thorough || language === looked))
              expect(await violations(page), language).toEqual([])
          }
          const elsewhere = at.visitor.requests.filter(
            (url) => !/^(data|blob):/.test(url) && !url.startsWith(`${at.served.url}/`),
          )
          expect(elsewhere).toEqual([])
          expect(at.visitor.errors).toEqual([])
        },
      )

      it('speaks the language that was chosen last where an address says none', async () => {
        const page = await at.open('guide?lang=zh')
        await page.getByRole('button', { name: 'English' }).click()
        const language = () => page.locator('html').getAttribute('lang')
        await at.open('guide')
        expect(await language()).toBe('en')
        await at.open('guide?lang=zh')
        expect(await language()).toBe('zh-CN')
        await at.open('platforms')
        expect(await language()).toBe('en')
        await page.getByRole('button', { name: '中文' }).click()
        await at.open('guide')
        expect(await language()).toBe('zh-CN')
      })

      it.each(['', '?region=region:522700&day=2026-11-30&lang=en'])(
        '/%s asks each of its questions once: what is asked early is what the panels ask',
        async (path) => {
          const bodies: string[] = []
          const note = (request: Request) => request.method() === 'POST' && bodies.push(request.postData() ?? '')
          at.visitor.page.on('request', note)
          await at.open(path)
          at.visitor.page.off('request', note)
          const names = bodies.map((body) => /query (\w+)/.exec((JSON.parse(body) as { query: string }).query)?.[1])
          expect(names.length).toBeGreaterThan(8)
          expect(names.toSorted()).toEqual([...new Set(names)].toSorted())
        },
      )
    },
  ),
)
