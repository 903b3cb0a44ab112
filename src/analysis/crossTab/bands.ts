import type { Bilingual } from '../io.js'

/** First years of age of each band but the lowest. */
const FROM = [35, 40, 45, 50, 55, 60, 65] as const
const KEYS = ['UNDER_35', ...FROM.map((from, at) => (FROM[at + 1] ? `${from}_${FROM[at + 1]! - 1}` : `${from}_UP`))]

/** The band of an age; nothing where nobody has it. */
export const bandOf = (age: number): string | null =>
  age < 0 ? null : KEYS[FROM.filter((from) => age >= from).length]!

/** Bands from the youngest. */
export const bandRank = (key: string): number => KEYS.indexOf(key)

/** What a band is called. */
export function bandWords(key: string): Bilingual {
  const [from, to] = key.split('_')
  if (from === 'UNDER') return { ZH: `${to}岁以下`, EN: `under ${to}` }
  if (to === 'UP') return { ZH: `${from}岁及以上`, EN: `${from} and over` }
  return { ZH: `${from}—${to}岁`, EN: `${from} to ${to}` }
}
