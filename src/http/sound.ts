import type { FastifyReply, FastifyRequest } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { shortened } from '../kernel/errors.js'
import { statusOfMistake } from '../operation/status.js'
import { unsound } from '../operation/unsound.js'
import { refuse } from './errors.js'

/** Refuses texts at which the library that checks them throws. */
export const soundOnly =
  (schema: GraphQLSchema) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const { query } = (request.method === 'GET' ? request.query : (request.body ?? {})) as { query?: unknown }
    const wrong = unsound(schema, query)
    if (!wrong) return undefined
    return refuse(request, reply, {
      status: statusOfMistake(request.headers.accept),
      code: 'GRAPHQL_VALIDATION_FAILED',
      message: shortened(wrong.message),
    })
  }
