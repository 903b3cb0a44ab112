import type { EngineName } from '../lib/engine.js'
import type { machine } from '../lib/machine.js'
import type { Timed } from './measure.js'

/** A run, as `bench/results/analysis-<date>.json` holds it. */
export interface AnalysisResults {
  date: string
  machine: ReturnType<typeof machine>
  timeoutMs: number
  rounds: number
  timed: Timed[]
}

/** A table an engine: a question a row, times at each size, and by what they grow. */
export function markdown({ date, machine, timeoutMs, timed }: AnalysisResults): string {
  const { cpu, cores, memoryGb, load, versions } = machine
  const engines = [...new Set(timed.map(({ engine }) => engine))]
  const head = `${date}, ${cpu}, ${cores} cores, ${memoryGb} GB, load ${load} at the start; ${Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ')}.`
  const key = `Over HTTP, as in service: median (greatest) of all runs of all inputs after one to warm up; in brackets behind it the time queries were running, and what was found. A query may take ${timeoutMs / 1000} s.`
  return [
    head,
    key,
    ...engines.map((engine) =>
      tableOf(
        engine,
        timed.filter((row) => row.engine === engine),
      ),
    ),
  ].join('\n\n')
}

function tableOf(engine: EngineName, rows: readonly Timed[]): string {
  const sizes = [...new Set(rows.map(({ experts }) => experts))]
  const steps = sizes.slice(1).map((size, index) => [sizes[index]!, size] as const)
  const names = [...new Set(rows.map(({ question }) => question))]
  const lines = names.map((name) => {
    const at = (size: number) => rows.find(({ question, experts }) => question === name && experts === size)
    return [
      name,
      ...sizes.flatMap((size) => cells(at(size))),
      ...steps.map(([small, large]) => growth(at(small), at(large))),
    ]
  })
  const columns = [
    'analysis',
    ...sizes.flatMap((size) => [size.toLocaleString('en'), 'of it queries', 'found']),
    ...steps.map(([small, large]) => `× ${short(large)} / ${short(small)}`),
  ]
  return `**${engine}**\n\n${grid(columns, lines)}`
}

function cells(row: Timed | undefined): string[] {
  if (!row) return ['–', '–', '–']
  if (row.outcome !== 'PASS')
    return [
      { TIMEOUT: 'TIMEOUT', TOO_LONG: row.error!, SKIPPED: 'not in the schema', FAIL: `FAIL: ${row.error}` }[
        row.outcome
      ],
      '–',
      '–',
    ]
  return [`${ms(row.ms!)} (${ms(row.greatest!)})`, ms(row.cypherMs!), String(row.found)]
}

const growth = (before: Timed | undefined, after: Timed | undefined): string =>
  before?.ms && after?.ms ? (after.ms / before.ms).toFixed(1) : '–'
const ms = (value: number): string =>
  value < 1000 ? `${value < 10 ? value.toFixed(1) : value.toFixed(0)} ms` : `${(value / 1000).toFixed(2)} s`
const short = (size: number): string => (size % 1000 ? String(size) : `${size / 1000}k`)

/** Padded, so that it can be read as it is; Chinese characters take two places. */
function grid(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const width = (text: string): number =>
    [...text].reduce((sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 2 : 1), 0)
  const widths = head.map((name, column) => Math.max(4, width(name), ...lines.map((line) => width(line[column]!))))
  const padded = (cell: string, column: number): string =>
    column === 0 ? cell + ' '.repeat(widths[0]! - width(cell)) : ' '.repeat(widths[column]! - width(cell)) + cell
  const rule = widths.map((wide, column) => (column === 0 ? '-'.repeat(wide) : `${'-'.repeat(wide - 1)}:`))
  return [head, rule, ...lines].map((line) => `| ${line.map(padded).join(' | ')} |`).join('\n')
}
