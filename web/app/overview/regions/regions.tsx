import { Link } from 'react-router'
import { Panel } from '../../frame/panel.js'
import { useHref, useScope } from '../../frame/scope.js'
import { severityClass } from '../../frame/severity.js'
import { sheetOf } from '../../frame/sheet.js'
import { OverviewRegionsDocument as question, type OverviewRegionsQuery } from '../../generated/graphql.js'
import { useWords } from '../../words/index.js'

type Row = OverviewRegionsQuery['gapSummary'][number]

/** A tile a region, without those below it: no boundaries are shipped, as none has a licence that allows it. */
export function RegionTiles() {
  const { region, day } = useScope()
  const say = useWords()
  const href = useHref()
  const hrefOf = ({ region: one }: Row) => href('gaps', one ? { region: one.id, exact: '1' } : { without: 'REGION' })
  return (
    <Panel
      question={question}
      variables={{ region, day }}
      sheet={({ gapSummary }) =>
        sheetOf({
          rows: gapSummary,
          key: ({ region: one }) => one?.id ?? '',
          columns: [
            { key: 'region', title: say('scope.region'), value: ({ region: one }) => one?.name },
            { key: 'parent', title: say('region.parent'), value: ({ region: one }) => one?.parent?.name },
            {
              key: 'count',
              title: say('gap.count'),
              value: ({ count }) => count,
              show: (row) => <Link to={hrefOf(row)}>{row.count}</Link>,
            },
            { key: 'worst', title: say('gap.severity'), value: ({ worst }) => worst },
            { key: 'notAssessed', title: say('notAssessed'), value: ({ notAssessed }) => notAssessed },
          ],
        })
      }
      picture={({ gapSummary }) => (
        <ul className="tiles">
          {gapSummary.map((row) => (
            <li key={row.region?.id ?? ''} className={row.count > 0 ? severityClass(row.worst) : 'unassessed'}>
              <span>{row.region?.name ?? say('region.none')}</span>
              {row.count > 0 ? (
                <Link
                  to={hrefOf(row)}
                  data-mark={row.count}
                  aria-label={`${row.region?.name ?? say('region.none')} ${say('heat.mark', { count: row.count, worst: row.worst })}`}
                >
                  {row.count}
                </Link>
              ) : (
                <b>—</b>
              )}
              <small>{row.notAssessed > 0 ? say('notAssessed.count', { count: row.notAssessed }) : ''}</small>
            </li>
          ))}
        </ul>
      )}
    />
  )
}
