import { lazy, Suspense, type ComponentType, type ReactNode } from 'react'

export type Cell = string | number | boolean | null | undefined

export interface Column<Row> {
  key: string
  title: string
  /** What a file gets. */
  value(row: Row): Cell
  /** What the page shows, where that is more than the value. */
  show?(row: Row): ReactNode
  width?: number
  /** What it needs at least, where what it shows is more than words. */
  least?: number
}

/** Of a table's rows, in dots; or what of the page is left below. */
export type Height = number | 'page'

/** An answer as a table: the twin of every picture, and what CSV and XLSX get. */
export interface Sheet<Row> {
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  key(row: Row): string
  /** How many there are in all, by the API; more than `rows` where the answer is capped. */
  total?: number
  /** How many of `total` these rows tell of, where that is not one each. */
  shown?: number
  /** What a click on a row does, beside the links within it. */
  open?(row: Row): void
}

/** Takes the type of its rows from the rows. */
export const sheetOf = <Row extends object>(sheet: Sheet<Row>): Sheet<Row> => sheet

/** How many of the whole a sheet shows. */
export const shownBy = <Row,>({ rows, shown = rows.length }: Sheet<Row>): number => shown

/** Several pages as one. */
export const merged = <Row,>(sheets: readonly Sheet<Row>[]): Sheet<Row> => ({
  ...sheets[0]!,
  rows: sheets.flatMap(({ rows }) => rows),
  ...(sheets[0]!.shown !== undefined && { shown: sheets.reduce((sum, { shown = 0 }) => sum + shown, 0) }),
})

interface TableProps<Row> {
  sheet: Sheet<Row>
  height?: Height | undefined
  /** Every row at once, for a picture. */
  whole?: boolean
}

/** Heights of a table's head and of a row of one line. */
const HEAD = 33
const LINE = 32

// Most panels begin as pictures: what draws tables is loaded for the first table.
const Drawn = lazy(() => import('./table.js'))

export function SheetTable<Row extends object>(props: TableProps<Row>) {
  const Table = Drawn as unknown as ComponentType<TableProps<Row>>
  const most = props.height === 'page' ? Infinity : (props.height ?? Infinity)
  const height = Math.min(most, HEAD + LINE * props.sheet.rows.length)
  // One that takes the page has about so much of it: what stands below doesn't come into sight later.
  const maxHeight = props.height === 'page' ? 'max(433px, var(--page) - 265px)' : undefined
  return (
    <Suspense fallback={<div className="sheet" aria-busy="true" style={{ height, maxHeight }} />}>
      <Table {...props} />
    </Suspense>
  )
}
