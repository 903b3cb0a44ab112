import { Client } from 'undici'
import { load, type Sample } from './load.js'
import { answerCalls } from './worker.js'

/** What to send: each body in turn, as POST, by so many connections that stay open. */
export interface LoadRequest {
  origin: string
  path: string
  bodies: string[]
  connections: number
  ms: number
}

/** The load client, a process of its own. An answer that isn't right ends the run: nobody should time errors. */
export const handlers = answerCalls({
  async load({ origin, path, bodies, connections, ms }: LoadRequest): Promise<Sample> {
    const free = Array.from({ length: connections }, () => new Client(origin, { headersTimeout: 0, bodyTimeout: 0 }))
    const sample = await load(
      async (turn) => {
        const client = free.pop()!
        await post(client, path, bodies[turn % bodies.length]!)
        free.push(client)
      },
      connections,
      ms,
    )
    await Promise.all(free.map((client) => client.close()))
    return sample
  },
})

async function post(client: Client, path: string, body: string): Promise<void> {
  const { statusCode, body: answer } = await client.request({
    method: 'POST',
    path,
    headers: { 'content-type': 'application/json' },
    body,
  })
  const text = await answer.text()
  if (statusCode !== 200 || text.startsWith('{"errors"'))
    throw new Error(`${path} answered ${statusCode}: ${text.slice(0, 500)}`)
}
