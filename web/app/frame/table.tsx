import { Table, type TableColumnsType } from 'antd'
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { useWords } from '../words/index.js'
import type { Cell, Column, Sheet } from './sheet.js'

/** From so many rows on only those in sight are drawn. */
const VIRTUAL_FROM = 150

/** A sheet as a table; `whole`: every row at once, for a picture. */
export default function SheetTable<Row extends object>({
  sheet,
  height: asked,
  whole: drawn = false,
}: {
  sheet: Sheet<Row>
  height?: number | undefined
  whole?: boolean
}) {
  const say = useWords()
  const box = useRef<HTMLDivElement>(null)
  const [wide, setWide] = useState(0)
  // On paper nothing scrolls.
  const whole = usePrinting() || drawn
  const height = whole ? undefined : asked
  useLayoutEffect(() => setWide(box.current?.clientWidth ?? 0), [])
  // What scrolls is reached by keyboard, also where nothing in it is.
  useLayoutEffect(() => box.current?.querySelector('.ant-table-body')?.setAttribute('tabindex', '0'))
  const widths = sheet.columns.map((column) => widthOf(column, sheet.rows))
  const columns: TableColumnsType<Row> = sheet.columns.map(({ key, title, value, show }, index) => ({
    key,
    title,
    width: widths[index]!,
    render: (_: unknown, row: Row) => (show ? show(row) : unbroken(textOf(value(row), say('yes'), say('no')))),
  }))
  const natural = widths.reduce((sum, width) => sum + width, 0)
  const virtual = !whole && sheet.rows.length >= VIRTUAL_FROM
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

/** Whether the page is being printed. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    // What is printed is what stands there when the event is over.
    const begin = () => flushSync(() => setPrinting(true))
    const end = () => setPrinting(false)
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
    return () => {
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', end)
    }
  }, [])
  return printing
}

const LETTER = 7.6
const BOLD = 8.8
const PADDING = 17

/** As wide as is told, and wide enough that no word is broken. */
function widthOf<Row>({ title, value, width = 140 }: Column<Row>, rows: readonly Row[]): number {
  const texts = rows.slice(0, 40).map((row) => value(row))
  const longest = (text: string) =>
    (text.match(/[A-Za-z0-9.-]+/g) ?? []).reduce((most, { length }) => Math.max(most, Math.min(length, 24)), 0)
  const cells = Math.max(0, ...texts.map((text) => longest(String(text ?? ''))))
  return Math.max(width, Math.ceil(PADDING + Math.max(cells * LETTER, longest(title) * BOLD)))
}

/** A text whose days stay in one line. */
const unbroken = (text: string): ReactNode =>
  text.split(/(\d{4}-\d{2}-\d{2}\)?)/).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <span key={index} className="day-text">
        {part}
      </span>
    ),
  )

function textOf(value: Cell, yes: string, no: string): string {
  if (value === null || value === undefined || value === '') return '—'
  if (typeof value === 'boolean') return value ? yes : no
  return String(value)
}
