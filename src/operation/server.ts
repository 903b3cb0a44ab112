import { randomUUID } from 'node:crypto'
import type { ApolloServer, ApolloServerPlugin } from '@apollo/server'
import type { FormattedExecutionResult, GraphQLSchema } from 'graphql'
import { endContexts } from '../context.js'
import { Feed } from '../events/index.js'
import { Keeper } from '../findings/index.js'
import type { Unfinished } from '../import/runs.js'
import { ImportWatch } from '../import/watch.js'
import type { Log } from '../log.js'
import type { Office } from '../access/office.js'
import { GUEST_VIEWER, isAccount, LOCAL_VIEWER } from '../access/viewer.js'
import type { Store } from '../store/store.js'
import type { AuditTrail } from '../audit/trail.js'
import { audited } from './audited.js'
import { answerTo, type Answered, type AskedText } from './ask.js'
import { createApollo } from './apollo.js'
import { Metrics } from './metrics.js'
import { operationContext, type Asker, type OperationContext } from './context.js'
import { Lane, type LaneOptions } from './lane/index.js'
import { presentError } from './errors.js'
import { judging } from './judged.js'
import { documentRules, type Limits } from './limits.js'
import { listenTo, type ListeningAsker, type SentOperation, type Told } from './listen.js'
import { FEW, type AskedOperation, type Priced } from './price/index.js'
import { questionCheck } from './question.js'
import { recording } from './recording.js'
import { notKept } from './notKept.js'
import { refused } from './refused.js'
import { routes, type Routing } from './route.js'
import { buildSchema } from './schema.js'
import { lenientStatus } from './status.js'
import { TimeLimit } from './timeLimit.js'
import { today } from './today.js'
import { warmTies } from './warmTies.js'
import { warmUp } from './warmUp.js'
import { saysUnfinished } from './unfinished.js'

export interface OperationOptions {
  store: Store
  log: Log
  limits: Limits
  timezone: string
  /** Fixes the day that "today" means, ISO YYYY-MM-DD; for tests and golden answers. */
  today?: string | undefined
  /** Where large questions are answered; without it they are answered where they are asked. */
  lane?: Omit<LaneOptions, 'store' | 'log' | 'runMs' | 'keeper'> & Pick<Routing, 'cheap'> & { keepBytes: number }
  /** How long one operation may run as a whole, in milliseconds. */
  runMs: number
  /** Where is written down who did what; without it only whoever sits at the machine is answered. */
  audit?: AuditTrail
  office?: Office
  /** Whether figures are kept of what is asked. */
  measures?: boolean
  plugins?: ApolloServerPlugin<OperationContext>[]
}

export interface Operations {
  server: ApolloServer<OperationContext>
  /** The import that is under way or was interrupted, if any: the graph may hold a part of it. */
  unfinished(): Promise<Unfinished | undefined>
  schema: GraphQLSchema
  /** The day that "today" means, ISO YYYY-MM-DD. */
  today(): string
  /** Figures of what was asked, where they are kept. */
  metrics?: Metrics
  /** Finds what the first page asks for before it is asked, until `signal` ends it; nothing where nothing is kept. */
  warmUp(signal: AbortSignal): Promise<void>
  /** A fresh context, for one operation; of whoever sits at the machine where nobody else is named. */
  context(asker?: Partial<Pick<Asker, 'trace' | 'caller' | 'signal' | 'viewer'>>): OperationContext
  /** Answers one question as `/graphql` does, for another transport; what would write more than drafts is refused. */
  ask(sent: AskedText, asker: Pick<Asker, 'caller' | 'signal' | 'viewer'>): Promise<Answered>
  /** An answer that says what went wrong. */
  failed(error: unknown): FormattedExecutionResult
  /** Begins to tell changes, or says why not. */
  listen(sent: SentOperation, asker: ListeningAsker): Promise<FormattedExecutionResult | AsyncGenerator<Told>>
}

