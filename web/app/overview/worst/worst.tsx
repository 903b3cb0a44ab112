import { Link } from 'react-router'
import { Panel } from '../../frame/panel.js'
import { useHref, useScope } from '../../frame/scope.js'
import { Severity } from '../../frame/severity.js'
import { sheetOf } from '../../frame/sheet.js'
import { OverviewWorstDocument as question, type OverviewWorstQuery } from '../../generated/graphql.js'
import { WORST } from '../first.js'
import { useWords } from '../../words/index.js'

type Row = OverviewWorstQuery['gaps']['nodes'][number]

/** The most severe gaps with the unit that has to act. */
export function Worst() {
  const { region, day, locale } = useScope()
  const say = useWords()
  const href = useHref()
  return (
    <Panel
      className="worst"
      question={question}
      variables={{ region, day, locale, first: WORST }}
      sheet={({ gaps }) =>
        sheetOf({
          rows: gaps.nodes,
          total: gaps.totalCount,
          key: ({ id }) => id,
          columns: [
            { key: 'rule', title: say('gap.rule'), value: ({ rule }) => `${rule.id} ${rule.title}` },
            { key: 'severity', title: say('gap.severity'), value: ({ severity }) => severity, width: 90 },
            { key: 'explanation', title: say('gap.explanation'), value: ({ explanation }) => explanation, width: 360 },
            { key: 'department', title: say('gap.department'), value: ({ department }) => department?.name },
          ],
        })
      }
      picture={({ gaps }) => (
        <ol className="worst-list">
          {gaps.nodes.map((gap) => (
            <Item key={gap.id} gap={gap} href={href('gaps', { rules: gap.rule.id, gap: gap.id })} />
          ))}
        </ol>
      )}
    />
  )
}

function Item({ gap: { rule, severity, explanation, department }, href }: { gap: Row; href: string }) {
  const say = useWords()
  return (
    <li>
      <div className="line">
        <Severity value={severity} />
        <b>{`${rule.id} ${rule.title}`}</b>
        <span className="grow" />
        <span className="unit">{department?.name ?? say('gap.noDepartment')}</span>
      </div>
      <Link to={href}>{explanation}</Link>
    </li>
  )
}
