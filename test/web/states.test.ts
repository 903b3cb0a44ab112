import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Route } from 'playwright-core'
import { expect, it } from 'vitest'
import { filesBelow } from '../../src/codegen/cypher.js'
import { zh } from '../../web/app/words/zh.js'
import { root } from './built.js'
import { inBrowser } from './inBrowser.js'
import { PAGES } from './pages.js'
import { serve, serveNothing } from './served.js'

const folder = join(root, 'web/app')
/** Questions that no panel asks, but what stands around them. */
const AROUND = [
  'ChainNames',
  'ChainTemplates',
  'Find',
  'GapFilters',
  'MatchDemand',
  'NameOf',
  'NamesOf',
  'Regions',
  'Terms',
  'Viewer',
]
const PANELS = filesBelow(folder, '.graphql')
  .map((file) => /^query (\w+)/m.exec(readFileSync(join(folder, file), 'utf8'))![1]!)
  .filter((name) => !AROUND.includes(name))
const CODES = ['INTERNAL_SERVER_ERROR', 'FORBIDDEN'] as const

/** As text: the tests are checked without the types of a browser. */
const STATES = `[...document.querySelectorAll('[data-panel]')].map((one) => ({
  name: one.dataset.panel, busy: one.ariaBusy === 'true', loading: one.querySelector('.ant-skeleton') !== null,
  blank: one.querySelector('.body')?.childElementCount === 0, text: one.querySelector('.body')?.innerText ?? '',
  retry: [...one.querySelectorAll('.ant-alert button')].length > 0, title: one.querySelector('.ant-alert-title')?.innerText }))`
interface State {
  name: string
  busy: boolean
  loading: boolean
  /** Waits for something else to be answered or chosen. */
  blank: boolean
  text: string
  retry: boolean
  title: string | undefined
}

inBrowser('states of panels', serve, (at) => {
  it('are told apart by every panel: it waits, it failed and may be asked again, there is no right', async () => {
    const { page } = at.visitor
    const covered = new Set<string>()
    let turn = 0
    for (const [path] of PAGES) {
      const passed = new Set<string>()
      // What shows only after another answer has its turn in the next round.
      for (let round = 0; round < 3; round++) {
        const held = new Map<string, Route[]>()
        await page.route('**/graphql', (route) => {
          const name = /query (\w+)/.exec((route.request().postDataJSON() as { query: string }).query)![1]!
          if (AROUND.includes(name) || passed.has(name)) return route.continue()
          held.set(name, [...(held.get(name) ?? []), route])
          return undefined
        })
        await page.goto('about:blank')
        await page.goto(`${at.served.url}/${path}`)
        const states = async () => page.evaluate<State[]>(STATES)
        const waiting = async () =>
          (await states())
            .filter(({ name, blank }) => !passed.has(name) && !blank)
            .map(({ name, loading }) => `${name} ${loading}`)
        let before = ''
        await expect
          .poll(
            async () => {
              const now = JSON.stringify([
                await waiting(),
                [...held.keys()],
                (await states()).some(({ name, busy }) => passed.has(name) && busy),
              ])
              const same = now === before && now.endsWith('false]')
              before = now
              return same && (await states()).length > 0
            },
            { interval: 200, timeout: 20_000 },
          )
          .toBe(true)
        const shown = (await states()).filter(({ name }) => held.has(name))
        for (const { name, loading, busy } of shown)
          expect({ name, loading, busy }).toEqual({ name, loading: true, busy: true })
        const codes = new Map(shown.map(({ name }) => [name, CODES[turn++ % 2]!]))
        for (const [name, routes] of held)
          for (const route of routes) {
            const code = codes.get(name) ?? 'FORBIDDEN'
            await route.fulfill({
              contentType: 'application/json',
              body: JSON.stringify({ errors: [{ message: `because ${name}`, extensions: { code } }] }),
            })
          }
        await at.visitor.settled()
        for (const { name, text, title, retry } of (await states()).filter((one) => codes.has(one.name))) {
          const denied = codes.get(name) === 'FORBIDDEN'
          expect({ name, title, retry }).toEqual({
            name,
            title: zh[denied ? 'state.denied' : 'state.error'],
            retry: !denied,
          })
          expect(text).toContain(`because ${name}`)
          covered.add(name)
          passed.add(name)
        }
        await page.unroute('**/graphql')
        if (shown.length === 0) break
      }
    }
    expect([...covered].toSorted()).toEqual(PANELS.toSorted())
  }, 300_000)
})

inBrowser('panels over an empty store', serveNothing, (at) => {
  it.each(PAGES)('/%s says that there is nothing', async (path) => {
    const page = await at.open(path.replaceAll(/region=region:522700&?/g, ''))
    for (const { name, text, blank } of await page.evaluate<State[]>(STATES)) {
      expect({ name, blank }).toEqual({ name, blank: false })
      expect(text, name).toMatch(/\p{Script=Han}{2}/u)
      expect(text, name).not.toMatch(/undefined|NaN|\[object/)
    }
    expect(at.visitor.errors).toEqual([])
  })
})
