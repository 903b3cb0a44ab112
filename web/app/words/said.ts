import type { Locale as Parts } from 'antd/lib/locale'
import type { Locale } from '../frame/language.js'
import type { Word } from './zh.js'

/** What a language is: words of pages, and those of the library's own parts. */
export interface Said {
  words: Readonly<Record<Word, string>>
  parts?: Parts
}

/** React reads `status` and `value` of a promise: what is there already is not waited for. */
const kept = new Map<Locale, Promise<Said>>()

/** A language, fetched when it is first spoken; the same promise for who asks again. */
export function said(locale: Locale): Promise<Said> {
  const before = kept.get(locale)
  if (before) return before
  const coming: Promise<Said> & { status?: string; value?: Said } = (
    locale === 'ZH' ? import('./chinese.js') : import('./english.js')
  ).then(({ default: all }) => Object.assign(coming, { status: 'fulfilled', value: all }).value)
  kept.set(locale, coming)
  // Who asks again tries again.
  coming.catch(() => kept.delete(locale))
  return coming
}
