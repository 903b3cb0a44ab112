import { Button, Tag } from 'antd'
import { useId, useState } from 'react'
import { Link } from 'react-router'
import { useHref } from '../frame/scope.js'
import { Failed, Refused, UnderWay } from '../import/sending.js'
import { useWords } from '../words/index.js'
import { RegionChoice } from './region.js'
import type { Read, Reading } from './state.js'

/** What came of documents that were sent: how far they are, what they became, what to check in them. */
export function Outcome({ reading: { files, read, sent, error, stop, take, again } }: { reading: Reading }) {
  const say = useWords()
  const heading = useId()
  if (sent === undefined && !error && read.length === 0) return null
  return (
    <section className="panel result outcome" aria-labelledby={heading} aria-busy={sent !== undefined}>
      <header>
        <h2 id={heading}>{say('documents.outcome')}</h2>
      </header>
      <div className="body" aria-live="polite">
        {sent !== undefined && <UnderWay sent={sent} doing={say('documents.reading')} stop={stop} />}
        {error && <Failed error={error} retry={() => void take(files)} />}
        {read.map((one) => (
          <Document key={`${one.file} ${one.policy}`} read={one} again={(region) => void again(one.file, region)} />
        ))}
      </div>
    </section>
  )
}

function Document({ read, again }: { read: Read; again(region: string): void }) {
  const say = useWords()
  const href = useHref()
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
      <Refused title={say('documents.problems')} said={problems} />
      {problems.some(({ code }) => code === 'NO_REGION') && <InRegion again={again} />}
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

/** Of a document that does not tell its region: a person does. */
function InRegion({ again }: { again(region: string): void }) {
  const say = useWords()
  const [region, setRegion] = useState<string>()
  return (
    <p className="in-region">
      <RegionChoice value={region} onChange={setRegion} />
      <Button size="small" type="primary" disabled={region === undefined} onClick={() => again(region!)}>
        {say('documents.readSo')}
      </Button>
    </p>
  )
}
