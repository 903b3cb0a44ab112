import { rowTypes } from '../../src/generated/cypher.js'
import { importDataset } from '../../src/import/index.js'
import { openStore } from '../../src/store/open.js'
import type { Query } from '../../src/query/query.js'
import type { Reader, Store } from '../../src/store/store.js'
import { outgoing } from '../../src/store/values.js'
import type { Row } from '../../src/query/row.js'
import type { EngineAt } from '../lib/engine.js'
import { answerCalls } from '../lib/worker.js'
import { WriteLog, type Write } from './log.js'
import { watched, type Memory } from './memory.js'

export interface Imported {
  rows: number
  seconds: number
  memory: Memory
}

/** TriChain's importer, timed; or listened to, so that the same writes can be made without it. */
export const handlers = answerCalls({
  async run({ at, folder, live }: { at: EngineAt; folder: string; live: boolean }): Promise<Imported> {
    await using store = await openStore({ ...at, queryTimeoutMs: 600_000 })
    const watch = watched(live)
    const report = await importDataset(store, folder, { progress: ({ phase, rows }) => watch.at(phase, rows) })
    return { rows: report.rows, seconds: report.seconds, memory: watch.end() }
  },
  /** Writes what the importer would write into a log; returns the texts of its queries. */
  async record({ folder, log }: { folder: string; log: string }): Promise<string[]> {
    await using store = await openStore({ engine: 'embedded', queryTimeoutMs: 600_000 })
    using out = new WriteLog(log)
    const texts: string[] = []
    await importDataset(listened(store, texts, out), folder)
    return texts
  },
})

function listened(store: Store, texts: string[], out: WriteLog): Store {
  const transaction: Store['transaction'] = async (work, options) => {
    let batch: Write[] = []
    const result = await store.transaction((tx) => {
      batch = []
      const run: Reader['run'] = (query, params, some) => {
        if (query.write)
          batch.push({
            query: numberOf(texts, query.text),
            params: outgoing(query as Query, params as Row, rowTypes, (value) => value),
          })
        return tx.run(query, params, some)
      }
      return work({ run })
    }, options)
    out.add(batch)
    return result
  }
  return Object.create(store, { transaction: { value: transaction }, run: { value: store.run.bind(store) } })
}

function numberOf(texts: string[], text: string): number {
  const known = texts.indexOf(text)
  return known < 0 ? texts.push(text) - 1 : known
}
