import { mkdirSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { cache, missing } from '../../../tools/neo4j/jars.js'
import { startNeo4j } from '../../../tools/neo4j/server.js'
import { ENGINES } from '../engines.js'
import { left, scenarios } from '../heavyAsks.js'
import type { Found, Lane } from '../lane.js'
import { serveLarge, type LargeServer } from '../large.js'
import { leaving } from '../leaving.js'
import { sampled, type Sample } from '../sample.js'

const EXPERTS = Number(process.env.TRICHAIN_HOLD_EXPERTS ?? 30_000)
/** What must hold while any permitted operations run. */
const GOALS = { blockedMs: 50, cheapP99Ms: 100, healthMs: 50, refusedMs: 50, wentOnMs: 1000, memoryMb: 1536 }

/** Where other processes have more of the cores than this, how soon one is answered says nothing of the service. */
const BUSY = 0.35

/** Of the scenarios only those with such a name, while one is worked on. */
const ASKED = new RegExp(process.env.TRICHAIN_HOLD_ASKED ?? '')

/** How long large questions may wait here: half of what is shipped, as the lane has to end. */
const LINE_MS = 30_000

/** How long callers stay, in milliseconds: in the midst of what is asked one may be at any of its steps. */
const STAYS_MS = [200, 500, 1200]

/** Large questions on a large world: whether everybody else is answered meanwhile. */
export const heavy: Lane = {
  name: 'heavy',
  shows: `with ${EXPERTS} experts, whatever is asked, the loop turns, cheap questions are answered, memory is bounded`,
  minutes: 8,
  async run() {
    const found: Found = { figures: [], failures: [] }
    const on = async (engine: string, env: Record<string, string>, pids: number[] = []) => {
      const server = await serveLarge(EXPERTS, { TRICHAIN_LINE_MS: String(LINE_MS), ...env })
      try {
        await under(server, pids, engine, found)
      } finally {
        await server.end()
      }
    }
    if (ENGINES.includes('embedded')) await on('embedded', {})
    const absent = ENGINES.includes('neo4j') ? missing() : 'not asked for'
    if (absent === undefined) {
      mkdirSync(cache, { recursive: true })
      const neo4j = await startNeo4j({
        home: mkdtempSync(join(cache, 'hold-')),
        temporary: true,
        heapMb: 1000,
        pageCacheMb: 128,
        log: () => undefined,
      })
      try {
        await on('neo4j', { NEO4J_URI: neo4j.uri, NEO4J_PASSWORD: '' }, [neo4j.pid])
      } finally {
        await neo4j.stop()
      }
    } else found.figures.push(['neo4j', `left out: ${absent}`])
    return found
  },
}

async function under(
  server: LargeServer,
  pids: readonly number[],
  engine: string,
  { figures, failures }: Found,
): Promise<void> {
  await sampled(
    server,
    pids,
    scenarios.filter(([name]) => name !== 'nothing').map(([, operations]) => operations[0]!),
    { leastMs: 5000 },
  )
  for (const [name, operations, { atOnce, beside } = {}] of scenarios.filter(([name]) => ASKED.test(name))) {
    const sample = await sampled(server, pids, operations, {
      leastMs: name === 'nothing' ? 5000 : 1000,
      ...(atOnce !== undefined && { atOnce }),
      ...(beside && { beside: () => beside(server.url) }),
    })
    figures.push([`${engine}: ${name}`, told(sample)])
    // Said at once: a slow machine may not come to the end.
    console.log(`  ${engine}: ${name}: ${told(sample)}`)
    const over = (what: string, found: number, goal: number) =>
      found > goal && failures.push(`${engine}: ${name}: ${what} ${Math.round(found)}, at most ${goal} wanted`)
    over('loop busy, ms', sample.watched.computedMs, GOALS.blockedMs)
    if (sample.others < BUSY) {
      over('loop blocked, ms', sample.watched.blockedMs, GOALS.blockedMs)
      over('cheap question p99, ms', sample.cheap.p99, GOALS.cheapP99Ms)
      over('/health p99, ms', sample.health.p99, GOALS.healthMs)
    } else figures.push([`${engine}: ${name}`, 'the machine has other work: what the clock says is not judged'])
    over('memory, MB', sample.memoryMb, GOALS.memoryMb)
    if (name.startsWith('60')) over('refused after ms', sample.tookMs, GOALS.refusedMs)
    for (const [status, count] of sample.statuses)
      if (status >= 500 && status !== 503) failures.push(`${engine}: ${name}: ${count} answered ${status}`)
  }
  for (const [name, operation] of left.filter(([name]) => ASKED.test(name)))
    for (const [n, staysMs] of STAYS_MS.entries()) {
      const { answered, wentOnMs } = await leaving(server, pids, { operation: operation(n), staysMs })
      const figure = answered ? 'answered before' : `it went on for ${Math.round(wentOnMs)} ms`
      const what = `${engine}: ${name}, its caller hangs up after ${staysMs} ms`
      figures.push([what, figure])
      console.log(`  ${what}: ${figure}`)
      if (wentOnMs > GOALS.wentOnMs) failures.push(`${what}: went on for ${Math.round(wentOnMs)} ms for nobody`)
    }
}

function told({ watched, cheap, health, memoryMb, tookMs, statuses, others }: Sample): string {
  const ms = ({ p50, p99, most }: Sample['cheap']) => `${p50.toFixed(0)}/${p99.toFixed(0)}/${most.toFixed(0)}`
  const { longest } = watched
  return `blocked ${watched.blockedMs.toFixed(0)} ms (longest tick ${longest.ms.toFixed(0)}, of it ran ${longest.ranMs.toFixed(0)}, waited for a core ${longest.waitedMs.toFixed(0)}; in all computed ${watched.computedMs.toFixed(0)}, waited for a core ${watched.waitedMs.toFixed(0)}, collector ${watched.collectorMs.toFixed(0)}; others had ${others.toFixed(1)} cores), cheap p50/p99/most ${ms(cheap)} ms, health ${ms(health)} ms, memory ${memoryMb} MB, answered ${[...statuses].map(([status, count]) => `${status} × ${count}`).join(', ') || 'nothing'} in ${(tookMs / 1000).toFixed(1)} s`
}
