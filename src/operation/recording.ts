import type { Context } from '../context.js'
import { questionOf, Recorder, type Keeper } from '../findings/index.js'
import type { Log } from '../log.js'
import type { Store } from '../store/store.js'

export interface Recording {
  store: Pick<Store, 'run' | 'transaction' | 'state'>
  keeper: Keeper
  log: Log
  /** The catalogue of rules. */
  gap(): Pick<Context['analysis']['gap'], 'asked'>
}

/** Records what became of gaps, of all that are kept of a state as of a day; false where that is to be tried again. */
export function recording({ store, keeper, log, gap }: Recording): (state: string, day: string) => Promise<boolean> {
  const recorder = new Recorder(store)
  return async (state, day) => {
    try {
      const asked = await gap().asked({}, day)
      const found = new Map(asked.map((one) => [one.rule, keeper.get(state, questionOf('', one))]))
      return await recorder.record({ state, day, rules: [...found.keys()], found: (rule) => found.get(rule) })
    } catch (error) {
      log.warn({ err: error }, 'what became of gaps could not be recorded')
      return false
    }
  }
}
