import { InputError } from '../../kernel/errors.js'

/** UTF-8 or UTF-16 by its mark, else UTF-8, else GB18030, in which older pages are kept. @throws InputError */
export function decoded(bytes: Uint8Array, name: string): string {
  const marked = MARKS.find(([first, second]) => bytes[0] === first && bytes[1] === second)?.[2]
  if (!marked && bytes.includes(0)) throw new InputError(`${name}: expected ${KINDS}`)
  for (const encoding of marked ? [marked] : ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
    }
  }
  throw new InputError(`${name}: expected text in UTF-8, UTF-16 or GB18030`)
}

const MARKS = [
  [0xff, 0xfe, 'utf-16le'],
  [0xfe, 0xff, 'utf-16be'],
] as const

/** What is read, as who sends something else is told. */
export const KINDS = 'a text, a page (HTML), a Word document (.docx) or a PDF with text'
