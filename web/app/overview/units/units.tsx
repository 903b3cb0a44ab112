import { Link } from 'react-router'
import { Bars } from '../../frame/bars.js'
import { Panel } from '../../frame/panel.js'
import { useHref, useScope } from '../../frame/scope.js'
import { sheetOf } from '../../frame/sheet.js'
import { OverviewUnitsDocument as question, type OverviewUnitsQuery } from '../../generated/graphql.js'
import { useWords } from '../../words/index.js'

type Row = OverviewUnitsQuery['gapSummary'][number]

/** Who has most to do. */
export function Units() {
  const { region, day } = useScope()
  const say = useWords()
  const href = useHref()
  const hrefOf = ({ department }: Row) =>
    href('gaps', department ? { departments: department.id } : { without: 'DEPARTMENT' })
  const nameOf = ({ department }: Row) => department?.name ?? say('gap.noDepartment')
  return (
    <Panel
      question={question}
      variables={{ region, day }}
      sheet={({ gapSummary }) =>
        sheetOf({
          rows: gapSummary,
          key: ({ department }) => department?.id ?? '',
          columns: [
            { key: 'unit', title: say('gap.department'), value: nameOf, width: 180 },
            {
              key: 'count',
              title: say('gap.count'),
              value: ({ count }) => count,
              show: (row) => <Link to={hrefOf(row)}>{row.count}</Link>,
              width: 80,
            },
            { key: 'worst', title: say('gap.severity'), value: ({ worst }) => worst, width: 80 },
          ],
        })
      }
      picture={({ gapSummary }) => (
        <Bars
          rows={gapSummary.map((row) => ({
            key: nameOf(row),
            name: nameOf(row),
            count: row.count,
            worst: row.worst,
            href: hrefOf(row),
          }))}
        />
      )}
    />
  )
}
