import dayjs from 'dayjs'
import { Link } from 'react-router'
import { Panel } from '../../frame/panel.js'
import { useHref, useScope } from '../../frame/scope.js'
import { sheetOf } from '../../frame/sheet.js'
import {
  OverviewTermsDocument as question,
  type OverviewTermsQuery,
  type OverviewTermsQueryVariables,
} from '../../generated/graphql.js'
import { useList, useWords } from '../../words/index.js'

interface Month {
  name: string
  from: string
  to: string
  count: number
  /** The first of them. */
  names: readonly string[]
}

/** A calendar of twelve months: how many experts have a term that ends in each. */
export function Terms() {
  const { region, day } = useScope()
  const say = useWords()
  const list = useList()
  const href = useHref()
  const first = dayjs(day).startOf('month')
  const spans = Array.from({ length: 12 }, (_, month) => {
    const start = first.add(month, 'month')
    // `to` of an appointment is the day after its last: a term that ends with March is over on 1 April.
    return {
      name: start.format('YYYY-MM'),
      from: start.add(1, 'day').format('YYYY-MM-DD'),
      to: start.add(1, 'month').format('YYYY-MM-DD'),
    }
  })
  const variables = Object.fromEntries([
    ['region', region],
    ...spans.flatMap(({ from, to }, month) => [
      [`from${month}`, from],
      [`to${month}`, to],
    ]),
  ]) as OverviewTermsQueryVariables
  const months = (answer: OverviewTermsQuery): Month[] =>
    spans.map((span, month) => {
      const { totalCount, nodes } = answer[`m${month}` as keyof OverviewTermsQuery]
      return { ...span, count: totalCount, names: nodes.map(({ name }) => name) }
    })
  const hrefOf = ({ from, to }: Month) => href('experts', { at: 'service', endsFrom: from, endsTo: to })
  return (
    <Panel
      question={question}
      variables={variables}
      sheet={(answer) =>
        sheetOf({
          rows: months(answer),
          key: ({ name }) => name,
          columns: [
            { key: 'month', title: say('terms.month'), value: ({ name }) => name },
            {
              key: 'count',
              title: say('terms.count'),
              value: ({ count }) => count,
              show: (month) => <Link to={hrefOf(month)}>{month.count}</Link>,
            },
            {
              key: 'names',
              title: say('terms.names'),
              value: ({ count, names }) => `${list(names)}${count > names.length ? ' …' : ''}`,
            },
          ],
        })
      }
      picture={(answer) => (
        <ol className="calendar">
          {months(answer).map((month) => (
            <li key={month.name} className={month.count > 0 ? 'some' : undefined}>
              <span>{month.name}</span>
              <Link
                to={hrefOf(month)}
                data-mark={month.count}
                aria-label={`${month.name} ${say('terms.mark', { count: month.count })}`}
              >
                {month.count}
              </Link>
              {month.names.map((name) => (
                <small key={name} title={name}>
                  {name}
                </small>
              ))}
            </li>
          ))}
        </ol>
      )}
    />
  )
}
