import pairs from 'opencc-js/dict/TSCharacters'

/**
 * Which texts count as the same, everywhere: in search, filters by name, and wherever a name is looked up. Width and
 * other compatibility forms (NFKC), case, ü and v, characters that are not seen, the dots within names, traditional and
 * simplified characters, and blanks where they part no words: 张 三 is 张三, "deep learning" two words.
 *
 * What is stored for search is in this form, so a change here needs another `TEXT_VERSION`: a store that holds an older
 * one is brought up to date when it is opened.
 */
export function normaliseText(text: string): string {
  let found = text
  // Once is enough but for rare compatibility characters that hold others; what is normal is seen at a glance.
  for (let round = 0; round < MAX_ROUNDS && !isNormal(found); round++) {
    const next = once(found)
    if (next === found) break
    found = next
  }
  return found
}

/** The form of what is stored for search: of `normaliseText`, and of the readings in `names.ts`. */
export const TEXT_VERSION = 2

/** Between the names and the readings of what is stored for search; in no normalised text. */
export const AFTER_NAMES = '⏎'

/** Whether two texts are the same to a reader. */
export const sameText = (a: string, b: string): boolean => normaliseText(a) === normaliseText(b)

const MAX_ROUNDS = 4

function once(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replace(UNSEEN, '')
    .replaceAll('ü', 'v')
    .replaceAll(AFTER_NAMES, ' ')
  return simplified(plain.replace(DOTS, '·').replace(HAN_STOP, '·')).replace(/\s+/g, ' ').replace(IDLE_BLANK, '')
}

/** Soft hyphens, joiners, marks of direction, variation selectors; controls but for blanks. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cf}]|(?!\s)\p{Cc}/gu
/** · Greek ano teleia, bullets, hyphenation point, operators, katakana and other middle dots, as NFKC leaves them. */
const DOTS =
  /[\u00b7\u0387\u05bc\u1427\u16eb\u2022\u2023\u2027\u2043\u2218\u2219\u22c5\u25cf\u25e6\u26ab\u2981\u2e31\u2e33\u30fb\ua78f\u{10101}]/gu
/** A full stop that stands in for a middle dot: 阿不都.热依木. */
const HAN_STOP = /(?<=\p{Script=Han})[.。](?=\p{Script=Han})/gu
/** At the ends, beside a Chinese character, beside a sign. */
const IDLE_BLANK = /(?<![\p{L}\p{N}]) | (?![\p{L}\p{N}])|(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu

/** Traditional characters to simplified ones, one for one, so that a part of a text folds as the whole does. */
const fold = foldTable()

function foldTable(): ReadonlyMap<string, string> {
  const table = new Map(pairs.split('|').map((pair) => pair.split(' ') as [string, string]))
  // A few lead to characters that have simpler ones themselves.
  for (const [from] of table)
    for (let to = table.get(from)!; table.has(to) && table.get(to) !== to; to = table.get(to)!)
      table.set(from, table.get(to)!)
  return table
}

function simplified(text: string): string {
  let found = ''
  for (const sign of text) found += fold.get(sign) ?? sign
  return found
}

/** By UTF-16 unit: 1 for what is normal wherever it stands, as nearly all of nearly every name is. */
const normal = new Uint8Array(0x10000)
for (let unit = 0x21; unit < 0x7f; unit++) if (unit < 0x41 || unit > 0x5a) normal[unit] = 1
normal[0x2e] = 0 // A full stop may stand in for a middle dot.
normal[0xb7] = 1
for (let unit = 0x4e00; unit <= 0x9fff; unit++) normal[unit] = fold.has(String.fromCharCode(unit)) ? 0 : 1

function isNormal(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!normal[text.charCodeAt(at)]) return false
  return true
}
