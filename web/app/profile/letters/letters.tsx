import dayjs from 'dayjs'
import { Entity } from '../../frame/entity.js'
import { Panel } from '../../frame/panel.js'
import { useScope } from '../../frame/scope.js'
import { sheetOf } from '../../frame/sheet.js'
import { lastDay, period } from '../../frame/when.js'
import { ProfileLettersDocument as question, type ProfileLettersQuery } from '../../generated/graphql.js'
import { useTerms, useWords } from '../../words/index.js'

type Letter = NonNullable<ProfileLettersQuery['expert']>['appointments']['nodes'][number]

/** Letters of appointment on a line of time, with the day looked at. */
export function Letters({ id }: { id: string }) {
  const say = useWords()
  const { term } = useTerms()
  return (
    <Panel
      question={question}
      variables={{ id }}
      empty={say('letters.none')}
      sheet={({ expert }) =>
        sheetOf({
          rows: expert?.appointments.nodes ?? [],
          total: expert?.appointments.totalCount ?? 0,
          key: (letter) => letter.id,
          columns: [
            {
              key: 'chain',
              title: say('chain'),
              value: ({ chain }) => chain.name,
              show: ({ chain }) => <Entity entity={chain} />,
              width: 200,
            },
            { key: 'role', title: say('role'), value: ({ role }) => term('AppointmentRole', role), width: 70 },
            { key: 'from', title: say('letters.from'), value: ({ from }) => from, width: 100 },
            {
              key: 'to',
              title: say('letters.to'),
              value: ({ to }) => (to ? lastDay(to) : say('letters.open')),
              width: 100,
            },
            { key: 'issuedBy', title: say('letters.issuedBy'), value: ({ issuedBy }) => issuedBy, width: 140 },
            { key: 'letterNo', title: say('letters.number'), value: ({ letterNo }) => letterNo, width: 180 },
          ],
        })
      }
      picture={({ expert }) => <Timeline letters={expert?.appointments.nodes ?? []} />}
    />
  )
}

function Timeline({ letters }: { letters: readonly Letter[] }) {
  const { day } = useScope()
  const say = useWords()
  const { term } = useTerms()
  const now = dayjs(day)
  const days = letters
    .flatMap(({ from, to }) => [from, to])
    .filter((one) => one !== null)
    .map((one) => dayjs(one).valueOf())
  const start = Math.min(...days, now.valueOf())
  const end = Math.max(...days, now.add(6, 'month').valueOf())
  const at = (date: string | null, missing: number) =>
    (100 * ((date === null ? missing : dayjs(date).valueOf()) - start)) / (end - start)
  return (
    <ol className="timeline">
      {letters.map(({ id, chain, role, from, to }) => (
        <li key={id}>
          <span className="bar-name" title={chain.name}>
            <Entity entity={chain} />
          </span>
          <span className="line" title={period(from, to, say('letters.open'))}>
            <i style={{ left: `${at(from, start)}%`, width: `${at(to, end) - at(from, start)}%` }} />
            <em style={{ left: `${(100 * (now.valueOf() - start)) / (end - start)}%` }} />
          </span>
          <span className="place">{`${term('AppointmentRole', role)} ${period(from, to, say('letters.open'))}`}</span>
        </li>
      ))}
    </ol>
  )
}
