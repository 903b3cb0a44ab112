import { useQuery } from '@tanstack/react-query'
import { Button, Drawer, Input } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { execute } from '../api/execute.js'
import { useHref, useParams, useScope } from '../frame/scope.js'
import { Skeleton } from '../frame/skeleton.js'
import { forms } from '../generated/forms.js'
import {
  ApplyChangesDocument,
  SaveDraftDocument,
  type ChangeInput,
  type TypedDocumentString,
} from '../generated/graphql.js'
import { useWords } from '../words/index.js'
import { Editor } from './editor.js'
import { standingOf, standingQuestion, type Form, type Standing } from './form.js'
import { Problems } from './problems.js'
import { useValues } from './value.js'
import { useRightsFor, useWrite } from './write.js'

type Row = Readonly<Record<string, unknown>>

/** What stands of an entity, or of the facts that hang on one. */
function useStanding(form: Form, id: string | undefined): { rows: readonly Standing[]; asked: boolean } {
  const text = id === undefined ? '' : standingQuestion(form, id)
  const { data, isFetching } = useQuery({
    queryKey: [text, { id }],
    queryFn: ({ signal }) =>
      execute(
        text as unknown as TypedDocumentString<{ node: (Row & { rows?: { nodes: Row[] } }) | null }, { id: string }>,
        { id: id! },
        signal,
      ),
    enabled: text !== '',
    staleTime: 0,
    gcTime: 0,
  })
  const node = data?.node
  const rows = !node ? [] : form.prefix ? [node] : (node.rows?.nodes ?? [])
  return { rows: rows.map((row) => standingOf(form, row)), asked: isFetching && data === undefined }
}

/**
 * A form beside the page, as the address says: `write` is a table, `row` an entity or fact of it, `of` what facts hang
 * on.
 */
export default function Writing() {
  const { locale } = useScope()
  const [get, set] = useParams()
  const form = forms[get('write') ?? '']
  const close = (): void => set({ write: undefined, row: undefined, of: undefined })
  return (
    <Drawer
      open={form !== undefined}
      onClose={close}
      size={620}
      title={form && (locale === 'ZH' ? form.zh : form.en)}
      className="side"
      destroyOnHidden
    >
      {form && <Body form={form} row={get('row')} of={get('of')} close={close} key={`${get('write')} ${get('row')}`} />}
    </Drawer>
  )
}

interface BodyProps {
  form: Form
  row: string | undefined
  of: string | undefined
  close(): void
}

function Body({ form, row, of, close }: BodyProps) {
  const say = useWords()
  const [, set] = useParams()
  const { rows, asked } = useStanding(form, form.prefix ? row : of)
  const value = useValues([])
  if (asked) return <Skeleton />
  const standing = rows.find(({ id }) => id === row)
  if (row !== undefined && !standing) return <p>{say('write.gone')}</p>
  const end = form.columns.find(({ types }) => types?.some((type) => of?.startsWith(prefixOf(type))))
  const title = ({ values, names }: Standing): string =>
    form.columns
      .flatMap(({ name, kind }) => {
        const one = values[name]
        if (one === null || one === undefined || Array.isArray(one) || name === end?.name) return []
        return [kind === 'reference' ? (names.get(String(one)) ?? '') : value(form.table, name, one)]
      })
      .slice(0, 4)
      .join(' · ')
  return (
    <div className="panel writing">
      <div className="body">
        {!form.prefix && !standing && rows.length > 0 && (
          <ul className="standing" aria-label={say('write.there')}>
            {rows.map((one) => (
              <li key={one.id}>
                <Button type="link" size="small" onClick={() => set({ row: one.id })}>
                  {title(one)}
                </Button>
              </li>
            ))}
          </ul>
        )}
        <Editor
          form={form}
          standing={standing}
          preset={!standing && of !== undefined && end ? { [end.name]: end.list ? [of] : of } : {}}
          about={standing && !form.prefix ? title(standing) : undefined}
          at={of}
          done={close}
        />
        {standing && <Removing standing={standing} form={form} close={close} />}
      </div>
    </div>
  )
}

/** Takes a row out, with a reason. */
function Removing({ standing, form, close }: { standing: Standing; form: Form; close(): void }) {
  const say = useWords()
  const href = useHref()
  const navigate = useNavigate()
  const { locale } = useScope()
  const may = useRightsFor(standing.id)
  const [reason, setReason] = useState('')
  const { run, busy, problems } = useWrite()
  const remove = { id: standing.id, reason: reason.trim(), expectedVersion: standing.version }
  const changes: ChangeInput[] = [{ remove }]
  const title = say('write.removed', {
    what: locale === 'ZH' ? form.zh : form.en,
    named: String(standing.values.name ?? ''),
  })
  const apply = async (): Promise<void> => {
    if ((await run(ApplyChangesDocument, { changes, note: title, dryRun: false })) !== undefined) close()
  }
  const draft = async (): Promise<void> => {
    const made = await run(SaveDraftDocument, { id: undefined, title, changes, note: reason.trim() })
    if (made) await navigate(href('changes', { set: made.id }))
  }
  const ready = reason.trim() !== ''
  return (
    <details className="removing">
      <summary>{say('write.remove')}</summary>
      <Input
        size="small"
        aria-label={say('write.reason')}
        placeholder={say('write.reason')}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <Problems problems={problems} />
      <div className="actions">
        {may('WRITE') && (
          <Button danger disabled={!ready} loading={busy} onClick={() => void apply()}>
            {say('write.removeNow')}
          </Button>
        )}
        {may('DRAFT') && (
          <Button disabled={!ready} loading={busy} onClick={() => void draft()}>
            {say('write.removeDraft')}
          </Button>
        )}
      </div>
    </details>
  )
}

/** `Expert` → `expert:`, as its form has it. */
const prefixOf = (type: string): string => Object.values(forms).find((one) => one.type === type)?.prefix ?? type
