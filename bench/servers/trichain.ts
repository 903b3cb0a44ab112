import { createLog } from '../../src/log.js'
import { startServer, type RunningServer } from '../../src/http/server.js'
import { readConfig } from '../../src/config.js'
import { rowTypes } from '../../src/generated/cypher.js'
import { openStoreApart } from '../../src/store/remote/apart.js'
import type { Query } from '../../src/query/query.js'
import type { Store } from '../../src/store/store.js'
import { outgoing } from '../../src/store/values.js'
import type { Row } from '../../src/query/row.js'
import { AS_OF } from '../lib/case.js'
import type { EngineAt } from '../lib/engine.js'
import { answerCalls } from '../lib/worker.js'

/** A query as the store was asked for it. */
export interface Asked {
  name: string
  text: string
  params: Row
}

let store: Store | undefined
let server: RunningServer | undefined
let journal: Asked[] | undefined

/** TriChain as in service, with the settings a user gets who sets none. */
export const handlers = answerCalls(
  {
    async start(at: EngineAt): Promise<string> {
      const config = readConfig({ PORT: '0' })
      const opened = await openStoreApart({ ...at, queryTimeoutMs: config.TRICHAIN_QUERY_TIMEOUT_MS })
      store = opened
      const run: Store['run'] = (query, params, options) => {
        if (journal) note(journal, query as Query, params as Row)
        return opened.run(query, params, options)
      }
      // Handed through, so that what is asked can be noted: one comparison a query.
      const noted: Store = {
        engine: opened.engine,
        location: opened.location,
        run,
        transaction: (work, options) => opened.transaction(work, options),
        state: (options) => opened.state(options),
        ping: () => opened.ping(),
        close: () => opened.close(),
        [Symbol.asyncDispose]: () => opened.close(),
      }
      server = await startServer({ store: noted, config, log: createLog(config.TRICHAIN_LOG_LEVEL), today: AS_OF })
      return server.url
    },
    /** Notes queries from now on, or stops and tells them. */
    async journal(on: boolean): Promise<Asked[]> {
      const asked = journal ?? []
      journal = on ? [] : undefined
      return asked
    },
  },
  async () => {
    await server?.close()
    await store?.close()
  },
)

const note = (into: Asked[], query: Query, params: Row): void =>
  void into.push({ name: query.name, text: query.text, params: outgoing(query, params, rowTypes, (value) => value) })
