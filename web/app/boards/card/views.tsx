import { useMemo } from 'react'
import { Link } from 'react-router'
import { Chart } from '../../frame/chart.js'
import type { EntityRow } from '../../frame/entity.js'
import { Graph, type Edge } from '../../frame/graph.js'
import { useWords } from '../../words/index.js'
import type { View } from '../board.js'
import { useLabels, type Choice } from '../choice.js'
import type { Row } from '../rows.js'

const COLOURS = [
  '#1b4b8f',
  '#b3541e',
  '#2e7d4f',
  '#7a4b9d',
  '#8a6d00',
  '#0f6b78',
  '#a32f21',
  '#55606e',
  '#4a7ab8',
  '#5b6b2f',
]
const HEIGHT = 300

/** Where a mark leads: to as many rows as it says, where it counts, else to what it names. */
export interface MarkPlace {
  href: string | undefined
  counts: boolean
}

export interface Marks {
  choice: Choice
  markOf(row: Row): MarkPlace
  title: string
}

/** Bars, a line, or a pie: each mark is one row of the answer. */
export function Plot({
  choice: { list, label, across, value },
  markOf,
  title,
  view,
}: Marks & { view: 'bar' | 'line' | 'pie' }) {
  const rows = list.rows
  const names = useMemo(() => namesOf(rows, label, across), [rows, label, across])
  const option = useMemo(() => {
    const numbers = rows.map(({ values }) => Number(values.get(value) ?? 0))
    const tooltip = { trigger: 'item' as const, confine: true }
    if (view === 'pie') {
      return {
        color: COLOURS,
        tooltip,
        series: [
          {
            type: 'pie' as const,
            radius: ['32%', '62%'],
            label: { formatter: '{b} {c}', color: '#1f2937' },
            data: names.map((name, index) => ({ name, value: numbers[index]! })),
          },
        ],
      }
    }
    const category = {
      type: 'category' as const,
      data: names,
      axisLabel: {
        color: '#3f4a59',
        width: view === 'bar' ? 190 : 80,
        overflow: 'truncate' as const,
        interval: 0,
        rotate: view === 'line' && names.length > 6 ? 35 : 0,
      },
    }
    const amount = {
      type: 'value' as const,
      axisLabel: { color: '#3f4a59' },
      splitLine: { lineStyle: { color: '#e2e7ee' } },
    }
    const grid = { left: view === 'bar' ? 200 : 40, right: 30, top: 12, bottom: view === 'bar' ? 24 : 60 }
    if (view === 'line')
      return {
        color: COLOURS,
        tooltip,
        grid,
        xAxis: category,
        yAxis: amount,
        series: [{ type: 'line' as const, data: numbers, symbolSize: 8, label: { show: true, color: '#1f2937' } }],
      }
    return {
      color: COLOURS,
      tooltip,
      grid,
      xAxis: amount,
      yAxis: { ...category, inverse: true },
      series: [
        {
          type: 'bar' as const,
          data: numbers,
          barMaxWidth: 16,
          label: { show: true, position: 'right' as const, color: '#1f2937' },
        },
      ],
    }
  }, [rows, names, value, view])
  const height = view === 'bar' ? Math.max(120, Math.min(520, 34 + rows.length * 24)) : HEIGHT
  return (
    <Chart
      option={option}
      label={title}
      height={height}
      marks={rows.map((row, index) => ({
        name: names[index]!,
        count: Number(row.values.get(value) ?? 0),
        ...markOf(row),
      }))}
    />
  )
}

/** Names of marks; where several would be called the same, with what tells them apart. */
function namesOf(rows: readonly Row[], label: string, across: string): string[] {
  const texts = rows.map(({ values }) => String(values.get(label) ?? '—'))
  if (new Set(texts).size === texts.length || across === '') return texts
  return texts.map((text, index) => [text, rows[index]!.values.get(across)].filter(Boolean).join(' · '))
}

