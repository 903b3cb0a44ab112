import { Button, Input } from 'antd'
import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import { useSettled } from '../frame/settled.js'
import { useRights } from '../frame/rights.js'
import { useHref, useScope } from '../frame/scope.js'
import { ApplyChangesDocument, SaveDraftDocument, type ChangeInput } from '../generated/graphql.js'
import { useWords } from '../words/index.js'
import { ConflictTable } from './conflict.js'
import { FieldInput } from './field.js'
import { same, wrongWith, type Form, type FormColumn, type Standing, type Values } from './form.js'
import { Problems } from './problems.js'
import { useValues } from './value.js'
import { useRightsFor, useWrite, write, type Problem } from './write.js'

interface EditorProps {
  form: Form
  /** What stands there; a new row without it. */
  standing?: Standing | undefined
  /** What a new row begins with. */
  preset?: Values
  /** Only these fields. */
  only?: readonly string[]
  /** What the change is about, in its title. */
  about?: string | undefined
  /** Id of what a new row hangs on, or of its region. */
  at?: string | undefined
  done(): void
}

const ALIASES: FormColumn = { name: 'aliases', zh: '', en: '', kind: 'text', list: true }

/**
 * A row of a register, new or changed: what is untouched stays, what is emptied is cleared; looked at while it is
 * typed.
 */
export function Editor({ form, standing, preset = {}, only, about, at, done }: EditorProps) {
  const say = useWords()
  const href = useHref()
  const navigate = useNavigate()
  const { locale } = useScope()
  const everywhere = useRights()
  const place = standing?.id ?? at
  const there = useRightsFor(place)
  const may = place === undefined ? everywhere : there
  const { run, busy, problems, setProblems } = useWrite()
  const [given, setGiven] = useState<Values>(preset)
  const [version, setVersion] = useState(standing?.version)
  const [note, setNote] = useState('')
  const value = useValues([])
  const columns = [...form.columns, ...(form.prefix && standing ? [ALIASES] : [])].filter(
    ({ name, hidden }) => (only?.includes(name) ?? true) && (!standing || !hidden || name === 'aliases'),
  )
  const label = (column: FormColumn): string =>
    column.name === 'aliases' ? say('write.aliases') : locale === 'ZH' ? column.zh : column.en
  const put = (name: string, one: unknown): void =>
    setGiven((before) => {
      const others = Object.entries(before).filter(([key]) => key !== name)
      const cleared = Array.isArray(one) && one.length === 0 ? null : one
      return Object.fromEntries(same(one, standing?.values[name]) ? others : [...others, [name, cleared]])
    })
  const wrong = new Map(
    columns.flatMap((column) => {
      const { name } = column
      if (standing && !(name in given)) return []
      const found = wrongWith(column, given[name])
      return found ? [[name, found] as const] : []
    }),
  )
  const touched = Object.keys(given).length > 0
  const changes = [
    {
      [form.member]: {
        ...given,
        ...(standing && { id: standing.id }),
        ...(version !== undefined && { expectedVersion: version }),
      },
    } as unknown as ChangeInput,
  ]
  const settled = useSettled(JSON.stringify(touched && wrong.size === 0 ? changes : []))
  const tries = may('WRITE')
  useEffect(() => {
    const wanted = JSON.parse(settled) as ChangeInput[]
    if (wanted.length === 0 || !tries) return setProblems([])
    let left = false
    void write(ApplyChangesDocument, { changes: wanted, note: undefined, dryRun: true }, true).then((result) => {
      if (!left) setProblems(result.problems)
    })
    return () => void (left = true)
  }, [settled, tries, setProblems])
  const named = String(about ?? given.name ?? standing?.values.name ?? '')
  const title = say(standing ? 'write.changed' : 'write.made', { what: locale === 'ZH' ? form.zh : form.en, named })
  const conflict = problems.find(({ code }) => code === 'CONFLICT')
  const apply = async (): Promise<void> => {
    const made = await run(ApplyChangesDocument, { changes, note: note.trim() || title, dryRun: false })
    if (made !== undefined) done()
  }
  const draft = async (): Promise<void> => {
    const made = await run(SaveDraftDocument, {
      id: undefined,
      title,
      changes,
      note: note.trim() || undefined,
    })
    if (made) await navigate(href('changes', { set: made.id }))
  }
  const placed = (name: string): readonly Problem[] => problems.filter(({ field }) => field === name)
  const rest = problems.filter(({ field, code }) => code !== 'CONFLICT' && !columns.some(({ name }) => name === field))
  const ready = touched && wrong.size === 0 && !conflict
  return (
    <form className="editor" aria-label={title} onSubmit={(event) => event.preventDefault()}>
      {columns.map((column) => {
        const { name } = column
        const local = wrong.get(name)
        const shown = name in given ? given[name] : standing?.values[name]
        return (
          <div key={name} className={name in given && standing ? 'field touched' : 'field'} data-field={name}>
            <span className="label">
              {label(column)}
              {column.required && <em> *</em>}
            </span>
            <FieldInput column={column} label={label(column)} value={shown} onChange={(one) => put(name, one)} />
            {local && (touched || local !== 'required') && (
              <span role="alert" className="wrong">
                {say(`write.${local}`, { min: column.min ?? '', max: column.max ?? '' })}
              </span>
            )}
            {placed(name).map((one, index) => (
              <span role="alert" className="wrong" key={index}>
                {locale === 'ZH' ? one.zh : one.en}
              </span>
            ))}
          </div>
        )
      })}
      {conflict && (
        <Conflict
          columns={columns.filter(({ name }) => name in given)}
          current={conflict.current as Values | null}
          given={given}
          label={label}
          show={(name, one) => value(form.table, name, one)}
          onTake={(kept) => {
            setGiven(Object.fromEntries(Object.entries(given).filter(([name]) => kept.has(name))))
            setVersion((conflict.current as { version?: number } | null)?.version)
          }}
        />
      )}
      <Problems problems={rest} />
      <Input.TextArea
        rows={2}
        aria-label={say('write.note')}
        placeholder={say('write.note')}
        value={note}
        onChange={({ target }) => setNote(target.value)}
      />
      <div className="actions">
        {may('WRITE') && (
          <Button type="primary" loading={busy} disabled={!ready} onClick={() => void apply()}>
            {say('write.apply')}
          </Button>
        )}
        {may('DRAFT') && (
          <Button loading={busy} disabled={!ready} onClick={() => void draft()}>
            {say('write.draft')}
          </Button>
        )}
      </div>
    </form>
  )
}

interface ConflictProps {
  columns: readonly FormColumn[]
  current: Values | null
  given: Values
  label(column: FormColumn): string
  show(name: string, value: unknown): string
  /** Names of the fields that stay as they are wanted. */
  onTake(kept: ReadonlySet<string>): void
}

/** What stands there now beside what is wanted; either is taken. */
function Conflict({ columns, current, given, label, show, onTake }: ConflictProps) {
  const say = useWords()
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set(columns.map(({ name }) => name)))
  const rows = columns.map((column) => ({
    key: column.name,
    field: label(column),
    now: show(column.name, current?.[column.name]),
    wanted: show(column.name, given[column.name]),
  }))
  return (
    <section className="conflicts" aria-label={say('write.conflict')}>
      <h3>{say('write.conflict')}</h3>
      <ConflictTable rows={rows} taken={taken} onTake={setTaken} />
      <Button onClick={() => onTake(taken)}>{say('write.goOn')}</Button>
    </section>
  )
}
