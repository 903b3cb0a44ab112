/**
 * A set of strings in bounded memory: it keeps a fingerprint of 64 bits and a number of each (12 bytes a slot), not the
 * string. Two of a million strings share a fingerprint with a chance of one in thirty million.
 */
export class IdSet {
  #high = new Uint32Array(1024)
  #low = new Uint32Array(1024)
  #number = new Uint32Array(1024)
  #mask = 1023
  size = 0

  /** Adds a string with a number of its own; returns the number it has already, or undefined if it is new. */
  add(text: string, number: number): number | undefined {
    if (this.size * 4 >= this.#mask * 3) this.#grow()
    fingerprint(text)
    const slot = this.#slotOf(high, low)
    if (this.#high[slot] !== 0) return this.#number[slot]
    this.#high[slot] = high
    this.#low[slot] = low
    this.#number[slot] = number
    this.size++
    return undefined
  }

  has(text: string): boolean {
    fingerprint(text)
    return this.#high[this.#slotOf(high, low)] !== 0
  }

  #slotOf(h: number, l: number): number {
    let slot = (l ^ (h >>> 7)) & this.#mask
    while (this.#high[slot] !== 0 && (this.#high[slot] !== h || this.#low[slot] !== l)) slot = (slot + 1) & this.#mask
    return slot
  }

  #grow(): void {
    const { '0': highs, '1': lows, '2': numbers } = [this.#high, this.#low, this.#number]
    const size = (this.#mask + 1) * 2
    this.#mask = size - 1
    this.#high = new Uint32Array(size)
    this.#low = new Uint32Array(size)
    this.#number = new Uint32Array(size)
    for (let at = 0; at < highs!.length; at++) {
      if (highs![at] === 0) continue
      const slot = this.#slotOf(highs![at]!, lows![at]!)
      this.#high[slot] = highs![at]!
      this.#low[slot] = lows![at]!
      this.#number[slot] = numbers![at]!
    }
  }
}

let high = 0
let low = 0

/** Two independent multiplicative hashes with a final mixing; the upper half is never 0, which marks a free slot. */
function fingerprint(text: string): void {
  let a = 0x811c9dc5
  let b = 0x9e3779b1
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    a = Math.imul(a ^ code, 0x01000193)
    b = Math.imul(b ^ code, 0x85ebca6b)
    b ^= b >>> 13
  }
  high = Math.imul(a ^ (a >>> 16), 0x45d9f3b) >>> 0 || 1
  low = Math.imul(b ^ (b >>> 16), 0xc2b2ae35) >>> 0
}
