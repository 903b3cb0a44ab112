import { Link } from 'react-router'
import { Panel } from '../../frame/panel.js'
import { useHref, useScope } from '../../frame/scope.js'
import { sheetOf } from '../../frame/sheet.js'
import { TargetDeclaredDocument as question } from '../../generated/graphql.js'
import { useWords } from '../../words/index.js'

/** Weaknesses that documents state of themselves: borne out, refuted, or not to be told. */
export function Declared() {
  const { region, day, locale } = useScope()
  const say = useWords()
  const href = useHref()
  return (
    <Panel
      question={question}
      variables={{ region, day, locale }}
      empty={say('declared.none')}
      height={360}
      sheet={({ declaredGaps }) =>
        sheetOf({
          rows: declaredGaps,
          key: ({ record }) => record.id,
          columns: [
            { key: 'record', title: say('declared'), value: ({ record }) => record.name, width: 240 },
            { key: 'region', title: say('scope.region'), value: ({ record }) => record.region.name, width: 80 },
            {
              key: 'verdict',
              title: say('verdict'),
              value: ({ verdict }) => say(`declared.${verdict}`),
              show: ({ verdict }) => <span className={`declared-${verdict}`}>{say(`declared.${verdict}`)}</span>,
              width: 80,
            },
            {
              key: 'rule',
              title: say('declared.rule'),
              value: ({ rule }) => (rule ? `${rule.id} ${rule.title}` : null),
              width: 160,
            },
            {
              key: 'findings',
              title: say('gap.count'),
              // Where no rule looks there is no number.
              value: ({ rule, findingsCount }) => (rule ? findingsCount : null),
              width: 70,
            },
            { key: 'reason', title: say('reason'), value: ({ reason }) => reason, width: 360 },
            {
              key: 'clause',
              title: say('clause.path'),
              value: ({ sources }) => sources[0]?.clause,
              show: ({ sources: [source] }) =>
                source?.policy ? (
                  <Link to={href('policies', { policy: source.policy.id, clause: source.clause })}>
                    {source.clause}
                  </Link>
                ) : (
                  '—'
                ),
              width: 110,
            },
          ],
        })
      }
    />
  )
}
