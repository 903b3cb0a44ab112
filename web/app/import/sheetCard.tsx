import { Select, Tag } from 'antd'
import { useId, useRef } from 'react'
import { FileMenu } from '../frame/fileMenu.js'
import { useScope } from '../frame/scope.js'
import { sheetOf } from '../frame/sheet.js'
import { useList, useWords } from '../words/index.js'
import { useChoices } from './columns.js'
import type { Preview, SheetMapping, Wrong } from './door.js'
import { MappedColumn } from './mappedColumn.js'
import type { Upload } from './state.js'

interface Props {
  preview: Preview
  /** How it is read, with what was put right; nothing of a sheet that says so itself, or is none. */
  sheet: SheetMapping | undefined
  problems: readonly Wrong[]
  correct: Upload['correct']
}

/** One table on a sheet: what it was taken for, what each column is, and its first rows. */
export function SheetCard({ preview, sheet, problems, correct }: Props) {
  const say = useWords()
  const heading = useId()
  const section = useRef<HTMLElement>(null)
  const reason = useReason()
  const { tables, table: nameOf } = useChoices()
  const { file, row, rows, total } = preview
  // A sheet that is a table of the exchange format tells columns by their names.
  const own = problems
    .filter((one) => one.file === file)
    .map((one) => ({ ...one, at: one.at ?? preview.columns.find(({ column }) => column && column === one.column)?.at }))
  const table = sheet?.table ?? preview.table
  const shown = sheetOf({
    rows,
    total,
    key: (one) => String(one.row),
    columns: [
      { key: 'row', title: say('import.row'), value: (one) => one.row },
      ...preview.columns.map(({ at, header }, index) => ({
        key: at,
        title: header || at,
        value: ({ cells }: Preview['rows'][number]) => cells[index],
      })),
      {
        key: 'reason',
        title: say('import.reason'),
        value: (one) =>
          own
            .filter((wrong) => wrong.row === one.row)
            .map(reason)
            .join('\n'),
      },
    ],
  })
  return (
    <section ref={section} className="panel sheet-card" aria-labelledby={heading} data-sheet={file}>
      <header>
        <h2 id={heading} title={file}>
          {file}
        </h2>
        <span className="count">{say('import.rows', { n: Math.min(rows.length, total), total })}</span>
        <span className="grow" />
        {sheet ? (
          <label className="controls">
            {say('import.takenFor')}
            <Select
              size="small"
              value={sheet.asks ? null : table}
              placeholder={say('import.pleaseChoose')}
              aria-label={say('import.tableOf', { file })}
              status={sheet.asks ? 'warning' : ''}
              options={likelyFirst(tables, sheet.asks ?? [])}
              showSearch={{ optionFilterProp: 'label' }}
              popupMatchSelectWidth={false}
              onChange={(name: string) =>
                correct(sheet.file, sheet.row, (before) => ({
                  ...before,
                  asks: undefined,
                  table: name,
                  confidence: 1,
                  ...(name !== sheet.table && {
                    columns: sheet.columns.map(({ at, header }) => ({ at, header, confidence: 1 })),
                  }),
                }))
              }
            />
            {sheet.asks ? (
              <Tag color="warning">{say('import.doubtful')}</Tag>
            ) : (
              sheet.confidence < 1 && <span>{say('import.sure', { percent: Math.round(sheet.confidence * 100) })}</span>
            )}
          </label>
        ) : (
          <span className="controls">
            {table === null ? (
              <Tag>{say('import.noTable')}</Tag>
            ) : (
              <Tag>{say('import.exchange', { table: nameOf(table) })}</Tag>
            )}
          </span>
        )}
        <FileMenu title={file} section={section} sheet={shown} />
      </header>
      <div className="body">
        {sheet?.asks && (
          <p className="asked">{say('import.asksTable', { tables: sheet.asks.map(nameOf).join(' / ') })}</p>
        )}
        <Left left={preview.left} />
        {row === null && table === null ? <p className="place">{say('import.noTableWhy')}</p> : null}
        <div className="scroll" tabIndex={0} role="group" aria-label={say('import.firstRows', { file })}>
          <table className="rows">
            <thead>
              <tr>
                <th scope="col">{say('import.row')}</th>
                {preview.columns.map((column) => (
                  <MappedColumn
                    key={column.at}
                    column={column}
                    table={table}
                    sheet={sheet}
                    correct={correct}
                    asked={own.some((one) => one.row === row && one.at === column.at)}
                  />
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ row: number, cells }) => (
                <tr key={number}>
                  <Place number={number} wrong={own.filter((one) => one.row === number && one.at === undefined)} />
                  {preview.columns.map(({ at }, index) => (
                    <Value
                      key={at}
                      text={cells[index] ?? ''}
                      wrong={own.filter((one) => one.row === number && one.at === at)}
                    />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </section>
  )
}

const likelyFirst = (tables: readonly { value: string; label: string }[], likely: readonly string[]) => [
  ...tables.filter(({ value }) => likely.includes(value)),
  ...tables.filter(({ value }) => !likely.includes(value)),
]

/** What is wrong, in the language of the page. */
export function useReason(): (wrong: Wrong) => string {
  const say = useWords()
  const { locale } = useScope()
  return ({ message, expected, value }) =>
    locale === 'ZH'
      ? message
      : value === undefined
        ? say('import.expected', { expected })
        : say('import.foundExpected', { value, expected })
}

function Value({ text, wrong }: { text: string; wrong: readonly Wrong[] }) {
  const reason = useReason()
  if (wrong.length === 0) return <td>{text}</td>
  return (
    <td className="wrong">
      {text || '—'}
      {wrong.map((one, index) => (
        <small key={index} title={reason(one)}>
          {reason(one)}
        </small>
      ))}
    </td>
  )
}

/** The number of a row, and what is wrong with all of it. */
function Place({ number, wrong }: { number: number; wrong: readonly Wrong[] }) {
  const reason = useReason()
  return (
    <th scope="row" className={wrong.length ? 'wrong' : ''}>
      {number}
      {wrong.map((one, index) => (
        <small key={index} title={reason(one)}>
          {reason(one)}
        </small>
      ))}
    </th>
  )
}

const KINDS = ['above', 'heading', 'repeated', 'total', 'note'] as const

/** Rows that are none of the table. */
function Left({ left }: { left: Preview['left'] }) {
  const say = useWords()
  const list = useList()
  const told = KINDS.flatMap((kind) => {
    const rows = left[kind]
    return rows?.length ? [say(`import.left.${kind}`, { rows: list(rows.slice(0, 10).map(String)) })] : []
  })
  return told.length === 0 ? null : <p className="place">{say('import.leftOut', { what: told.join('；') })}</p>
}
