import { undoUnfinished } from '../import/runs.js'
import { perform } from './perform.js'
import type { By, Command } from './session.js'

/** Takes out what an import that did not finish has left in the configured store. */
export const undo = ({ by }: By): Promise<void> => perform('undo', undoCommand, {}, { by })

export const undoCommand: Command<object> = async ({ store, out }) =>
  out(
    (await undoUnfinished(store))
      ? 'an import that did not finish was taken out: the store is as it was before it\n'
      : 'no import was left unfinished: nothing to undo\n',
  )
