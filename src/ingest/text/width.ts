/**
 * A line with signs and digits of full width made narrow, character for character: every place in it is the same place
 * in the original. Dashes and tildes of ranges become one sign, blanks a plain one.
 */
export function narrow(line: string): string {
  return line.replace(WIDE, (char) => {
    const plain = SIGNS[char] ?? char.normalize('NFKC')
    return plain.length === char.length ? plain : char
  })
}

const WIDE = /[\uff01-\uff5e\u3000\u00a0\u2002-\u200b\u2013\u2015\ufeff\u301c\uff5e\t○﹒•]/g
const SIGNS: Readonly<Record<string, string>> = {
  '\t': ' ',
  '\u200b': ' ',
  '\ufeff': ' ',
  '–': '—',
  '―': '—',
  '〜': '~',
  '○': '〇',
  '﹒': '.',
  '•': '·',
}

/** A narrowed text in which two ways of writing are the same: no blanks, no quotation marks, no dots. */
export const plain = (text: string): string => narrow(text).replace(/[\s“”"'‘’·〈〉]/g, '')
