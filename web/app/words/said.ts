import type { Locale as Parts } from 'antd/lib/locale'
import type { Locale } from '../frame/language.js'
import type { Word } from './zh.js'

/** What a language is: words of pages, and those of the library's own parts. */
export interface Said {
  words: Readonly<Record<Word, string>>
  parts?: Parts
}

const kept = new Map<Locale, Promise<Said> & { said?: Said }>()

/** A language, fetched when it is first spoken. */
export function said(locale: Locale): Promise<Said> & { said?: Said } {
  const before = kept.get(locale)
  if (before) return before
  const coming: Promise<Said> & { said?: Said } = (
    locale === 'ZH' ? import('./chinese.js') : import('./english.js')
  ).then(({ default: all }) => (coming.said = all))
  kept.set(locale, coming)
  // Who asks again tries again.
  coming.catch(() => kept.delete(locale))
  return coming
}
