import { isIP } from 'node:net'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { refuse } from './errors.js'

/**
 * Refuses requests for hosts this server is not known by: a page elsewhere whose name is made to lead here (DNS
 * rebinding) would be of one origin with an unguarded server. `hosts` adds to the loopback names and the address
 * listened on; `*` lets all pass.
 */
export function hostGuard(listening: string, hosts: readonly string[]) {
  const known = new Set([
    'localhost',
    '127.0.0.1',
    '::1',
    listening.toLowerCase(),
    ...hosts.map((host) => host.toLowerCase()),
  ])
  // A server on all addresses is reached by any of them, and an address can't be made to lead elsewhere.
  const anyAddress = listening === '0.0.0.0' || listening === '::'
  const passes = (name: string): boolean =>
    known.has(name) || name.endsWith('.localhost') || (anyAddress && isIP(name) !== 0)
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const host = request.raw.headers.host
    // Browsers always send one; what checks health may not.
    if (known.has('*') || host === undefined) return undefined
    const name = nameOf(host)
    if (name !== undefined && passes(name)) return undefined
    return refuse(request, reply, {
      status: 421,
      code: 'HOST_REFUSED',
      message: `this server does not answer for the host ${JSON.stringify(host.slice(0, 100))}: expected one it is known by; TRICHAIN_HOSTS names more`,
    })
  }
}

/** The name in a Host header, without brackets, port and final dot; nothing where it is none. */
export function nameOf(host: string): string | undefined {
  const match = /^(?:\[([0-9a-f:.]+)\]|([\w.-]+))(?::\d{1,5})?$/i.exec(host)
  return (match?.[1] ?? match?.[2])?.toLowerCase().replace(/\.$/, '')
}
