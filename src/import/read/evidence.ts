import type { NumberedRow } from './source.js'

/** How much of what is not ASCII has to read as Chinese in UTF-8 for a row to be taken for damaged UTF-8. */
const LEAST_UTF8 = 0.2
/**
 * How many of the characters of a text in GB18030 are common ones (GB 2312), at the least: most are, of any real text.
 */
const LEAST_COMMON = 0.2

/** Of the pairs of a text in Big5, those of its first plane and of its signs. */
const MOST = 0.9
/** Second bytes below 0x7f: about two in five pairs of Big5. */
const LEAST_LOW = 0.2

interface Look {
  /** Bytes that are not ASCII. */
  high: number
  /** Bytes of Chinese characters in UTF-8. */
  chinese: number
  /** Bytes that are part of no UTF-8. */
  bad: number
  /** Bytes of other characters in UTF-8: pairs and fours, which GB18030 may read as Chinese too. */
  other: number
}

/** What the rows of a file that is not UTF-8 as a whole, byte for byte, say of its encoding. */
export class Evidence {
  /** Rows that are no UTF-8. */
  readonly bad: number[] = []
  /** Rows of Chinese in UTF-8: no text in GB18030 looks like that by chance. */
  readonly utf8: number[] = []
  readonly #kept = new Map<number, Buffer>()
  #high = 0
  #chinese = 0
  #pairs = 0
  #common = 0
  #broken = false
  #brokenBig5 = false
  #low = 0
  #frequent = 0

  add({ row, cells }: NumberedRow): void {
    const bytes = Buffer.from(cells.join(','), 'latin1')
    const { high, chinese, bad, other } = look(bytes)
    if (high === 0) return
    if (bad === 0) {
      // One character may be chance: three bytes, of which GB18030 takes two and a letter.
      if (chinese > 3 && !other) this.utf8.push(row)
      return
    }
    this.bad.push(row)
    this.#high += high
    this.#chinese += chinese
    const broken = !isGb18030(bytes)
    if (broken && this.#kept.size < 1000) this.#kept.set(row, bytes)
    this.#broken ||= broken
    this.#brokenBig5 ||= !isText(bytes, 'big5')
    this.#count(bytes)
  }

  /** No row of it is Chinese in UTF-8, all of it can be read as GB18030, and most of it as common characters. */
  isGb18030(): boolean {
    return (
      this.utf8.length === 0 &&
      !this.#broken &&
      !this.readsAsUtf8() &&
      this.bad.length > 0 &&
      this.#common >= this.#pairs * LEAST_COMMON
    )
  }

  readsAsUtf8(): boolean {
    return (
      (this.utf8.length > 0 && this.utf8.length >= this.bad.length) ||
      this.#chinese > this.#high * LEAST_UTF8 ||
      (this.utf8.length > 0 && this.#broken)
    )
  }

  /** All of it can be read as Big5, and nearly all as characters in common use. */
  isBig5(): boolean {
    return (
      this.utf8.length === 0 &&
      !this.#brokenBig5 &&
      !this.readsAsUtf8() &&
      this.#pairs > 3 &&
      this.#frequent >= this.#pairs * MOST
    )
  }

  /** Pairs whose second byte is a letter's are many in Big5; in GB18030 only rare characters have one. */
  ratherBig5(): boolean {
    return this.#low >= this.#pairs * LEAST_LOW
  }

  /** The bytes of a row that can't be read as GB18030; none of others. */
  bytesOf(row: number): Buffer {
    return this.#kept.get(row) ?? Buffer.alloc(0)
  }

  #count(bytes: Buffer): void {
    for (let at = 0; at < bytes.length; at++) {
      if (bytes[at]! < 0x81) continue
      const next = bytes[at + 1] ?? 0
      this.#pairs++
      if (bytes[at]! >= 0xa1 && bytes[at]! <= 0xf7 && next >= 0xa1) this.#common++
      if (next >= 0x40 && next <= 0x7e) this.#low++
      if (bytes[at]! >= 0xa1 && bytes[at]! <= 0xc6) this.#frequent++
      at += next >= 0x30 && next <= 0x39 ? 3 : 1
    }
  }
}

export const isGb18030 = (bytes: Buffer): boolean => isText(bytes, 'gb18030')

function isText(bytes: Buffer, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

function look(bytes: Buffer): Look {
  const found: Look = { high: 0, chinese: 0, bad: 0, other: 0 }
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at]!
    if (lead < 0x80) {
      at++
      continue
    }
    const length =
      lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
    let whole = length > 0 && at + length <= bytes.length && isSecond(lead, bytes[at + 1]!)
    for (let next = 1; whole && next < length; next++) whole = bytes[at + next]! >> 6 === 2
    if (!whole) {
      found.high++
      found.bad++
      at++
      continue
    }
    found.high += length
    if (length === 3 && ((lead >= 0xe3 && lead <= 0xe9) || lead === 0xef)) found.chinese += length
    else found.other += length
    at += length
  }
  return found
}

/** Whether a byte may follow a lead: neither a longer form than needed nor a surrogate nor past the last character. */
const isSecond = (lead: number, second: number): boolean =>
  (lead !== 0xe0 || second >= 0xa0) &&
  (lead !== 0xed || second <= 0x9f) &&
  (lead !== 0xf0 || second >= 0x90) &&
  (lead !== 0xf4 || second <= 0x8f)
