import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'

/** What a member was asked by the driver. */
export interface Asked {
  kind: 'ROUTE' | 'BEGIN' | 'RUN'
  mode: 'READ' | 'WRITE'
  bookmarks: string[]
}

/**
 * A member of a cluster that is none: it tells the routing table of a script, refuses writes where the script says
 * that another member takes them, and hands everything else to the one Neo4j behind all members.
 */
export class Member {
  readonly asked: Asked[] = []
  readonly #cluster: ScriptedCluster
  readonly #server: Server
  readonly #sockets = new Set<Socket>()

  constructor(cluster: ScriptedCluster, target: number) {
    this.#cluster = cluster
    this.#server = createServer((near) => this.#join(near, connect(target, '127.0.0.1')))
  }

  async listen(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    return this
  }

  get address(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  /** It dies: its connections break, nobody listens there any more. */
  async die(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve))
    for (const socket of this.#sockets) socket.destroy()
    if (this.#server.listening) await closed
  }

  #join(near: Socket, far: Socket): void {
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      this.#sockets.add(socket)
      socket.on('error', () => undefined).on('close', () => (this.#sockets.delete(socket), other.destroy()))
    }
    far.on('data', (data) => near.write(data))
    let pending = Buffer.alloc(0)
    let shaken = false
    let failed = false
    near.on('data', (data) => {
      pending = Buffer.concat([pending, data])
      if (!shaken) {
        if (pending.length < 20) return
        // Bolt 5.4 and no other, so that what is said here has one form.
        far.write(Buffer.from('6060b01700000405000000000000000000000000', 'hex'))
        pending = pending.subarray(20)
        shaken = true
      }
      for (;;) {
        const end = messageEnd(pending)
        if (end === undefined) return
        const message = pending.subarray(0, end)
        pending = pending.subarray(end)
        const signature = message[3]
        const answer =
          failed && signature !== SIGNATURES.RESET ? ignored() : this.#answer(signature, message.toString('latin1'))
        failed = failed ? signature !== SIGNATURES.RESET : answer?.[3] === FAILURE
        if (answer) near.write(answer)
        else far.write(message)
      }
    })
  }

  /** What this member says itself; undefined where Neo4j is to answer. */
  #answer(signature: number | undefined, text: string): Buffer | undefined {
    const kind =
      signature === SIGNATURES.ROUTE
        ? 'ROUTE'
        : signature === SIGNATURES.BEGIN
          ? 'BEGIN'
          : signature === SIGNATURES.RUN
            ? 'RUN'
            : undefined
    if (!kind) return undefined
    const mode = text.includes('\x84mode\x81r') ? 'READ' : 'WRITE'
    // Not what looks whether somebody is there: it comes when it comes.
    if (!text.includes('RETURN 1')) this.asked.push({ kind, mode, bookmarks: text.match(/FB:[\w+/=]+/g) ?? [] })
    if (kind === 'ROUTE') return success({ rt: { ttl: 300, db: 'neo4j', servers: this.#cluster.table() } })
    if (kind === 'BEGIN' && mode === 'WRITE' && this.#cluster.writer !== this) {
      return failure({
        code: 'Neo.ClientError.Cluster.NotALeader',
        message: 'No write operations are allowed directly on this database.',
      })
    }
    return undefined
  }
}

export class ScriptedCluster implements AsyncDisposable {
  members: Member[] = []
  writer: Member | undefined
  readers: Member[] = []

  /** The first is the seed and takes the writes, the others are read from. */
  static async start(target: number, size = 3): Promise<ScriptedCluster> {
    const cluster = new ScriptedCluster()
    for (let n = 0; n < size; n++) cluster.members.push(await new Member(cluster, target).listen())
    cluster.writer = cluster.members[0]
    cluster.readers = cluster.members.slice(1)
    return cluster
  }

  get uri(): string {
    return `neo4j://${this.members[0]!.address}`
  }

  table(): Value[] {
    const addresses = (members: Member[]) => members.map(({ address }) => address)
    return [
      { role: 'ROUTE', addresses: addresses(this.members) },
      { role: 'READ', addresses: addresses(this.readers) },
      { role: 'WRITE', addresses: addresses(this.writer ? [this.writer] : []) },
    ]
  }

  async die(member: Member): Promise<void> {
    this.members = this.members.filter((one) => one !== member)
    this.readers = this.readers.filter((one) => one !== member)
    await member.die()
  }

  async dieAll(): Promise<void> {
    await Promise.all(this.members.map((member) => this.die(member)))
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.dieAll()
  }
}

type Value = string | number | Value[] | { [key: string]: Value }

const SIGNATURES = { RESET: 0x0f, RUN: 0x10, BEGIN: 0x11, ROUTE: 0x66 }
const FAILURE = 0x7f
const success = (fields: Value): Buffer => message(0x70, packed(fields))
const failure = (fields: Value): Buffer => message(FAILURE, packed(fields))
const ignored = (): Buffer => Buffer.from([0, 2, 0xb0, 0x7e, 0, 0])

function message(signature: number, body: Buffer): Buffer {
  const head = Buffer.from([0, 0, 0xb1, signature])
  head.writeUInt16BE(body.length + 2)
  return Buffer.concat([head, body, Buffer.alloc(2)])
}

/** PackStream, as far as it is needed here. */
function packed(value: Value): Buffer {
  if (typeof value === 'number') return Buffer.from([0xc9, value >> 8, value & 255])
  if (typeof value === 'string') return Buffer.concat([Buffer.from([0xd0, value.length]), Buffer.from(value)])
  if (Array.isArray(value)) return Buffer.concat([Buffer.from([0x90 + value.length]), ...value.map(packed)])
  const entries = Object.entries(value)
  return Buffer.concat([
    Buffer.from([0xa0 + entries.length]),
    ...entries.flatMap(([key, item]) => [packed(key), packed(item)]),
  ])
}

/** Where the first message ends: chunks, each after its length, until one of none. */
function messageEnd(data: Buffer): number | undefined {
  for (let at = 0; at + 2 <= data.length;) {
    const length = data.readUInt16BE(at)
    at += 2 + length
    if (length === 0) return at
  }
  return undefined
}
