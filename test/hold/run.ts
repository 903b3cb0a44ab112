import type { Found, Lane } from './lane.js'
import { bundle } from './lanes/bundle.js'
import { ending } from './lanes/ending.js'
import { imports } from './lanes/imports.js'
import { heavy } from './lanes/heavy.js'
import { load } from './lanes/load.js'
import { neo4j } from './lanes/neo4j.js'
import { prices } from './lanes/prices.js'
import { undoing } from './lanes/undoing.js'
import { writes } from './lanes/writes.js'

/** In this order; a new lane is a file in `lanes/` and its place here. */
const lanes: readonly Lane[] = [ending, bundle, prices, heavy, imports, load, writes, undoing, neo4j]

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !lanes.some((lane) => lane.name === name))
if (unknown.length) {
  console.error(`unknown lanes ${unknown.join(', ')}: expected ${lanes.map(({ name }) => name).join(', ')}`)
  process.exit(2)
}

let failed = 0
for (const lane of lanes.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  console.log(`\n${lane.name}: ${lane.shows}`)
  const begun = performance.now()
  const { figures, failures } = await bounded(lane)
  const width = Math.max(...figures.map(([name]) => name.length), 8)
  for (const [name, value] of [...figures, ['took, s', Math.round((performance.now() - begun) / 1000)] as const])
    console.log(`  ${name.padEnd(width)}  ${value}`)
  for (const failure of failures) console.log(`  FAILED: ${failure}`)
  failed += failures.length
}
console.log(`\n${failed === 0 ? 'holds' : `${failed} failures`}`)
process.exit(failed === 0 ? 0 : 1)

/** A lane that fails or does not end is a failure, not the end of the run. */
async function bounded(lane: Lane): Promise<Found> {
  let late: NodeJS.Timeout
  const tooLong = new Promise<Found>(
    (resolve) =>
      (late = setTimeout(
        () => resolve({ figures: [], failures: [`took longer than ${lane.minutes} minutes`] }),
        lane.minutes * 60_000,
      )),
  )
  try {
    return await Promise.race([lane.run(), tooLong])
  } catch (error) {
    return { figures: [], failures: [error instanceof Error ? (error.stack ?? error.message) : String(error)] }
  } finally {
    clearTimeout(late!)
  }
}
