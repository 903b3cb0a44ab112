import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { handlers as bare } from './import/bare.js'
import type { handlers as importer, Imported } from './import/importer.js'
import type { EngineAt, EngineName } from './lib/engine.js'
import { median } from './lib/load.js'
import { Worker } from './lib/worker.js'

/** Rows a second of the importer on one engine, beside those of the bare loop. */
export interface ImportMeasured {
  engine: EngineName
  experts: number
  rows: number
  /** Medians over the rounds. */
  importer: number
  bare: number
  /** Importer to bare loop: median, least and greatest over the rounds. Below 1 is slower. */
  ratio: { median: number; least: number; greatest: number }
  memory: Imported['memory']
  bareRss: number
}

/** A place an import can go to: made empty before each. */
export interface Target {
  place: EngineAt
  empty(): Promise<void>
}

const at = (path: string): URL => new URL(path, import.meta.url)

/** Makes one dataset's writes known once, then imports and replays it in turns; the last import stays in the target. */
export async function measureImports(options: {
  experts: number
  folder: string
  rounds: number
  targets: readonly Target[]
  scratch: string
}): Promise<ImportMeasured[]> {
  mkdirSync(options.scratch, { recursive: true })
  const log = join(options.scratch, 'writes.bin')
  try {
    const texts = await once<typeof importer, 'record'>('import/importer.ts', 'record', { folder: options.folder, log })
    const measured: ImportMeasured[] = []
    for (const target of options.targets) measured.push(await inTurns(target, { ...options, log, texts }))
    return measured
  } finally {
    rmSync(log, { force: true })
  }
}

async function inTurns(
  { place, empty }: Target,
  {
    experts,
    folder,
    rounds,
    log,
    texts,
  }: { experts: number; folder: string; rounds: number; log: string; texts: string[] },
): Promise<ImportMeasured> {
  const ours: Imported[] = []
  const theirs: { seconds: number; peakRss: number }[] = []
  // One more, first and not counted: a server's compiler has to warm up for both.
  const warm = place.engine === 'neo4j' ? 1 : 0
  for (let round = 0; round < rounds + warm; round++) {
    await empty()
    const replayed = await once<typeof bare, 'run'>('import/bare.ts', 'run', { at: place, log, texts })
    await empty()
    const imported = await once<typeof importer, 'run'>('import/importer.ts', 'run', { at: place, folder, live: false })
    if (round < warm) continue
    theirs.push(replayed)
    ours.push(imported)
  }
  const ratios = ours.map(({ seconds }, round) => theirs[round]!.seconds / seconds)
  const { rows, memory } = ours.at(-1)!
  return {
    engine: place.engine,
    experts,
    rows,
    importer: median(ours.map(({ seconds }) => rows / seconds)),
    bare: median(theirs.map(({ seconds }) => rows / seconds)),
    ratio: { median: median(ratios), least: Math.min(...ratios), greatest: Math.max(...ratios) },
    memory,
    bareRss: Math.max(...theirs.map(({ peakRss }) => peakRss)),
  }
}

/** One import, not timed against anything. */
export async function importInto(target: Target, folder: string): Promise<Imported> {
  await target.empty()
  return once<typeof importer, 'run'>('import/importer.ts', 'run', { at: target.place, folder, live: false })
}

/**
 * One import of many rows, for its memory: what is held is told by collecting garbage now and then, so it isn't timed
 * against anything.
 */
export async function measureMemory(folder: string, target: Target): Promise<Imported> {
  await target.empty()
  return once<typeof importer, 'run'>('import/importer.ts', 'run', { at: target.place, folder, live: true }, [
    '--expose-gc',
  ])
}

/** One call in a process of its own: a fresh heap each time. */
async function once<H extends Record<string, (argument: never) => Promise<unknown>>, N extends keyof H & string>(
  script: string,
  name: N,
  argument: Parameters<H[N]>[0],
  nodeOptions: string[] = [],
): Promise<Awaited<ReturnType<H[N]>>> {
  const worker = new Worker<H>(at(script), { nodeOptions })
  try {
    return await worker.call(name, argument)
  } finally {
    await worker.stop()
  }
}
