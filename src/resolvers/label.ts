import { term } from '../enums.js'
import type { Locale } from '../generated/types.js'

/** The term of a code in a language; null where there is no code. */
export function label(name: string, code: string, locale: Locale): string
export function label(name: string, code: string | null | undefined, locale: Locale): string | null
export function label(name: string, code: string | null | undefined, locale: Locale): string | null {
  return code == null ? null : term(name, code, locale)
}

/** The terms of several codes in a language. */
export const labels = (name: string, codes: readonly string[], locale: Locale): string[] =>
  codes.map((code) => term(name, code, locale))
