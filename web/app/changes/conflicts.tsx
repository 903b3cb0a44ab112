import { Button } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useQuestion } from '../api/question.js'
import { useHref } from '../frame/scope.js'
import { forms } from '../generated/forms.js'
import { SaveDraftDocument, ViewerDocument, type ChangeInput } from '../generated/graphql.js'
import { useWords } from '../words/index.js'
import { ConflictTable } from '../write/conflict.js'
import { Problems } from '../write/problems.js'
import { columnOf, idsOf, useFieldName, useValues } from '../write/value.js'
import { useWrite, type Problem } from '../write/write.js'
import type { ChangeNode, SetNode } from './set/set.js'

type Current = Readonly<Record<string, unknown>> | null

/** What stands now beside what was wanted, field by field; of what is chosen another draft is made. */
export function Conflicts({ set, conflicts }: { set: SetNode; conflicts: readonly Problem[] }) {
  const say = useWords()
  const href = useHref()
  const navigate = useNavigate()
  const { run, busy, problems } = useWrite()
  const { data } = useQuestion(ViewerDocument, {})
  // By default what stands is left.
  const [wanted, setWanted] = useState<ReadonlySet<string>>(new Set())
  const rows = conflicts.flatMap(({ current, index }) => {
    const now = current as Current
    const change = set.changes.nodes.find(({ entityId }) => entityId === now?.id) ?? set.changes.nodes[index]
    if (!change) return []
    return change.fields
      .filter(({ field }) => field !== 'source')
      .map((field) => ({ change, field, now: now?.[field.field], key: `${change.entityId} ${field.field}` }))
  })
  const value = useValues(rows.flatMap(({ change, field, now }) => idsOf(change.table, field.field, field.after, now)))
  const fieldName = useFieldName()
  const inConflict = new Set(rows.map(({ change }) => change.entityId))
  const changes = set.changes.nodes.flatMap((change) =>
    inputOf(change, (field) => !inConflict.has(change.entityId) || wanted.has(`${change.entityId} ${field}`)),
  )
  const whole = set.changes.nodes.length === set.changes.totalCount
  // Names that are shortened for who asks would be written as they are shown.
  const seen = !data?.viewer.bounded || !set.changes.nodes.some(personal)
  const another = async (): Promise<void> => {
    const made = await run(SaveDraftDocument, {
      id: set.actions.includes('EDIT') ? set.id : undefined,
      title: set.written,
      changes,
      note: set.note,
    })
    if (made) await navigate(href('changes', { set: made.id }))
  }
  return (
    <section className="conflicts" aria-label={say('changes.conflict')}>
      <h3>{say('changes.conflict')}</h3>
      <ConflictTable
        rows={rows.map(({ change, field, now, key }) => ({
          key,
          of: change.entity?.name ?? change.entityId,
          field: fieldName(change.table, field),
          now: value(change.table, field.field, now),
          wanted: value(change.table, field.field, field.after),
        }))}
        taken={wanted}
        onTake={setWanted}
      />
      {whole && seen && (
        <Button loading={busy} disabled={changes.length === 0} onClick={() => void another()}>
          {say(set.actions.includes('EDIT') ? 'changes.rewrite' : 'changes.another')}
        </Button>
      )}
      <Problems problems={problems} />
    </section>
  )
}

const personal = ({ table, fields }: ChangeNode): boolean =>
  fields.some(({ field }) => columnOf(table, field)?.personal ?? (table === 'experts' && field === 'aliases'))

/** A change as it is given, of the fields that are taken; nothing where there are none. */
function inputOf({ operation, table, entityId, fields }: ChangeNode, takes: (field: string) => boolean): ChangeInput[] {
  if (operation === 'REMOVE') return takes('') ? [{ remove: { id: entityId, reason: '—' } }] : []
  const taken = fields.filter(({ field }) => takes(field)).map(({ field, after }) => [field, after ?? null] as const)
  if (taken.length === 0) return []
  return [{ [forms[table]!.member]: { id: entityId, ...Object.fromEntries(taken) } } as unknown as ChangeInput]
}
