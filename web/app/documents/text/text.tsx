import { useEffect, useRef } from 'react'
import { Link } from 'react-router'
import { useEntityHref } from '../../frame/entity.js'
import { Panel } from '../../frame/panel.js'
import { sheetOf } from '../../frame/sheet.js'
import { when } from '../../frame/when.js'
import { DocumentTextDocument as question, type DocumentTextQuery } from '../../generated/graphql.js'
import { useDoer, useWords } from '../../words/index.js'
import { useTableName } from '../../write/value.js'
import { piecesOf, type Fact, type Known, type Piece } from '../facts.js'

interface Props {
  policy: string
  /** The draft that was made of it, where that is known. */
  draft: string | undefined
  facts: readonly Fact[]
  /** The place in the draft of what is looked at. */
  current: number | undefined
  open(index: number): void
}

/** The text of a document, with what was read in it at its place. */
export function DocumentText({ policy, draft, facts, current, open }: Props) {
  const say = useWords()
  return (
    <Panel
      question={question}
      variables={{ policy, draft }}
      empty={say('documents.noText')}
      height={620}
      above={({ policyText }) => <Original text={policyText} />}
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

interface LinesProps extends Omit<Props, 'policy' | 'draft'> {
  lines: readonly Line[]
}
type Line = NonNullable<DocumentTextQuery['policyText']>['lines'][number]

function Lines({ lines, facts, current, open }: LinesProps) {
  const say = useWords()
  const box = useRef<HTMLOListElement>(null)
  useEffect(() => {
    if (current === undefined) return
    box.current?.querySelector(`[data-fact="${current}"]`)?.scrollIntoView({ block: 'center' })
  }, [current])
  return (
    <ol className="text-lines" ref={box} tabIndex={0} aria-label={say('documents.text')}>
      {lines.map((line) => (
        <li key={line.no} value={line.no} className={line.clause && !line.clause.includes('¶') ? 'heading' : ''}>
          {piecesOf(line.text, [...facts.filter((one) => one.line === line.no), ...knownOf(line)]).map((piece, at) => (
            <Piece key={at} piece={piece} current={current} open={open} />
          ))}
        </li>
      ))}
    </ol>
  )
}

const knownOf = ({ facts }: Line): Known[] =>
  facts.map(({ firstCharacter, lastCharacter, entity }) => ({ start: firstCharacter - 1, end: lastCharacter, entity }))

/** A piece of a line: what is proposed is opened beside it, what is there leads to its page. */
function Piece({ piece: { text, fact }, current, open }: { piece: Piece } & Pick<Props, 'current' | 'open'>) {
  const say = useWords()
  const tableName = useTableName()
  const hrefOf = useEntityHref()
  if (!fact) return text
  if ('entity' in fact)
    return (
      <Link className="fact KNOWN" to={hrefOf(fact.entity)} title={say('documents.known', { name: fact.entity.name })}>
        {text}
      </Link>
    )
  return (
    <button
      type="button"
      data-fact={fact.index}
      className={`fact ${fact.status}`}
      title={tableName(fact.table)}
      {...(fact.index === current && { 'aria-current': true })}
      onClick={() => open(fact.index)}
    >
      {text}
    </button>
  )
}

/** Which file it was. */
function Original({ text }: { text: DocumentTextQuery['policyText'] }) {
  const say = useWords()
  const doer = useDoer()
  if (!text) return null
  const { file, size, mediaType, sha256, by, at } = text
  return (
    <details className="original">
      <summary>{say('documents.original', { file, by: doer(by), at: when(at) })}</summary>
      <dl>
        {size != null && (
          <>
            <dt>{say('documents.size')}</dt>
            <dd>{say('documents.bytes', { size })}</dd>
          </>
        )}
        {mediaType != null && (
          <>
            <dt>{say('documents.type')}</dt>
            <dd>{mediaType}</dd>
          </>
        )}
        <dt>SHA-256</dt>
        <dd>{sha256}</dd>
      </dl>
      <p className="place">{say('documents.originalWhy')}</p>
    </details>
  )
}
