import { Button, Tag } from 'antd'
import { useId, useRef, useState } from 'react'
import { Link } from 'react-router'
import { FileMenu } from '../frame/fileMenu.js'
import { useHref, useScope } from '../frame/scope.js'
import { sheetOf, type Sheet } from '../frame/sheet.js'
import { Failed, Refused, UnderWay } from '../import/sending.js'
import { useWords } from '../words/index.js'
import { RegionChoice } from './region.js'
import type { Read, Reading } from './state.js'

/** What came of documents that were sent: how far they are, what they became, what to check in them. */
export function Outcome({ reading: { files, read, sent, error, stop, take, again } }: { reading: Reading }) {
  const say = useWords()
  const heading = useId()
  const section = useRef<HTMLElement>(null)
  const sheet = useFindings(read)
  if (sent === undefined && !error && read.length === 0) return null
  return (
    <section ref={section} className="panel result outcome" aria-labelledby={heading} aria-busy={sent !== undefined}>
      <header>
        <h2 id={heading}>{say('documents.outcome')}</h2>
        <span className="grow" />
        {sheet.rows.length > 0 && <FileMenu title={say('documents.outcome')} section={section} sheet={sheet} />}
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
  const { locale } = useScope()
  const { file, policy, state, redacted, created, updated, unchanged, checks, differences, problems, changeSet } = read
  return (
    <article>
      <h3>
        <Tag>{say(`documents.is.${state}`)}</Tag>{' '}
        {changeSet ? <Link to={href('documents', { policy, draft: changeSet.id })}>{changeSet.title}</Link> : file}
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
            {checks.map(({ line, message, english }, at) => (
              <li key={at}>{say('documents.check', { line, message: locale === 'ZH' ? message : english })}</li>
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

interface Finding {
  file: string
  kind: string
  line?: number
  text: string
}

/** What is to be looked at in documents, as a table. */
function useFindings(read: readonly Read[]): Sheet<Finding> {
  const say = useWords()
  const { locale } = useScope()
  const rows = read.flatMap(({ file, checks, differences, problems }): Finding[] => [
    ...problems.map((one) => ({
      file,
      kind: say('documents.problems'),
      text: locale === 'ZH' ? one.message : one.expected,
    })),
    ...differences.map(({ kind, label }) => ({ file, kind: say(`documents.edition.${kind}`), text: label })),
    ...checks.map(({ line, message, english }) => ({
      file,
      kind: say('documents.toCheck'),
      line,
      text: locale === 'ZH' ? message : english,
    })),
  ])
  return sheetOf({
    rows,
    key: ({ file, kind, line, text }) => [file, kind, line, text].join(' '),
    columns: [
      { key: 'file', title: say('import.file'), value: ({ file }) => file },
      { key: 'kind', title: say('documents.kind'), value: ({ kind }) => kind },
      { key: 'line', title: say('documents.line'), value: ({ line }) => line },
      { key: 'text', title: say('import.reason'), value: ({ text }) => text },
    ],
  })
}
