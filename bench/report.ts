import type { ImportMeasured } from './imports.js'
import type { Imported } from './import/importer.js'
import type { machine } from './lib/machine.js'
import type { Measured, Ratio } from './queries.js'

/** A run, as `bench/results/<date>.json` holds it. */
export interface Results {
  date: string
  machine: ReturnType<typeof machine>
  options: Record<string, unknown>
  queries: Measured[]
  imports: ImportMeasured[]
  memory?: Imported
}

/** All tables of a run, in Markdown. */
export function markdown(results: Results): string {
  const { cpu, cores, memoryGb, load, versions } = results.machine
  const sizes = [...new Set(results.queries.map(({ experts }) => experts))]
  const parts = [
    `${results.date}, ${cpu}, ${cores} cores, ${memoryGb} GB, load ${load} at the start; ${Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}.`,
    ...sizes.flatMap((experts) =>
      ['embedded', 'neo4j'].flatMap((engine) =>
        [1, 10].map((connections) =>
          table(
            results.queries.filter(
              (row) => row.experts === experts && row.engine === engine && row.connections === connections,
            ),
          ),
        ),
      ),
    ),
    growth(results.queries, sizes),
    imports(results.imports),
    results.memory ? memory(results.memory) : '',
  ]
  return parts.filter(Boolean).join('\n\n')
}

/** One engine, size and number of connections: everything as a ratio, TriChain to the other. */
function table(rows: readonly Measured[]): string {
  if (rows.length === 0) return ''
  const { experts, engine, connections } = rows[0]!
  const rival = engine === 'neo4j'
  const head = [
    'case',
    'TriChain p50',
    'floor p50',
    '× floor p50 (least–greatest)',
    '× floor p95',
    'throughput / floor',
    '× raw p50',
    ...(rival ? ['× @neo4j/graphql p50', 'throughput / @neo4j/graphql'] : []),
  ]
  const lines = rows.map(({ case: name, title, sides, to, error }) => {
    if (error) return [`${name} ${title}`, error]
    const own = [
      ms(sides.trichain?.p50),
      ms(sides.floor?.p50),
      spread(to.floor),
      two(to.floor?.p95),
      two(to.floor?.throughput),
      two(to.raw?.p50),
    ]
    return [`${name}: ${title}`, ...own, ...(rival ? [two(to.rival?.p50), two(to.rival?.throughput)] : [])]
  })
  return `**${engine}, ${experts.toLocaleString('en')} experts, ${connections} connection${connections === 1 ? '' : 's'}**\n\n${grid(head, lines)}`
}

/** How the times grow from the smaller to the larger dataset. */
function growth(rows: readonly Measured[], sizes: readonly number[]): string {
  const [small, large] = [Math.min(...sizes), Math.max(...sizes)]
  if (sizes.length < 2) return ''
  const rowLike = (like: Measured) =>
    rows.find(
      (row) => row.experts === large && row.case === like.case && row.engine === like.engine && row.connections === 1,
    )
  const lines = rows
    .filter((row) => row.experts === small && row.connections === 1)
    .flatMap((row) => {
      const after = rowLike(row)
      return after
        ? [
            [
              row.engine,
              row.case,
              times(row.sides.trichain?.p50, after.sides.trichain?.p50),
              times(row.sides.floor?.p50, after.sides.floor?.p50),
            ],
          ]
        : []
    })
  return `**Growth from ${small.toLocaleString('en')} to ${large.toLocaleString('en')} experts (p50, 1 connection)**\n\n${grid(['engine', 'case', 'TriChain', 'floor'], lines)}`
}

function imports(rows: readonly ImportMeasured[]): string {
  if (rows.length === 0) return ''
  const lines = rows.map((row) => {
    const { median, least, greatest } = row.ratio
    const { peakRss, peak, before } = row.memory
    return [
      row.engine,
      String(row.experts),
      String(row.rows),
      whole(row.importer),
      whole(row.bare),
      `${two(median)} (${two(least)}–${two(greatest)})`,
      whole(peakRss),
      whole(row.bareRss),
      `${whole(before)} → ${whole(peak.check)} / ${whole(peak.write)}`,
    ]
  })
  return `**Import**\n\n${grid(['engine', 'experts', 'rows', 'rows/s', 'bare loop rows/s', 'importer / bare loop', 'peak RSS MB', 'bare loop RSS MB', 'JS heap MB: before → peak of check / write'], lines)}`
}

function memory({ rows, seconds, memory: { peakRss, before, held } }: Imported): string {
  const lines = held.map(({ phase, rows, mb }) => [phase, String(rows), whole(mb - before)])
  return `**Memory of one import of ${rows.toLocaleString('en')} rows** (embedded engine, ${whole(seconds)} s with forced collections, peak RSS ${whole(peakRss)} MB with the graph in it): JS heap held above ${whole(before)} MB\n\n${grid(['phase', 'rows so far', 'MB held by the importer'], lines)}`
}

/** Padded, so that it can be read as it is. */
function grid(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const widths = head.map((name, column) => Math.max(4, name.length, ...lines.map((line) => line[column]?.length ?? 0)))
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  return [head, rule, ...lines]
    .map(
      (cells) =>
        `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join(' | ')} |`,
    )
    .join('\n')
}

const two = (value: number | undefined): string => (value === undefined ? '–' : value.toFixed(2))
const whole = (value: number | undefined): string =>
  value === undefined ? '–' : Math.round(value).toLocaleString('en')
const ms = (value: number | undefined): string =>
  value === undefined ? '–' : `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`
const spread = (ratio: Ratio | undefined): string =>
  ratio ? `**${two(ratio.p50)}** (${two(ratio.least)}–${two(ratio.greatest)})` : '–'
const times = (before: number | undefined, after: number | undefined): string =>
  before && after ? `× ${two(after / before)}` : '–'
