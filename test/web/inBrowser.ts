import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe } from 'vitest'
import { missingBrowser, visit, type Visit } from './browser.js'
import { buildPages } from './built.js'
import type { Served } from './served.js'

/** What a suite in a browser stands before. */
export interface At {
  readonly served: Served
  readonly visitor: Visit
  /** Opens a path of the server and waits until the page stands still. */
  open(path: string): Promise<Page>
}

/**
 * A suite of the pages in a real browser, 1366 × 768, before a real server; without a browser it is skipped, and says
 * so.
 */
export function inBrowser(name: string, start: () => Promise<Served>, suite: (at: At) => void): void {
  const title = missingBrowser === undefined ? name : `${name} (skipped: ${missingBrowser})`
  describe.skipIf(missingBrowser !== undefined)(title, () => {
    let served: Served
    let visitor: Visit
    beforeAll(async () => {
      buildPages()
      served = await start()
      visitor = await visit({ width: 1366, height: 768 })
    })
    afterAll(async () => {
      await visitor?.[Symbol.asyncDispose]()
      await served?.[Symbol.asyncDispose]()
    })
    suite({
      get served() {
        return served
      },
      get visitor() {
        return visitor
      },
      open: (path) => visitor.open(`${served.url}/${path}`),
    })
  })
}
