import { createClient as sseClient } from 'graphql-sse'
import { createClient as wsClient } from 'graphql-ws'
import { WebSocket } from 'ws'

export const CHANGES = `subscription ($filter: ChangeFilter, $after: String) { changes(filter: $filter, after: $after) {
  cursor operation table entityId version entity { id name } fields { field before after } changeSet { id state by }
} }`

/** One who listens with a client people use, and keeps what he is told. */
export class Listener {
  readonly heard: any[] = []
  readonly errors: any[] = []
  ended = false
  readonly #stop: () => void
  readonly #news = new Set<() => void>()

  constructor(
    transport: 'graphql-sse' | 'graphql-ws',
    url: string,
    {
      variables = {},
      headers = {},
      query = CHANGES,
    }: { variables?: object; headers?: Record<string, string>; query?: string } = {},
  ) {
    const sink = {
      next: ({ data, errors }: any) => {
        if (errors) this.errors.push(...errors)
        if (data) this.heard.push(data.changes)
        this.#tell()
      },
      error: (error: any) => {
        this.errors.push(...[error].flat())
        this.#end()
      },
      complete: () => this.#end(),
    }
    const payload = { query, variables: variables as Record<string, unknown> }
    if (transport === 'graphql-sse') {
      const client = sseClient({ url: `${url}/graphql/stream`, headers, retryAttempts: 0 })
      this.#stop = () => client.dispose()
      client.subscribe(payload, sink as never)
    } else {
      class Socket extends WebSocket {
        constructor(address: string, protocols: string) {
          super(address, protocols, { headers })
        }
      }
      const client = wsClient({
        url: `${url.replace('http', 'ws')}/graphql/stream`,
        webSocketImpl: Socket,
        retryAttempts: 0,
      })
      this.#stop = () => void client.dispose()
      client.subscribe(payload, sink as never)
    }
  }

  /** Waits until something is true of what was heard. */
  async until(true_: () => boolean, ms = 20_000): Promise<void> {
    const end = Date.now() + ms
    while (!true_()) {
      if (Date.now() > end) throw new Error(`heard only ${JSON.stringify([this.heard, this.errors]).slice(0, 2000)}`)
      await new Promise<void>((resolve) => {
        this.#news.add(resolve)
        setTimeout(resolve, 100)
      })
      this.#news.clear()
    }
  }

  get ids(): string[] {
    return this.heard.map(({ entityId }) => entityId as string)
  }

  stop(): void {
    this.#stop()
  }

  #end(): void {
    this.ended = true
    this.#tell()
  }

  #tell(): void {
    for (const wake of this.#news) wake()
  }
}
