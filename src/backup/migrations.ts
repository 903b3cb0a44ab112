import { refreshNameKeys } from '../import/write/nameKeys.js'
import type { Migration } from './form.js'

/** Every step from one form of stores to the next. */
export const migrations: readonly Migration[] = [
  {
    form: 2,
    title: 'names are found by what they are now, whatever wrote them',
    run: (store) => refreshNameKeys(store, { all: true }),
  },
]
