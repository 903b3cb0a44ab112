import type { FastifyReply, FastifyRequest } from 'fastify'
import { refuse } from './errors.js'

/** Headers that a page can't add without asking first, and we never agree. */
const ASKED_FIRST = ['apollo-require-preflight', 'x-apollo-operation-name', 'graphql-require-preflight'] as const
const JSON_TYPES = /(?:^|[,\s])application\/(?:graphql-response\+)?json(?:$|[;,\s])/i

/**
 * Refuses what a page elsewhere can make a browser send without asking first. A body is JSON, which is asked for. A GET
 * is a query and changes nothing, but may be heavy: it says in `accept` that it wants JSON, as no image, script, frame
 * or link does, and does not come from another origin, where the browser says so.
 */
export async function crossSiteGuard(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
  if (request.method !== 'GET') return undefined
  const { headers } = request
  if (headers['content-type'] !== undefined && !/^application\/json\s*(;|$)/i.test(headers['content-type'])) {
    return refuse(request, reply, {
      status: 415,
      code: 'UNSUPPORTED_MEDIA_TYPE',
      message: 'a GET has no body: expected no header "content-type", or application/json',
    })
  }
  if (headers['content-type'] !== undefined || ASKED_FIRST.some((name) => headers[name])) return undefined
  const site = headers['sec-fetch-site']
  if (site === 'cross-site' || site === 'same-site') {
    return refuse(request, reply, {
      status: 403,
      code: 'CROSS_SITE_REFUSED',
      message: 'a page of another origin may not ask here',
    })
  }
  if (JSON_TYPES.test(headers.accept ?? '')) return undefined
  return refuse(request, reply, {
    status: 400,
    code: 'CROSS_SITE_REFUSED',
    message:
      'a query by GET could be sent by any page: expected the header "accept: application/graphql-response+json" or "accept: application/json", or a POST with "content-type: application/json"',
  })
}
