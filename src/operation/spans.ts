import type { ApolloServerPlugin } from '@apollo/server'
import { SpanKind, SpanStatusCode } from '@opentelemetry/api'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { resourceFromAttributes } from '@opentelemetry/resources'
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node'
import type { OperationContext } from './context.js'

/**
 * Sends a span for each operation to a collector: its kind and name, how long it took, the Cypher files it ran, how it
 * ended. Neither its text nor its variables. This file is loaded only where traces are wanted.
 */
export function spansTo(endpoint: string): { plugin: ApolloServerPlugin<OperationContext> } {
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/+$/, '')}/v1/traces` })
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'trichain' }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  })
  const tracer = provider.getTracer('trichain')
  return {
    plugin: {
      async requestDidStart() {
        const span = tracer.startSpan('graphql', { kind: SpanKind.SERVER })
        return {
          async willSendResponse({ operation, operationName, errors, contextValue: { cypher, requestId } }) {
            const kind = operation?.operation ?? 'none'
            span.updateName(operationName ? `${kind} ${operationName}` : kind)
            span.setAttributes({
              'graphql.operation.type': kind,
              'trichain.request': requestId,
              'trichain.cypher.count': cypher.length,
              'trichain.cypher': [...new Set(cypher.filter(Boolean))],
            })
            if (errors?.length) {
              const codes = errors.map(({ extensions }) => extensions?.code ?? 'FAILED')
              span.setAttribute('trichain.errors', codes.map(String))
              span.setStatus({ code: SpanStatusCode.ERROR })
            }
            span.end()
          },
        }
      },
      serverWillStart: async () => ({ serverWillStop: () => provider.shutdown() }),
    },
  }
}
