import { Link } from 'react-router'
import { Entity } from '../../frame/entity.js'
import { Panel } from '../../frame/panel.js'
import { useHref, useScope } from '../../frame/scope.js'
import { sheetOf } from '../../frame/sheet.js'
import { GapClosingDocument as question } from '../../generated/graphql.js'
import { ToDraft } from '../../write/toDraft.js'
import { useList, useTerms, useWords } from '../../words/index.js'

/** The appointments that would close most gaps of a chain, each of which can be tried. */
export function Closing({ chain }: { chain: string }) {
  const { day, locale } = useScope()
  const say = useWords()
  const list = useList()
  const { term } = useTerms()
  const href = useHref()
  return (
    <Panel
      question={question}
      variables={{ chain, count: 5, day, locale }}
      empty={say('closing.none')}
      above={({ proposeAppointments: { explanation, appointments } }) => (
        <p className="sentence">
          {explanation}{' '}
          {appointments.length > 0 && (
            <Link
              to={href('whatif', {
                appoint: appointments.map(({ expert, chain: to, role, from, to: until }) =>
                  [expert.id, to.id, role, from, until].join('~'),
                ),
              })}
            >
              {say('closing.tryAll')}
            </Link>
          )}{' '}
          {appointments.length > 0 && (
            <ToDraft
              whatIf={{
                appoint: appointments.map(({ expert, chain: to, role, from, to: until }) => ({
                  expert: expert.id,
                  chain: to.id,
                  role,
                  from,
                  to: until,
                })),
              }}
            />
          )}
        </p>
      )}
      sheet={({ proposeAppointments: { appointments } }) =>
        sheetOf({
          rows: appointments,
          key: ({ expert, role }) => `${expert.id} ${role}`,
          columns: [
            {
              key: 'expert',
              title: say('expert'),
              value: ({ expert }) => expert.name,
              show: ({ expert }) => <Entity entity={expert} />,
              width: 120,
            },
            { key: 'role', title: say('role'), value: ({ role }) => term('AppointmentRole', role), width: 70 },
            {
              key: 'verdict',
              title: say('eligibility'),
              value: ({ eligibility }) => eligibility.verdictLabel,
              width: 80,
            },
            {
              key: 'closes',
              title: say('closing.closes'),
              value: ({ closes }) => list(closes.map(({ rule }) => `${rule.id} ${rule.title}`)),
              width: 180,
            },
            {
              key: 'try',
              title: say('nav.whatif'),
              value: () => null,
              show: ({ expert, chain: to, role, from, to: until }) => (
                <Link to={href('whatif', { appoint: [expert.id, to.id, role, from, until].join('~') })}>
                  {say('closing.try')}
                </Link>
              ),
              width: 70,
            },
          ],
        })
      }
    />
  )
}
