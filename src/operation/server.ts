import { randomUUID } from 'node:crypto'
import { HeaderMap, type ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import type { FormattedExecutionResult } from 'graphql'
import { endSolver } from '../analysis/plan/solver.js'
import { OperationError } from '../errors.js'
import type { Log } from '../log.js'
import type { Store } from '../store/store.js'
import { checkArguments } from './arguments.js'
import { createApollo, Written } from './apollo.js'
import { operationContext, type Asker, type OperationContext } from './context.js'
import { presentError } from './errors.js'
import { Lane, type LaneOptions } from './lane/index.js'
import { checkOperation, documentRules, isCheap, type Limits } from './limits.js'
import type { Priced } from './price/index.js'
import { buildSchema } from './schema.js'
import { lenientStatus } from './status.js'
import { TimeLimit } from './timeLimit.js'
import { today } from './today.js'

export interface OperationOptions {
  store: Store
  log: Log
  limits: Limits
  timezone: string
  /** Fixes the day that "today" means, ISO YYYY-MM-DD; for tests and golden answers. */
  today?: string
  /** Where large questions are answered; without it they are answered where they are asked. */
  lane?: Omit<LaneOptions, 'store' | 'log' | 'runMs'>
  /** How long one operation may run as a whole, in milliseconds. */
  runMs: number
  plugins?: ApolloServerPlugin<OperationContext>[]
}

export interface Operations {
  server: ApolloServer<OperationContext>
  /** A fresh context, for one operation. */
  context(asker?: Partial<Pick<Asker, 'trace' | 'caller' | 'signal'>>): OperationContext
}

/** The GraphQL side of the service, without any transport. */
export function createOperations(options: OperationOptions): Operations {
  const { store, log, limits, runMs } = options
  const lane = options.lane && new Lane({ ...options.lane, runMs, store, log })
  const prices = new WeakMap<OperationContext, Priced>()
  const server = createApollo({
    schema: buildSchema(),
    log,
    validationRules: documentRules(limits),
    admit(asked, context) {
      prices.set(context, checkOperation(asked, limits))
      checkArguments(asked)
    },
    plugins: [lenientStatus, journal(log), solverEnds, ...(lane ? [large(lane, prices, log)] : []), ...(options.plugins ?? [])],
  })
  return {
    server,
    context: ({ trace = false, caller = '', signal = new AbortController().signal } = {}) =>
      operationContext(store, { trace, caller, signal, time: new TimeLimit(runMs), today: options.today ?? today(options.timezone), requestId: randomUUID() }),
  }
}

/** The thread of the solver belongs to the process: with the last server it ends, another server that goes on starts a new one. */
const solverEnds: ApolloServerPlugin<OperationContext> = { serverWillStart: async () => ({ serverWillStop: endSolver }) }

/** Hands large questions to the lane, and its answers back as they are. */
const large = (lane: Lane, prices: WeakMap<OperationContext, Priced>, log: Log): ApolloServerPlugin<OperationContext> => ({
  serverWillStart: async () => ({ serverWillStop: () => lane.close() }),
  requestDidStart: async () => ({
    async responseForOperation({ source, document, operationName, request, contextValue }) {
      const { caller, signal, today: day, trace, requestId, cypher } = contextValue
      const priced = prices.get(contextValue)
      if (!priced || isCheap(priced)) return null
      contextValue.time?.clear()
      const respond = (singleResult: FormattedExecutionResult, status: number | undefined, headers: [string, string][]) => ({
        http: { status, headers: new HeaderMap(headers) },
        body: { kind: 'single' as const, singleResult },
      })
      try {
        const done = await lane.answer({ source, document, operationName: operationName ?? undefined, variables: request.variables ?? {}, today: day, trace, requestId, price: priced.work, caller, signal })
        cypher.length = done.cypher
        return respond({ data: new Written(done.text) as never }, done.status, done.headers)
      } catch (error) {
        const { status = 500, retryAfterS } = error instanceof OperationError ? error : {}
        const told = presentError(log)({ message: '' }, error)
        return respond({ errors: [told] }, status, retryAfterS === undefined ? [] : [['retry-after', String(retryAfterS)]])
      }
    },
  }),
})

/** One log line an operation: its name and cost, never its variables, which may hold personal data. */
const journal = (log: Log): ApolloServerPlugin<OperationContext> => ({
  async requestDidStart() {
    const start = performance.now()
    return {
      async willSendResponse({ contextValue: { cypher, requestId, time }, operationName, errors }) {
        time?.clear()
        log.info({ operation: operationName ?? undefined, requestId, ms: Math.round(performance.now() - start), cypher: cypher.length, errors: errors?.length ?? 0 }, 'operation')
      },
    }
  },
})
