import { snapshots } from '../generated/cypher.js'
import { replaceSet } from '../changes/log/record.js'
import type { Reader } from '../store/store.js'
import { dropSteps } from './runs.js'

/** Of so many large change sets, the last ones, what undoes them is kept: it is as large as what they changed. */
export const SNAPSHOTS = 10

/** Within a transaction: what undoes older ones goes. */
export async function dropOld(tx: Reader): Promise<void> {
  for (const { changeSet, snapshot } of (await tx.run(snapshots, {})).slice(SNAPSHOTS)) {
    await replaceSet(tx, { ...changeSet, snapshot: null })
    await dropSteps(tx, snapshot)
  }
}
