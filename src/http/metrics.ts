import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { AccessError } from '../kernel/errors.js'
import type { Operations } from '../operation/server.js'
import type { Commons } from '../workers/commons.js'
import { viewerOf } from './gate.js'

type Gate = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply | undefined>

/**
 * `/metrics`: figures for Prometheus, of all workers together; where there are accounts, with the token of an
 * administrator.
 */
export function metricsRoute(
  app: FastifyInstance,
  { metrics }: Operations,
  known: Gate,
  commons: Commons | undefined,
): void {
  if (!metrics) return
  commons?.measures(() => metrics.figures())
  app.get('/metrics', { onRequest: known }, async (request, reply) => {
    if (!viewerOf(request).rights.may('ADMINISTER'))
      throw new AccessError('FORBIDDEN', 'figures are for administrators: send the token of one')
    return reply.type(metrics.contentType).send(await (commons?.figures() ?? metrics.text()))
  })
}
