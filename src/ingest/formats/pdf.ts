import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { InputError } from '../../kernel/errors.js'
import type { RawLine } from '../index.js'
import { paragraphsOf, type PdfLine } from './pdfLines.js'

const MAX_PAGES = 1000
/** A page has so many signs, or is taken for a picture of one. */
const LEAST_SIGNS = 20
/** What characters of fonts that are not in the file mean. */
const CMAPS = `${join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps')}/`

/**
 * The paragraphs of a PDF: what is broken over lines and pages put together again, rows of tables with their cells.
 * @throws InputError for what is locked, damaged, or only pictures of pages
 */
export async function pdfLines(bytes: Uint8Array, name: string): Promise<RawLine[]> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: CMAPS,
    cMapPacked: true,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
  })
  try {
    const document = await task.promise
    const { numPages } = document
    if (numPages > MAX_PAGES) throw new InputError(`${name}: expected a PDF of at most ${MAX_PAGES} pages`)
    const pages: PdfLine[][] = []
    for (let no = 1; no <= numPages; no++) {
      const page = await document.getPage(no)
      const { items } = await page.getTextContent()
      pages.push(linesOf(items.filter((item) => 'str' in item)))
      page.cleanup()
    }
    const empty = pages.filter((lines) => signsOf(lines) < LEAST_SIGNS).length
    if (empty * 2 > numPages)
      throw new InputError(
        `${name}: expected a PDF with text, found pictures of pages (${empty} of ${numPages} have no text): it was scanned; take the file it was made of, or have its characters recognised first`,
      )
    return paragraphsOf(pages)
  } catch (cause) {
    if (cause instanceof InputError) throw cause
    if (cause instanceof Error && cause.name === 'PasswordException')
      throw new InputError(`${name}: expected a PDF without a password`, {
        cause,
      })
    throw new InputError(`${name}: expected a PDF, found a damaged one: save it anew`, { cause })
  } finally {
    await task.destroy()
  }
}

const signsOf = (lines: readonly PdfLine[]): number =>
  lines.reduce((sum, { parts }) => sum + parts.reduce((own, { text }) => own + text.trim().length, 0), 0)

interface TextItem {
  str: string
  width: number
  height: number
  /** A matrix: the last two are where it begins, x and y. */
  transform: number[]
}

/** Items of a page on one height are a line, from left to right. */
function linesOf(items: readonly TextItem[]): PdfLine[] {
  const lines: (PdfLine & { y: number })[] = []
  for (const { str, width, height, transform } of items) {
    if (str.trim() === '') continue
    const [x, y] = [transform[4]!, transform[5]!]
    const size = height || Math.abs(transform[3]!) || 10
    const line = lines.findLast((one) => Math.abs(one.y - y) < Math.max(size, one.size) * 0.4)
    const part = { text: str, from: x, to: x + width }
    if (line) line.parts.push(part)
    else lines.push({ y, size, parts: [part] })
  }
  for (const line of lines) line.parts.sort((a, b) => a.from - b.from)
  return lines.toSorted((a, b) => b.y - a.y)
}
