import { Link } from 'react-router'
import { Bullet, Verdict } from '../../frame/bullet.js'
import { Panel } from '../../frame/panel.js'
import { useHref, useParams, useScope } from '../../frame/scope.js'
import { sheetOf } from '../../frame/sheet.js'
import { TargetListDocument as question } from '../../generated/graphql.js'
import { useWords } from '../../words/index.js'

/** Every target with its figures; observed and counted beside each other where they differ. */
export function TargetList() {
  const { region, day, locale } = useScope()
  const say = useWords()
  const href = useHref()
  const [get] = useParams()
  const policy = get('policy')
  return (
    <Panel
      question={question}
      variables={{ region, policy, day, locale, first: 300, after: undefined }}
      next={({ targetProgress: { pageInfo } }) =>
        pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined
      }
      empty={say('targets.none')}
      height={400}
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
              show: ({ target }) => <Link to={href('targets', { policy, target: target.id })}>{target.name}</Link>,
              width: 270,
            },
            { key: 'region', title: say('scope.region'), value: ({ target }) => target.region.name, width: 80 },
            {
              key: 'bullet',
              title: say('target.progress'),
              value: ({ ratio }) => ratio,
              show: (row) => <Bullet {...row} />,
              width: 130,
              least: 110,
            },
            {
              key: 'verdict',
              title: say('verdict'),
              value: ({ verdict }) => say(`verdict.${verdict}`),
              show: ({ verdict }) => <Verdict value={verdict} />,
              width: 75,
            },
            { key: 'actual', title: say('target.actual'), value: ({ actual }) => actual, width: 70 },
            {
              key: 'counted',
              title: say('target.counted'),
              value: ({ counted }) => counted,
              show: ({ counted, conflict }) => (
                <span className={conflict ? 'conflict' : undefined}>{counted ?? '—'}</span>
              ),
              width: 70,
            },
            { key: 'goal', title: say('target.goal'), value: ({ goal }) => goal, width: 70 },
            { key: 'unit', title: say('target.unit'), value: ({ target }) => target.unit, width: 60 },
            { key: 'deadline', title: say('target.deadline'), value: ({ target }) => target.deadlineYear, width: 60 },
            { key: 'pace', title: say('target.pace'), value: ({ neededPerMonth }) => neededPerMonth, width: 90 },
            { key: 'reason', title: say('reason'), value: ({ reason }) => reason, width: 260 },
          ],
        })
      }
    />
  )
}
