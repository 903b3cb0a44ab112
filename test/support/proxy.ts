import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { setTimeout } from 'node:timers/promises'

/** A network between us and a server on loopback, to be made slow, or to swallow everything. */
export interface Proxy extends AsyncDisposable {
  readonly port: number
  /** Milliseconds that each piece of data takes, in each direction. */
  delayMs: number
  /**
   * While true, connections are taken and nothing goes through: as with a cable pulled out, nobody is told. What was
   * swallowed is gone for good.
   */
  swallowing: boolean
  /** How many connections were made through it. */
  readonly connections: number
}

export async function startProxy(targetPort: number): Promise<Proxy> {
  const sockets = new Set<Socket>()
  let connections = 0
  const server = createServer((near) => {
    connections++
    const far = connect(targetPort, '127.0.0.1')
    let lost = false
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from)
      let order = Promise.resolve()
      from.on('data', (data) => {
        if (proxy.swallowing) lost = true
        if (lost) return
        const delay = proxy.delayMs ? setTimeout(proxy.delayMs) : undefined
        order = order.then(async () => {
          await delay
          if (!to.destroyed) to.write(data)
        })
      })
      from.on('error', () => undefined)
      from.on('close', () => {
        sockets.delete(from)
        if (!lost && !proxy.swallowing) void order.then(() => to.destroy())
      })
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const proxy: Proxy = {
    port: (server.address() as AddressInfo).port,
    delayMs: 0,
    swallowing: false,
    get connections() {
      return connections
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return proxy
}
