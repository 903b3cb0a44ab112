import neo4j, { type Config, type Driver } from 'neo4j-driver'
import { ConfigError, StoreError } from '../kernel/errors.js'
import { knock } from './neo4jKnock.js'
import { Lost, translated } from './neo4jErrors.js'
import { Places, inTurns, unless } from './running.js'
import { Watch } from './neo4jWatch.js'

/** How long things may take, in milliseconds, and how many at once. */
export interface Neo4jLimits {
  /** Queries at once; one that finds all places taken waits for `waitMs`, then it is `STORE_BUSY`. */
  poolSize: number
  /** For a connection to be made. */
  connectMs: number
  /** For a place, and for a server that is away: an error comes not much later than this. */
  waitMs: number
  /** For how long a write that conflicts with others is tried again. */
  retryMs: number
}

export const DEFAULT_LIMITS: Neo4jLimits = { poolSize: 50, connectMs: 2000, waitMs: 4000, retryMs: 10_000 }

export interface LinkOptions {
  uri: string
  user?: string
  password?: string
  database?: string | undefined
  limits: Neo4jLimits
}

/** The database that is named, for the driver; it takes the server's own where none is. */
export const inDatabase = ({ database }: { database?: string | undefined }): { database?: string } =>
  database === undefined ? {} : { database }

/**
 * A driver with its connections. When the server is lost it is given up with everything that hangs on it, and another
 * begun.
 */
interface Line {
  readonly driver: Driver
  readonly places: Places
  readonly lost: AbortController
}

export interface Use {
  readonly driver: Driver
  /** The result of what the server was asked, unless the server is lost or the caller leaves. */
  until<T>(work: Promise<T>): Promise<T>
  /** Aborted when the server is lost. */
  readonly lost: AbortSignal
  /** The driver has connections that nobody answers on, though the server is there: no more is asked of it. */
  renew(): void
  /** Work that goes on in the background and keeps its connection until it ends. */
  holds(work: Promise<unknown>): void
}

const MAX_KNOWN = 16
/** A connection that was not used for so long is asked whether it still is one: a round trip. */
const STILL_MS = 10_000

/** The way to one Neo4j, or one cluster. */
export class Neo4jLink {
  /** The address, without credentials. */
  readonly where: string
  readonly #options: LinkOptions
  readonly #watch: Watch
  readonly #secure: boolean
  /** `host:port` of the address, and of servers that answered lately: any of them can tell where the others are. */
  readonly #known = new Set<string>()
  readonly #seed: string
  #line: Line

  /** @throws ConfigError */
  constructor(options: LinkOptions) {
    this.#options = options
    this.where = withoutCredentials(options.uri)
    this.#secure = /^\w+\+s/.test(options.uri)
    this.#line = this.#begin()
    this.#seed = new URL(options.uri).host
    const { waitMs } = options.limits
    this.#watch = new Watch({ look: (away) => this.#look(away), onLost: (error) => this.#giveUp(error), waitMs })
  }

