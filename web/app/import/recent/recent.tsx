import { Link } from 'react-router'
import { Panel } from '../../frame/panel.js'
import { useHref, useScope } from '../../frame/scope.js'
import { sheetOf } from '../../frame/sheet.js'
import { when } from '../../frame/when.js'
import { RecentImportsDocument as question } from '../../generated/graphql.js'
import { useWords } from '../../words/index.js'

/** What was imported last, and where it stands. */
export function Recent() {
  const say = useWords()
  const { locale } = useScope()
  const href = useHref()
  return (
    <Panel
      question={question}
      variables={{ first: 20, locale }}
      empty={say('import.noneYet')}
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
              show: ({ id, title }) => <Link to={href('changes', { set: id })}>{title}</Link>,
              width: 220,
            },
            { key: 'state', title: say('import.state'), value: ({ state }) => say(`import.state.${state}`), width: 80 },
            { key: 'by', title: say('import.by'), value: ({ by }) => by, width: 90 },
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
