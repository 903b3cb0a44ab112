import { Link } from 'react-router'
import { Panel } from '../../frame/panel.js'
import { useHref, useScope } from '../../frame/scope.js'
import { sheetOf } from '../../frame/sheet.js'
import { GuideLoadedDocument as question, type GuideLoadedQuery } from '../../generated/graphql.js'
import { useWords } from '../../words/index.js'

const KINDS = ['policies', 'chains', 'experts', 'enterprises', 'platforms', 'projects', 'demands'] as const

/** How much of what there is in the region; each number opens its rows. */
export function Loaded() {
  const { region } = useScope()
  const say = useWords()
  const href = useHref()
  const rowsOf = (answer: GuideLoadedQuery) => KINDS.map((kind) => ({ kind, count: answer[kind].totalCount }))
  return (
    <Panel
      question={question}
      variables={{ region }}
      sheet={(answer) =>
        sheetOf({
          rows: rowsOf(answer),
          key: ({ kind }) => kind,
          columns: [
            { key: 'kind', title: say('guide.kind'), value: ({ kind }) => say(`nav.${kind}`), width: 160 },
            { key: 'count', title: say('guide.count'), value: ({ count }) => count, width: 120 },
          ],
        })
      }
      picture={(answer) => (
        <ul className="loaded">
          {rowsOf(answer).map(({ kind, count }) => (
            <li key={kind}>
              <Link to={href(kind)} data-mark={count}>
                <b>{count}</b> {say(`nav.${kind}`)}
              </Link>
            </li>
          ))}
        </ul>
      )}
    />
  )
}
