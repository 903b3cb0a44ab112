import { Entities, Entity } from '../../frame/entity.js'
import { Panel } from '../../frame/panel.js'
import { useScope } from '../../frame/scope.js'
import { sheetOf } from '../../frame/sheet.js'
import { MatchTeamDocument as question } from '../../generated/graphql.js'
import { useList, useWords } from '../../words/index.js'

/** The smallest team that covers what the demand needs, and why some of it has no cover. */
export function Team({ fields, chain }: { fields: readonly string[]; chain: string | undefined }) {
  const { day, locale } = useScope()
  const say = useWords()
  const list = useList()
  return (
    <Panel
      question={question}
      variables={{ fields: [...fields], chain, day, locale }}
      ready={fields.length > 0}
      empty={say('team.none')}
      above={({ proposeTeam: { explanation, uncovered } }) => (
        <>
          <p className="sentence">{explanation}</p>
          {uncovered.map(({ field, explanation: why }) => (
            <p key={field.id} className="conflict">
              {why}
            </p>
          ))}
        </>
      )}
      sheet={({ proposeTeam: { members } }) =>
        sheetOf({
          rows: members,
          key: ({ expert }) => expert.id,
          columns: [
            {
              key: 'expert',
              title: say('expert'),
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
              width: 90,
            },
            {
              key: 'covers',
              title: say('match.covered'),
              value: ({ covers }) => list(covers.map(({ name }) => name)),
              show: ({ covers }) => <Entities entities={covers} />,
              width: 230,
            },
            {
              key: 'only',
              title: say('team.only'),
              value: ({ onlyCovers }) => list(onlyCovers.map(({ name }) => name)),
              width: 180,
            },
            { key: 'load', title: say('team.load'), value: ({ load }) => load, width: 70 },
            { key: 'explanation', title: say('gap.explanation'), value: ({ explanation }) => explanation, width: 400 },
          ],
        })
      }
    />
  )
}
