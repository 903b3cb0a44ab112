import { useId, useRef } from 'react'
import { FileMenu } from '../frame/fileMenu.js'
import { SheetTable, sheetOf } from '../frame/sheet.js'
import { useWords } from '../words/index.js'
import type { Uploaded } from './door.js'
import { useReason } from './sheetCard.js'

/** All that is wrong or asked about, with its place; nothing where nothing is. */
export function WrongList({ answer: { problems } }: { answer: Uploaded }) {
  const say = useWords()
  const reason = useReason()
  const heading = useId()
  const section = useRef<HTMLElement>(null)
  if (problems.length === 0) return null
  const rows = problems.map((one, index) => ({ ...one, key: String(index) }))
  const sheet = sheetOf({
    rows,
    key: ({ key }) => key,
    columns: [
      { key: 'file', title: say('import.file'), value: ({ file }) => file, width: 170 },
      { key: 'row', title: say('import.row'), value: ({ row }) => row, width: 50 },
      { key: 'at', title: say('import.column'), value: ({ at, column }) => at ?? column, width: 70 },
      { key: 'reason', title: say('import.reason'), value: (one) => reason(one), width: 420 },
    ],
  })
  return (
    <section ref={section} className="panel wrong-list" aria-labelledby={heading}>
      <header>
        <h2 id={heading}>{say('import.problems')}</h2>
        <span className="count" data-total={problems.length}>
          {say('panel.total', { total: problems.length })}
        </span>
        <span className="grow" />
        <FileMenu title={say('import.problems')} section={section} sheet={sheet} />
      </header>
      <div className="body">
        <SheetTable height={220} sheet={sheet} />
      </div>
    </section>
  )
}
