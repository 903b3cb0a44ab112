import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'

const executable = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
)

/** Why there is no browser in this run; undefined where there is one. */
export const missingBrowser =
  executable === undefined ? 'no Chromium on this machine: apt-get install chromium' : undefined

export interface Visit extends AsyncDisposable {
  page: Page
  /** Every address the page asked for, from its first to its last. */
  requests: string[]
  /** Errors on the console (a breach of the Content-Security-Policy is one), exceptions nobody caught, failed requests. */
  errors: string[]
}

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
  const requests: string[] = []
  const errors: string[] = []
  context.on('request', (request) => requests.push(request.url()))
  context.on('requestfailed', (request) => {
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
  return {
    page: context.pages()[0] ?? (await context.newPage()),
    requests,
    errors,
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
