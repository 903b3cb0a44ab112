/**
 * Asks a server for /health and a cheap question again and again, until its parent wants to know how long they took.
 */
export interface Probed {
  cheap: Times
  health: Times
}

/** Milliseconds. */
export interface Times {
  p50: number
  p99: number
  most: number
}

const CHEAP = '{ chains(first: 5) { nodes { id name region { name } } } }'
const EVERY_MS = 20

const url = process.argv[2]!
let over = false

async function probe(ask: () => Promise<Response>, begun: () => void): Promise<Times> {
  const times: number[] = []
  while (!over) {
    const since = performance.now()
    await (await ask()).arrayBuffer()
    times.push(performance.now() - since)
    begun()
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS))
  }
  // The first has to open its connection, and to be compiled here.
  times.shift()
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]!
  return { p50: at(0.5), p99: at(0.99), most: at(1) }
}

const headers = { 'content-type': 'application/json' }
const body = JSON.stringify({ query: CHEAP })
let first: () => void
const asked = new Promise<void>((resolve) => (first = resolve))
const probing = Promise.all([
  probe(
    () => fetch(`${url}/graphql`, { method: 'POST', headers, body }),
    () => first(),
  ),
  probe(
    () => fetch(`${url}/health`),
    () => undefined,
  ),
])
process.on('message', async () => {
  over = true
  const [cheap, health] = await probing
  process.send!({ cheap, health } satisfies Probed)
  process.disconnect()
})
await asked
process.send!('ready')
