import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { expect, it } from 'vitest'
import { openStore } from '../../src/store/open.js'
import { importWorld } from '../support/dataset.js'
import { startTestServer } from '../support/server.js'
import { inBrowser } from './inBrowser.js'
import type { Served } from './served.js'

const folder = join(import.meta.dirname, 'pictures')
const update = process.env.UPDATE_GOLDENS === '1'
/**
 * Of so many dots at most one may differ by more than a shade: another edge of a letter passes, a panel that is gone
 * does not.
 */
const DOTS = 500
const SHADE = 0.15

/** The pages that are compared, over the named world. */
const PICTURES: Readonly<Record<string, string>> = {
  overview: '?region=region:jia',
  gaps: 'gaps?region=region:jia',
  chain: 'chain?id=chain:battery&lang=en',
  policies: 'policies?policy=policy:plan&clause=二',
}
/** When it was written is told by the clock. */
const HIDDEN = '[data-panel=History] tbody { visibility: hidden } * { caret-color: transparent !important }'
/** How wide the fonts of the page are: with others every letter stands elsewhere. */
const FONTS = `(() => { const pen = new OffscreenCanvas(1, 1).getContext('2d')
  pen.font = getComputedStyle(document.body).font
  return pen.measureText('三链 TriChain 0123456789').width })()`

async function world(): Promise<Served> {
  const store = await openStore({ engine: 'embedded', queryTimeoutMs: 20_000 })
  await importWorld(store)
  const { url, close } = await startTestServer(store)
  return { url, store, [Symbol.asyncDispose]: close }
}

inBrowser('pictures of the workbench', world, (at) => {
  it.each(Object.entries(PICTURES))('%s looks as it did', async (name, path) => {
    const page = await at.open(path)
    const fonts = join(folder, 'fonts.json')
    const width = await page.evaluate<number>(FONTS)
    if (update) writeFileSync(fonts, `${JSON.stringify({ width })}\n`)
    else if ((JSON.parse(readFileSync(fonts, 'utf8')) as { width: number }).width !== width) {
      console.log(
        `\nSKIPPED: pictures are not compared: they were taken with other fonts (fonts-noto-cjk, fonts-dejavu-core)\n`,
      )
      return
    }
    await page.addStyleTag({ content: HIDDEN })
    const taken = await page.screenshot()
    const file = join(folder, `${name}.png`)
    if (update) return writeFileSync(file, taken)
    const [now, before] = [PNG.sync.read(taken), PNG.sync.read(readFileSync(file))]
    const difference = new PNG({ width: before.width, height: before.height })
    const differ = pixelmatch(now.data, before.data, difference.data, before.width, before.height, { threshold: SHADE })
    const shown = join(tmpdir(), `trichain-difference-${name}.png`)
    if (differ * DOTS > before.width * before.height) writeFileSync(shown, PNG.sync.write(difference))
    expect(differ, `see ${shown}; UPDATE_GOLDENS=1 takes the pictures anew`).toBeLessThanOrEqual(
      (before.width * before.height) / DOTS,
    )
  })
})
