import { use, useCallback } from 'react'
import { useQuestion } from '../api/question.js'
import { useScope } from '../frame/scope.js'
import { TermsDocument } from '../generated/graphql.js'
import { said, type Said } from './said.js'
import type { Word } from './zh.js'

export type { Word }

export type Say = (word: Word, values?: Readonly<Record<string, string | number>>) => string

/** The language of the address; who asks first waits for it. */
export function useSaid(): Said {
  const { locale } = useScope()
  return use(said(locale))
}

/** Words of the catalogue in the language of the address; `{name}` is filled from `values`. */
export function useWords(): Say {
  const { words } = useSaid()
  return useCallback(
    (word, values = {}) => words[word].replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '')),
    [words],
  )
}

/** Whether there is such a word. */
export function useIsWord(): (text: string) => text is Word {
  const { words } = useSaid()
  return useCallback((text): text is Word => Object.hasOwn(words, text), [words])
}

/** Terms of codes, from the API: `term('TalentTier', code)`. */
export function useTerms(): {
  term(enumeration: string, code: string | null | undefined): string
  codes(enumeration: string): { value: string; label: string }[]
} {
  const { locale } = useScope()
  const { data } = useQuestion(TermsDocument, { locale })
  const values = (name: string) => data?.enumerations.find((one) => one.name === name)?.values ?? []
  return {
    term: (name, code) =>
      code === null || code === undefined ? '' : (values(name).find((one) => one.code === code)?.label ?? code),
    codes: (name) => values(name).map(({ code, label }) => ({ value: code, label })),
  }
}

/** Who did something: a name, or who needs none as there are no accounts. */
export function useDoer(): (name: string | null | undefined) => string {
  const say = useWords()
  return useCallback((name) => (name === 'local' ? say('local') : (name ?? '')), [say])
}

/** Several as one text, as the language separates them. */
export function useList(): (texts: readonly string[]) => string {
  const { locale } = useScope()
  return useCallback((texts) => texts.join(locale === 'ZH' ? '、' : ', '), [locale])
}
