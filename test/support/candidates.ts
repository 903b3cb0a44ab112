import { LOCAL_VIEWER } from '../../src/access/viewer.js'
import type { Candidate } from '../../src/changes/candidates.js'
import { saveDraft } from '../../src/changes/drafts.js'
import type { ChangeInput } from '../../src/generated/types.js'
import type { Store } from '../../src/store/store.js'
import { TODAY } from './server.js'

/** A draft of what was read somewhere, to be decided on by its author; its id. */
export async function draftOfCandidates(
  store: Store,
  by: string,
  read: readonly { change: ChangeInput; candidate: Candidate }[],
): Promise<string> {
  const set = await store.transaction((tx) =>
    saveDraft(
      tx,
      {
        title: '读入的候选项',
        source: 'DOCUMENT',
        changes: read.map(({ change }) => change),
        candidates: read.map(({ candidate }) => candidate),
      },
      { by, rights: LOCAL_VIEWER.rights, today: TODAY },
    ),
  )
  return set!.id
}