/** Rows × columns: each mark is one row of the answer. */
export function Matrix({ choice: { list, label, across, value }, markOf, title }: Marks) {
  const say = useWords()
  const text = (row: Row, column: string) => String(row.values.get(column) ?? '—')
  const lines = [...new Set(list.rows.map((row) => text(row, label)))]
  const heads = [...new Set(list.rows.map((row) => text(row, across)))]
  const at = new Map(list.rows.map((row) => [JSON.stringify([text(row, label), text(row, across)]), row]))
  const most = Math.max(1, ...list.rows.map((row) => Number(row.values.get(value) ?? 0)))
  return (
    <div className="board-scroll" tabIndex={0} role="region" aria-label={say('board.scroll', { title })}>
      <table className="board-matrix">
        <thead>
          <tr>
            <td />
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line}>
              <th scope="row">{line}</th>
              {heads.map((head) => {
                const row = at.get(JSON.stringify([line, head]))
                const shown = row?.values.get(value)
                const blank =
                  row !== undefined && (shown === undefined || [...row.values.values()].includes('NOT_ASSESSED'))
                return (
                  <td
                    key={head}
                    className={blank ? 'unassessed' : ''}
                    style={typeof shown === 'number' && !blank ? { background: shade(shown / most) } : {}}
                  >
                    {row && !blank ? <Mark at={markOf(row)} count={shown} label={`${line} ${head} ${shown}`} /> : ''}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** A tile a row, such as one a region; the darker the more. */
export function Tiles({ choice: { list, label, across, value }, markOf }: Marks) {
  const names = namesOf(list.rows, label, across)
  const most = Math.max(1, ...list.rows.map(({ values }) => Number(values.get(value) ?? 0)))
  return (
    <ul className="board-tiles">
      {list.rows.map((row, index) => {
        const number = row.values.get(value)
        const name = names[index]!
        return (
          <li key={row.key} style={typeof number === 'number' ? { background: shade(number / most) } : {}}>
            <Mark at={markOf(row)} count={number} label={`${name} ${number ?? ''}`}>
              <span>{name}</span>
              <b>{number ?? '—'}</b>
            </Mark>
          </li>
        )
      })}
    </ul>
  )
}

/** Entities of two columns, tied row by row. */
export function Network({ choice: { list, columns, label, across }, title }: Marks) {
  const say = useWords()
  const name = useLabels()
  const { nodes, edges } = useMemo(() => {
    const tied = columns.filter((column) => list.rows.some(({ entities }) => entities.has(column)))
    const from = tied.includes(label) ? label : tied[0]
    const to = tied.includes(across) && across !== from ? across : tied.find((column) => column !== from)
    const nodes: EntityRow[] = []
    const edges: Edge[] = []
    for (const { entities, values } of list.rows) {
      const [some = [], others = []] = [from, to].map((column) =>
        column === undefined ? [] : (entities.get(column) ?? []),
      )
      nodes.push(...some, ...others)
      for (const one of some)
        for (const other of others)
          if (one.id !== other.id)
            edges.push({ from: one.id, to: other.id, name: String(values.get('relationLabel') ?? name(to!)) })
    }
    return { nodes, edges }
  }, [list, columns, label, across, name])
  if (nodes.length === 0) return <p>{say('board.noEntities')}</p>
  return <Graph label={title} height={360} nodes={nodes} edges={edges} />
}

function Mark({
  at: { href, counts },
  count,
  label,
  children,
}: {
  at: MarkPlace
  count: unknown
  label: string
  children?: React.ReactNode
}) {
  const shown = children ?? String(count)
  if (!href) return <span className="mark">{shown}</span>
  return (
    <Link className="mark" to={href} aria-label={label} data-mark={counts ? String(count) : undefined}>
      {shown}
    </Link>
  )
}

const shade = (share: number): string =>
  share <= 0
    ? '#f5f7fa'
    : `rgb(${Math.round(236 - 90 * share)} ${Math.round(242 - 62 * share)} ${Math.round(249 - 24 * share)})`

export const hasPicture = (view: View): boolean => view !== 'table'
