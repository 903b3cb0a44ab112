import Fastify from 'fastify'
import { load, type Sample } from '../lib/load.js'
import { openRaw, type Params, type RawClient, type Rows } from '../lib/raw.js'
import { answerCalls } from '../lib/worker.js'
import type { EngineAt } from '../lib/engine.js'
import type { Asked } from './trichain.js'

/** What the floor does for one case: one query by hand, or the queries of a gap rule one after the other. */
export type FloorCase = { name: string; text: string } | { name: string; asked: Asked[] }

let client: RawClient | undefined
const cases = new Map<string, (input: Params) => Promise<unknown>>()
const app = Fastify()

/** The least a server can do: one route, one query, JSON out. Also times the query with no server at all. */
export const handlers = answerCalls(
  {
    async start(at: EngineAt): Promise<string> {
      client = await openRaw(at)
      app.post<{ Params: { name: string }; Body: Params }>('/:name', (request) =>
        cases.get(request.params.name)!(request.body),
      )
      return app.listen({ host: '127.0.0.1', port: 0 })
    },
    async learn(floor: FloorCase): Promise<void> {
      cases.set(floor.name, 'text' in floor ? byHand(client!, floor.text) : bare(client!, floor.asked))
    },
    async answer({ name, input }: { name: string; input: Params }): Promise<unknown> {
      return cases.get(name)!(input)
    },
    async load({
      name,
      inputs,
      connections,
      ms,
    }: {
      name: string
      inputs: Params[]
      connections: number
      ms: number
    }): Promise<Sample> {
      const run = cases.get(name)!
      return load(async (turn) => void (await run(inputs[turn % inputs.length]!)), connections, ms)
    },
  },
  async () => {
    await app.close()
    await client?.close()
  },
)

const byHand =
  (raw: RawClient, text: string) =>
  (input: Params): Promise<Rows> =>
    raw.read(text, raw.params(input))

/** Their rows are fetched, only the number of them goes out: what a rule makes of them is the rule's own work. */
function bare(raw: RawClient, asked: readonly Asked[]) {
  const queries = asked.map(({ text, params }) => ({ text, params: raw.params(params) }))
  return async (): Promise<{ rows: number }> => {
    let rows = 0
    for (const { text, params } of queries) rows += (await raw.read(text, params)).length
    return { rows }
  }
}
