import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache'
import type { DocumentNode, FormattedExecutionResult, GraphQLSchema, ValidationRule } from 'graphql'
import type { Log } from '../log.js'
import type { OperationContext } from './context.js'
import { presentError } from './errors.js'
import { executed } from './plan/index.js'
import { MAX_TOKENS } from './limits.js'
import type { AskedOperation } from './price/index.js'
import { remembered } from './remembered.js'
import { resolvedOperation } from './resolved.js'
import { selectionOf } from './selection.js'
import { whole } from './whole.js'

export interface ApolloOptions {
  schema: GraphQLSchema
  log: Pick<Log, 'error'>
  validationRules?: ValidationRule[]
  /** Looks at an operation before anything is done for it; throws to refuse it. */
  admit(asked: AskedOperation, context: OperationContext): void
  plugins: ApolloServerPlugin<OperationContext>[]
}

/**
 * Operations kept parsed, in bytes of their JSON: in memory they take ten times as much. Those that are asked often are
 * some hundred.
 */
const DOCUMENTS_BYTES = 2 * 1024 * 1024

/** The server that answers operations, the same wherever it runs. */
export const createApollo = ({
  schema,
  log,
  validationRules = [],
  admit,
  plugins,
}: ApolloOptions): ApolloServer<OperationContext> =>
  new ApolloServer<OperationContext>({
    // As the library takes another execution than its own.
    gateway: {
      onSchemaLoadOrUpdate(tell) {
        tell({ apiSchema: schema, coreSupergraphSdl: '' })
        return () => undefined
      },
      load: async () => ({
        async executor({ document, operation, request, context }) {
          const execute = () =>
            executed({
              schema,
              document,
              operation,
              operationName: request.operationName,
              variables: request.variables ?? {},
              context,
            })
          return (
            operation.operation === 'query' ? whole(operation, context as OperationContext, execute) : execute()
          ) as never
        },
      }),
      stop: async () => undefined,
    },
    introspection: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    documentStore: new InMemoryLRUCache<DocumentNode>({ maxSize: DOCUMENTS_BYTES }),
    // The transport refuses what a foreign page could send, in words of its own.
    csrfPrevention: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    validationRules,
    formatError: presentError(log),
    stringifyResult: textOf,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      admission(admit),
      ...plugins,
      trail,
    ],
  })

/** An answer that is text already, in the place of its data. */
export class Written {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/** The text of an answer, as it is sent. */
export const textOf = ({ errors, data, extensions }: FormattedExecutionResult): string =>
  data instanceof Written ? amended(data.text, extensions) : `${JSON.stringify({ errors, data, extensions })}\n`

/** Seldom is there something to add to what is written already. */
function amended(text: string, extensions: FormattedExecutionResult['extensions']): string {
  if (!extensions) return text
  const answer = JSON.parse(text) as FormattedExecutionResult
  return `${JSON.stringify({ ...answer, extensions: { ...answer.extensions, ...extensions } })}\n`
}

/** Before an operation runs: it may be refused, and only then the loaders are told what it selects. */
function admission(admit: ApolloOptions['admit']): ApolloServerPlugin<OperationContext> {
  const selected = remembered(({ schema, document, operation, variables }) => ({
    selection: selectionOf(schema, document, operation, variables),
  }))
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ schema, document, operation: found, request, contextValue }) {
        const variables = request.variables ?? {}
        const operation = resolvedOperation(document, found, request.operationName)
        const asked = { schema, document, operation, variables }
        admit(asked, contextValue)
        const { selection } = selected(asked)
        if (selection) contextValue.select(selection)
      },
    }),
  }
}

/** Tells the caller which Cypher files were run, if he wants to know. */
const trail: ApolloServerPlugin<OperationContext> = {
  requestDidStart: async () => ({
    async willSendResponse({ contextValue: { trace, cypher }, response: { body } }) {
      if (!trace || body.kind !== 'single' || body.singleResult.data instanceof Written) return
      body.singleResult.extensions = { ...body.singleResult.extensions, cypher }
    },
  }),
}
