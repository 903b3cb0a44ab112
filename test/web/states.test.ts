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
  'CountAxes',
  'Find',
  'GapFilters',
  'KeptBoard',
  'KeptBoards',
  'MatchDemands',
  'NameOf',
  'NamesOf',
  'Regions',
  'RightsFor',
  'Terms',
  'Viewer',
]
const FILES = filesBelow(folder, '.graphql')
const nameOf = (file: string): string => /^query (\w+)/m.exec(readFileSync(join(folder, file), 'utf8'))?.[1] ?? ''
/** What is asked of any noun is made of its form. */
const MADE = ['Record', 'Records', 'Related']
const PANELS = [...FILES.map(nameOf).filter((name) => name !== '' && !AROUND.includes(name)), ...MADE]
const CODES = ['INTERNAL_SERVER_ERROR', 'FORBIDDEN'] as const

/** As text: the tests are checked without the types of a browser. */
const STATES = `[...document.querySelectorAll('[data-panel]')].map((one) => ({
  name: one.dataset.panel, busy: one.ariaBusy === 'true', loading: one.querySelector('.skeleton') !== null,
  waits: one.querySelector('.waiting') !== null, text: (one.querySelector('.body') ?? one).innerText,
  retry: [...one.querySelectorAll('.ant-alert button')].length > 0, title: one.querySelector('.ant-alert-title')?.innerText }))`
interface State {
  name: string
  busy: boolean
  loading: boolean
  /** Waits for something else to be answered or chosen. */
  waits: boolean
  text: string
  retry: boolean
  title: string | undefined
}

/** Stands between the pages and the server: holds what panels ask until it is refused; what has been seen passes. */
class Between {
  readonly #held = new Map<string, Route[]>()
  #codes: ReadonlyMap<string, string> | undefined

  readonly passed: ReadonlySet<string>

  constructor(passed: ReadonlySet<string>) {
    this.passed = passed
  }

  /** Names of what is held. */
  get held(): string[] {
    return [...this.#held.keys()]
  }

  readonly take = async (route: Route): Promise<void> => {
    const { query } = route.request().postDataJSON() as { query: string }
    const name = /query (\w+)/.exec(query)![1]!
    if (AROUND.includes(name) || this.passed.has(name)) return route.continue()
    if (this.#codes) return this.#refuse(name, route)
    this.#held.set(name, [...(this.#held.get(name) ?? []), route])
  }

  /** Refuses what is held, and what else is asked, with the code of each. */
  async refuse(codes: ReadonlyMap<string, string>): Promise<void> {
    this.#codes = codes
    for (const [name, routes] of this.#held) for (const route of routes) await this.#refuse(name, route)
  }

  #refuse(name: string, route: Route): Promise<void> {
    const error = { message: `because ${name}`, extensions: { code: this.#codes!.get(name) ?? 'FORBIDDEN' } }
    return route.fulfill({ contentType: 'application/json', body: JSON.stringify({ errors: [error] }) })
  }
}

inBrowser('states of panels', serve, (at) => {
  const states = () => at.visitor.page.evaluate<State[]>(STATES)

  it('are told apart by every panel: it waits, it failed and may be asked again, there is no right', async () => {
    for (const [path] of PAGES) {
      // What shows only after another answer has its turn in the next round.
      while (mayShow(path) && (await refused(path)) > 0);
    }
    // Panels that stand in the folder of another page than their own.
    for (const [path] of PAGES) while (seen.size < PANELS.length && (await refused(path)) > 0);
    expect([...seen].toSorted()).toEqual(PANELS.toSorted())
  }, 300_000)

  const seen = new Set<string>()
  /** Whether there is a panel in the folder of a page that was not seen yet. */
  const mayShow = (path: string): boolean => {
    const page = path.split('?')[0] || 'overview'
    return FILES.some(
      (file) => file.split('/').includes(page) && PANELS.includes(nameOf(file)) && !seen.has(nameOf(file)),
    )
  }
  let turn = 0
  /** Opens a page that is refused all that was not seen yet, and looks at what its panels say; how many they were. */
  async function refused(path: string): Promise<number> {
    const { page } = at.visitor
    const between = new Between(new Set(seen))
    await page.route('**/graphql', between.take)
    await page.goto('about:blank')
    await page.goto(`${at.served.url}/${path}`)
    await expect.poll(async () => still(await states(), between), { interval: 100 }).toBe(true)
    const shown = (await states()).filter(({ name }) => between.held.includes(name))
    for (const { name, loading, busy } of shown)
      expect({ name, loading, busy }).toEqual({ name, loading: true, busy: true })
    const codes = new Map(shown.map(({ name }) => [name, CODES[turn++ % 2]!]))
    await between.refuse(codes)
    await at.visitor.settled()
    for (const { name, text, title, retry } of (await states()).filter((one) => codes.has(one.name))) {
      const denied = codes.get(name) === 'FORBIDDEN'
      expect({ name, title, retry }).toEqual({
        name,
        title: zh[denied ? 'state.denied' : 'state.error'],
        retry: !denied,
      })
      expect(text).toContain(zh[denied ? 'trouble.forbidden' : 'trouble.other'])
      expect(text).toContain(`because ${name}`)
      seen.add(name)
    }
    await page.unroute('**/graphql')
    return shown.length
  }

  let before = ''
  /** Whether nothing has changed since the last look: what passes is answered, all else is held. */
  function still(now: readonly State[], { passed, held }: Between): boolean {
    const looks = JSON.stringify([now.map(({ name, loading }) => [name, loading]), held])
    const same = looks === before && now.length > 0 && now.every(({ name, busy }) => !busy || !passed.has(name))
    before = looks
    return (
      same && now.every(({ name, waits }) => waits || passed.has(name) || held.includes(name) || name === 'BoardEmpty')
    )
  }
})

inBrowser('panels over an empty store', serveNothing, (at) => {
  it.each(PAGES)('/%s says that there is nothing', async (path) => {
    const page = await at.open(path.replaceAll(/region=region:522700&?/g, ''))
    for (const { name, text } of await page.evaluate<State[]>(STATES)) {
      expect(text.trim(), name).not.toBe('')
      expect(text, name).not.toMatch(/undefined|NaN|\[object/)
    }
    expect(at.visitor.errors).toEqual([])
  })
})
