import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { HtmlTagDescriptor, Plugin } from 'vite'

/** What is a chunk of the build, as far as it matters here. */
interface Chunk {
  fileName: string
  facadeModuleId?: string | null
  imports?: readonly string[]
}

/**
 * The page names all that its first view needs, so that nothing waits to be found out file by file: `first` is run
 * first, the chunks of `page` are loaded beside it.
 */
export const named = ({
  html,
  first,
  page,
  words,
}: Readonly<Record<'html' | 'first' | 'page' | 'words', string>>): Plugin => ({
  name: 'first-page',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(text, { bundle, filename }) {
      if (!bundle || !filename.endsWith(html)) return
      const chunks = new Map(Object.values(bundle).map((chunk) => [chunk.fileName, chunk as Chunk]))
      const of = (file: string): Chunk => {
        const found = [...chunks.values()].find(({ facadeModuleId }) => facadeModuleId?.endsWith(file))
        if (!found) throw new Error(`expected a chunk of ${file}`)
        return found
      }
      const all = new Set<string>()
      const add = (name: string): void => {
        if (all.has(name)) return
        all.add(name)
        chunks.get(name)?.imports?.forEach(add)
      }
      add(of(first).fileName)
      const shared = new Set(all)
      add(of(page).fileName)
      // What most read it in; others are fetched when they are wanted.
      add(of(words).fileName)
      const early = { type: 'module', async: true, crossorigin: true, src: `./${of(first).fileName}` }
      const known = [...all].filter((name) => !text.includes(name))
      return [
        { tag: 'script', attrs: early, injectTo: 'head-prepend' },
        ...known.map((name): HtmlTagDescriptor => ({
          tag: 'link',
          attrs: {
            rel: 'modulepreload',
            crossorigin: true,
            href: `./${name}`,
            ...(!shared.has(name) && { [OWN]: true }),
          },
          injectTo: 'head',
        })),
      ]
    },
  },
})

/** What only the first page needs. */
const OWN = 'data-first'

/** The other pages are the same without what only the first needs. */
export const others = (folder: string): Plugin => ({
  name: 'other-pages',
  apply: 'build',
  closeBundle() {
    const html = readFileSync(join(folder, 'index.html'), 'utf8')
    const rest = html.split('\n').filter((line) => !line.includes(OWN))
    writeFileSync(join(folder, 'page.html'), rest.join('\n'))
  },
})

/** From so many bytes on a file is worth compressing. */
const WORTH = 1024

/**
 * Beside every file that is text there is the same compressed, as well as it can be: nobody compresses it while
 * somebody waits.
 */
export const compressed = (folder: string): Plugin => ({
  name: 'compressed',
  apply: 'build',
  closeBundle() {
    for (const name of readdirSync(folder)) {
      if (!/\.(js|css|svg|ttf)$/.test(name)) continue
      const bytes = readFileSync(join(folder, name))
      if (bytes.length < WORTH) continue
      // The best takes half a minute for all; this one is within two hundredths of it.
      const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
      writeFileSync(join(folder, `${name}.br`), brotliCompressSync(bytes, { params }))
      writeFileSync(join(folder, `${name}.gz`), gzipSync(bytes, { level: 9 }))
    }
  },
})