/** The GraphQL side of the service, without any transport. */
export function createOperations(options: OperationOptions): Operations {
  const { store, log, limits, runMs } = options
  const imports = new ImportWatch(store)
  const feed = new Feed(store)
  const prices = new WeakMap<OperationContext, Priced>()
  const keepBytes = options.lane?.keepBytes ?? 0
  const keeper = keepBytes ? new Keeper(keepBytes * (1 - 1 / ANSWERS)) : undefined
  const lane =
    options.lane && new Lane({ ...options.lane, answerBytes: keepBytes / ANSWERS, runMs, store, log, keeper })
  const routing =
    lane &&
    options.lane &&
    routes({
      lane,
      pinning: keeper && { store, keeper },
      priceOf: (context) => prices.get(context),
      cheap: options.lane.cheap,
      runMs,
      log,
    })
  const metrics = options.measures ? new Metrics({ store, lane, keeper }) : undefined
  const schema = buildSchema()
  const rules = documentRules(limits)
  const judged = judging(limits)
  const admitted = (asked: AskedOperation, context: OperationContext): Priced => {
    if (isAccount(context.viewer) && !options.audit) throw new Error('nobody who signs in is answered without an audit')
    if (asked.operation.operation === 'subscription' && !context.telling)
      throw refused('a subscription is told at /graphql/stream, over graphql-sse or graphql-ws', 'BAD_REQUEST')
    if (asked.operation.operation === 'mutation' && !context.writes)
      throw refused(
        'only questions are answered here: a change is made at /graphql, on the machine the server runs on, by its loopback address',
        'FORBIDDEN',
      )
    const priced = judged(asked)
    context.few = priced.work <= FEW
    const { only } = context.writes ?? {}
    if (asked.operation.operation === 'mutation' && only && !priced.parts.every(({ name }) => only.includes(name)))
      throw refused(`what is written here are drafts alone: expected ${only.join(' or ')}`, 'FORBIDDEN')
    return priced
  }
  const server = createApollo({
    schema,
    log,
    validationRules: rules,
    admit(asked, context) {
      prices.set(context, admitted(asked, context))
    },
    plugins: [
      lenientStatus,
      journal(log),
      solverEnds,
      notKept,
      saysUnfinished(imports),
      ...(options.audit ? [audited(options.audit, log)] : []),
      ...(routing ? [routing] : []),
      ...(metrics ? [metrics.plugin] : []),
      ...(options.plugins ?? []),
    ],
  })
  const writing = { engine: store.engine, limits }
  const day = (): string => options.today ?? today(options.timezone)
  const contextOf = (
    {
      told,
      listen,
      trace = false,
      caller = '',
      signal = new AbortController().signal,
      viewer = LOCAL_VIEWER,
    }: Partial<Asker>,
    writes?: Asker['writes'],
  ): OperationContext =>
    operationContext(store, {
      ...(writes && { writes }),
      ...(told && { told }),
      ...(listen && { listen }),
      trace,
      caller,
      signal,
      viewer,
      ...(options.office && { office: options.office }),
      checkQuestion: questionCheck(schema, limits),
      time: new TimeLimit(runMs),
      again: true,
      today: day(),
      requestId: randomUUID(),
    })
  let asked = -Infinity
  const idleMs = (): number => performance.now() - asked
  return {
    server,
    schema,
    today: day,
    ...(metrics && { metrics }),
    unfinished: () => imports.current(),
    async warmUp(signal) {
      if (!lane || !keeper) return
      const rules = [...contextOf({}).analysis.gap.rules()].map(({ id }) => id)
      const unfinished = () => imports.current()
      const ask = (query: string, variables: AskedText['variables']) =>
        answerTo(server, { query, variables, operationName: undefined }, contextOf({ caller: 'warm-up', signal }))
      // The embedded engine plans in a moment.
      const plans = store.engine === 'neo4j' && {
        plan: (turn: () => Promise<void>) => warmTies({ schema, ask, turn }, signal),
      }
      const found = recording({ store, keeper, log, gap: () => contextOf({}).analysis.gap })
      await warmUp({ lane, store, schema, log, rules, idleMs, today: day, unfinished, found, ...plans }, signal)
    },
    context(asker = {}) {
      asked = performance.now()
      return contextOf(asker, asker.viewer === GUEST_VIEWER ? undefined : writing)
    },
    failed: (error) => ({ errors: [presentError(log)({ message: '' }, error)] }),
    listen: (sent, asker) =>
      listenTo(
        {
          server,
          schema,
          log,
          feed,
          rules,
          cheap: options.lane?.cheap ?? limits.budget,
          admit: admitted,
          context: (given) => contextOf(given),
        },
        sent,
        asker,
      ),
    ask: (sent, asker) =>
      answerTo(
        server,
        sent,
        contextOf(asker, asker.viewer === GUEST_VIEWER ? undefined : { ...writing, only: DRAFTS }),
      ),
  }
}

/** What assistants may write. */
const DRAFTS = ['saveDraft', 'draftProposal']
/** Of what is kept, so small a part is whole answers; the rest is what rules found. */
const ANSWERS = 8

/**
 * The thread of the solver belongs to the process: with the last server it ends, another server that goes on starts a
 * new one.
 */
const solverEnds: ApolloServerPlugin<OperationContext> = {
  serverWillStart: async () => ({ serverWillStop: endContexts }),
}

/** One log line an operation: its name and cost, never its variables, which may hold personal data. */
const journal = (log: Log): ApolloServerPlugin<OperationContext> => ({
  async requestDidStart() {
    const start = performance.now()
    return {
      async willSendResponse({ contextValue: { cypher, requestId, time }, operationName, errors }) {
        time?.clear()
        log.info(
          {
            operation: operationName ?? undefined,
            requestId,
            ms: Math.round(performance.now() - start),
            cypher: cypher.length,
            errors: errors?.length ?? 0,
          },
          'operation',
        )
      },
    }
  },
})
