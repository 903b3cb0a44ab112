import { useScope } from '../frame/scope.js'
import { forms } from '../generated/forms.js'
import { useIsWord, useWords } from '../words/index.js'

/** What lists say in passing of another table: where people work, which chains enterprises are on. */
const BESIDE: Readonly<Record<string, { file: string; columns: readonly string[] }>> = {
  experts: { file: 'affiliations', columns: ['organisation', 'position'] },
  enterprises: { file: 'enterprise_chains', columns: ['chain', 'chainMaster'] },
}

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
      const { file, columns } = BESIDE[table] ?? { file: undefined, columns: [] as readonly string[] }
      const other = file === undefined ? undefined : forms[file]
      const beside = other?.columns.filter(({ name }) => columns.includes(name)) ?? []
      return [
        ...own,
        ...beside.map((column) => ({
          value: `${file}.${snake(column.name)}`,
          label: `${other ? named(other) : ''} · ${named(column)}`,
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
