import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command, InvalidArgumentError } from 'commander'
import neo4j from 'neo4j-driver'
import { importInto } from './imports.js'
import type { EngineAt, EngineName } from './lib/engine.js'
import { installed } from './lib/install.js'
import { machine } from './lib/machine.js'
import { datasetOf } from './lib/world.js'
import { places } from './places.js'
import type { Isolated } from './scale/isolation.js'
import { measureProcesses, type Throughput } from './scale/processes.js'
import { markdown } from './scale/report.js'
import { measureFound, measureSize, type Size } from './scale/sizes.js'

const count = (text: string): number => {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('Expected a whole number above 0.')
  return Number(text)
}
const part = (text: string): number => {
  const value = Number(text)
  if (!(value > 0 && value <= 1)) throw new InvalidArgumentError('Expected a number above 0, up to 1.')
  return value
}
const counts = (text: string): number[] => text.split(',').map(count)

const options = new Command('bench:scale')
  .description('What several processes over one Neo4j give, and what the service takes as the graph grows.')
  .option(
    '--workers <counts>',
    'numbers of processes, by comma; the first is what the others are held against',
    counts,
    [1, 2, 3, 4],
  )
  .option('--connections <counts>', 'numbers of connections, by comma', counts, [1, 10, 50])
  .option('--rounds <count>', 'slots of each', count, 3)
  .option(
    '--share <part>',
    'of a core, what each process has at most (Linux, as root): what more of them give where cores are few',
    part,
  )
  .option('--ms <count>', 'milliseconds of a slot', count, 1000)
  .option(
    '--sizes <counts>',
    'numbers of experts, by comma; 1000000 makes 1.3 million entities',
    counts,
    [10_000, 100_000],
  )
  .option('--engines <names>', 'of the sizes: embedded,neo4j', (text) => text.split(',') as EngineName[], [
    'embedded',
    'neo4j',
  ])
  .option('--only <part>', 'processes, isolation or sizes')
  .option('--folder <path>', 'a store of the embedded engine that holds the one size already')
  .option('--uri <address>', 'a Neo4j that holds the one size, or what processes are asked about, already')
  .showHelpAfterError()
  .parse()
  .opts<{
    workers: number[]
    connections: number[]
    rounds: number
    ms: number
    share?: number
    sizes: number[]
    engines: EngineName[]
    only?: string
    folder?: string
    uri?: string
  }>()

installed()
const say = (line: string): void => console.error(line)
const scratch = mkdtempSync(join(tmpdir(), 'trichain-bench-'))
const results: {
  date: string
  machine: ReturnType<typeof machine>
  throughput: Throughput[]
  isolated: Isolated[]
  sizes: Size[]
} = {
  date: new Date().toISOString(),
  machine: machine(),
  throughput: [],
  isolated: [],
  sizes: [],
}

/** Figures of a size in a place; there already, or imported first. */
async function size(place: EngineAt, home: string, experts: number, imported: Size['imported']): Promise<void> {
  const relations = place.engine === 'neo4j' ? await relationsIn(place.uri) : undefined
  const found = await measureSize(place, { experts, relations, home }, say)
  const { foundMs, memoryMb } = await measureFound(place)
  results.sizes.push({
    ...found,
    foundMs,
    memoryMb: { ...found.memoryMb, found: Math.max(found.memoryMb.found, memoryMb) },
    ...(imported && { imported }),
  })
  say(JSON.stringify(results.sizes.at(-1)))
}

/** What several processes over one Neo4j give. */
async function several(place: EngineAt): Promise<void> {
  if (place.engine !== 'neo4j') throw new Error('several processes need a Neo4j: --uri')
  if (options.only !== 'isolation') results.throughput = await measureProcesses(place, options, say)
  if (options.only === 'processes') return
  // Only now: it needs the packages.
  const { measureIsolation } = await import('./scale/isolation.js')
  const few = Math.round(options.sizes[0]! / 3)
  results.isolated = await measureIsolation(place, options.workers.slice(0, 2), datasetOf(few), say)
}

async function relationsIn(uri: string): Promise<number> {
  await using driver = neo4j.driver(uri, undefined, { disableLosslessIntegers: true })
  const { records } = await driver.executeQuery('MATCH ()-[r]->() RETURN count(r) AS count')
  return records[0]!.get('count') as number
}

try {
  const wants = (part: string): boolean => options.only === undefined || options.only === part
  const processes = wants('processes')
  const sizes = wants('sizes')
  const isolation = wants('isolation')
  const there: EngineAt[] = [
    ...(options.folder ? [{ engine: 'embedded' as const, folder: options.folder }] : []),
    ...(options.uri ? [{ engine: 'neo4j' as const, uri: options.uri }] : []),
  ]
  if (there.length) {
    if (sizes)
      for (const place of there) await size(place, 'folder' in place ? place.folder : '', options.sizes[0]!, undefined)
    else await several(there.at(-1)!)
  } else {
    const engines = new Set([...(sizes ? options.engines : []), ...(processes || isolation ? ['neo4j' as const] : [])])
    await using at = await places([...engines], scratch)
    if (processes || isolation) {
      const target = at.target('neo4j')
      await importInto(target, datasetOf(options.sizes[0]!))
      await several(target.place)
    }
    for (const experts of sizes ? options.sizes : [])
      for (const engine of options.engines) {
        const target = at.target(engine)
        const { rows, seconds, memory } = await importInto(target, datasetOf(experts))
        await size(target.place, join(scratch, engine), experts, { rows, seconds, peakRssMb: memory.peakRss })
      }
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

const folder = join(import.meta.dirname, 'results')
mkdirSync(folder, { recursive: true })
writeFileSync(
  join(folder, `scale-${results.date.slice(0, 16).replace(/[T:]/g, '-')}.json`),
  `${JSON.stringify(results, null, 1)}\n`,
)
console.log(markdown(results))
