import type { Reader } from './store.js'

/** A reader that tells the name of every query before it runs it on `reader`. */
export const traced = (reader: Reader, onQuery: (name: string) => void): Reader => ({
  run(query, params, options) {
    onQuery(query.name)
    return reader.run(query, params, options)
  },
})
