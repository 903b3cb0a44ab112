import { chainsByAppointments } from '../../generated/cypher.js'
import type { Scope } from './scope.js'

/** As many appointments as are looked at together: of more than some hundred thousand no thread could hold all rows. */
const MOST = 60_000

/**
 * The chains a rule looks at, in parts whose appointments can be held at once: one of all of them, but in very large
 * worlds.
 */
export async function chainsInParts(
  { chainIds, once, reader }: Pick<Scope, 'chainIds' | 'once' | 'reader'>,
  most = MOST,
): Promise<(readonly string[] | null)[]> {
  if (chainIds !== null) return [chainIds]
  const chains = await once('chainsByAppointments', [], () => reader.run(chainsByAppointments, {}))
  const parts: string[][] = []
  let room = 0
  for (const { id, appointments } of chains) {
    if (parts.length === 0 || appointments > room) {
      parts.push([])
      room = most
    }
    parts.at(-1)!.push(id)
    room -= appointments
  }
  return parts.length > 1 ? parts : [null]
}
