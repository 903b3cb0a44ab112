import { useState } from 'react'
import { Link } from 'react-router'
import { useQuestion } from '../api/question.js'
import { Actions } from '../changes/actions.js'
import Candidates from '../changes/candidates/candidates.js'
import { nameOf } from '../changes/set/named.js'
import type { ChangeNode, SetNode } from '../changes/set/set.js'
import { Panel } from '../frame/panel.js'
import { useHref, useScope } from '../frame/scope.js'
import { sheetOf } from '../frame/sheet.js'
import { ChangeSetPageDocument, DocumentTextDocument } from '../generated/graphql.js'
import { useWords } from '../words/index.js'
import { useTableName } from '../write/value.js'
import { factsOf } from './facts.js'
import { DocumentText } from './text/text.js'

/** A document's text, and beside it what was read in it, to be decided on. */
export default function Side({ policy, draft }: { policy: string; draft: string | undefined }) {
  const say = useWords()
  const href = useHref()
  const tableName = useTableName()
  const { locale } = useScope()
  const [current, setCurrent] = useState<number>()
  // The same question as its panel asks, so it costs nothing.
  const { data: text } = useQuestion(DocumentTextDocument, { policy, draft })
  const id = text?.policyText?.changeSet ?? undefined
  const asked = { id: id ?? '', locale, first: 500, after: undefined }
  const { data } = useQuestion(ChangeSetPageDocument, asked, id !== undefined)
  const set = id === undefined ? undefined : data?.changeSet
  const facts = factsOf(set?.changes.nodes ?? [])
  const shown = set && {
    ...set,
    changes: { ...set.changes, nodes: openFirst(set.changes.nodes) },
  }
  return (
    <div className="grid document">
      <DocumentText policy={policy} draft={draft} facts={facts} current={current} open={setCurrent} />
      {id !== undefined && (
        <Panel
          className="side-facts"
          title={say('documents.facts')}
          question={ChangeSetPageDocument}
          variables={asked}
          height={520}
          controls={<Link to={href('changes', { set: id })}>{say('documents.draft')}</Link>}
          above={() => shown && <Head set={shown} />}
          {...(shown?.state === 'DRAFT' && {
            picture: () => <Candidates set={shown} current={current} open={setCurrent} />,
          })}
          sheet={({ changeSet }) =>
            sheetOf({
              rows: openFirst(changeSet?.changes.nodes ?? []),
              key: ({ index, entityId }) => `${index} ${entityId}`,
              columns: [
                {
                  key: 'status',
                  title: say('import.state'),
                  value: ({ status }) => say(`documents.status.${status ?? 'READY'}`),
                  width: 80,
                },
                { key: 'table', title: say('changes.table'), value: ({ table }) => tableName(table), width: 110 },
                {
                  key: 'entity',
                  title: say('changes.entity'),
                  value: nameOf,
                  width: 220,
                },
                { key: 'line', title: say('documents.line'), value: ({ source }) => source?.line, width: 60 },
                { key: 'clause', title: say('documents.clause'), value: ({ source }) => source?.clause, width: 120 },
              ],
            })
          }
        />
      )}
    </div>
  )
}

/** What the marks in the text mean, and what may be done with the draft. */
function Head({ set }: { set: SetNode }) {
  const say = useWords()
  return (
    <>
      <ul className="legend">
        {(['READY', 'CANDIDATE', 'ACCEPTED', 'REJECTED'] as const).map((status) => (
          <li key={status}>
            <i className={`fact ${status}`} /> {say(`documents.status.${status}`)}
          </li>
        ))}
        <li>
          <i className="fact KNOWN" /> {say('documents.inGraph')}
        </li>
      </ul>
      {set.state !== 'DRAFT' && <p className="place">{say('documents.decided')}</p>}
      <Actions set={set} />
    </>
  )
}

/** What is to be decided stands first; clauses are the text itself. */
const openFirst = (nodes: readonly ChangeNode[]): ChangeNode[] =>
  nodes
    .filter(({ table }) => table !== 'clauses')
    .toSorted((a, b) => Number(b.status === 'CANDIDATE') - Number(a.status === 'CANDIDATE'))
