import { pinyin } from 'pinyin-pro'

/** One form for all widths and cases, for what is stored and for what is searched (NFKC, lower case, ü as v, single spaces, none outside). */
export const normaliseText = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll('ü', 'v').replace(/\s+/g, ' ').trim()

/**
 * What an entity is found by: a line for its name and for each alias, an empty line,
 * then the pinyin of each in full without spaces (zhangsan) and its initials (zs), all normalised.
 */
export function searchText(name: string, aliases: readonly string[] = []): string {
  const names = unique([name, ...aliases].map(normaliseText))
  return `${names.join('\n')}\n\n${unique(names.flatMap(readings)).join('\n')}`
}

/** What names are ordered by: syllable for syllable, then the name itself. */
export const sortKey = (name: string): string => `${syllables(name).join(' ')} ${name}`

/** Pinyin in full and initials of a normalised name; where its first character reads otherwise as a surname (单 dan, shan), both ways. */
export function readings(name: string): string[] {
  const parts = syllables(name)
  const surname = MAYBE_PERSON.test(name) ? hanSyllables(name, 'head') : parts
  return [parts, ...(surname.join() === parts.join() ? [] : [surname])].flatMap((reading) => [letters(reading.join('')), letters(reading.map(initial).join(''))])
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
const runs = new Map<string, readonly string[]>()
const MAX_RUNS = 50_000

function hanSyllables(run: string, surname: 'off' | 'head'): readonly string[] {
  const key = `${surname} ${run}`
  let found = runs.get(key)
  if (!found) {
    if (runs.size >= MAX_RUNS) runs.clear()
    found = pinyin(run, { toneType: 'none', type: 'array', v: true, surname })
    runs.set(key, found)
  }
  return found
}
