import { useEffect, useRef } from 'react'
import { Panel } from '../../frame/panel.js'
import { sheetOf } from '../../frame/sheet.js'
import { DocumentTextDocument as question } from '../../generated/graphql.js'
import { useWords } from '../../words/index.js'
import { useTableName } from '../../write/value.js'
import { piecesOf, type Fact } from '../facts.js'

interface Props {
  policy: string
  facts: readonly Fact[]
  /** The place in the draft of what is looked at. */
  current: number | undefined
  open(index: number): void
}

/** The text of a document, with what was read in it at its place. */
export function DocumentText({ policy, facts, current, open }: Props) {
  const say = useWords()
  return (
    <Panel
      question={question}
      variables={{ policy }}
      empty={say('documents.noText')}
      height={620}
      sheet={({ policyText }) =>
        sheetOf({
          rows: policyText?.lines ?? [],
          total: policyText?.lineCount ?? 0,
          key: ({ no }) => String(no),
          columns: [
            { key: 'no', title: say('documents.line'), value: ({ no }) => no, width: 50 },
            { key: 'clause', title: say('documents.clause'), value: ({ clause }) => clause, width: 90 },
            { key: 'text', title: say('documents.text'), value: ({ text }) => text, width: 520 },
          ],
        })
      }
      picture={({ policyText }) => (
        <Lines lines={policyText?.lines ?? []} facts={facts} current={current} open={open} />
      )}
    />
  )
}

interface LinesProps extends Omit<Props, 'policy'> {
  lines: readonly { no: number; text: string; clause?: string | null }[]
}

function Lines({ lines, facts, current, open }: LinesProps) {
  const say = useWords()
  const tableName = useTableName()
  const box = useRef<HTMLOListElement>(null)
  useEffect(() => {
    if (current === undefined) return
    box.current?.querySelector(`[data-fact="${current}"]`)?.scrollIntoView({ block: 'center' })
  }, [current])
  return (
    <ol className="text-lines" ref={box} tabIndex={0} aria-label={say('documents.text')}>
      {lines.map(({ no, text, clause }) => (
        <li key={no} value={no} className={clause && !clause.includes('¶') ? 'heading' : ''}>
          {piecesOf(
            text,
            facts.filter(({ line }) => line === no),
          ).map(({ text: part, fact }, at) =>
            fact ? (
              <button
                key={at}
                type="button"
                data-fact={fact.index}
                className={`fact ${fact.status}`}
                title={tableName(fact.table)}
                {...(fact.index === current && { 'aria-current': true })}
                onClick={() => open(fact.index)}
              >
                {part}
              </button>
            ) : (
              part
            ),
          )}
        </li>
      ))}
    </ol>
  )
}
