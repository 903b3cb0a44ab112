import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command, InvalidArgumentError } from 'commander'
import type { AnalysisResults } from './analysis/report.js'
import { installed } from './lib/install.js'

const count = (text: string): number => {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('Expected a whole number above 0.')
  return Number(text)
}
const list = (text: string): string[] => text.split(',')

const options = new Command('bench:analysis')
  .description('Times every analysis of the API on both engines as the graph grows.')
  .option('--sizes <counts>', 'numbers of experts, by comma', (text) => list(text).map(count), [1000, 10_000, 100_000])
  .option('--engines <names>', 'only these: embedded,neo4j', list)
  .option('--only <names>', 'only questions that begin with one of these, by comma: G06,whatIf …', list)
  .option('--rounds <count>', 'runs of each input after the first', count, 3)
  .option('--markdown [file]', 'run nothing: print the tables of an earlier run, by default the newest, in Markdown')
  .showHelpAfterError()
  .parse()
  .opts<{ sizes: number[]; engines?: string[]; only?: string[]; rounds: number; markdown?: string | true }>()

const folder = join(import.meta.dirname, 'results')
const { markdown } = await import('./analysis/report.js')
if (options.markdown) {
  const { readdirSync } = await import('node:fs')
  const newest = () =>
    join(
      folder,
      readdirSync(folder)
        .filter((name) => name.startsWith('analysis-'))
        .sort()
        .at(-1) ?? 'analysis-<date>.json',
    )
  console.log(markdown(JSON.parse(readFileSync(options.markdown === true ? newest() : options.markdown, 'utf8'))))
  process.exit()
}
installed()
// Only now: they need the packages.
const { importInto } = await import('./imports.js')
const { places } = await import('./places.js')
const { machine } = await import('./lib/machine.js')
const { readConfig } = await import('../src/config.js')
const { analysisWorldOf } = await import('./analysis/world.js')
const { questionsFor } = await import('./analysis/questions.js')
const { measure } = await import('./analysis/measure.js')

const engines = (['embedded', 'neo4j'] as const).filter((engine) => options.engines?.includes(engine) ?? true)
const date = new Date().toISOString()
const scratch = mkdtempSync(join(tmpdir(), 'trichain-bench-'))
const results: AnalysisResults = {
  date: date.slice(0, 10),
  machine: machine(),
  timeoutMs: readConfig({}).TRICHAIN_QUERY_TIMEOUT_MS,
  rounds: options.rounds,
  timed: [],
}
const wanted = (name: string): boolean => options.only?.some((start) => name.startsWith(start)) ?? true

try {
  await using at = await places(engines, scratch)
  for (const experts of options.sizes) {
    const world = analysisWorldOf(experts)
    const questions = questionsFor(world).filter(({ name }) => wanted(name))
    for (const engine of engines) {
      const target = at.target(engine)
      const { rows, seconds } = await importInto(target, world.folder)
      console.error(`${engine}: ${rows} rows imported in ${seconds.toFixed(0)} s`)
      await measure(target.place, experts, questions, options.rounds, (timed) => {
        results.timed.push(timed)
        console.error(
          `${engine} ${experts} ${timed.question}: ${timed.outcome === 'PASS' ? `${timed.ms!.toFixed(0)} ms, queries ${timed.cypherMs!.toFixed(0)} ms (${timed.queries}: ${timed.slowest!.join(', ')}), found ${timed.found}` : `${timed.outcome} ${timed.error ?? ''}`}`,
        )
      })
    }
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

mkdirSync(folder, { recursive: true })
writeFileSync(
  join(folder, `analysis-${date.slice(0, 16).replace(/[T:]/g, '-')}.json`),
  `${JSON.stringify(results, null, 1)}\n`,
)
console.log(markdown(results))
