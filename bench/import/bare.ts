import { setup } from '../../src/generated/cypher.js'
import type { EngineAt } from '../lib/engine.js'
import { openRaw } from '../lib/raw.js'
import { answerCalls } from '../lib/worker.js'
import { readLog } from './log.js'

/** The bare loop: the same rows, in memory and ready, in the same batches, through the engine's own client. */
export const handlers = answerCalls({
  async run({
    at,
    log,
    texts,
  }: {
    at: EngineAt
    log: string
    texts: string[]
  }): Promise<{ seconds: number; peakRss: number }> {
    const client = await openRaw(at, setup[at.engine])
    let ms = 0
    for (const batch of readLog(log)) {
      const writes = batch.map(({ query, params }) => ({ text: texts[query]!, params: client.params(params) }))
      const start = performance.now()
      await client.write(async (run) => {
        for (const { text, params } of writes) await run(text, params)
      })
      ms += performance.now() - start
    }
    const peakRss = process.resourceUsage().maxRSS / 1024
    await client.close()
    return { seconds: ms / 1000, peakRss }
  },
})
