import type { ApolloServer } from '@apollo/server'
import {
  createSourceEventStream,
  getOperationAST,
  GraphQLError,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type FormattedExecutionResult,
  type GraphQLSchema,
  type ValidationRule,
} from 'graphql'
import type { Viewer } from '../access/viewer.js'
import type { ChangeItem } from '../changes/read.js'
import type { ListenArgs } from '../context.js'
import { cursorOf, listen, placeOf, type Feed } from '../events/index.js'
import { OperationError } from '../kernel/errors.js'
import { RegionTree } from '../loaders/regions.js'
import type { Log } from '../log.js'
import type { Asker, OperationContext } from './context.js'
import { presentError } from './errors.js'
import { MAX_TOKENS } from './limits.js'
import type { AskedOperation, Priced } from './price/index.js'
import { refused } from './refused.js'
import { resolvedOperation } from './resolved.js'
import { unsound } from './unsound.js'

/** An operation as transports bring it. */
export interface SentOperation {
  query: string
  variables?: Readonly<Record<string, unknown>> | null | undefined
  operationName?: string | null | undefined
}

/** Who listens: asked for again and again, as rights change and sessions end. */
export interface ListeningAsker {
  caller: string
  signal: AbortSignal
  /** The cursor of the last change he has heard of, where he comes back. */
  heard?: string | undefined
  /** @throws AccessError when he may not any more */
  viewer: () => Promise<Viewer>
}

/** What is told of a change, and where one can go on after it. */
export interface Told {
  answer: FormattedExecutionResult
  cursor?: string
}

export interface ListenOptions {
  server: ApolloServer<OperationContext>
  schema: GraphQLSchema
  log: Log
  feed: Feed
  rules: readonly ValidationRule[]
  /** What is refused before anything is told. */
  admit(asked: AskedOperation, context: OperationContext): Priced
  /** The most an answer may cost: a listener's are given on the thread that takes requests. */
  cheap: number
  context(asker: Partial<Asker>): OperationContext
}

/** Begins to tell changes; or says why not. */
export async function listenTo(
  options: ListenOptions,
  sent: SentOperation,
  asker: ListeningAsker,
): Promise<FormattedExecutionResult | AsyncGenerator<Told>> {
  const { schema, log, cheap } = options
  const { signal, caller } = asker
  const present = presentError(log)
  const failed = (error: unknown): FormattedExecutionResult => ({
    errors: [present(error instanceof GraphQLError ? error.toJSON() : { message: '' }, error)],
  })
  try {
    const document = parsed(sent.query)
    const odd = unsound(schema, sent.query)
    const wrong = odd ? [odd] : validate(schema, document, [...specifiedRules, ...options.rules])
    if (wrong.length)
      return {
        errors: wrong.map((one) =>
          present({ ...one.toJSON(), extensions: { code: 'GRAPHQL_VALIDATION_FAILED', ...one.extensions } }, one),
        ),
      }
    const variables = sent.variables ?? {}
    const operation = resolvedOperation(document, getOperationAST(document, sent.operationName), sent.operationName)
    if (operation.operation !== 'subscription')
      throw refused(`expected a subscription: a ${operation.operation} is answered at /graphql`, 'BAD_REQUEST')
    const viewer = await asker.viewer()
    const context = options.context({ caller, signal, viewer, listen: (args) => changes(options, sent, asker, args) })
    untimed(context)
    const { held } = options.admit({ schema, document, operation, variables }, context)
    if (held > cheap)
      throw refused(
        `what is told of a change may cost up to ${cheap} points, and this costs ${held}: ask for less, and for the rest at /graphql`,
        'OPERATION_TOO_EXPENSIVE',
      )
    const told = await createSourceEventStream({
      schema,
      document,
      contextValue: context,
      variableValues: variables,
      operationName: sent.operationName,
    })
    if (Symbol.asyncIterator in told) return untilTrouble(told as AsyncGenerator<Told>, failed)
    return { errors: told.errors!.map((error) => present(error.toJSON(), error)) }
  } catch (error) {
    return failed(error)
  }
}

function parsed(query: string): DocumentNode {
  try {
    return parse(query, { maxTokens: MAX_TOKENS })
  } catch (error) {
    throw error instanceof GraphQLError ? refused(error.message, 'GRAPHQL_PARSE_FAILED') : error
  }
}

async function changes(
  { feed, context, server }: ListenOptions,
  sent: SentOperation,
  { caller, signal, viewer, heard }: ListeningAsker,
  { filter, after }: ListenArgs,
): Promise<AsyncGenerator<Told>> {
  const { types, region } = filter ?? {}
  const from = heard ?? after
  const { reader } = untimed(context({ caller, signal }))
  const regions = region == null ? undefined : new Set(await new RegionTree(reader).ids(region, true))
  const told = await listen({
    feed,
    signal,
    ...(from != null && { after: placeOf(from) }),
    wanted: { types, regions },
    async listener() {
      const who = await viewer()
      return { who, reader: untimed(context({ caller, signal, viewer: who })).reader }
    },
  })
  return answers(told, async (change, who) => {
    const { body } = await server.executeOperation(
      {
        query: sent.query,
        variables: { ...sent.variables },
        ...(sent.operationName != null && { operationName: sent.operationName }),
      },
      { contextValue: context({ caller, signal, viewer: who, told: change }) },
    )
    if (body.kind !== 'single') throw new Error('an incremental answer was not asked for')
    return body.singleResult
  })
}

async function* answers(
  told: AsyncGenerator<{ change: ChangeItem; who: Viewer }>,
  answer: (change: ChangeItem, who: Viewer) => Promise<FormattedExecutionResult>,
): AsyncGenerator<Told> {
  for await (const { change, who } of told) yield { answer: await answer(change, who), cursor: cursorOf(change) }
}

/** It is the store's time that is bounded, not that of who listens. */
function untimed(context: OperationContext): OperationContext {
  context.time?.clear()
  return context
}

/** What goes wrong on the way is told as the last. */
async function* untilTrouble(
  told: AsyncGenerator<Told>,
  failed: (error: unknown) => FormattedExecutionResult,
): AsyncGenerator<Told> {
  try {
    yield* told
  } catch (error) {
    if (!(error instanceof OperationError && error.code === 'CANCELLED')) yield { answer: failed(error) }
  }
}
