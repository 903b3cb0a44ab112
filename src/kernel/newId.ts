import { randomBytes } from 'node:crypto'

/** An id that nothing has yet: the day it was made on, ISO YYYY-MM-DD, and eight signs. */
export const newId = (prefix: string, today: string): string =>
  `${prefix}:${today.replaceAll('-', '')}-${readable(randomBytes(5))}`

/** Digits and letters that are not taken for each other. */
const SIGNS = '23456789abcdefghjkmnpqrstvwxyz'
const readable = (bytes: Uint8Array): string => {
  let rest = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n)
  let text = ''
  for (let at = 0; at < 8; at++, rest /= 30n) text += SIGNS[Number(rest % 30n)]
  return text
}
