import { Listener } from '../events/listener.js'
import { asked } from './asked.js'

/** One who listens, and goes on with the next server where he was told of with the last. */
export class Resuming {
  readonly #heard: { entityId: string; cursor: string }[] = []
  #listener: Listener | undefined
  #after: string | undefined

  /** Goes on with a server; from now on with the first. */
  async with(url: string): Promise<void> {
    this.leave()
    this.#after ??= ((await asked(url, '{ changeCursor }', {})) as { changeCursor: string }).changeCursor
    this.#listener = new Listener('graphql-sse', url, { variables: { after: this.#after } })
  }

  /** What was heard until the server was gone counts. */
  leave(): void {
    this.#listener?.stop()
    this.#heard.push(...(this.#listener?.heard ?? []))
    this.#after = this.#heard.at(-1)?.cursor ?? this.#after
    this.#listener = undefined
  }

  /** Waits until something was told as the last. */
  async until(id: string): Promise<void> {
    await this.#listener!.until(() => this.#listener!.ids.at(-1) === id, 60_000)
  }

  /** All that was told, in its order. */
  get ids(): string[] {
    return this.#heard.map(({ entityId }) => entityId)
  }
}
