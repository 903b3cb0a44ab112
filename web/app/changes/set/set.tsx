import { Alert } from 'antd'
import { lazy, Suspense } from 'react'
import { Link } from 'react-router'
import { useQuestion } from '../../api/question.js'
import { Entity } from '../../frame/entity.js'
import { Panel } from '../../frame/panel.js'
import { useHref, useScope } from '../../frame/scope.js'
import { sheetOf } from '../../frame/sheet.js'
import { ChangeSetPageDocument as question, type ChangeSetPageQuery } from '../../generated/graphql.js'
import { useDoer, useWords } from '../../words/index.js'
import { columnOf, idsOf, useFieldName, useTableName, useValues } from '../../write/value.js'
import { Actions } from '../actions.js'
import { namesMade } from './named.js'
import { when } from '../../frame/when.js'

const Candidates = lazy(() => import('../candidates/candidates.js'))

export type SetNode = NonNullable<ChangeSetPageQuery['changeSet']>
export type ChangeNode = SetNode['changes']['nodes'][number]
interface Row {
  change: ChangeNode
  field?: ChangeNode['fields'][number]
}

/** Where it comes from stands elsewhere on the pages. */
const rowsOf = ({ changes }: SetNode): Row[] =>
  changes.nodes.flatMap((change): Row[] => {
    const fields = change.fields.filter(({ field }) => field !== 'source')
    return fields.length === 0 ? [{ change }] : fields.map((field) => ({ change, field }))
  })

/** One change set: who, when, why, and every field before and after. */
export function SetPanel({ id }: { id: string }) {
  const { locale } = useScope()
  const say = useWords()
  const tableName = useTableName()
  const fieldName = useFieldName()
  const variables = { id, locale, first: 200, after: undefined }
  // The same question as the panel asks, so it costs nothing.
  const asked = useQuestion(question, variables).data?.changeSet?.changes.nodes ?? []
  const value = useValues(
    asked.flatMap(({ table, fields }) =>
      fields.flatMap(({ field, before, after }) => idsOf(table, field, before, after)),
    ),
    namesMade(asked),
  )
  // A fact has no name: it is told by what it ties.
  const factOf = ({ table, fields, entityId }: ChangeNode): string =>
    fields
      .filter(({ field }) => columnOf(table, field)?.kind === 'reference' && columnOf(table, field)?.required)
      .map(({ field, before, after }) => value(table, field, after ?? before))
      .join(' — ') || entityId
  return (
    <Panel
      question={question}
      variables={variables}
      height={420}
      empty={say('changes.noneKept')}
      next={({ changeSet }) => {
        const page = changeSet?.changes.pageInfo
        return page?.hasNextPage ? (page.endCursor ?? undefined) : undefined
      }}
      above={({ changeSet }) => (changeSet ? <Head set={changeSet} /> : <p>{say('changes.gone')}</p>)}
      sheet={({ changeSet }) =>
        sheetOf({
          rows: changeSet ? rowsOf(changeSet) : [],
          shown: changeSet?.changes.nodes.length ?? 0,
          total: changeSet?.changes.totalCount ?? 0,
          key: ({ change, field }) => `${change.table} ${change.entityId} ${field?.field ?? ''}`,
          columns: [
            {
              key: 'operation',
              title: say('changes.operation'),
              value: ({ change }) => say(`changes.${change.operation}`),
              width: 70,
            },
            {
              key: 'table',
              title: say('changes.table'),
              value: ({ change }) => tableName(change.table),
              width: 100,
            },
            {
              key: 'entity',
              title: say('changes.entity'),
              value: ({ change }) => change.entity?.name ?? factOf(change),
              show: ({ change }) => (change.entity ? <Entity entity={change.entity} /> : factOf(change)),
              width: 190,
            },
            {
              key: 'field',
              title: say('changes.field'),
              value: ({ change, field }) => (field ? fieldName(change.table, field) : ''),
              width: 120,
            },
            {
              key: 'before',
              title: say('changes.before'),
              value: ({ change, field }) => (field ? value(change.table, field.field, field.before) : ''),
              width: 210,
            },
            {
              key: 'after',
              title: say('changes.after'),
              value: ({ change, field }) => (field ? value(change.table, field.field, field.after) : ''),
              show: ({ change, field }) => <b>{field ? value(change.table, field.field, field.after) : ''}</b>,
              width: 210,
            },
          ],
        })
      }
    />
  )
}

/** What a problem is about. */
function nameAt({ changes }: SetNode, index: number | null): string {
  const change = changes.nodes.find((one) => one.index === index)
  return change?.entity?.name ?? change?.entityId ?? ''
}

function Head({ set }: { set: SetNode }) {
  const say = useWords()
  const doer = useDoer()
  const href = useHref()
  const other = (word: 'changes.reverts' | 'changes.revertedBy', one: SetNode['reverts']) =>
    one && (
      <>
        <dt>{say(word)}</dt>
        <dd>
          <Link to={href('changes', { set: one.id })}>{one.title}</Link>
        </dd>
      </>
    )
  return (
    <div className="gap-head change-head">
      <p className="sentence">
        <b>{set.title}</b> <span className={`state state-${set.state}`}>{say(`changes.${set.state}`)}</span>
      </p>
      <dl>
        <dt>{say('changes.by')}</dt>
        <dd>
          {doer(set.by)} · {when(set.at)} · {say(`changes.source.${set.source}`)}
        </dd>
        {set.note !== null && set.note !== undefined && (
          <>
            <dt>{say('changes.note')}</dt>
            <dd>{set.note}</dd>
          </>
        )}
        {(set.reviewedBy ?? null) !== null && (
          <>
            <dt>{say('changes.reviewedBy')}</dt>
            <dd>
              {doer(set.reviewedBy)} {set.reviewNote}
            </dd>
          </>
        )}
        {other('changes.reverts', set.reverts)}
        {other('changes.revertedBy', set.revertedBy)}
        {set.files.length > 0 && (
          <>
            <dt>{say('changes.files')}</dt>
            <dd className="files">
              {set.files.map(({ name, rows, sha256 }) => (
                <div key={name}>
                  {say('changes.file', { name, rows })} <code>{sha256.slice(0, 12)}</code>
                </div>
              ))}
            </dd>
          </>
        )}
      </dl>
      {set.moved.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={say('changes.moved')}
          description={set.moved.map(({ index, message }) => (
            <div key={index}>
              {nameAt(set, index)} {message}
            </div>
          ))}
        />
      )}
      {set.state === 'DRAFT' && set.changes.nodes.some(({ status }) => status !== null) && (
        <Suspense fallback={null}>
          <Candidates set={set} />
        </Suspense>
      )}
      <Actions set={set} key={`${set.id} ${set.state}`} />
    </div>
  )
}
