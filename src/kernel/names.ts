import { customPinyin, pinyin } from 'pinyin-pro'
import { placeReadings, surnameReadings } from './readings.js'
import { AFTER_NAMES, normaliseText } from './text.js'

/** What an entity is found by and ordered by; both in one go, as cutting names into syllables is slow. */
export interface NameKeys {
  /**
   * A line for its name and for each alias, a line `AFTER_NAMES`, then the pinyin of each in full without spaces
   * (zhangsan) and its initials (zs), all normalised.
   */
  searchText: string
  /** Syllable for syllable, then the name itself. */
  sortKey: string
}

/** Of a name; that of a person is ordered by the reading of its surname (单 shan, not dan). */
export function nameKeys(name: string, aliases: readonly string[] = [], person = false): NameKeys {
  const parts = syllables(name)
  const names = unique([name, ...aliases].map(normaliseText))
  const pinyins = unique([name, ...aliases]).flatMap((text) => readings(text, text === name ? parts : syllables(text)))
  const ordered = person && MAYBE_PERSON.test(readable(name)) ? personSyllables(readable(name)) : parts
  return {
    searchText: `${names.join('\n')}\n${AFTER_NAMES}\n${unique(pinyins).join('\n')}`,
    sortKey: `${ordered.join(' ')} ${name}`,
  }
}

/**
 * Pinyin in full and initials of a name; where its first character reads otherwise as a surname (单 dan, shan), both
 * ways.
 */
export function readings(name: string, parts: readonly string[] = syllables(name)): string[] {
  const found = [letters(parts.join('')), letters(parts.map(initial).join(''))]
  const text = readable(name)
  if (!MAYBE_PERSON.test(text)) return found
  const surname = personSyllables(text)
  if (surname.join() !== parts.join()) found.push(letters(surname.join('')), letters(surname.map(initial).join('')))
  return found
}

/**
 * The name cut into pinyin syllables without tones (ü is v), places as people there call them; what is not Chinese
 * stays as it is, in one piece.
 */
export function syllables(name: string): string[] {
  const text = readable(name)
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

/**
 * The normal form as it is read aloud: 乾 of 乾隆 (qian) is simplified to 干 (gan) where texts are compared, but reads as
 * it is written.
 */
const readable = (name: string): string =>
  name.includes('乾') ? normaliseText(name.replaceAll('乾', '\ue000')).replaceAll('\ue000', '乾') : normaliseText(name)

const HAN = /\p{Script=Han}+/gu
/** As long as a person's name. */
const MAYBE_PERSON = /^\p{Script=Han}{2,4}$/u

/** The first letter of a syllable or word; what has digits or signs in it is typed in full. */
const initial = (part: string): string => (/^[a-z]+$/.test(part) ? part[0]! : part)
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')
const unique = (lines: readonly string[]): string[] => [...new Set(lines.filter(Boolean))]

customPinyin(placeReadings)

/** The syllables of a person's name: a surname first, of one or two characters, then a given name. */
function personSyllables(name: string): readonly string[] {
  const parts = hanSyllables(name, 'head')
  const [pair, first] = [surnameReadings[name.slice(0, 2)], surnameReadings[name[0]!]]
  if (pair && name.length > 2) return [...pair.split(' '), ...parts.slice(2)]
  return first ? [first, ...parts.slice(1)] : parts
}

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
