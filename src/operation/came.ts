import type { OperationDefinitionNode } from 'graphql'
import { shownBy, type AskedOperation } from './price/index.js'
import { remembered } from './remembered.js'

/** What of the last answers a shorter one leaves of the share that is reckoned with. */
const KEPT = 0.9

/**
 * What questions came to, beside their price, which is of the most they may have to show: of lists within lists there
 * is seldom a tenth. The next one of the same text is taken to show as large a part of what it may.
 */
export class Came {
  readonly #shares = new WeakMap<OperationDefinitionNode, number>()
  readonly #shown = remembered(shownBy)

  /**
   * Points the thread is held for, of `held` at the most: what is shown by what came before, all else as it is priced.
   */
  held(asked: AskedOperation, held: number): number {
    const share = this.#shares.get(asked.operation)
    return share === undefined ? held : Math.ceil(held - (1 - share) * this.#shown(asked).held)
  }

  /** An answer was put together. */
  note(asked: AskedOperation, data: unknown): void {
    const share = Math.min(1, valuesIn(data) / this.#shown(asked).values)
    this.#shares.set(asked.operation, Math.max(share, KEPT * (this.#shares.get(asked.operation) ?? 0)))
  }
}

/** Objects and plain values. */
function valuesIn(data: unknown): number {
  if (typeof data !== 'object' || data === null) return 1
  if (Array.isArray(data)) return data.reduce<number>((sum, item) => sum + valuesIn(item), 0)
  let sum = 1
  for (const key in data) sum += valuesIn((data as Record<string, unknown>)[key])
  return sum
}
