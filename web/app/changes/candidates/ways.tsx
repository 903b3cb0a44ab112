import { Button } from 'antd'
import { useState } from 'react'
import { useScope } from '../../frame/scope.js'
import { forms } from '../../generated/forms.js'
import { useWords } from '../../words/index.js'
import { FieldInput } from '../../write/field.js'
import { columnOf } from '../../write/value.js'
import type { ChangeNode } from '../set/set.js'

interface WayProps<Taken> {
  row: ChangeNode
  cancel(): void
  take(taken: Taken): void
}

/** Puts right what was read, and takes it: what is left as it was is not sent. */
export function Correct({ row: { table, fields }, cancel, take }: WayProps<Record<string, unknown>>) {
  const say = useWords()
  const { locale } = useScope()
  const [given, setGiven] = useState<Record<string, unknown>>({})
  return (
    <form
      className="writing candidate"
      aria-label={say('candidate.correct')}
      onSubmit={(event) => {
        event.preventDefault()
        take(given)
      }}
    >
      {fields.flatMap(({ field, after }) => {
        const column = columnOf(table, field)
        if (!column) return []
        const label = locale === 'ZH' ? column.zh : column.en
        return [
          <label key={field} data-field={field}>
            {label}
            <FieldInput
              column={column}
              label={label}
              value={field in given ? given[field] : after}
              onChange={(value) => setGiven({ ...given, [field]: value })}
            />
          </label>,
        ]
      })}
      <Button size="small" type="primary" htmlType="submit">
        {say('candidate.take')}
      </Button>
      <Button size="small" onClick={cancel}>
        {say('candidate.back')}
      </Button>
    </form>
  )
}

/** Says what is there already that it is: that gets its names, and what it lacks. */
export function SameAs({ row: { table }, cancel, take }: WayProps<string>) {
  const say = useWords()
  const [id, setId] = useState<string | null>(null)
  const label = say('candidate.sameAs')
  return (
    <form
      className="writing candidate"
      aria-label={say('candidate.same')}
      onSubmit={(event) => {
        event.preventDefault()
        if (id !== null) take(id)
      }}
    >
      <label>
        {label}
        <FieldInput
          column={{ name: 'sameAs', zh: label, en: label, kind: 'reference', types: [forms[table]!.type] }}
          label={label}
          value={id}
          onChange={(value) => setId(value as string | null)}
        />
      </label>
      <Button size="small" type="primary" htmlType="submit" disabled={id === null}>
        {say('candidate.merge')}
      </Button>
      <Button size="small" onClick={cancel}>
        {say('candidate.back')}
      </Button>
    </form>
  )
}

/** Whether rows of a table are entities, which can be taken for others. */
SameAs.fits = (table: string): boolean => forms[table]?.prefix !== undefined
