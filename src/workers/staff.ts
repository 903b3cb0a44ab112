import cluster, { type Worker } from 'node:cluster'
import { setTimeout } from 'node:timers/promises'
import type { Log } from '../log.js'
import type { Serving } from './commons.js'
import type { CommonsHost } from './host.js'

/** One that lived for less is begun again later and later, down to this. */
const LIVED_MS = 10_000
const AGAIN_MS = { first: 500, most: 30_000 }

/** Workers of one service: as many as were asked for, each that ends begun anew. */
export class Staff {
  readonly #host: CommonsHost
  readonly #log: Log
  readonly #ended = new AbortController()
  #againMs = AGAIN_MS.first

  constructor(host: CommonsHost, log: Log) {
    this.#host = host
    this.#log = log
    cluster.schedulingPolicy = cluster.SCHED_RR
    cluster.on('exit', ({ id }) => this.#host.end(id))
  }

  /**
   * Begins the first, which makes the store ready, then the others; resolves when all of them take requests.
   * @throws WorkerEnded where the first does not come to it
   */
  async begin(count: number): Promise<Serving> {
    const first = this.#fork()
    const serving = await first.serving
    const { exitCode } = first.worker.process
    if (!serving) throw new WorkerEnded(exitCode ?? 1)
    void this.#keep(first)
    await Promise.all(Array.from({ length: count - 1 }, () => this.#another()))
    return serving
  }

  /** Has all of them end in order, as SIGTERM does. */
  async close(): Promise<void> {
    this.#ended.abort()
    const workers = Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined)
    await Promise.all(
      workers.map(async (worker) => {
        worker.process.kill('SIGTERM')
        if (!worker.isDead()) await new Promise((dead) => worker.once('exit', dead))
      }),
    )
  }

  /** Ends them at once. */
  kill(): void {
    for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill('SIGKILL')
  }

  /** Begins one, and another one where it does not come to take requests, until one does. */
  async #another(): Promise<void> {
    while (!this.#ended.signal.aborted) {
      const one = this.#fork()
      const serves = (await one.serving) !== undefined
      if (serves) return void this.#keep(one)
      await this.#wait(one.worker)
    }
  }

  async #keep({ worker, begun }: { worker: Worker; begun: number }): Promise<void> {
    if (!worker.isDead()) await new Promise((dead) => worker.once('exit', dead))
    if (performance.now() - begun > LIVED_MS) this.#againMs = AGAIN_MS.first
    await this.#wait(worker)
    await this.#another()
  }

  async #wait({ id, process: { exitCode, signalCode } }: Worker): Promise<void> {
    const { signal } = this.#ended
    if (signal.aborted) return
    this.#log.error({ worker: id, exitCode, signalCode, againMs: this.#againMs }, 'a worker has ended: another begins')
    await setTimeout(this.#againMs, undefined, { signal }).catch(() => undefined)
    this.#againMs = Math.min(AGAIN_MS.most, this.#againMs * 2)
  }

  #fork(): { worker: Worker; begun: number; serving: Promise<Serving | undefined> } {
    const worker = cluster.fork()
    const { id } = worker
    this.#host.begin({ id, send: (heard) => void (worker.isConnected() && worker.send(heard)) })
    const serving = new Promise<Serving | undefined>((told) => {
      worker.on('message', (message: unknown) => {
        const said = this.#host.hear(id, message)
        if (said) told(said)
      })
      worker.once('exit', () => told(undefined))
    })
    return { worker, begun: performance.now(), serving }
  }
}

/** The first worker has ended before it took a request; why, it has said. */
export class WorkerEnded extends Error {
  readonly exitCode: number
  constructor(exitCode: number) {
    super('the first worker did not begin')
    this.exitCode = exitCode
  }
}
