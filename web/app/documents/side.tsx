import { useState } from 'react'
import { Link } from 'react-router'
import { useQuestion } from '../api/question.js'
import { Actions } from '../changes/actions.js'
import Candidates from '../changes/candidates/candidates.js'
import type { ChangeNode } from '../changes/set/set.js'
import { useHref, useScope } from '../frame/scope.js'
import { ChangeSetPageDocument, DocumentTextDocument } from '../generated/graphql.js'
import { useWords } from '../words/index.js'
import { factsOf } from './facts.js'
import { DocumentText } from './text/text.js'

/** A document's text, and beside it what was read in it, to be decided on. */
export default function Side({ policy }: { policy: string }) {
  const say = useWords()
  const href = useHref()
  const { locale } = useScope()
  const [current, setCurrent] = useState<number>()
  // The same question as its panel asks, so it costs nothing.
  const { data: text } = useQuestion(DocumentTextDocument, { policy })
  const id = text?.policyText?.changeSet ?? undefined
  const { data } = useQuestion(
    ChangeSetPageDocument,
    { id: id ?? '', locale, first: 500, after: undefined },
    id !== undefined,
  )
  const set = id === undefined ? undefined : data?.changeSet
  const facts = factsOf(set?.changes.nodes ?? [])
  const shown = set && {
    ...set,
    changes: { ...set.changes, nodes: openFirst(set.changes.nodes) },
  }
  return (
    <div className="grid document">
      <DocumentText policy={policy} facts={facts} current={current} open={setCurrent} />
      {shown && (
        <section className="panel side-facts" aria-label={say('documents.facts')}>
          <header>
            <h2>{say('documents.facts')}</h2>
            <span className="grow" />
            <Link to={href('changes', { set: shown.id })}>{say('documents.draft')}</Link>
          </header>
          <div className="body">
            <ul className="legend">
              {(['READY', 'CANDIDATE', 'ACCEPTED', 'REJECTED'] as const).map((status) => (
                <li key={status}>
                  <i className={`fact ${status}`} /> {say(`documents.status.${status}`)}
                </li>
              ))}
            </ul>
            {shown.state !== 'DRAFT' && <p className="place">{say('documents.decided')}</p>}
            <Candidates set={shown} current={current} open={setCurrent} />
            <Actions set={shown} />
          </div>
        </section>
      )}
    </div>
  )
}

/** What is to be decided stands first; clauses are the text itself. */
const openFirst = (nodes: readonly ChangeNode[]): ChangeNode[] =>
  nodes
    .filter(({ table }) => table !== 'clauses')
    .toSorted((a, b) => Number(b.status === 'CANDIDATE') - Number(a.status === 'CANDIDATE'))
