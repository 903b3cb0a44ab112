import { BlockList, isIP } from 'node:net'
import type { FastifyRequest } from 'fastify'
import { nameOf } from './hosts.js'

/**
 * Whether a request is made on the machine the server runs on: from a loopback address to a loopback address, by a name
 * of it, and not handed on by a proxy. While there are no accounts, who is elsewhere reads, and changes nothing.
 */
export function ofThisMachine(listening: string, request: FastifyRequest): boolean {
  const { headers, socket } = request.raw
  const handedOn = HANDED_ON.some((name) => headers[name] !== undefined)
  const host = headers.host === undefined ? listening : (nameOf(headers.host) ?? '')
  return !handedOn && [listening, socket.remoteAddress ?? '', host].every(isLoopback)
}

const HANDED_ON = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via']

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8, 'ipv4')
loopback.addAddress('::1', 'ipv6')

/** What was asked last, as requests come from few addresses. */
const known = new Map<string, boolean>()
const MOST_KNOWN = 100

/** Addresses of IPv4 written as IPv6 too. */
export function isLoopback(name: string): boolean {
  let found = known.get(name)
  if (found === undefined) {
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(name, (found = listed(name)))
  }
  return found
}

function listed(name: string): boolean {
  const family = isIP(name)
  if (family === 0) return name.toLowerCase() === 'localhost' || name.toLowerCase().endsWith('.localhost')
  return loopback.check(name, family === 4 ? 'ipv4' : 'ipv6')
}
