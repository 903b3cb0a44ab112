import { Button, Tag } from 'antd'
import { useState } from 'react'
import { DecideCandidatesDocument, type CandidateDecision } from '../../generated/graphql.js'
import { useScope } from '../../frame/scope.js'
import { useWords } from '../../words/index.js'
import { Problems } from '../../write/problems.js'
import { idsOf, useFieldName, useTableName, useValues } from '../../write/value.js'
import { useWrite } from '../../write/write.js'
import type { ChangeNode, SetNode } from '../set/set.js'
import { nameOf, namesMade } from '../set/named.js'
import { Correct, SameAs } from './ways.js'

interface CandidatesProps {
  set: SetNode
  /** The place of the one that is looked at. */
  current?: number | undefined
  /** Shows one at its place in the text. */
  open?(index: number): void
}

/** What was read somewhere and is to be decided on, before the draft can be handed in; nothing where there is none. */
export default function Candidates({ set, current, open: locate }: CandidatesProps) {
  const say = useWords()
  const { run, busy, problems } = useWrite()
  const rows = set.changes.nodes.filter(({ status, index }) => status != null && index != null)
  const value = useValues(
    rows.flatMap(({ table, fields }) => fields.flatMap(({ field, after }) => idsOf(table, field, after))),
    namesMade(set.changes.nodes),
  )
  if (rows.length === 0 || set.state !== 'DRAFT') return null
  const may = set.actions.includes('EDIT')
  const open = rows.filter(({ status }) => status === 'CANDIDATE')
  const decide = (decisions: CandidateDecision[]): void => void run(DecideCandidatesDocument, { id: set.id, decisions })
  return (
    <section className="candidates" aria-label={say('candidate.title')}>
      <h3>
        {say('candidate.title')} <small>{say('candidate.open', { n: open.length, total: rows.length })}</small>
        {may && open.length > 1 && (
          <Button
            size="small"
            loading={busy}
            onClick={() => decide(open.map(({ index }) => ({ index: index!, accept: true })))}
          >
            {say('candidate.all')}
          </Button>
        )}
      </h3>
      <ul>
        {rows.map((row) => (
          <li
            key={row.index}
            data-candidate={row.index}
            {...(current !== undefined && row.index === current && { 'aria-current': true, ref: intoView })}
          >
            <Read row={row} value={value} />
            {locate && row.source?.line != null && (
              <button type="button" className="link" onClick={() => locate(row.index!)}>
                {say('candidate.locate')}
              </button>
            )}
            {may && <Ways row={row} busy={busy} decide={(decision) => decide([{ index: row.index!, ...decision }])} />}
          </li>
        ))}
      </ul>
      <Problems problems={problems} label={({ index }) => rows.filter((row) => row.index === index).map(nameOf)[0]} />
    </section>
  )
}

const intoView = (item: HTMLLIElement | null): void => item?.scrollIntoView({ block: 'nearest' })

/** What was read, how sure that is, and where it stands. */
function Read({ row, value }: { row: ChangeNode; value: ReturnType<typeof useValues> }) {
  const say = useWords()
  const tableName = useTableName()
  const fieldName = useFieldName()
  const { locale } = useScope()
  const { status, confidence, doubt, source, table, fields } = row
  return (
    <p>
      <Tag>{say(`candidate.${status!}`)}</Tag>
      {tableName(table)} <b>{nameOf(row)}</b>{' '}
      <small>
        {confidence != null && say('candidate.confidence', { percent: Math.round(confidence * 100) })}{' '}
        {source && `${source.clause ?? ''} ${source.locator}`}
      </small>
      {doubt == null ? <br /> : <small className="doubt">{say('candidate.doubt', { doubt })}</small>}
      {fields
        .filter(({ field }) => !['source', 'name', 'title'].includes(field))
        .map((one) => `${fieldName(table, one)} ${value(table, one.field, one.after)}`)
        .join(locale === 'ZH' ? '；' : '; ')}
    </p>
  )
}

interface WaysProps {
  row: ChangeNode
  busy: boolean
  decide(decision: Omit<CandidateDecision, 'index'>): void
}

function Ways({ row, busy, decide }: WaysProps) {
  const say = useWords()
  const [way, setWay] = useState<'correct' | 'same'>()
  const done = (decision: Omit<CandidateDecision, 'index'>): void => {
    setWay(undefined)
    decide(decision)
  }
  if (way === 'correct')
    return <Correct row={row} cancel={() => setWay(undefined)} take={(fields) => done({ accept: true, fields })} />
  if (way === 'same')
    return <SameAs row={row} cancel={() => setWay(undefined)} take={(sameAs) => done({ accept: true, sameAs })} />
  return (
    <div className="actions" role="group" aria-label={say('candidate.of', { name: nameOf(row) ?? '' })}>
      <Button size="small" type="primary" disabled={busy} onClick={() => decide({ accept: true })}>
        {say('candidate.accept')}
      </Button>
      <Button size="small" disabled={busy} onClick={() => setWay('correct')}>
        {say('candidate.correct')}
      </Button>
      {row.operation === 'CREATE' && row.entity === null && SameAs.fits(row.table) && (
        <Button size="small" disabled={busy} onClick={() => setWay('same')}>
          {say('candidate.same')}
        </Button>
      )}
      <Button size="small" disabled={busy} onClick={() => decide({ accept: false })}>
        {say('candidate.reject')}
      </Button>
    </div>
  )
}
