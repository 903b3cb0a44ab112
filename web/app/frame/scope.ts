import { useCallback, useMemo } from 'react'
import { useSearchParams } from 'react-router'
import { localeOf, type Locale } from './language.js'

export type { Locale }

/** What every page looks at; it stands in the address, so that a link carries it. */
export interface Scope {
  /** Id of a region; all regions where undefined. */
  region: string | undefined
  /** ISO day; today where undefined. */
  day: string | undefined
  locale: Locale
}

type Given = Readonly<Record<string, string | readonly string[] | number | undefined | null>>
const KEPT = ['region', 'day', 'lang'] as const

export function useScope(): Scope {
  const [params] = useSearchParams()
  const region = params.get('region') ?? undefined
  const day = params.get('day') ?? undefined
  const locale = localeOf(params.get('lang'))
  return useMemo(() => ({ region, day, locale }), [region, day, locale])
}

/** Makes the address of a page that keeps region, day and language; lists are joined by commas. */
export function useHref(): (page: string, given?: Given) => string {
  const [params] = useSearchParams()
  const kept = KEPT.map((name) => `${name}=${params.get(name) ?? ''}`).join('&')
  return useCallback(
    (page, given = {}) => {
      const all = { ...Object.fromEntries(new URLSearchParams(kept)), ...given }
      const texts = Object.entries(all).map(([name, value]): [string, string] => [
        name,
        Array.isArray(value) ? value.join(',') : String(value ?? ''),
      ])
      const next = new URLSearchParams(texts.filter(([, text]) => text !== ''))
      const query = next.toString().replaceAll('%3A', ':').replaceAll('%2C', ',')
      return `/${page}${query === '' ? '' : `?${query}`}`
    },
    [kept],
  )
}

/** A parameter of the page itself, and how to set some; empty ones leave the address. */
export function useParams(): [(name: string) => string | undefined, (given: Given) => void] {
  const [params, setParams] = useSearchParams()
  const get = useCallback((name: string) => params.get(name) ?? undefined, [params])
  const set = useCallback(
    (given: Given) =>
      setParams(
        (before) => {
          const next = new URLSearchParams(before)
          for (const [name, value] of Object.entries(given)) {
            const text = Array.isArray(value) ? value.join(',') : String(value ?? '')
            if (text === '') next.delete(name)
            else next.set(name, text)
          }
          return next
        },
        { preventScrollReset: true },
      ),
    [setParams],
  )
  return [get, set]
}

export const listOf = (text: string | undefined): string[] | undefined =>
  text === undefined || text === '' ? undefined : text.split(',')
