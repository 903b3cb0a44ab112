import { Link } from 'react-router'
import { Panel } from '../../frame/panel.js'
import { useHref, useScope } from '../../frame/scope.js'
import { sheetOf } from '../../frame/sheet.js'
import { MatchPipelineDocument as question, type MatchPipelineQuery } from '../../generated/graphql.js'
import { useTerms, useWords } from '../../words/index.js'

const STAGES = ['DEMAND_COLLECTED', 'TALENT_PUSHED', 'MATCHED', 'LANDED'] as const

/** 需求征集 → 推送 → 对接 → 落地: how many demands stand at each stage. */
export function Pipeline() {
  const { region } = useScope()
  const say = useWords()
  const { term } = useTerms()
  const href = useHref()
  const rows = (answer: MatchPipelineQuery) =>
    STAGES.map((stage) => ({ stage, count: answer[stage].totalCount, href: href('demands', { status: stage }) }))
  return (
    <Panel
      question={question}
      variables={{ region }}
      sheet={(answer) =>
        sheetOf({
          rows: rows(answer),
          key: ({ stage }) => stage,
          columns: [
            { key: 'stage', title: say('demand.stage'), value: ({ stage }) => term('MatchServiceStage', stage) },
            {
              key: 'count',
              title: say('nav.demands'),
              value: ({ count }) => count,
              show: (row) => <Link to={row.href}>{row.count}</Link>,
            },
          ],
        })
      }
      picture={(answer) => (
        <ol className="segments pipeline">
          {rows(answer).map(({ stage, count, href: to }) => (
            <li key={stage}>
              <small>{term('MatchServiceStage', stage)}</small>
              <Link to={to} data-mark={count} aria-label={`${term('MatchServiceStage', stage)} ${count}`}>
                {count}
              </Link>
            </li>
          ))}
        </ol>
      )}
    />
  )
}
