import { Table, type TableColumnsType } from 'antd'
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { useWords } from '../words/index.js'

export type Cell = string | number | boolean | null | undefined

export interface Column<Row> {
  key: string
  title: string
  /** What a file gets. */
  value(row: Row): Cell
  /** What the page shows, where that is more than the value. */
  show?(row: Row): ReactNode
  width?: number
}

/** An answer as a table: the twin of every picture, and what CSV and XLSX get. */
export interface Sheet<Row> {
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  key(row: Row): string
  /** How many there are in all, by the API; more than `rows` where the answer is capped. */
  total?: number
  /** What a click on a row does, beside the links within it. */
  open?(row: Row): void
}

/** Takes the type of its rows from the rows. */
export const sheetOf = <Row extends object>(sheet: Sheet<Row>): Sheet<Row> => sheet

/** Several pages as one. */
export const merged = <Row,>(sheets: readonly Sheet<Row>[]): Sheet<Row> => ({
  ...sheets[0]!,
  rows: sheets.flatMap(({ rows }) => rows),
})

/** From so many rows on only those in sight are drawn. */
const VIRTUAL_FROM = 150

export function SheetTable<Row extends object>({ sheet, height }: { sheet: Sheet<Row>; height?: number | undefined }) {
  const say = useWords()
  const box = useRef<HTMLDivElement>(null)
  const [wide, setWide] = useState(0)
  useLayoutEffect(() => setWide(box.current?.clientWidth ?? 0), [])
  // What scrolls is reached by keyboard, also where nothing in it is.
  useLayoutEffect(() => box.current?.querySelector('.ant-table-body')?.setAttribute('tabindex', '0'))
  const columns: TableColumnsType<Row> = sheet.columns.map(({ key, title, value, show, width }) => ({
    key,
    title,
    width: width ?? 140,
    render: (_: unknown, row: Row) => (show ? show(row) : textOf(value(row), say('yes'), say('no'))),
  }))
  const natural = sheet.columns.reduce((sum, { width }) => sum + (width ?? 140), 0)
  const virtual = sheet.rows.length >= VIRTUAL_FROM
  return (
    <div ref={box} className="sheet">
      <Table<Row>
        size="small"
        columns={columns}
        dataSource={[...sheet.rows]}
        rowKey={sheet.key}
        pagination={false}
        virtual={virtual}
        scroll={
          virtual
            ? { x: Math.max(natural, wide), y: height ?? 520 }
            : { x: natural, ...(height === undefined ? {} : { y: height }) }
        }
        {...(sheet.open
          ? {
              onRow: (row: Row) => ({
                onClick: (event) => void (!(event.target as Element).closest('a,button') && sheet.open!(row)),
                className: 'opens',
              }),
            }
          : {})}
      />
    </div>
  )
}

function textOf(value: Cell, yes: string, no: string): string {
  if (value === null || value === undefined || value === '') return '—'
  if (typeof value === 'boolean') return value ? yes : no
  return String(value)
}
