import type { ApolloServerPlugin } from '@apollo/server'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry, type GaugeConfiguration } from 'prom-client'
import type { Keeper } from '../findings/index.js'
import { entityCount } from '../generated/cypher.js'
import type { Store } from '../store/store.js'
import type { OperationContext } from './context.js'
import type { Lane } from './lane/index.js'

export interface Measured {
  store: Store
  lane?: Lane | undefined
  keeper?: Keeper | undefined
}

/** So long an operation takes, in seconds. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]
/** What a store that does not answer may hold up what is measured. */
const STORE_MS = 1000

/**
 * Figures for Prometheus: how much was asked and how it ended, and how the process is. Nothing of what was asked, or of
 * whom.
 */
export class Metrics {
  readonly #registry = new Registry()
  readonly plugin: ApolloServerPlugin<OperationContext>

  constructor(measured: Measured) {
    const registers = [this.#registry]
    collectDefaultMetrics({ register: this.#registry })
    const operations = new Counter({
      name: 'trichain_operations_total',
      help: 'Operations that were answered, by what they are and how they ended (the code of their first error, or OK)',
      labelNames: ['kind', 'outcome'] as const,
      registers,
    })
    const seconds = new Histogram({
      name: 'trichain_operation_seconds',
      help: 'How long operations took, their wait in the line included',
      labelNames: ['kind'] as const,
      buckets: BUCKETS,
      registers,
    })
    const queries = new Counter({
      name: 'trichain_cypher_total',
      help: 'Queries that operations sent to the store',
      registers,
    })
    gauges(measured, registers)
    this.plugin = {
      async requestDidStart() {
        const start = performance.now()
        return {
          async willSendResponse({ operation, errors, contextValue: { cypher }, response: { body, http } }) {
            const kind = operation?.operation ?? 'none'
            const failed =
              errors?.[0]?.extensions?.code ??
              (body.kind === 'single' ? body.singleResult.errors?.[0]?.extensions?.code : undefined)
            const outcome =
              typeof failed === 'string' ? failed : errors?.length || (http.status ?? 200) >= 400 ? 'FAILED' : 'OK'
            operations.inc({ kind, outcome })
            seconds.observe({ kind }, (performance.now() - start) / 1000)
            queries.inc(cypher.length)
          },
        }
      },
    }
  }

  /** In the text format of Prometheus. */
  text = (): Promise<string> => this.#registry.metrics()
  /** The same, to be added to those of other processes. */
  figures = () => this.#registry.getMetricsAsJSON()
  get contentType(): string {
    return this.#registry.contentType
  }
}

function gauges({ store, lane, keeper }: Measured, registers: Registry[]): void {
  const { engine } = store
  const gauge = <L extends string>(options: Omit<GaugeConfiguration<L>, 'registers'>): Gauge<L> =>
    new Gauge<L>({ ...options, registers })
  /** Nothing where the store does not answer: why is told by /ready, and in the log of what was asked. */
  const entities = (): Promise<number | undefined> =>
    store.run(entityCount, {}, { timeoutMs: STORE_MS }).catch(() => undefined)
  gauge({
    name: 'trichain_store_entities',
    help: 'Entities in the store',
    aggregator: 'max',
    labelNames: ['engine'] as const,
    async collect() {
      const count = await entities()
      if (count === undefined) this.reset()
      else this.set({ engine }, count)
    },
  })
  gauge({
    name: 'trichain_store_up',
    help: 'Whether the store answers; of several workers, whether it answers all of them',
    aggregator: 'min',
    labelNames: ['engine'] as const,
    async collect() {
      this.set({ engine }, (await entities()) === undefined ? 0 : 1)
    },
  })
  gauge({ name: 'trichain_workers', help: 'Processes that take requests' }).set(1)
  if (lane)
    gauge({
      name: 'trichain_line_waiting',
      help: 'Large questions that wait for their turn',
      collect() {
        this.set(lane.waiting)
      },
    })
  if (!keeper) return
  gauge({
    name: 'trichain_kept_bytes',
    help: 'Bytes of what was found and is kept',
    collect() {
      this.set(keeper.bytes)
    },
  })
  gauge({
    name: 'trichain_kept_taken',
    help: 'How often what was found before was asked for since the start, by whether it was kept, or mended',
    labelNames: ['found'] as const,
    collect() {
      this.set({ found: 'yes' }, keeper.found)
      this.set({ found: 'mended' }, keeper.mended)
      this.set({ found: 'no' }, keeper.missed)
    },
  })
}
