import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/**
 * Lends each of some things to one process at a time, until that ends: a test empties its Neo4j, and the numbers vitest
 * gives its workers are for a moment those of two where one group of tests follows another.
 */
export interface Lending {
  /** Where to borrow, on 127.0.0.1. */
  readonly port: number
  close(): void
}

export async function lend(things: readonly string[]): Promise<Lending> {
  const free = [...things]
  const waiting: Socket[] = []
  const held = new Map<Socket, string>()
  const give = (): void => {
    while (free.length > 0 && waiting.length > 0) {
      const socket = waiting.shift()!
      const thing = free.shift()!
      held.set(socket, thing)
      socket.write(`${thing}\n`)
    }
  }
  const server = createServer((socket) => {
    waiting.push(socket)
    socket.resume()
    socket.on('error', () => undefined)
    socket.on('close', () => {
      const thing = held.get(socket)
      if (thing !== undefined) free.push(thing)
      else if (waiting.includes(socket)) waiting.splice(waiting.indexOf(socket), 1)
      held.delete(socket)
      give()
    })
    give()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const close = (): void => {
    server.close()
    for (const socket of [...waiting, ...held.keys()]) socket.destroy()
  }
  return { port: (server.address() as AddressInfo).port, close }
}

/** One that is lent to nobody else; waits until there is one. It is given back when this process ends. */
export async function borrow(port: number): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  const [line] = (await once(socket.setEncoding('utf8'), 'data')) as [string]
  socket.unref()
  return line.trim()
}
