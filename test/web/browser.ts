import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { chromium, type Page, type Request } from 'playwright-core'

const executable = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
)

if (executable === undefined && process.env.TRICHAIN_REQUIRE_BROWSER === '1')
  throw new Error('a browser is required here (TRICHAIN_REQUIRE_BROWSER): apt-get install chromium')

/** Why there is no browser in this run; undefined where there is one. */
export const missingBrowser =
  executable === undefined ? 'no Chromium on this machine: apt-get install chromium' : undefined

export interface Visit extends AsyncDisposable {
  page: Page
  /** Every address the page asked for, from its first to its last. */
  requests: string[]
  /**
   * Errors on the console (a breach of the Content-Security-Policy is one), exceptions nobody caught, failed requests.
   */
  errors: string[]
  /** Opens an address as if it were the first, and waits until the page stands still. */
  open(url: string): Promise<Page>
  /** Waits until nothing is asked or drawn any more. */
  settled(): Promise<Page>
}

/**
 * As text: the tests are checked without the types of a browser. Panels are there, none is waiting, every picture is
 * drawn.
 */
const STILL = `(() => {
  const all = (selector) => document.querySelectorAll(selector)
  return (all('[data-panel], form.sign-in, .graphiql-container').length > 0) && all('[aria-busy=true], [data-chart]:empty').length === 0 &&
    [...all('.graph')].every((one) => one.querySelector('canvas'))
})()`
/** Sums up what moved in sight without anybody having touched it. */
const MOVED = `window.moved = 0; new PerformanceObserver((list) => { for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) moved += value })
  .observe({ type: 'layout-shift', buffered: true })`
/** So long nothing has to happen, in looks of `LOOK` ms. */
const QUIET = 6
const LOOK = 25
/** A Neo4j that was just started plans each query of the first page. */
const PATIENCE = 100_000

/** What is to come on a page comes in a second, or with all cores at work in half a minute. */
const WAIT_MS = 90_000

/** Opens a browser with an empty profile that remembers everything that goes wrong in it. */
export async function visit(viewport = { width: 1440, height: 900 }): Promise<Visit> {
  const profile = mkdtempSync(join(tmpdir(), 'trichain-browser-'))
  const context = await chromium.launchPersistentContext(profile, {
    ...(executable !== undefined && { executablePath: executable }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    viewport,
    locale: 'zh-CN',
    colorScheme: 'light',
  })
  context.setDefaultTimeout(WAIT_MS)
  const requests: string[] = []
  const errors: string[] = []
  const onTheirWay = new Set<Request>()
  const page = context.pages()[0] ?? (await context.newPage())
  await page.addInitScript(MOVED)
  context.on('request', (request) => {
    requests.push(request.url())
    // What a page was still loading when it is left may never be told of again.
    if (request.isNavigationRequest()) onTheirWay.clear()
    // What is told as it happens has no end.
    if (request.resourceType() !== 'eventsource') onTheirWay.add(request)
  })
  context.on('requestfinished', (request) => onTheirWay.delete(request))
  context.on('requestfailed', (request) => {
    onTheirWay.delete(request)
    const reason = request.failure()?.errorText
    // Leaving a page aborts what it was still loading.
    if (reason !== 'net::ERR_ABORTED') errors.push(`${reason}: ${request.url()}`)
  })
  context.on(
    'response',
    (response) => response.status() >= 400 && errors.push(`${response.status()}: ${response.url()}`),
  )
  context.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  context.on('weberror', (error) => errors.push(String(error.error())))
  const settled = async (): Promise<Page> => {
    const end = Date.now() + PATIENCE
    for (let still = 0; still < QUIET;) {
      // While a page is left there is nothing to look at.
      const stands = await page.evaluate<boolean>(STILL).catch(() => false)
      still = stands && onTheirWay.size === 0 ? still + 1 : 0
      if (Date.now() > end) throw new Error(`the page does not stand still: ${page.url()}`)
      await setTimeout(LOOK)
    }
    return page
  }
  return {
    page,
    requests,
    errors,
    settled,
    async open(url) {
      // An address that differs in its hash alone would be no new page.
      if (url.split('#')[0] === page.url().split('#')[0]) await page.goto('about:blank')
      requests.length = 0
      errors.length = 0
      onTheirWay.clear()
      await page.goto(url)
      return settled()
    },
    async [Symbol.asyncDispose]() {
      await context.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}

/** How many different colours a picture has: one when it is blank, hundreds where there is text. */
export async function colours(page: Page, png: Buffer): Promise<number> {
  // As text: the tests are checked without the types of a browser.
  return page.evaluate<number>(`(async () => {
    const source = await fetch('data:image/png;base64,${png.toString('base64')}')
    const picture = await createImageBitmap(await source.blob())
    const canvas = new OffscreenCanvas(picture.width, picture.height)
    const pen = canvas.getContext('2d')
    pen.drawImage(picture, 0, 0)
    return new Set(new Uint32Array(pen.getImageData(0, 0, picture.width, picture.height).data.buffer)).size
  })()`)
}
