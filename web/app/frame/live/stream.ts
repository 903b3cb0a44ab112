import { base } from '../../api/execute.js'
import { LiveDocument } from '../../generated/graphql.js'

/** What the server tells: a change, or why it tells nothing more. */
interface Told {
  data?: { changes: { changeSet: { id: string } } } | null
  errors?: readonly { extensions?: { code?: string } }[]
}

export interface Hearing {
  /** A change was made, in a change set. */
  heard(set: string): void
  /** Nothing more is told, for a reason. */
  ended(code: string | undefined): void
}

const SOON_MS = 2000
const LATE_MS = 60_000

/**
 * One connection to what happens, while the page is looked at. One that broke, or was put away with its tab, goes on
 * after the last change it told: none is lost, and none is told twice.
 */
export class Stream {
  readonly #hearing: Hearing
  #after: string
  #source: EventSource | undefined
  #again: ReturnType<typeof setTimeout> | undefined
  #waitMs = SOON_MS
  #over = false

  constructor(after: string, hearing: Hearing) {
    this.#after = after
    this.#hearing = hearing
  }

  /** Listens from now on, unless it does, or nothing more is told. */
  open(): void {
    if (this.#over || this.#source) return
    clearTimeout(this.#again)
    const address = new URL('graphql/stream', base)
    address.search = new URLSearchParams({
      query: LiveDocument.toString(),
      variables: JSON.stringify({ after: this.#after }),
    }).toString()
    const source = new EventSource(address)
    this.#source = source
    source.addEventListener('open', () => (this.#waitMs = SOON_MS))
    source.addEventListener('next', (event: MessageEvent<string>) => this.#next(event))
    source.addEventListener('complete', () => this.#end(undefined))
    source.addEventListener('error', () => {
      // Otherwise it comes back by itself, and says what it heard last.
      if (source.readyState !== EventSource.CLOSED) return
      this.close()
      this.#again = setTimeout(() => this.open(), this.#waitMs)
      this.#waitMs = Math.min(LATE_MS, 2 * this.#waitMs)
    })
  }

  /** Puts it away; `open` goes on where it was. */
  close(): void {
    clearTimeout(this.#again)
    this.#source?.close()
    this.#source = undefined
  }

  #next({ data, lastEventId }: MessageEvent<string>): void {
    const told = JSON.parse(data) as Told
    if (told.errors) return this.#end(told.errors[0]?.extensions?.code)
    if (lastEventId !== '') this.#after = lastEventId
    if (told.data) this.#hearing.heard(told.data.changes.changeSet.id)
  }

  #end(code: string | undefined): void {
    this.close()
    this.#over = true
    this.#hearing.ended(code)
  }
}
