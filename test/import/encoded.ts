import { execFileSync } from 'node:child_process'

const inEncoding = (name: string, text: string): Buffer =>
  execFileSync('iconv', ['-f', 'UTF-8', '-t', name], { input: text })

/** A text in the encoding that Chinese spreadsheets save CSV in. */
export const gb18030 = (text: string): Buffer => inEncoding('GB18030', text)

/** A text in the encoding of traditional characters. */
export const big5 = (text: string): Buffer => inEncoding('BIG5', text)

/** A text in UTF-16; its mark is part of it. */
export function utf16(text: string, order: 'le' | 'be'): Buffer {
  const bytes = Buffer.from(text, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}
