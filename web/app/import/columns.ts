import { useScope } from '../frame/scope.js'
import { forms } from '../generated/forms.js'
import { useIsWord, useWords } from '../words/index.js'

const BESIDE = new Set(['organisation', 'position'])

interface Choice {
  value: string
  label: string
}

/** Columns that tables have beside those of their forms. */
const COMMON = ['id', 'aliases', 'source', 'note', '_remove'] as const

/** What a sheet may be, and what a column of it. */
export function useChoices(): { tables: Choice[]; columns(table: string): Choice[]; table(name: string): string } {
  const { locale } = useScope()
  const say = useWords()
  const isWord = useIsWord()
  const named = ({ zh, en }: { zh: string; en: string }): string => (locale === 'ZH' ? zh : en)
  return {
    table: (name) => (forms[name] ? named(forms[name]) : name),
    tables: Object.values(forms).map((form) => ({ value: form.table, label: named(form) })),
    columns: (table) => {
      const own = (forms[table]?.columns ?? []).map((column) => ({ value: snake(column.name), label: named(column) }))
      const common = COMMON.filter((name) => !own.some(({ value }) => value === name))
      const affiliations = forms.affiliations!
      // A list of people says in passing where they work.
      const beside = table === 'experts' ? affiliations.columns.filter(({ name }) => BESIDE.has(name)) : []
      return [
        ...own,
        ...beside.map((column) => ({
          value: `affiliations.${column.name}`,
          label: `${named(affiliations)} · ${named(column)}`,
        })),
        ...common.map((name) => ({
          value: name,
          label: isWord(`import.column.${name}`) ? say(`import.column.${name}`) : name,
        })),
      ]
    },
  }
}

/** Fields of the API are named as columns are, in another case. */
const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
