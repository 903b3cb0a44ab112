import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { Command } from 'commander'
import { chromium } from 'playwright-core'
import { analysisWorldOf } from './analysis/world.js'
import { askHub, writeHub } from './hub.js'
import { importInto, type Target } from './imports.js'
import type { EngineName } from './lib/engine.js'
import { machine } from './lib/machine.js'
import { places } from './places.js'

const {
  experts,
  rounds,
  engines,
  browser,
  at: running,
} = new Command('bench:page')
  .description(
    'Opens the first page of the workbench in a browser that has never seen it, and tells when it shows what.',
  )
  .option('--experts <count>', 'number of experts', Number, 10_000)
  .option('--rounds <count>', 'how often it is opened; 0 asks for the hub alone', Number, 7)
  .option('--engines <names>', 'by comma: embedded,neo4j', (text) => text.split(','), ['embedded'])
  .option('--at <address>', 'a server that runs already and has found what the first page asks for; none is started')
  .option('--browser <path>', 'the browser', '/usr/bin/chromium')
  .showHelpAfterError()
  .parse()
  .opts<{ experts: number; rounds: number; engines: EngineName[]; browser: string; at?: string }>()

/** Written before the page begins: it notes what the browser tells of it. */
const NOTES = `
  window.notes = { lcp: 0, element: '', shift: 0, long: 0 }
  new PerformanceObserver((list) => { for (const e of list.getEntries()) { notes.lcp = e.startTime; notes.element = e.element?.className || e.element?.tagName } }).observe({ type: 'largest-contentful-paint', buffered: true })
  new PerformanceObserver((list) => { for (const e of list.getEntries()) notes.shift += e.value }).observe({ type: 'layout-shift', buffered: true })
  new PerformanceObserver((list) => { for (const e of list.getEntries()) notes.long = Math.max(notes.long, e.duration) }).observe({ type: 'longtask', buffered: true })
`

interface Opened {
  lcp: number
  element: string
  heat: number
  all: number
  shift: number
  long: number
  bytes: number
  requests: number
  foreign: number
}

async function open(url: string): Promise<Opened> {
  const profile = mkdtempSync(join(tmpdir(), 'trichain-page-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    viewport: { width: 1366, height: 768 },
    locale: 'zh-CN',
  })
  try {
    const page = context.pages()[0] ?? (await context.newPage())
    let [bytes, requests, foreign] = [0, 0, 0]
    page.on('requestfinished', (request) => {
      requests++
      if (!request.url().startsWith(url)) foreign++
      void request.sizes().then(({ responseBodySize }) => (bytes += responseBodySize))
    })
    await page.addInitScript(NOTES)
    await page.goto(url)
    const now = (): Promise<number> => page.evaluate<number>('performance.now()')
    await page.waitForSelector('.heat [data-mark]')
    const heat = await now()
    await page.waitForSelector('section.panel[aria-busy=true]', { state: 'detached' })
    const all = await now()
    await setTimeout(500)
    const notes = await page.evaluate<Pick<Opened, 'lcp' | 'element' | 'shift' | 'long'>>('notes')
    return { ...notes, heat, all, bytes, requests, foreign }
  } finally {
    await context.close()
    rmSync(profile, { recursive: true, force: true })
  }
}

/** What the log tells when what the first page asks for is found. */
const FOUND = /first page asks/
const PLANNED = /ties ask for is planned/

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
const shown = (values: number[]): string =>
  `${Math.round(median(values))} (${Math.round(Math.min(...values))} to ${Math.round(Math.max(...values))})`

/** Visits a server as often as is wanted, and tells what was seen. */
async function measure(url: string, name: string): Promise<void> {
  const opened: Opened[] = []
  for (let round = 0; round < rounds; round++) opened.push(await open(url))
  const of = (figure: Exclude<keyof Opened, 'element'>) => opened.map((one) => one[figure])
  console.log(`${name}, ${rounds} rounds: median (least to greatest); ${JSON.stringify(machine())}`)
  console.log(`first visit: LCP ${Math.round(opened[0]!.lcp)} ms, heat map ${Math.round(opened[0]!.heat)} ms`)
  console.log(`largest contentful paint, ms: ${shown(of('lcp'))} (${opened.at(-1)!.element})`)
  console.log(`heat map, ms: ${shown(of('heat'))}`)
  console.log(`all panels, ms: ${shown(of('all'))}`)
  console.log(`layout shift: ${Math.max(...of('shift')).toFixed(4)}; longest task, ms: ${shown(of('long'))}`)
  console.log(
    `bytes: ${shown(of('bytes'))}; requests: ${shown(of('requests'))}; off the host: ${Math.max(...of('foreign'))}`,
  )
}

/** A server over a place, until `use` is done; it is used as soon as it says what `ready` is. */
async function served(
  place: Target['place'],
  scratch: string,
  ready: RegExp,
  use: (url: string) => Promise<void>,
): Promise<void> {
  const port = await freePort()
  const server = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', 'serve'], {
    cwd: join(import.meta.dirname, '..'),
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      ...('uri' in place
        ? { NEO4J_URI: place.uri as string }
        : { TRICHAIN_DATA: (place as { folder: string }).folder }),
      TRICHAIN_BACKUPS: join(scratch, 'backups'),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(server, 'exit')
  try {
    await new Promise<void>((warm, failed) => {
      for (const channel of [server.stdout, server.stderr])
        channel.on('data', (data) => ready.test(String(data)) && warm())
      server.once('exit', (code) => failed(new Error(`the server ended with ${code}`)))
    })
    await use(`http://127.0.0.1:${port}/`)
  } finally {
    server.kill()
    await ended
  }
}

/** Asks for the ties of a hub in a new store, as soon as the server is ready. */
async function measureHub(engine: EngineName, ready: RegExp, when: string, scratch: string): Promise<void> {
  const own = mkdtempSync(join(scratch, 'hub-'))
  await using at = await places([engine], own)
  const { place } = at.target(engine)
  await importInto(at.target(engine), writeHub(join(own, 'hub')))
  await served(place, own, ready, async (url) => {
    console.log(`${engine}, ties of a hub of 10,000 ${when}, ms: ${(await askHub(url)).map(Math.round).join(', ')}`)
  })
}

/** Asks each engine for a hub, then fills a store with a region's world, and measures the page. */
async function measureStarted(): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'trichain-bench-'))
  try {
    for (const engine of engines) {
      await measureHub(engine, /answers at/, 'at once', scratch)
      await measureHub(engine, engine === 'neo4j' ? PLANNED : FOUND, 'after the warm-up', scratch)
      if (rounds === 0) continue
      await using at = await places([engine], scratch)
      const target = at.target(engine)
      await importInto(target, analysisWorldOf(experts).folder)
      await served(target.place, scratch, FOUND, (url) => measure(url, `${engine}, ${experts} experts`))
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

if (running) await measure(running, running)
else await measureStarted()
