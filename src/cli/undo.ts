import { readConfig } from '../config.js'
import { undoUnfinished } from '../import/runs.js'
import { openConfigured } from './store.js'

/** Takes out what an import that did not finish has left in the configured store. */
export async function undo(): Promise<void> {
  await using store = await openConfigured(readConfig())
  process.stdout.write(
    (await undoUnfinished(store))
      ? 'an import that did not finish was taken out: the store is as it was before it\n'
      : 'no import was left unfinished: nothing to undo\n',
  )
}
