import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { AccessError } from '../kernel/errors.js'
import type { Operations } from '../operation/server.js'
import { viewerOf } from './gate.js'

type Gate = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply | undefined>

/** `/metrics`: figures for Prometheus; where there are accounts, with the token of an administrator. */
export function metricsRoute(app: FastifyInstance, { metrics }: Operations, known: Gate): void {
  if (!metrics) return
  app.get('/metrics', { onRequest: known }, async (request, reply) => {
    if (!viewerOf(request).rights.may('ADMINISTER'))
      throw new AccessError('FORBIDDEN', 'figures are for administrators: send the token of one')
    return reply.type(metrics.contentType).send(await metrics.text())
  })
}
