import { Link } from 'react-router'
import { Panel } from '../../frame/panel.js'
import { useHref, useScope } from '../../frame/scope.js'
import { sheetOf } from '../../frame/sheet.js'
import { when } from '../../frame/when.js'
import { RecentDocumentsDocument as question } from '../../generated/graphql.js'
import { useWords } from '../../words/index.js'

/** Documents that were read last: each opens beside its text. */
export function RecentDocuments() {
  const say = useWords()
  const { locale } = useScope()
  const href = useHref()
  return (
    <Panel
      question={question}
      variables={{ first: 20, locale }}
      empty={say('documents.noneYet')}
      height={300}
      sheet={({ changeSets }) =>
        sheetOf({
          rows: changeSets.nodes,
          total: changeSets.totalCount,
          key: ({ id }) => id,
          columns: [
            {
              key: 'title',
              title: say('documents.what'),
              value: ({ title }) => title,
              show: ({ id, title, changes }) => {
                const [first] = changes.nodes
                // The document itself comes first among what it says, where it is new.
                return first?.table === 'policies' ? (
                  <Link to={href('documents', { policy: first.entityId })}>{title}</Link>
                ) : (
                  <Link to={href('changes', { set: id })}>{title}</Link>
                )
              },
              width: 320,
            },
            {
              key: 'state',
              title: say('documents.state'),
              value: ({ state }) => say(`documents.state.${state}`),
              width: 80,
            },
            { key: 'by', title: say('documents.by'), value: ({ by }) => by, width: 90 },
            { key: 'at', title: say('documents.at'), value: ({ at }) => when(at), width: 130 },
            { key: 'created', title: say('documents.created'), value: ({ created }) => created, width: 64 },
            { key: 'updated', title: say('documents.updated'), value: ({ updated }) => updated, width: 64 },
          ],
        })
      }
    />
  )
}
