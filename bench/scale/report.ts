import { questions, type Throughput } from './processes.js'
import type { Isolated } from './isolation.js'
import type { Size } from './sizes.js'

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const ms = (value: number | string | undefined): string =>
  value === undefined
    ? '–'
    : typeof value === 'string'
      ? value
      : value < 10
        ? value.toFixed(1)
        : Math.round(value).toString()

/** The tables of a run. */
export function markdown({
  throughput,
  isolated,
  sizes,
}: {
  throughput: readonly Throughput[]
  isolated: readonly Isolated[]
  sizes: readonly Size[]
}): string {
  const workers = [...new Set(throughput.map((one) => one.workers))]
  const lines = Object.entries(questions).flatMap(([question, { title }]) =>
    [...new Set(throughput.map(({ connections }) => connections))].map((connections) => [
      title,
      String(connections),
      ...workers.map((count) => {
        const one = throughput.find(
          (each) => each.question === question && each.connections === connections && each.workers === count,
        )
        return one
          ? count === workers[0]
            ? `${Math.round(one.perSecond)}/s, p95 ${ms(one.p95)} ms`
            : `× ${one.ratio.median.toFixed(2)} (${one.ratio.least.toFixed(2)} to ${one.ratio.greatest.toFixed(2)}), p95 ${ms(one.p95)} ms`
          : ''
      }),
    ]),
  )
  return [
    throughput.length
      ? table(['question', 'connections', ...workers.map((count) => `${count} process${count > 1 ? 'es' : ''}`)], lines)
      : '',
    isolated.length
      ? table(
          ['processes', 'meanwhile', 'cheap p50, ms', 'cheap p99, ms', '`/health` p99, ms', 'answered'],
          isolated.map(({ workers: count, meanwhile, cheap, health, statuses, tookMs }) => [
            String(count),
            meanwhile,
            ms(cheap.p50),
            ms(cheap.p99),
            ms(health.p99),
            Object.entries(statuses)
              .map(([status, times]) => `${status} × ${times}`)
              .join(', ') + (tookMs ? `, in ${(tookMs / 1000).toFixed(1)} s` : ''),
          ]),
        )
      : '',
    ...sizes.map((one) =>
      [
        `${one.engine}, ${one.experts} experts: ${one.entities} entities, ${one.relations ?? '?'} relations, ${one.diskMb} MB on disk; ` +
          (one.imported
            ? `imported ${one.imported.rows} rows in ${Math.round(one.imported.seconds)} s, ${Math.round(one.imported.peakRssMb)} MB at most; `
            : '') +
          `started in ${ms(one.startMs)} ms, first page found after ${ms(one.foundMs)} ms, memory ${one.memoryMb.started} to ${one.memoryMb.found} MB`,
        table(
          ['question', 'first, ms', 'then, ms'],
          one.asked.map(({ question, cold, warm }) => [question, ms(cold), ms(warm)]),
        ),
      ].join('\n\n'),
    ),
  ]
    .filter(Boolean)
    .join('\n\n')
}
