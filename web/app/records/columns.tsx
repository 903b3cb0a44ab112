import { Entities, Entity, Synthetic, type EntityRow } from '../frame/entity.js'
import { useScope } from '../frame/scope.js'
import type { Cell, Column } from '../frame/sheet.js'
import { lastDay } from '../frame/when.js'
import { useList, useTerms, useWords } from '../words/index.js'
import type { Form, FormColumn } from '../write/form.js'
import { heldIn, isShown, MOST_NAMED } from './question.js'

export type RecordRow = EntityRow & Readonly<Record<string, unknown>>

/** The columns of any table, by its form. */
export function useRecordColumns(form: Form): readonly Column<RecordRow>[] {
  const { locale } = useScope()
  const say = useWords()
  const titleOf = ({ zh, en }: FormColumn): string => (locale === 'ZH' ? zh : en)
  const valueOf = useHeldValue()
  return [
    {
      key: 'name',
      title: say('name.of'),
      value: ({ name }) => name,
      show: (row) => (
        <>
          <Entity entity={row} /> <Synthetic of={row.synthetic} />
        </>
      ),
      width: 240,
    },
    ...form.columns.filter(isShown).map((column): Column<RecordRow> => {
      const held = (row: RecordRow) => heldIn(row, column)
      return {
        key: column.name,
        title: titleOf(column),
        value: (row) => valueOf(column, row),
        ...(column.kind === 'reference' && {
          show: (row: RecordRow) => {
            const found = held(row)
            return found.kind === 'entities' ? (
              <Entities entities={found.entities} total={found.total} most={Math.min(3, MOST_NAMED)} />
            ) : null
          },
        }),
        width: column.kind === 'reference' ? 170 : column.kind === 'text' ? 150 : 100,
      }
    }),
  ]
}

/** What stands in a column of a row, in words. */
export function useHeldValue(): (column: FormColumn, row: Readonly<Record<string, unknown>>) => Cell {
  const say = useWords()
  const list = useList()
  const { term } = useTerms()
  return (column, row) => {
    const one = (value: string | number | boolean | null): Cell => {
      if (value === null) return null
      if (typeof value === 'boolean') return say(value ? 'yes' : 'no')
      if (column.lastDay) return lastDay(String(value))
      return typeof column.choices === 'string' ? term(column.choices, String(value)) : value
    }
    const held = heldIn(row, column)
    if (held.kind === 'plain') return one(held.value)
    if (held.kind === 'several') return list(held.values.map((value) => String(one(value))))
    const names = list(held.entities.map(({ name }) => name))
    return held.total > held.entities.length ? say('records.more', { names, total: held.total }) : names
  }
}
