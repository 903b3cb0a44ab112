import { readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Page } from './page.js'
import { pieces, watch, wordsFiles } from './unsaid.js'

const path = join(import.meta.dirname, 'sentences.md')

describe('the page of sentences', () => {
  let page: string
  let idle: string[]
  beforeAll(async () => {
    const seen = await watch()
    const { add, rendered } = await import('./page.js')
    const { beyond } = await import('./beyond.js')
    const { worlds } = await import('./worlds.js')
    const said: Page = new Map()
    const names: string[] = []
    for (const open of worlds) {
      const world = await open()
      await add(said, world.server, world.asks)
      names.push(...world.names)
      await world.server.close()
    }
    said.set('小世界所不及 · Beyond small worlds', [...beyond])
    idle = await seen()
    page = rendered(said, names)
  })

  it('is what the server says', () => {
    if (process.env.UPDATE_GOLDENS === '1') writeFileSync(path, page)
    expect(page).toBe(readFileSync(path, 'utf8'))
  })

  it('leaves no way of saying something out', () => expect(idle).toEqual([]))

  it('shows every piece of text there is', () => {
    expect(
      wordsFiles.flatMap((file) =>
        pieces(file)
          .filter((piece) => !page.includes(piece))
          .map((piece) => `${relative(process.cwd(), file)}: ${piece}`),
      ),
    ).toEqual([])
  })
})
