import type { Query } from '../../src/query/query.js'
import type { Row } from '../../src/query/row.js'
import type { Reader, Store } from '../../src/store/store.js'

/** The same store, each of whose queries is told of as it begins; `around` gives back its answer when it is there. */
export function watchedStore(
  store: Store,
  around: <T>(query: Query, params: Row, answer: Promise<T>) => Promise<T>,
): Store {
  const watched =
    (reader: Reader): Reader['run'] =>
    (query, params, options) =>
      around(query as Query, params as Row, reader.run(query, params, options))
  const transaction: Store['transaction'] = (work, options) =>
    store.transaction((tx) => work({ run: watched(tx) }), options)
  return Object.create(store, {
    run: { value: watched(store) },
    transaction: { value: transaction },
    engine: { value: store.engine },
    location: { value: store.location },
  }) as Store
}
