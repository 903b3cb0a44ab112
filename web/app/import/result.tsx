import { Alert, Button, Input } from 'antd'
import { useId, useState } from 'react'
import { Link } from 'react-router'
import { useHref, useScope } from '../frame/scope.js'
import { useWords } from '../words/index.js'
import { Failed, Refused, UnderWay } from './sending.js'
import type { Upload } from './state.js'

/** What would come of the files, and what may be done with them. */
export function Result({ upload }: { upload: Upload }) {
  const say = useWords()
  const heading = useId()
  const { files, answer, changed, busy, error, stop, check, mark } = upload
  return (
    <section className="panel result" aria-labelledby={heading} aria-busy={busy !== undefined}>
      <header>
        <h2 id={heading}>{say('import.result')}</h2>
      </header>
      <div className="body" aria-live="polite">
        {busy && <UnderWay sent={busy.sent} doing={say(`import.busy.${busy.what}`)} stop={stop} />}
        {error && <Failed error={error} retry={files.length > 0 ? () => void check(files) : undefined} />}
        {!answer && !busy && !error && (
          <ol className="steps">
            {([1, 2, 3, 4] as const).map((step) => (
              <li key={step}>{say(`import.step.${step}`)}</li>
            ))}
          </ol>
        )}
        {answer && <Counts upload={upload} />}
        {answer && (
          <div className="actions">
            <Button
              type={changed ? 'primary' : 'default'}
              disabled={busy !== undefined}
              onClick={() => void check(files)}
            >
              {say(changed ? 'import.recheck' : 'import.again')}
            </Button>
            {answer.problems.length > 0 && (
              <Button
                disabled={busy !== undefined}
                onClick={() => void mark(say('import.markedName', { name: files[0]!.name.replace(/\.\w+$/, '') }))}
              >
                {say('import.marked')}
              </Button>
            )}
          </div>
        )}
        {answer && <Drafting upload={upload} />}
      </div>
    </section>
  )
}

function Counts({ upload: { answer } }: { upload: Upload }) {
  const say = useWords()
  const { locale } = useScope()
  const { created, updated, unchanged, removed, problems, failure = [], people, mapping } = answer!
  const asks = mapping.sheets.flatMap(({ asks: table, columns }) => [
    ...(table ? [table] : []),
    ...columns.filter((column) => column.asks || column.asksYears),
  ]).length
  return (
    <>
      <Refused title={say('import.refused')} said={failure} />
      {asks > 0 && <Alert type="warning" showIcon title={say('import.asks', { n: asks })} />}
      {problems.length > asks && (
        <Alert type="error" showIcon title={say('import.wrong', { n: problems.length - asks })} />
      )}
      {problems.length === 0 && failure.length === 0 && (
        <dl className="counts">
          {(
            [
              ['created', created],
              ['updated', updated],
              ['unchanged', unchanged],
              ['removed', removed],
            ] as const
          ).map(([key, count]) => (
            <div key={key}>
              <dt>{say(`import.${key}`)}</dt>
              <dd>{count}</dd>
            </div>
          ))}
        </dl>
      )}
      {people.length > 0 && (
        <Alert
          type="info"
          showIcon
          title={say('import.people', { n: people.length })}
          description={
            <ul className="people">
              {people.slice(0, 5).map(({ file, row, doubt }) => (
                <li key={`${file} ${row}`}>
                  {say('import.person', { row, reasons: locale === 'ZH' ? doubt.message : doubt.english })}
                </li>
              ))}
            </ul>
          }
        />
      )}
    </>
  )
}

/** Makes the draft, and leads to it. */
function Drafting({ upload: { answer, changed, busy, files, draft, makeDraft } }: { upload: Upload }) {
  const say = useWords()
  const href = useHref()
  const [title, setTitle] = useState('')
  const { problems, failure, created, updated, removed } = answer!
  if (draft)
    return (
      <Alert
        type="success"
        showIcon
        title={say('import.drafted')}
        description={<Link to={href('changes', { set: draft.id })}>{draft.title}</Link>}
      />
    )
  if (problems.length > 0 || failure) return null
  if (created + updated + removed === 0) return <Alert type="info" showIcon title={say('import.nothing')} />
  const name = say('import.titleOf', { name: files[0]!.name.replace(/\.\w+$/, '') })
  return (
    <form
      className="drafting"
      onSubmit={(event) => {
        event.preventDefault()
        void makeDraft(title || name)
      }}
    >
      <label>
        {say('import.title')}
        <Input value={title} placeholder={name} maxLength={200} onChange={({ target }) => setTitle(target.value)} />
      </label>
      <Button
        type="primary"
        htmlType="submit"
        loading={busy?.what === 'draft'}
        disabled={changed || busy !== undefined}
      >
        {say('write.toDraft')}
      </Button>
    </form>
  )
}
