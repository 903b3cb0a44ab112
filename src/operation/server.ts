import { randomUUID } from 'node:crypto'
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import { endSolver } from '../analysis/plan/solver.js'
import { createContext, type Context, type ContextOptions } from '../context.js'
import type { Log } from '../log.js'
import type { Reader, Store } from '../store/store.js'
import { traced } from '../store/traced.js'
import { presentError } from './errors.js'
import { checkArguments } from './arguments.js'
import { checkOperation, documentRules, MAX_TOKENS, type Limits } from './limits.js'
import { buildSchema } from './schema.js'
import { resolvedOperation } from './resolved.js'
import { selectionOf } from './selection.js'
import { lenientStatus } from './status.js'
import { today } from './today.js'

/** How long a question to a changed world may take, in milliseconds: on the embedded engine writes wait for it. */
const ROLLED_BACK_MS = 30_000

/** What one operation carries besides its context for the resolvers. */
export interface OperationContext extends Context {
  /** Cypher files the operation ran, in order. */
  cypher: string[]
  /** Whether the caller wants that list in `extensions.cypher`. */
  trace: boolean
}

export interface OperationOptions {
  store: Store
  log: Log
  limits: Limits
  timezone: string
  /** Fixes the day that "today" means, ISO YYYY-MM-DD; for tests and golden answers. */
  today?: string
  plugins?: ApolloServerPlugin<OperationContext>[]
}

export interface Operations {
  server: ApolloServer<OperationContext>
  /** A fresh context, for one operation. */
  context(options?: { trace?: boolean }): OperationContext
}

/** The GraphQL side of the service, without any transport. */
export function createOperations(options: OperationOptions): Operations {
  const { store, log, limits } = options
  const server = new ApolloServer<OperationContext>({
    schema: buildSchema(),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    // The transport refuses what a foreign page could send, in words of its own.
    csrfPrevention: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    validationRules: documentRules(limits),
    formatError: presentError(log),
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), admission(limits), lenientStatus, journal(log), solverEnds, ...(options.plugins ?? [])],
  })
  return {
    server,
    context: ({ trace = false } = {}) => {
      const requestId = randomUUID()
      const cypher: string[] = []
      const trail = (reader: Reader): Reader => traced(reader, (name) => cypher.push(name))
      const rolledBack: ContextOptions['rolledBack'] = (work) => store.transaction((tx) => work(trail(tx)), { rollback: true, timeoutMs: ROLLED_BACK_MS })
      return { ...createContext({ reader: trail(store), today: options.today ?? today(options.timezone), requestId, rolledBack }), cypher, trace }
    },
  }
}

/** The thread of the solver belongs to the process: with the last server it ends, another server that goes on starts a new one. */
const solverEnds: ApolloServerPlugin<OperationContext> = { serverWillStart: async () => ({ serverWillStop: endSolver }) }

/** Before an operation runs: refuses what asks for too much, and tells the loaders what it selects. */
const admission = (limits: Limits): ApolloServerPlugin<OperationContext> => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation: found, request, contextValue }) {
        const variables = request.variables ?? {}
        const operation = resolvedOperation(document, found, request.operationName)
        const asked = { schema, document, operation, variables }
        checkOperation(asked, limits)
        checkArguments(asked)
        const selection = selectionOf(schema, document, operation, variables)
        if (selection) contextValue.select(selection)
      },
    }
  },
})

/** One log line an operation: its name and cost, never its variables, which may hold personal data. */
const journal = (log: Log): ApolloServerPlugin<OperationContext> => ({
  async requestDidStart() {
    const start = performance.now()
    return {
      async willSendResponse({ contextValue, response, operationName, errors }) {
        const { cypher, trace, requestId } = contextValue
        if (trace && response.body.kind === 'single') response.body.singleResult.extensions = { ...response.body.singleResult.extensions, cypher }
        log.info({ operation: operationName ?? undefined, requestId, ms: Math.round(performance.now() - start), cypher: cypher.length, errors: errors?.length ?? 0 }, 'operation')
      },
    }
  },
})
