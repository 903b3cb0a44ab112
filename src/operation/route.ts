import { HeaderMap, type ApolloServerPlugin, type GraphQLRequestContextResponseForOperation } from '@apollo/server'
import { locatedError, type ExecutionResult, type FormattedExecutionResult } from 'graphql'
import { OperationError } from '../kernel/errors.js'
import type { Log } from '../log.js'
import { Written } from './apollo.js'
import { Came } from './came.js'
import type { OperationContext } from './context.js'
import { presentError } from './errors.js'
import type { Lane } from './lane/index.js'
import { Line } from './lane/line.js'
import { pinned, type Pinning } from './pinning.js'
import type { AskedOperation, Priced } from './price/index.js'

export interface Routing {
  lane: Lane
  /** What an operation in hand costs. */
  priceOf(context: OperationContext): Priced | undefined
  /** Up to so many points an operation is answered here, on the thread that takes requests. */
  cheap: number
  runMs: number
  log: Log
  /** What was found before; without it, nothing is kept. */
  pinning?: Pinning | undefined
}

/** Up to so many points nobody waits for his turn: it takes a millisecond or two. */
const TINY = 100
/** Up to so many points, most of them the engine's, an operation is answered here all the same. */
const ENGINE = 60_000
/**
 * What undoes a large change set is not ended in its midst, as what is in the lane may be: so it is answered here, with
 * a thousand changes of a draft beside it.
 */
const UNENDED = 'approveDraft'
const UNENDED_HELD = 20_000
/** Up to so many points, as far as is known, it takes a few: less than a page of a thousand. */
const SMALL = 320
/**
 * How many that are neither tiny nor large are answered here at a time, others having their turn between: of small ones
 * as many as keep the engine busy while an answer is put together, of others one, as what they compute adds up.
 */
const AT_A_TIME = { small: 4, medium: 1 }
const WAITING = 1000

/** What is done where requests are taken, and nowhere else. */
const OFFICE = new Set([
  'auditLog',
  'revealPersonal',
  'accounts',
  'addAccount',
  'setAccount',
  'resetPassword',
  'addToken',
  'revokeToken',
  'backups',
  'makeBackup',
  'checkBackup',
])

type Asked = GraphQLRequestContextResponseForOperation<OperationContext>
type Response = NonNullable<
  Awaited<
    ReturnType<
      NonNullable<
        Exclude<
          Awaited<ReturnType<NonNullable<ApolloServerPlugin<OperationContext>['requestDidStart']>>>,
          void
        >['responseForOperation']
      >
    >
  >
>

/**
 * Sends operations by their price: tiny ones are answered at once, others here in a fair line, large ones in the lane
 * for them.
 */
export function routes({ lane, priceOf, cheap, runMs, log, pinning }: Routing): ApolloServerPlugin<OperationContext> {
  const lineOf = (places: number): Line => new Line({ places, length: WAITING, waitMs: runMs, msPerPoint: 0.015 })
  const [small, medium] = [lineOf(AT_A_TIME.small), lineOf(AT_A_TIME.medium)]
  const came = new Came()
  const large = async (
    { source, document, operation, operationName, request, contextValue }: Asked,
    { work: price, beside }: Priced,
  ): Promise<Response> => {
    const { caller, signal, today, trace, requestId, writes, cypher, time, viewer } = contextValue
    // The lane keeps the time, from the turn on.
    time?.clear()
    const done = await lane.answer({
      source,
      document,
      operationName: operationName ?? undefined,
      variables: request.variables ?? {},
      today,
      trace,
      requestId,
      viewer,
      ...(operation.operation === 'mutation' && writes && { writes }),
      anew: beside,
      price,
      caller,
      signal,
    })
    cypher.length = done.cypher
    if (done.people) contextValue.people = done.people
    return respond({ data: new Written(done.text) as never }, done.status, done.headers)
  }
  return {
    serverWillStart: async () => ({ serverWillStop: () => lane.close() }),
    async requestDidStart() {
      let leave: (() => void) | undefined
      /** What it comes to is worth knowing. */
      let dear: AskedOperation | undefined
      let http: Response['http'] | undefined
      /** What was found before is there no more: somebody has written. */
      const elsewhere = async (asked: Asked, found: Pinning, priced: Priced): Promise<ExecutionResult | undefined> => {
        try {
          if (await pinned(found, askedOf(asked), priced, asked.contextValue)) return undefined
          leave?.()
          leave = undefined
          const { body, ...response } = await large(asked, priced)
          http = response.http
          if (body.kind !== 'single') throw new Error('an incremental answer was not asked for')
          return body.singleResult as ExecutionResult
        } catch (error) {
          http = refusal(error, log).http
          return { errors: [locatedError(error, asked.operation)] }
        }
      }
      return {
        async responseForOperation(asked) {
          let priced = priceOf(asked.contextValue)
          const writes = asked.operation.operation === 'mutation'
          try {
            if (priced && !writes && pinning) {
              const before = priced
              priced = (await pinned(pinning, askedOf(asked), priced, asked.contextValue)) ?? priced
              if (priced !== before) asked.contextValue.elsewhere = () => elsewhere(asked, pinning, before)
            }
            const most = priced?.parts.some(({ name }) => name === UNENDED) ? Math.max(UNENDED_HELD, cheap) : cheap
            if (priced && (priced.held > most || priced.work > Math.max(ENGINE, cheap))) {
              if (priced.parts.some(({ name }) => OFFICE.has(name))) throw tooMuchHere(priced, cheap)
              return await large(asked, priced)
            }
            if (!priced || priced.held <= TINY) return null
            if (priced.held > SMALL && !writes) dear = askedOf(asked)
            const held = dear ? came.held(dear, priced.held) : priced.held
            const line = held > SMALL ? medium : small
            leave = await line.enter(asked.contextValue.caller, held, asked.contextValue.signal)
            return null
          } catch (error) {
            return refusal(error, log)
          }
        },
        async willSendResponse({ response, errors }) {
          if (leave) setImmediate(leave)
          if (dear && leave && !errors && response.body.kind === 'single')
            came.note(dear, response.body.singleResult.data)
          if (http?.status) response.http.status = http.status
          for (const [name, value] of http?.headers ?? []) response.http.headers.set(name, value)
        },
      }
    },
  }
}

const askedOf = ({ schema, document, operation, request }: Asked): AskedOperation => ({
  schema,
  document,
  operation,
  variables: request.variables ?? {},
})

const tooMuchHere = ({ held }: Priced, cheap: number): OperationError =>
  new OperationError(
    'OPERATION_TOO_EXPENSIVE',
    `${[...OFFICE].join(', ')} are answered beside small questions only, of up to ${cheap} points, and this is one of ${held}: ask for smaller pages (first), and for nothing else in the same operation`,
    { status: 400 },
  )

const respond = (
  singleResult: FormattedExecutionResult,
  status: number | undefined,
  headers: [string, string][],
): Response => ({
  http: { ...(status !== undefined && { status }), headers: new HeaderMap(headers) },
  body: { kind: 'single', singleResult },
})

function refusal(error: unknown, log: Log): Response {
  const { status = 500, retryAfterS } = error instanceof OperationError ? error : {}
  return respond(
    { errors: [presentError(log)({ message: '' }, error)] },
    status,
    retryAfterS === undefined ? [] : [['retry-after', String(retryAfterS)]],
  )
}
