import { Table, type TableColumnsType } from 'antd'
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { useWords } from '../words/index.js'
import type { Cell, Height, Sheet } from './sheet.js'
import { widthsOf } from './widths.js'

/** From so many rows on only those in sight are drawn. */
const VIRTUAL_FROM = 150
/** What the bar of what scrolls takes. */
const BAR = 16

/** A sheet as a table; `whole`: every row at once, for a picture. */
export default function SheetTable<Row extends object>({
  sheet,
  height: told,
  whole: drawn = false,
}: {
  sheet: Sheet<Row>
  height?: Height | undefined
  whole?: boolean
}) {
  const say = useWords()
  const box = useRef<HTMLDivElement>(null)
  const [wide, setWide] = useState(0)
  const [left, setLeft] = useState(LEAST)
  // On paper nothing scrolls.
  const printing = usePrinting()
  const whole = printing || drawn
  const asked = told === 'page' ? left : told
  const height = whole ? undefined : asked
  useLayoutEffect(() => {
    const here = box.current!
    const look = () => {
      setWide(here.clientWidth)
      setLeft(roomBelow(here))
    }
    look()
    // Before what was measured anew is painted.
    const watch = new ResizeObserver(() => flushSync(look))
    watch.observe(here)
    addEventListener('resize', look)
    return () => {
      watch.disconnect()
      removeEventListener('resize', look)
    }
  }, [])
  // What scrolls is reached by keyboard, also where nothing in it is.
  useLayoutEffect(() => box.current?.querySelector('.ant-table-body')?.setAttribute('tabindex', '0'))
  const widths = widthsOf(sheet.columns, sheet.rows, wide - (asked === undefined ? 0 : BAR))
  const natural = widths.reduce((sum, width) => sum + width, 0)
  const columns: TableColumnsType<Row> = sheet.columns.map(({ key, title, value, show }, index) => ({
    key,
    title,
    width: printing ? `${(100 * widths[index]!) / natural}%` : widths[index]!,
    render: (_: unknown, row: Row) => (show ? show(row) : unbroken(textOf(value(row), say('yes'), say('no')))),
  }))
  const virtual = !whole && sheet.rows.length >= VIRTUAL_FROM
  return (
    <div ref={box} className="sheet">
      {/* Its head would keep for a moment the widths that were told before the room was known. */}
      {wide > 0 && (
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
              : { ...(!printing && { x: natural }), ...(height !== undefined && { y: height }) }
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
      )}
    </div>
  )
}

/** A table that takes the page has at least so much. */
const LEAST = 400
/** What stands below a table that takes the page, its head among it. */
const BELOW = 88

/** How much of the window is left for the rows of a table, where the page has not been scrolled. */
function roomBelow(box: HTMLElement): number {
  // A wall is drawn larger, which what is measured does not know.
  const zoom = Number(getComputedStyle(document.body).zoom) || 1
  const { top } = box.getBoundingClientRect()
  return Math.max(LEAST, Math.floor((innerHeight - top - scrollY) / zoom) - BELOW)
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
