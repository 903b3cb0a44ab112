import { setMaxListeners } from 'node:events'
import type { ExecutionResult } from 'graphql'
import { door } from '../access/door.js'
import { Met, meeting, type People } from '../access/met.js'
import type { Office } from '../access/office.js'
import { sightOf } from '../access/sight.js'
import { isAccount, type Viewer } from '../access/viewer.js'
import { createContext, type Context, type ContextOptions, type Writable } from '../context.js'
import type { KeptFindings } from '../findings/index.js'
import type { Source } from '../store/remote/host.js'
import type { Reader, Store } from '../store/store.js'
import { traced } from '../store/traced.js'
import type { Limits } from './limits.js'
import type { TimeLimit } from './timeLimit.js'

/** How long a question to a changed world may take, in milliseconds: on the embedded engine writes wait for it. */
const ROLLED_BACK_MS = 30_000

/** How many rules look at the graph at once: while the engine works for one, others make something of their rows. */
const ABREAST = 4

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
  /** What it can see of the graph. */
  reader: Reader
  /** Whether it tells of a change. */
  telling: boolean
  /** Who writes, where it may change the graph. */
  writes?: Asker['writes']
  signal: AbortSignal
  /** Whose data it has read, where that is written down; or whom its answer tells, where another has worked it out. */
  met?: Met
  people?: People
  /** Tells it what was found before, as soon as that is known. */
  keep(found: KeptFindings): void
  /** The state of the store that is of. */
  keptOf?: string
  /** The state the store is in, where it is answered again if that changes meanwhile. */
  state?: () => Promise<string | undefined>
  /** Whether it asks for a few entities and nothing else. */
  few?: boolean
  /** Whether what it reads from now on stands by itself, as `alone` of a query's options says. */
  readAlone(is: boolean): void
  /** Looks again for what was found before, or has it answered elsewhere. */
  elsewhere?: () => Promise<ExecutionResult | undefined>
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
  /** Who asks. */
  viewer: Viewer
  /** What is done where requests are taken; not for another thread. */
  office?: Office
  /** What is wrong with a question to be kept. */
  checkQuestion?: ContextOptions['checkQuestion']
  /** Whether the people it reads of are taken note of; by default where somebody has signed in. */
  meets?: boolean
  /**
   * Where he may write; without it nothing is written. `only` are the mutations he may send, all without it; `limits`
   * hold for questions that are kept.
   */
  writes?: Pick<Store, 'engine'> & { only?: readonly string[]; limits: Limits }
  /** What was found before. */
  kept?: KeptFindings
  /** Whether it is answered again where somebody writes meanwhile. */
  again?: boolean
  /** The change that it is about, or the way to listen for changes. */
  told?: ContextOptions['told']
  listen?: ContextOptions['listen']
}

/** A fresh context, for one operation on a store. */
export function operationContext(
  store: Source,
  {
    requestId,
    today,
    trace,
    caller,
    signal: there,
    time,
    viewer,
    writes,
    meets = isAccount(viewer),
    office,
    checkQuestion,
    kept,
    again = false,
    told,
    listen,
  }: Asker,
): OperationContext {
  const signal = time ? AbortSignal.any([there, time.signal]) : there
  // It ends all the queries of an operation: more listeners than Node thinks is sound.
  setMaxListeners(0, signal)
  const cypher: string[] = []
  // Until something was begun that may not be ended in its midst.
  let ends = true
  let alone = false
  const note = (name: string) => {
    if (ends) signal.throwIfAborted()
    cypher.push(name)
  }
  const heeding = (reader: Reader): Reader => ({
    async run(query, params, options) {
      try {
        const how = alone ? { ...options, alone } : options
        return await reader.run(query, params, ends ? { ...how, signal } : how)
      } catch (error) {
        // Why it was ended says more than that it was.
        throw ends && signal.aborted ? signal.reason : error
      }
    },
  })
  const sight = sightOf(viewer)
  const met = meets ? new Met() : undefined
  const trail = (reader: Reader): Reader => {
    const heeded = traced(heeding(reader), note)
    const seen = sight ? door(heeded, sight) : heeded
    return met ? meeting(seen, met) : seen
  }
  const writing = ({ engine }: Pick<Store, 'engine'>): Writable => ({
    engine,
    run: trail(store).run,
    // What is written is the whole: who may write there was asked.
    transaction(work, options) {
      signal.throwIfAborted()
      return store.transaction((tx) => work(traced(tx, note)), options)
    },
    ...(time && {
      uncut() {
        signal.throwIfAborted()
        time.clear()
        ends = false
        return { engine, run: store.run.bind(store), transaction: store.transaction.bind(store) }
      },
    }),
  })
  const rolledBack: ContextOptions['rolledBack'] = (work) => {
    signal.throwIfAborted()
    return store.transaction((tx) => work(trail(tx)), { rollback: true, timeoutMs: ROLLED_BACK_MS, signal })
  }
  let known = kept
  const reader = trail(store)
  const context = createContext({
    reader,
    today,
    requestId,
    abreast: ABREAST,
    signal,
    viewer,
    ...(office && { office }),
    ...(checkQuestion && { checkQuestion }),
    rolledBack,
    kept: { told: (asked, finder) => (known ? known.told(asked, finder) : finder(asked.regionIds).detect()) },
    ...(writes && { writing: writing(writes) }),
    ...(told && { told }),
    ...(listen && { listen }),
  })
  // The same object, so that what it renews is seen.
  return Object.assign(context, {
    reader,
    telling: told !== undefined || listen !== undefined,
    cypher,
    trace,
    today,
    caller,
    signal,
    keep: (found: KeptFindings) => void (known = found),
    readAlone: (is: boolean) => void (alone = is),
    ...(again && { state: () => store.state({ signal }).catch(() => undefined) }),
    ...(writes && { writes }),
    ...(met && { met }),
    ...(time && { time }),
  })
}
