import dayjs from 'dayjs'
import { useMemo } from 'react'
import { Link } from 'react-router'
import { Chart } from '../../frame/chart.js'
import { DayInput } from '../../frame/dayInput.js'
import { Panel } from '../../frame/panel.js'
import { useHref, useParams, useScope } from '../../frame/scope.js'
import { sheetOf } from '../../frame/sheet.js'
import { OverviewSinceDocument as question, type OverviewSinceQuery } from '../../generated/graphql.js'
import { useWords } from '../../words/index.js'

interface Row {
  id: string
  title: string
  now: number
  before: number
}

const rowsOf = ({ gapRules, now, earlier }: OverviewSinceQuery): Row[] => {
  const counted = (rows: OverviewSinceQuery['now']) => new Map(rows.map(({ rule, count }) => [rule!.id, count]))
  const [today, before] = [counted(now), counted(earlier)]
  return gapRules.flatMap(({ id, title }) =>
    today.has(id) || before.has(id) ? [{ id, title, now: today.get(id) ?? 0, before: before.get(id) ?? 0 }] : [],
  )
}

/** Gaps by rule on two days, the earlier chosen. */
export function Since() {
  const { region, day, locale } = useScope()
  const say = useWords()
  const href = useHref()
  const [get, set] = useParams()
  const since = get('since') ?? dayjs(day).subtract(1, 'year').format('YYYY-MM-DD')
  const hrefOf = ({ id }: Row, earlier: boolean) => href('gaps', { rules: id, ...(earlier ? { day: since } : {}) })
  return (
    <Panel
      question={question}
      variables={{ region, day, since, locale }}
      controls={<DayInput label={say('since.day')} value={since} onChange={(value) => set({ since: value })} />}
      sheet={(answer) =>
        sheetOf({
          rows: rowsOf(answer),
          key: ({ id }) => id,
          columns: [
            { key: 'rule', title: say('gap.rule'), value: ({ id, title }) => `${id} ${title}`, width: 200 },
            {
              key: 'before',
              title: since,
              value: ({ before }) => before,
              show: (row) => <Link to={hrefOf(row, true)}>{row.before}</Link>,
              width: 100,
            },
            {
              key: 'now',
              title: day ?? say('scope.today'),
              value: ({ now }) => now,
              show: (row) => <Link to={hrefOf(row, false)}>{row.now}</Link>,
              width: 100,
            },
          ],
        })
      }
      picture={(answer) => (
        <Picture
          rows={rowsOf(answer)}
          names={[since, day ?? say('scope.today')]}
          label={say('since.label')}
          hrefOf={hrefOf}
        />
      )}
    />
  )
}

function Picture({
  rows,
  names,
  label,
  hrefOf,
}: {
  rows: readonly Row[]
  names: readonly [string, string]
  label: string
  hrefOf(row: Row, earlier: boolean): string
}) {
  const [before, now] = names
  const option = useMemo(
    () => ({
      grid: { left: 34, right: 8, top: 26, bottom: 22 },
      legend: { top: 0, right: 0, itemHeight: 8, itemWidth: 14, itemGap: 18 },
      tooltip: { trigger: 'axis' as const },
      xAxis: { type: 'category' as const, data: rows.map(({ id }) => id), axisLabel: { fontSize: 11 } },
      yAxis: { type: 'value' as const, minInterval: 1 },
      series: [
        { name: before, type: 'bar' as const, data: rows.map((row) => row.before), itemStyle: { color: '#b9c6d8' } },
        { name: now, type: 'bar' as const, data: rows.map((row) => row.now), itemStyle: { color: '#1b4b8f' } },
      ],
    }),
    [rows, before, now],
  )
  const marks = rows.flatMap((row) => [
    { name: `${row.id} ${row.title} ${before}`, count: row.before, href: hrefOf(row, true) },
    { name: `${row.id} ${row.title} ${now}`, count: row.now, href: hrefOf(row, false) },
  ])
  return (
    <Chart
      option={option}
      label={label}
      height={240}
      marks={marks}
      markAt={(index, series) => marks[2 * index + series]}
    />
  )
}
