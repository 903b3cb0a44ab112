import { useQuestion } from '../api/question.js'
import { useScope } from '../frame/scope.js'
import { lastDay } from '../frame/when.js'
import { forms } from '../generated/forms.js'
import { NamesOfDocument } from '../generated/graphql.js'
import { useList, useTerms, useWords } from '../words/index.js'
import type { Form, FormColumn } from './form.js'

export const columnOf = (table: string, field: string): FormColumn | undefined =>
  forms[table]?.columns.find(({ name }) => name === field)

/** What a table is called. */
export function useTableName(): (table: string) => string {
  const { locale } = useScope()
  return (table) => nameOf(forms[table], locale) ?? table
}

const nameOf = (form: Form | undefined, locale: 'ZH' | 'EN'): string | undefined =>
  locale === 'ZH' ? form?.zh : form?.en

/** What a field is called: the end of a period by its last day, as its value is shown. */
export function useFieldName(): (table: string, one: { field: string; label: string }) => string {
  const { locale } = useScope()
  return (table, { field, label }) => {
    const column = columnOf(table, field)
    return column?.lastDay ? (locale === 'ZH' ? column.zh : column.en) : label
  }
}

/** Values of fields in words: codes as their terms, ids as names; `made` has those of what is not there yet. */
export function useValues(
  ids: readonly string[],
  made?: ReadonlyMap<string, string>,
): (table: string, field: string, value: unknown) => string {
  const say = useWords()
  const list = useList()
  const { term } = useTerms()
  const wanted = [...new Set(ids)].slice(0, 200)
  const { data } = useQuestion(NamesOfDocument, { ids: wanted }, wanted.length > 0)
  const names = new Map(data?.nodes.flatMap((node) => (node && 'name' in node ? [[node.id, node.name]] : [])))
  return (table, field, value) => {
    const column = columnOf(table, field)
    const one = (item: unknown): string => {
      if (item === null || item === undefined || item === '') return '—'
      if (typeof item === 'boolean') return say(item ? 'yes' : 'no')
      if (typeof item === 'object') return JSON.stringify(item)
      const text = String(item)
      if (column?.lastDay) return lastDay(text)
      if (typeof column?.choices === 'string') return term(column.choices, text)
      return names.get(text) ?? made?.get(text) ?? text
    }
    return Array.isArray(value) ? list(value.map(one)) || '—' : one(value)
  }
}

/** Ids among the values of fields. */
export const idsOf = (table: string, field: string, ...values: unknown[]): string[] =>
  columnOf(table, field)?.kind === 'reference'
    ? values.flat().filter((value): value is string => typeof value === 'string')
    : []
