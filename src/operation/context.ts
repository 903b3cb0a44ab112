import { createContext, type Context, type ContextOptions } from '../context.js'
import type { Source } from '../store/remote/host.js'
import type { Reader } from '../store/store.js'
import { traced } from '../store/traced.js'
import type { TimeLimit } from './timeLimit.js'

/** How long a question to a changed world may take, in milliseconds: on the embedded engine writes wait for it. */
const ROLLED_BACK_MS = 30_000

/** What one operation carries besides its context for the resolvers. */
export interface OperationContext extends Context {
  /** Cypher files the operation ran, in order. */
  cypher: string[]
  /** Whether the caller wants that list in `extensions.cypher`. */
  trace: boolean
  /** The day that "today" means. */
  today: string
  /** Who asks, for a fair share; nothing more is read when he has left, or time is over. */
  caller: string
  signal: AbortSignal
  /** Ends it when it has taken too long; nothing where another keeps the time. */
  time?: TimeLimit
}

export interface Asker {
  requestId: string
  today: string
  trace: boolean
  caller: string
  signal: AbortSignal
  time?: TimeLimit
}

/** A fresh context, for one operation on a store. */
export function operationContext(store: Source, { requestId, today, trace, caller, signal: there, time }: Asker): OperationContext {
  const signal = time ? AbortSignal.any([there, time.signal]) : there
  const cypher: string[] = []
  const note = (name: string) => {
    signal.throwIfAborted()
    cypher.push(name)
  }
  const heeding = (reader: Reader): Reader => ({
    async run(query, params, options) {
      try {
        return await reader.run(query, params, { ...options, signal })
      } catch (error) {
        // Why it was ended says more than that it was.
        throw signal.aborted ? signal.reason : error
      }
    },
  })
  const trail = (reader: Reader): Reader => traced(heeding(reader), note)
  const rolledBack: ContextOptions['rolledBack'] = (work) => {
    signal.throwIfAborted()
    return store.transaction((tx) => work(trail(tx)), { rollback: true, timeoutMs: ROLLED_BACK_MS, signal })
  }
  return { ...createContext({ reader: trail(store), today, requestId, rolledBack }), cypher, trace, today, caller, signal, ...(time && { time }) }
}
