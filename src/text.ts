import { pinyin } from 'pinyin-pro'

/** Text as names are compared: one width (NFKC), lower case, ü as v as in input methods, single spaces. */
export const normalised = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll('ü', 'v').replace(/\s+/g, ' ').trim()

/**
 * What an entity is found by, kept on its node as `searchText`: a line for its name and for each alias, an empty line,
 * then the pinyin of each without spaces (zhangsan) and the initials (zs).
 */
export function searchText(name: string, aliases: readonly string[] = []): string {
  const names = unique([name, ...aliases].map(normalised))
  return `${names.join('\n')}\n\n${unique(names.flatMap(readings)).join('\n')}`
}

/** No longer than a person's name, so that its first character may be a surname with a reading of its own (单 dan, shan). */
const PERSON = 4

/** Pinyin in full and initials of a normalised name; for one as short as a person's also with the surname read as such. */
export const readings = (name: string): string[] => (name.length > PERSON ? reading(name, 'off') : [...reading(name, 'off'), ...reading(name, 'head')])

function reading(name: string, surname: 'off' | 'head'): string[] {
  const parts = pinyin(name, { type: 'all', toneType: 'none', v: true, nonZh: 'consecutive', surname })
  const letters = parts.map(({ isZh, pinyin: syllable, origin }) => (isZh ? syllable : origin.replace(/[^\p{L}\p{N}]/gu, '')))
  return [letters.join(''), letters.map((text, index) => (parts[index]!.isZh ? text.slice(0, 1) : text)).join('')]
}

const unique = (lines: readonly string[]): string[] => [...new Set(lines.filter(Boolean))]
