import { Entity } from '../../frame/entity.js'
import { Panel } from '../../frame/panel.js'
import { useScope } from '../../frame/scope.js'
import { sheetOf } from '../../frame/sheet.js'
import { OverviewUnassessedDocument as question } from '../../generated/graphql.js'
import { useWords } from '../../words/index.js'

/** What no rule could look at, and which register would have to be kept: no gap there says nothing. */
export function Unassessed() {
  const { region, day, locale } = useScope()
  const say = useWords()
  return (
    <Panel
      question={question}
      variables={{ region, day, locale }}
      empty={say('notAssessed.none')}
      height={220}
      sheet={({ gaps: { notAssessed } }) =>
        sheetOf({
          rows: notAssessed,
          key: ({ rule, region: where, register }) => `${rule.id} ${where.id} ${register}`,
          columns: [
            { key: 'rule', title: say('gap.rule'), value: ({ rule }) => `${rule.id} ${rule.title}`, width: 170 },
            {
              key: 'region',
              title: say('scope.region'),
              value: ({ region: where }) => where.name,
              show: ({ region: where }) => <Entity entity={where} />,
              width: 110,
            },
            { key: 'reason', title: say('reason'), value: ({ reason }) => reason, width: 320 },
          ],
        })
      }
    />
  )
}
