import { namesIn, noteRests, restOn } from '../store/rests.js'
import type { Reader, Store } from '../store/store.js'

/** How registers are kept is held against what it was by itself; where to look again is asked after all is known. */
const BESIDE = new Set([
  'registers/registersBegun',
  'registers/registerEntries',
  'registers/ledgerEntries',
  'registers/serviceEntries',
  'registers/registerDeclarations',
  'gap/tiedToAny',
  'gap/fieldsOfExperts',
  'gap/inNeedOf',
])

/** The same store, whose queries are noted: whoever asks them rests on what they name. */
export function noting<S extends Pick<Store, 'run' | 'transaction' | 'state'>>(
  store: S,
): Pick<Store, 'run' | 'transaction' | 'state'> {
  noteRests()
  const noted = (reader: Reader): Reader => ({
    run: (query, params, options) => {
      if (!BESIDE.has(query.name)) restOn(namesIn(query))
      return reader.run(query, params, options)
    },
  })
  return {
    run: noted(store).run,
    transaction: (work, options) => store.transaction((tx) => work(noted(tx)), options),
    state: (options) => store.state(options),
  }
}
