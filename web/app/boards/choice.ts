import { useCallback } from 'react'
import { useScope } from '../frame/scope.js'
import { labels } from '../generated/labels.js'
import type { Card, View } from './board.js'
import { columnsOf, figuresOf, isNumber, listsOf, type List } from './rows.js'

/** What of an answer a card shows: what it says itself, or what suits it. */
export interface Choice {
  list: List
  columns: readonly string[]
  numbers: readonly string[]
  label: string
  across: string
  value: string
}

const TELLING = [/(^|\.)count$/, /totalCount$/, /score|severity|worst|ratio|value/]
const NAMING = [/(^|\.)(title|name)$/, /subject|chain|expert|region|department/]

export function choiceOf(answer: unknown, card: Card): Choice {
  const lists = listsOf(answer)
  const list =
    lists.find(({ path }) => path === card.list) ??
    (card.view === 'matrix' ? lists.toSorted((a, b) => b.rows.length - a.rows.length)[0]! : lists[0]!)
  const columns = columnsOf(list.rows)
  const numbers = columns.filter((column) => isNumber(list.rows, column))
  const texts = columns.filter((column) => !numbers.includes(column))
  const among = (all: readonly string[], wanted: string | undefined, order: readonly RegExp[], not = '') =>
    wanted !== undefined && columns.includes(wanted)
      ? wanted
      : (order.flatMap((one) => all.filter((column) => column !== not && one.test(column)))[0] ??
        all.find((column) => column !== not) ??
        '')
  const label = among(texts, card.label, NAMING)
  return {
    list,
    columns,
    numbers,
    label,
    across: among(texts, card.across, NAMING, label),
    value: among(numbers, card.value, TELLING),
  }
}

/** The figure a card shows. */
export function figureOf(answer: unknown, card: Card): { path: string; value: number } | undefined {
  const figures = figuresOf(answer)
  return figures.find(({ path }) => path === card.value) ?? figures[0]
}

/** How an answer is shown where nobody has said: counts as bars, all else as a table. */
export function viewOf(answer: unknown): View {
  const { numbers, list } = choiceOf(answer, { query: '', variables: {}, view: 'table' })
  return list.rows.length > 1 && list.rows.length <= 40 && numbers.some((column) => TELLING[0]!.test(column))
    ? 'bar'
    : 'table'
}

/** Names columns by the words of the schema: `rule.title` is 规则·名称, in English rule · title. */
export function useLabels(): (path: string) => string {
  const { locale } = useScope()
  return useCallback(
    (path) =>
      path
        .split('.')
        .filter((name, at, all) => at === 0 || at < all.length - 1 || name !== 'name')
        .map((name) =>
          locale === 'ZH' ? (labels[name] ?? name) : name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase(),
        )
        .join(locale === 'ZH' ? '·' : ' · '),
    [locale],
  )
}
