import { Entity } from '../../frame/entity.js'
import { Panel } from '../../frame/panel.js'
import { useScope } from '../../frame/scope.js'
import { sheetOf } from '../../frame/sheet.js'
import { ChainSuccessionDocument as question } from '../../generated/graphql.js'
import { useList, useWords } from '../../words/index.js'

/** Who leads, how long he stays, who could follow and what each lacks. */
export function Succession({ chain }: { chain: string }) {
  const { day, locale } = useScope()
  const say = useWords()
  const list = useList()
  return (
    <Panel
      question={question}
      variables={{ chain, day, locale }}
      empty={say('succession.none')}
      above={({ succession: [row] }) => row && <p className="sentence">{row.explanation}</p>}
      sheet={({ succession: [row] }) =>
        sheetOf({
          rows: row?.candidates ?? [],
          key: ({ expert }) => expert.id,
          columns: [
            {
              key: 'expert',
              title: say('succession.candidate'),
              value: ({ expert }) => expert.name,
              show: ({ expert }) => <Entity entity={expert} />,
              width: 130,
            },
            {
              key: 'verdict',
              title: say('eligibility'),
              value: ({ eligibility }) => eligibility.verdictLabel,
              show: ({ eligibility }) => (
                <span className={`condition-${eligibility.verdict}`}>{eligibility.verdictLabel}</span>
              ),
              width: 80,
            },
            { key: 'appointed', title: say('succession.appointed'), value: ({ appointed }) => appointed, width: 70 },
            { key: 'age', title: say('succession.age'), value: ({ age }) => age, width: 60 },
            {
              key: 'lacks',
              title: say('succession.lacks'),
              value: ({ lacks }) => list(lacks.map(({ title }) => title)),
              width: 240,
            },
          ],
        })
      }
    />
  )
}
