import { connect, type Socket } from 'node:net'
import { fuzz, shown } from '../../fuzz/run.js'
import type { Found, Lane } from '../lane.js'
import { startServerProcess, type ServerProcess } from '../server.js'

/** So long if that is asked for, else until enough was asked. */
const ASKED = process.env.TRICHAIN_HOLD_MINUTES
const MINUTES = Number(ASKED ?? 6)
const OPERATIONS = 100_000
/** Memory may grow by so much from the first third to the last, of what it was. */
const GROWTH = 0.15

/**
 * Mixed load for some minutes: operations from a generator, and connections that are cut off, idle or silent all the
 * while.
 */
export const load: Lane = {
  name: 'load',
  shows: `${ASKED === undefined ? `${OPERATIONS}, or ${MINUTES} minutes,` : `${MINUTES} minutes`} of made operations and broken connections: no defect, no lost promise, no growth`,
  minutes: MINUTES + 1.5,
  async run() {
    const server = await startServerProcess()
    try {
      return await under(server)
    } finally {
      await server.end()
    }
  },
}

async function under(server: ServerProcess): Promise<Found> {
  const failures: string[] = []
  const seed = process.env.TRICHAIN_HOLD_SEED ?? Date.now()
  const samples: { memory: number; handles: number }[] = []
  // Threads and files that are opened when first needed are no growth.
  await fuzz({ url: server.url, seed: 'warm', count: 400 })
  await quiet()
  const before = server.handles()
  const sampling = setInterval(() => samples.push({ memory: server.memoryMb(), handles: server.handles() }), 2000)
  const breaking = breakConnections(new URL(server.url))
  const report = await fuzz({
    url: server.url,
    seed,
    count: ASKED === undefined ? OPERATIONS : Infinity,
    lanes: 8,
    untilMs: MINUTES * 60_000,
  })
  clearInterval(sampling)
  const broken = breaking.end()
  failures.push(...report.faults.map(shown), ...server.defects.map((line) => `in the log: ${line.slice(0, 500)}`))
  if (server.child.exitCode !== null || server.child.signalCode !== null)
    failures.push(`the server ended: ${server.child.exitCode ?? server.child.signalCode}`)
  else {
    // Connections that were left end by their deadlines.
    const settled = performance.now() + 45_000
    while (server.handles() > before + 2 && performance.now() < settled) await quiet(500)
    if (server.handles() > before + 2)
      failures.push(`handles: ${before} at the start, ${server.handles()} when all was quiet again`)
  }
  const third = Math.floor(samples.length / 3)
  const [early, late] = [samples.slice(0, third), samples.slice(-third)].map((part) =>
    median(part.map(({ memory }) => memory)),
  )
  // The first third warms up; what grows for ever still grows in the last.
  const [middle] = [median(samples.slice(third, 2 * third).map(({ memory }) => memory))]
  if (late! > middle * (1 + GROWTH)) failures.push(`memory grows: ${middle} MB in the middle, ${late} MB at the end`)
  return {
    figures: [
      ['seed', seed],
      [
        'operations',
        report.operations < OPERATIONS
          ? `${report.operations}, fewer than the ${OPERATIONS} wanted: a slow machine, or too few minutes (TRICHAIN_HOLD_MINUTES)`
          : report.operations,
      ],
      ['answered whole', report.answered],
      [
        'statuses',
        [...report.statuses]
          .sort()
          .map(([status, count]) => `${status}: ${count}`)
          .join(', '),
      ],
      ['slowest, ms', `${report.slowest.ms} (operation ${report.slowest.number})`],
      ['broken connections', broken],
      [
        'memory, MB',
        `${early} → ${middle} → ${late} (medians of thirds), ${Math.max(...samples.map(({ memory }) => memory))} at most`,
      ],
      [
        'handles',
        `${before} at the start, ${server.child.exitCode === null ? server.handles() : 'none'} at the end, ${Math.max(...samples.map(({ handles }) => handles))} at most`,
      ],
    ],
    failures,
  }
}

const quiet = (ms = 11_000): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Opens connections that send nothing, half a request, or ask and hang up; never more than some at a time. */
function breakConnections({ hostname, port }: URL): { end(): number } {
  const open = new Set<Socket>()
  let count = 0
  const heavy = JSON.stringify({
    query:
      '{ chains(first: 20) { nodes { appointments(first: 50) { nodes { expert { name projects(first: 20) { totalCount } } } } } } }',
  })
  const head = `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(heavy)}\r\n\r\n`
  const texts = ['', 'POST /gra', head, head + heavy.slice(0, 20), head + heavy, 'nonsense\r\n\r\n']
  const timer = setInterval(() => {
    if (open.size >= 60) return
    const text = texts[count++ % texts.length]!
    const socket = connect(Number(port), hostname, () => socket.write(text))
    open.add(socket)
    socket.on('error', () => undefined).on('close', () => open.delete(socket))
    // Without that a socket does not notice that the other end has gone.
    socket.resume()
    // Some hang up soon, others leave it to the server.
    if (count % 3) setTimeout(() => socket.destroy(), 20 + (count % 7) * 40)
  }, 100)
  return {
    end() {
      clearInterval(timer)
      for (const socket of open) socket.destroy()
      return count
    },
  }
}
