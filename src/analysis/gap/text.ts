import { term } from '../../enums.js'
import type { Bilingual } from '../io.js'

/** How many entities one evidence lists at most; its value counts all. */
const MAX_LISTED = 50

/** The first of many ids. */
export const listed = (ids: readonly string[]): readonly string[] => ids.slice(0, MAX_LISTED)

/** Several names as words of a sentence; of a long list the first five and how many there are. */
export const named = (names: readonly string[]): Bilingual => {
  const few = names.slice(0, 5)
  return names.length > few.length
    ? { ZH: `${few.join('、')}等${names.length}个`, EN: `${few.join(', ')} and ${names.length - few.length} more` }
    : { ZH: few.join('、'), EN: few.join(', ') }
}

/** The term of a code in both languages; in English in small letters, as inside a sentence. */
export const termed = (enumeration: string, code: string): Bilingual => ({ ZH: term(enumeration, code, 'ZH'), EN: term(enumeration, code, 'EN').toLowerCase() })

/** A count of something in English, in the singular or the plural. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`
