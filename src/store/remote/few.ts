import { Places } from '../running.js'
import { StoreError } from '../../kernel/errors.js'
import type { Reader, Store } from '../store.js'

/** For as long as a timer can: whoever asked ends it before. */
const LONG_MS = 2_147_483_647

/**
 * A store that runs so few queries at a time, in the order they came: an engine that is asked much at once shares its
 * cores among all of it, and where it shares them with this process too, nothing else has its turn. A query's own time
 * begins with its turn.
 */
export function few(store: Store, atATime: number): Store {
  const places = new Places(atATime)
  const queued = (reader: Reader): Reader => ({
    async run(query, params, options = {}) {
      const late = () => new StoreError('STORE_BUSY', `${query.name} has waited too long for its turn.`)
      const leave = await places.acquire(LONG_MS, late, options.signal)
      try {
        return await reader.run(query, params, options)
      } finally {
        leave()
      }
    },
  })
  return {
    engine: store.engine,
    location: store.location,
    run: queued(store).run,
    transaction: (work, options) => store.transaction((tx) => work(queued(tx)), options),
    state: (options) => store.state(options),
    ping: () => store.ping(),
    close: () => store.close(),
    [Symbol.asyncDispose]: () => store.close(),
  }
}
