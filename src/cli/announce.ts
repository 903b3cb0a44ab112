import { randomUUID } from 'node:crypto'
import { touchState } from '../generated/cypher.js'
import { refreshNameKeys } from '../import/write/nameKeys.js'
import { perform } from './perform.js'
import type { Command } from './session.js'

/** Tells all servers that something was written past TriChain: what they keep of answers counts no more. */
export const announce = (): Promise<void> => perform('announce', announceCommand, {})

export const announceCommand: Command<object> = async ({ store, out }) => {
  const found = await refreshNameKeys(store, { all: true })
  await store.transaction((tx) => tx.run(touchState, { mark: randomUUID(), untold: true, made: 0 }))
  out(
    `told: servers on this store find anew what they kept; names of ${found} entities are found by what they are now\n`,
  )
}
