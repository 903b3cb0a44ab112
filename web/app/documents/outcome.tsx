import { Alert, Button, Progress, Tag } from 'antd'
import { useId } from 'react'
import { Link } from 'react-router'
import { useHref, useScope } from '../frame/scope.js'
import { Trouble } from '../frame/trouble.js'
import { useWords } from '../words/index.js'
import type { Read, Reading } from './state.js'

/** What came of documents that were sent: how far they are, what they became, what to check in them. */
export function Outcome({ reading: { files, read, sent, error, stop, take } }: { reading: Reading }) {
  const say = useWords()
  const heading = useId()
  if (sent === undefined && !error && read.length === 0) return null
  return (
    <section className="panel result outcome" aria-labelledby={heading} aria-busy={sent !== undefined}>
      <header>
        <h2 id={heading}>{say('documents.outcome')}</h2>
      </header>
      <div className="body" aria-live="polite">
        {sent !== undefined && (
          <div className="under-way">
            <span>
              {sent < 1 ? say('documents.sending', { percent: Math.round(sent * 100) }) : say('documents.reading')}
            </span>
            <Progress percent={Math.round(sent * 100)} showInfo={false} size="small" status="active" />
            <Button size="small" onClick={stop}>
              {say('cancel')}
            </Button>
          </div>
        )}
        {error && (
          <Alert
            type="error"
            showIcon
            title={say('documents.failed')}
            description={<Trouble error={error} />}
            action={
              <Button size="small" onClick={() => void take(files)}>
                {say('state.retry')}
              </Button>
            }
          />
        )}
        {read.map((one) => (
          <Document key={one.policy} read={one} />
        ))}
      </div>
    </section>
  )
}

function Document({ read }: { read: Read }) {
  const say = useWords()
  const href = useHref()
  const { locale } = useScope()
  const { file, policy, state, redacted, created, updated, unchanged, checks, differences, problems, changeSet } = read
  return (
    <article>
      <h3>
        <Tag>{say(`documents.is.${state}`)}</Tag>{' '}
        {changeSet ? <Link to={href('documents', { policy })}>{changeSet.title}</Link> : file}
      </h3>
      <p>
        {say('documents.counts', { created, updated, unchanged })}
        {redacted > 0 && say('documents.redacted', { n: redacted })}
      </p>
      {problems.length > 0 && (
        <Alert
          type="error"
          showIcon
          title={say('documents.problems')}
          description={[...new Set(problems.map(({ message, expected }) => (locale === 'ZH' ? message : expected)))]
            .slice(0, 5)
            .join('\n')}
        />
      )}
      {!changeSet && problems.length === 0 && <p className="place">{say('documents.nothing')}</p>}
      {differences.length > 0 && (
        <ul>
          {differences.map(({ kind, label }, at) => (
            <li key={at}>
              <Tag>{say(`documents.edition.${kind}`)}</Tag> {label}
            </li>
          ))}
        </ul>
      )}
      {checks.length > 0 && (
        <details>
          <summary>{say('documents.checks', { n: checks.length })}</summary>
          <ul>
            {checks.map(({ line, message }, at) => (
              <li key={at}>{say('documents.check', { line, message })}</li>
            ))}
          </ul>
        </details>
      )}
    </article>
  )
}
