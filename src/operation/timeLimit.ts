import { OperationError } from '../kernel/errors.js'

/** Aborts its signal when an operation has taken too long as a whole. */
export class TimeLimit {
  readonly #over = new AbortController()
  readonly #timer: NodeJS.Timeout

  constructor(ms: number) {
    this.#timer = setTimeout(() => {
      const message = `the question took more than the ${ms} ms it may take, its wait in the line apart: ask for less (a smaller page, fewer levels, a narrower filter)`
      this.#over.abort(new OperationError('QUERY_TIMEOUT', message, { status: 503 }))
    }, ms).unref()
  }

  get signal(): AbortSignal {
    return this.#over.signal
  }

  clear(): void {
    clearTimeout(this.#timer)
  }
}
