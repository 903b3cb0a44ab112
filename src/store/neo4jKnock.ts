import { connect } from 'node:net'
import { connect as connectSecurely } from 'node:tls'
import { inTurns } from './running.js'

/** Asks for any version of Bolt from 5.0 to 5.8. */
const HANDSHAKE = Buffer.from('6060b01700080805000000000000000000000000', 'hex')
const DEFAULT_PORT = 7687

/**
 * Resolves when somebody at `address` (`host:port`) speaks Bolt. It goes below the driver, whose connections can't be
 * taken back while they wait for the handshake: to ask a hanging server again and again would leave one open each time.
 * @throws what the socket says, or what `late` makes after `ms`
 */
export async function knock(address: string, secure: boolean, ms: number, late: () => Error): Promise<void> {
  const { hostname, port } = new URL(`bolt://${address}`)
  const to = { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) || DEFAULT_PORT }
  // Nothing of ours is said here: whose certificate it is matters to the driver only.
  const socket = secure ? connectSecurely({ ...to, rejectUnauthorized: false }) : connect(to)
  const answer = new Promise<void>((resolve, reject) => {
    socket
      .once('data', () => resolve())
      .once('error', reject)
      .once('close', () => reject(late()))
    socket.write(HANDSHAKE)
  })
  try {
    await inTurns(answer, ms, late)
  } finally {
    socket.destroy()
  }
}
