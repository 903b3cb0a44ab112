import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command, InvalidArgumentError } from 'commander'
import { installed } from './lib/install.js'

const count = (text: string): number => {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('Expected a whole number above 0.')
  return Number(text)
}
const list = (text: string): string[] => text.split(',')

const options = new Command('bench')
  .description('Times TriChain on both engines against the best query by hand, @neo4j/graphql and a bare import loop.')
  .option('--full', '10,000 and 100,000 experts, longer slots, and the memory of an import of a million rows', false)
  .option('--experts <count>', 'one dataset of so many experts instead', count)
  .option('--cases <names>', 'only these, by comma: point,level-1,G03 …', list)
  .option('--engines <names>', 'only these: embedded,neo4j', list)
  .option('--rounds <count>', 'rounds of each case', count)
  .option('--slot <ms>', 'milliseconds of one side in one round', count)
  .option('--import-rows <count>', 'also the memory of an import of about so many rows', count)
  .option('--no-imports', 'skip timing the import')
  .option('--markdown <file>', 'run nothing: print the tables of an earlier run, in Markdown')
  .showHelpAfterError()
  .parse()
  .opts<{
    full: boolean
    experts?: number
    cases?: string[]
    engines?: string[]
    rounds?: number
    slot?: number
    importRows?: number
    imports: boolean
    markdown?: string
  }>()

if (options.markdown) {
  console.log((await import('./report.js')).markdown(JSON.parse(readFileSync(options.markdown, 'utf8'))))
  process.exit()
}
installed()
// Only now: they need the packages.
const { importInto, measureImports, measureMemory } = await import('./imports.js')
const { measureCase } = await import('./queries.js')
const { places } = await import('./places.js')
const { casesFor } = await import('./lib/case.js')
const { startSides } = await import('./lib/sides.js')
const { worldOf, worldOfRows } = await import('./lib/world.js')
const { machine } = await import('./lib/machine.js')
const { markdown } = await import('./report.js')

const sizes = options.experts ? [options.experts] : options.full ? [10_000, 100_000] : [10_000]
const pace = {
  rounds: options.rounds ?? (options.full ? 5 : 3),
  slotMs: options.slot ?? (options.full ? 400 : 250),
  warmMs: options.full ? 600 : 300,
  connections: [1, 10],
}
const engines = (['embedded', 'neo4j'] as const).filter((engine) => options.engines?.includes(engine) ?? true)
const date = new Date().toISOString()
const scratch = mkdtempSync(join(tmpdir(), 'trichain-bench-'))
const results: import('./report.js').Results = {
  date: date.slice(0, 10),
  machine: machine(),
  options: { ...options, ...pace, sizes },
  queries: [],
  imports: [],
}

const folder = join(import.meta.dirname, 'results')
mkdirSync(folder, { recursive: true })
const file = join(folder, `${date.slice(0, 16).replace(/[T:]/g, '-')}.json`)
/** After each step, so that a run that is stopped has not measured for nothing. */
const save = (): void => writeFileSync(file, `${JSON.stringify(results, null, 1)}\n`)

try {
  await using at = await places(engines, scratch)
  for (const experts of sizes) {
    const world = worldOf(experts)
    const targets = engines.map((engine) => at.target(engine))
    if (options.imports)
      results.imports.push(...(await measureImports({ experts, folder: world.folder, rounds: 2, targets, scratch })))
    else for (const target of targets) await importInto(target, world.folder)
    save()
    const running = []
    for (const { place } of targets) {
      const copy = place.engine === 'embedded' ? { ...place, folder: `${place.folder}-copy` } : place
      if (place.engine === 'embedded' && copy.engine === 'embedded')
        cpSync(place.folder, copy.folder, { recursive: true, force: true })
      running.push(await startSides(place, copy))
    }
    try {
      const sides = running.flatMap(({ sides }) => sides)
      for (const item of casesFor(world)) {
        if (options.cases && !options.cases.includes(item.name)) continue
        const measured = await measureCase(item, experts, sides, pace)
        results.queries.push(...measured)
        save()
        console.error(
          `${experts} ${item.name}: ${measured.map(({ engine, connections, to, error }) => `${engine}/${connections} ${error ?? `× ${to.floor!.p50.toFixed(2)} floor${to.rival ? `, × ${to.rival.p50.toFixed(2)} @neo4j/graphql` : ''}`}`).join('; ')}`,
        )
      }
    } finally {
      for (const { stop } of running) await stop()
    }
  }
  const rows = options.importRows ?? (options.full ? 1_000_000 : undefined)
  if (rows) results.memory = await measureMemory(worldOfRows(rows), at.target('embedded'))
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

save()
console.log(markdown(results))
