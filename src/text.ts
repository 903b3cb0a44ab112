import { pinyin } from 'pinyin-pro'

/** One form for all widths and cases, for what is stored and for what is searched (NFKC, lower case, ü as v, single spaces, none outside). */
export const normaliseText = (text: string): string => (NORMAL.test(text) ? text : text.normalize('NFKC').toLowerCase().replaceAll('ü', 'v').replace(/\s+/g, ' ').trim())

/** Most names: signs and small letters of ASCII, common Chinese characters, the dot within names. */
const NORMAL = /^[!-@[-~\u4e00-\u9fff\u00b7]*$/

/** What an entity is found by and ordered by; both in one go, as cutting names into syllables is slow. */
export interface NameKeys {
  /**
   * A line for its name and for each alias, an empty line, then the pinyin of each in full without spaces (zhangsan)
   * and its initials (zs), all normalised.
   */
  searchText: string
  /** Syllable for syllable, then the name itself. */
  sortKey: string
}

export function nameKeys(name: string, aliases: readonly string[] = []): NameKeys {
  const own = normaliseText(name)
  const parts = syllables(own)
  const names = unique([own, ...aliases.map(normaliseText)])
  const pinyins = names.flatMap((text) => readings(text, text === own ? parts : syllables(text)))
  return { searchText: `${names.join('\n')}\n\n${unique(pinyins).join('\n')}`, sortKey: `${parts.join(' ')} ${name}` }
}

/** Pinyin in full and initials of a normalised name; where its first character reads otherwise as a surname (单 dan, shan), both ways. */
export function readings(name: string, parts: readonly string[] = syllables(name)): string[] {
  const found = [letters(parts.join('')), letters(parts.map(initial).join(''))]
  if (!MAYBE_PERSON.test(name)) return found
  const surname = hanSyllables(name, 'head')
  if (surname.join() !== parts.join()) found.push(letters(surname.join('')), letters(surname.map(initial).join('')))
  return found
}

/** The name cut into pinyin syllables without tones (ü is v); what is not Chinese stays as it is, in one piece. */
export function syllables(name: string): string[] {
  const text = normaliseText(name)
  const parts: string[] = []
  let from = 0
  for (const match of text.matchAll(HAN)) {
    if (match.index > from) parts.push(text.slice(from, match.index))
    parts.push(...hanSyllables(match[0], 'off'))
    from = match.index + match[0].length
  }
  if (from < text.length) parts.push(text.slice(from))
  return parts.map((part) => part.trim()).filter(Boolean)
}

const HAN = /\p{Script=Han}+/gu
/** As long as a person's name. */
const MAYBE_PERSON = /^\p{Script=Han}{2,4}$/u

/** The first letter of a syllable or word; what has digits or signs in it is typed in full. */
const initial = (part: string): string => (/^[a-z]+$/.test(part) ? part[0]! : part)
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')
const unique = (lines: readonly string[]): string[] => [...new Set(lines.filter(Boolean))]

/** Syllables of each run of Chinese characters, as computed: names share runs, and computing them is slow. */
const runs = { off: new Map<string, readonly string[]>(), head: new Map<string, readonly string[]>() }
const MAX_RUNS = 25_000

function hanSyllables(run: string, surname: 'off' | 'head'): readonly string[] {
  const known = runs[surname]
  let found = known.get(run)
  if (!found) {
    if (known.size >= MAX_RUNS) known.clear()
    found = pinyin(run, { toneType: 'none', type: 'array', v: true, surname })
    known.set(run, found)
  }
  return found
}
