import { Panel } from '../../frame/panel.js'
import { useScope } from '../../frame/scope.js'
import { sheetOf } from '../../frame/sheet.js'
import { PathsBetweenDocument as question } from '../../generated/graphql.js'
import { useWords } from '../../words/index.js'
import { PathLine } from '../line.js'

/** Ranked paths between two entities, each drawn and told in a sentence. */
export function Between({ from, to, maxHops }: { from: string; to: string; maxHops: number }) {
  const { day, locale } = useScope()
  const say = useWords()
  return (
    <Panel
      question={question}
      variables={{ from, to, maxHops, first: 12, day, locale }}
      empty={say('paths.none')}
      sheet={({ collaborationPaths }) =>
        sheetOf({
          rows: collaborationPaths,
          key: ({ explanation }) => explanation,
          columns: [
            { key: 'score', title: say('match.score'), value: ({ score }) => score, width: 90 },
            { key: 'length', title: say('paths.length'), value: ({ length }) => length, width: 70 },
            { key: 'explanation', title: say('gap.explanation'), value: ({ explanation }) => explanation, width: 700 },
          ],
        })
      }
      picture={({ collaborationPaths }) => (
        <ol className="paths">
          {collaborationPaths.map((path, index) => (
            <li key={index}>
              <b title={say('match.score')}>{path.score.toFixed(3)}</b>
              <div>
                <PathLine nodes={path.nodes} steps={path.steps} />
                <p>{path.explanation}</p>
              </div>
            </li>
          ))}
          {collaborationPaths.some(({ exhaustive }) => !exhaustive) && (
            <li className="place">{say('paths.bounded')}</li>
          )}
        </ol>
      )}
    />
  )
}
