export type Locale = 'ZH' | 'EN'

const KEY = 'trichain:language'

/** The language of a page: what its address says, else what was chosen last in this browser, else Chinese. */
export function localeOf(said: string | null): Locale {
  if (said === 'en' || said === 'zh') return said === 'en' ? 'EN' : 'ZH'
  return remembered() === 'EN' ? 'EN' : 'ZH'
}

/** Keeps what was chosen for addresses that say nothing; a browser that keeps nothing forgets it. */
export function remember(locale: Locale): void {
  try {
    localStorage.setItem(KEY, locale)
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
  }
}

function remembered(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch (error) {
    if (error instanceof DOMException) return null
    throw error
  }
}
