import { Panel } from '../../frame/panel.js'
import { useScope } from '../../frame/scope.js'
import { Severity } from '../../frame/severity.js'
import { sheetOf } from '../../frame/sheet.js'
import { ChangeEffectDocument as question, type ChangeEffectQuery } from '../../generated/graphql.js'
import { useWords } from '../../words/index.js'

type EffectOf = NonNullable<ChangeEffectQuery['changeSet']>['effect']
type Gap = EffectOf['closed'][number]
interface Row {
  became: 'closed' | 'opened' | 'changed'
  gap: Gap
}

const rowsOf = ({ closed, opened, changed }: EffectOf): Row[] => [
  ...closed.map((gap): Row => ({ became: 'closed', gap })),
  ...opened.map((gap): Row => ({ became: 'opened', gap })),
  ...changed.map(({ before }): Row => ({ became: 'changed', gap: before })),
]

/** Which gaps a change set closes and opens. */
export function Effect({ id }: { id: string }) {
  const { day, locale } = useScope()
  const say = useWords()
  return (
    <Panel
      question={question}
      variables={{ id, day, locale }}
      empty={say('changes.noEffect')}
      height={320}
      above={({ changeSet }) => changeSet && <p className="sentence">{changeSet.effect.explanation}</p>}
      sheet={({ changeSet }) =>
        sheetOf({
          rows: changeSet ? rowsOf(changeSet.effect) : [],
          key: ({ became, gap }) => `${became} ${gap.id}`,
          columns: [
            { key: 'became', title: say('changes.became'), value: ({ became }) => say(`changes.${became}`), width: 90 },
            { key: 'rule', title: say('gap.rule'), value: ({ gap }) => `${gap.rule.id} ${gap.rule.title}`, width: 190 },
            {
              key: 'severity',
              title: say('gap.severity'),
              value: ({ gap }) => gap.severity,
              show: ({ gap }) => <Severity value={gap.severity} />,
              width: 100,
              least: 100,
            },
            { key: 'explanation', title: say('gap.explanation'), value: ({ gap }) => gap.explanation, width: 420 },
          ],
        })
      }
    />
  )
}
