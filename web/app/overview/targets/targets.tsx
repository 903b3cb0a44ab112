import { Link } from 'react-router'
import { Bullet, Verdict } from '../../frame/bullet.js'
import { Panel } from '../../frame/panel.js'
import { useHref, useScope } from '../../frame/scope.js'
import { sheetOf } from '../../frame/sheet.js'
import { OverviewTargetsDocument as question } from '../../generated/graphql.js'
import { TARGETS } from '../first.js'
import { useWords } from '../../words/index.js'

/** Targets as bullet charts; each opens with its evidence. */
export function Targets() {
  const { region, day, locale } = useScope()
  const say = useWords()
  const href = useHref()
  return (
    <Panel
      question={question}
      variables={{ region, day, locale, first: TARGETS }}
      empty={say('targets.none')}
      height={220}
      sheet={({ targetProgress: { nodes, totalCount } }) =>
        sheetOf({
          rows: nodes,
          total: totalCount,
          key: ({ target }) => target.id,
          columns: [
            {
              key: 'target',
              title: say('target'),
              value: ({ target }) => target.name,
              show: ({ target }) => <Link to={href('targets', { target: target.id })}>{target.name}</Link>,
              width: 260,
            },
            { key: 'verdict', title: say('verdict'), value: ({ verdict }) => say(`verdict.${verdict}`), width: 90 },
            { key: 'actual', title: say('target.actual'), value: ({ actual }) => actual, width: 80 },
            { key: 'goal', title: say('target.goal'), value: ({ goal }) => goal, width: 80 },
            { key: 'deadline', title: say('target.deadline'), value: ({ target }) => target.deadlineYear, width: 70 },
            { key: 'reason', title: say('reason'), value: ({ reason }) => reason, width: 260 },
          ],
        })
      }
      picture={({ targetProgress: { nodes } }) => (
        <ul className="bullets" aria-label={say('targets.list')}>
          {nodes.map((row) => (
            <li key={row.target.id}>
              <Link to={href('targets', { target: row.target.id })}>{row.target.name}</Link>
              <Bullet {...row} />
              <Verdict value={row.verdict} />
            </li>
          ))}
        </ul>
      )}
    />
  )
}