  /**
   * Runs `work` on the driver, when the server is there and a place is free; both within `waitMs`, `end` (of the clock
   * of `performance`) at the latest.
   */
  async use<T>(end: number, signal: AbortSignal | undefined, work: (use: Use) => Promise<T>): Promise<T> {
    return this.#watch.during(async () => {
      await this.#watch.reachable(end, signal)
      const line = this.#line
      const { poolSize, waitMs } = this.#options.limits
      const busy = () =>
        new StoreError(
          'STORE_BUSY',
          `All ${poolSize} connections to Neo4j at ${this.where} were taken for ${waitMs} ms; try again later.`,
        )
      const leave = await line.places.acquire(Math.max(0, end - performance.now()), busy, line.lost.signal, signal)
      let held: Promise<unknown> | undefined
      try {
        return await work({
          driver: line.driver,
          lost: line.lost.signal,
          until: (asked) => unless(asked, line.lost.signal, signal),
          renew: () => this.#renew(line),
          holds: (background) => void (held = background),
        })
      } finally {
        if (held) void held.then(leave, leave)
        else leave()
      }
    })
  }

  /** A server answered: with a result, or with an error of its own. */
  heard(address?: string): void {
    this.#watch.heard()
    if (address !== undefined) {
      this.#known.delete(address)
      this.#known.add(address)
      if (this.#known.size > MAX_KNOWN) for (const oldest of this.#known) return void this.#known.delete(oldest)
    }
  }

  /** Something failed that makes one doubt that the server is there. */
  suspect(): void {
    void this.#watch.look()
  }

  /** @throws StoreError STORE_UNAVAILABLE, STORE_AUTH */
  ping(): Promise<void> {
    return this.#watch.verdict()
  }

  async close(): Promise<void> {
    await this.#line.driver.close()
  }

  #begin(): Line {
    return { driver: this.#driver({}), places: new Places(this.#options.limits.poolSize), lost: new AbortController() }
  }

  /** What runs on the old driver goes on; its connections are closed when they are given back. */
  #renew(line: Line): void {
    if (line !== this.#line) return
    this.#line = { ...line, driver: this.#driver({}) }
    void line.driver.close().catch(() => undefined)
  }

  #giveUp(cause: StoreError): void {
    const line = this.#line
    this.#line = this.#begin()
    line.lost.abort(new Lost(cause.code, cause.message, { cause: cause.cause }))
    void line.driver.close().catch(() => undefined)
  }

  /** Asks for a connection as if it were the first: one from before may live on where nobody new is let in. */
  async #look(away: boolean): Promise<void> {
    const { waitMs } = this.#options.limits
    const silent = () =>
      new StoreError('STORE_UNAVAILABLE', `Neo4j at ${this.where} can't be reached: it does not answer.`)
    // Shorter than what a caller waits for, so that he is told in time.
    const lookMs = Math.max(waitMs / 2, waitMs - 1000)
    const end = performance.now() + lookMs
    try {
      // Through the driver only where somebody answers: see knock.
      if (away) await this.#knock(lookMs, silent)
      const driver = this.#driver({ maxConnectionPoolSize: 1, maxTransactionRetryTime: 0 })
      const session = driver.session({ ...inDatabase(this.#options), defaultAccessMode: 'READ' })
      await inTurns(Promise.resolve(session.run('RETURN 1')), Math.max(0, end - performance.now()), silent).finally(
        () => void driver.close().catch(() => undefined),
      )
    } catch (error) {
      const said = translated(error, this.where, 'RETURN 1')
      const code = said instanceof StoreError && said.code === 'STORE_AUTH' ? 'STORE_AUTH' : 'STORE_UNAVAILABLE'
      throw said instanceof StoreError && said.code === code
        ? said
        : new StoreError(code, `Neo4j at ${this.where} can't be reached: ${(error as Error).message}`, { cause: error })
    }
  }

  async #knock(ms: number, silent: () => Error): Promise<void> {
    const addresses = [this.#seed, ...(this.routed ? this.#known : [])]
    try {
      await Promise.any(addresses.map((address) => knock(address, this.#secure, ms, silent)))
    } catch (error) {
      throw error instanceof AggregateError ? error.errors[0] : error
    }
  }

  /** Whether it may be a cluster. */
  get routed(): boolean {
    return this.#options.uri.startsWith('neo4j')
  }

  /** @throws ConfigError for an address that isn't one */
  #driver(more: Config): Driver {
    const { uri, user, password, limits } = this.#options
    const config: Config = {
      connectionTimeout: limits.connectMs,
      connectionAcquisitionTimeout: limits.waitMs,
      maxTransactionRetryTime: limits.retryMs,
      // More than there are places, for those that are still being reset, or hang.
      maxConnectionPoolSize: limits.poolSize * 2,
      // A firewall on the way forgets connections that are still, without a word to either side.
      connectionLivenessCheckTimeout: STILL_MS,
      useBigInt: true,
      telemetryDisabled: true,
      userAgent: 'trichain',
      // Where the seed is gone, the others of the cluster are not.
      ...(this.routed && { resolver: (address: string) => [address, ...this.#known] }),
      ...more,
    }
    try {
      return neo4j.driver(uri, user ? neo4j.auth.basic(user, password ?? '') : undefined, config)
    } catch (cause) {
      throw new ConfigError(
        `${this.where} is not an address of Neo4j; expected for example bolt://127.0.0.1:7687 or neo4j+s://host.`,
        { cause },
      )
    }
  }
}

const withoutCredentials = (uri: string): string => uri.replace(/\/\/[^/@]*@/, '//').replace(/\?.*$/, '')
