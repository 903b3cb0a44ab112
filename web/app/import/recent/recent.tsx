import { Link } from 'react-router'
import { Panel } from '../../frame/panel.js'
import { useHref, useScope } from '../../frame/scope.js'
import { sheetOf } from '../../frame/sheet.js'
import { when } from '../../frame/when.js'
import { RecentSetsDocument as question } from '../../generated/graphql.js'
import { useDoer, useWords } from '../../words/index.js'

/** What came in last of sheets or of documents, and where it stands; a document opens beside its text. */
export function Recent({ source }: { source: 'IMPORT' | 'DOCUMENT' }) {
  const say = useWords()
  const doer = useDoer()
  const { locale } = useScope()
  const href = useHref()
  return (
    <Panel
      question={question}
      variables={{ source, first: 20, locale }}
      title={say(`import.recent.${source}`)}
      empty={say(`import.noneYet.${source}`)}
      height={300}
      sheet={({ changeSets }) =>
        sheetOf({
          rows: changeSets.nodes,
          total: changeSets.totalCount,
          key: ({ id }) => id,
          columns: [
            {
              key: 'title',
              title: say('import.what'),
              value: ({ title }) => title,
              show: ({ id, title, changes }) => {
                const [first] = changes.nodes
                // The document itself comes first among what it says, where it is new.
                const policy = source === 'DOCUMENT' && first?.table === 'policies' ? first.entityId : undefined
                const to =
                  policy === undefined ? href('changes', { set: id }) : href('documents', { policy, draft: id })
                return <Link to={to}>{title}</Link>
              },
              width: source === 'DOCUMENT' ? 320 : 220,
            },
            { key: 'state', title: say('import.state'), value: ({ state }) => say(`import.state.${state}`), width: 80 },
            { key: 'by', title: say('import.by'), value: ({ by }) => doer(by), width: 90 },
            { key: 'at', title: say('import.at'), value: ({ at }) => when(at), width: 130 },
            { key: 'created', title: say('import.created'), value: ({ created }) => created, width: 64 },
            { key: 'updated', title: say('import.updated'), value: ({ updated }) => updated, width: 64 },
            { key: 'removed', title: say('import.removed'), value: ({ removed }) => removed, width: 64 },
          ],
        })
      }
    />
  )
}
