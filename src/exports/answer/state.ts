import type { Store } from '../../store/store.js'

/** A name of what is stored; undefined where it can't be told, as something is being written. */
export const stateOf = async ({
  store,
  signal,
}: {
  store: Pick<Store, 'state'>
  signal: AbortSignal
}): Promise<string | undefined> =>
  (await store.state({ settled: true, signal })) ?? (await store.state({ settled: true, signal }))
