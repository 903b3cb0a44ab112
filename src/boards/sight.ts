import { isAccount, LOCAL_VIEWER, type Viewer } from '../access/viewer.js'
import { regionTree, type KeptBoardRow } from '../generated/cypher.js'
import { Tree } from '../kernel/tree.js'
import type { Reader } from '../store/store.js'

/** Which boards somebody sees: those of some names, and those shared with some regions; with all of them for null. */
export interface Seen {
  owners: string[]
  regions: string[] | null
}

/** Boards from before there were accounts are of who administers. */
const ownersOf = ({ name, rights }: Viewer): string[] =>
  rights.may('ADMINISTER') ? [...new Set([name, LOCAL_VIEWER.name])] : [name]

/** Whether somebody may keep boards. */
export const keepsBoards = (viewer: Viewer): boolean => isAccount(viewer) || viewer.name === LOCAL_VIEWER.name

export const isOwn = (viewer: Viewer, { by }: KeptBoardRow): boolean => ownersOf(viewer).includes(by)

/** Who administers may put right what others are shown. */
export const mayChange = (viewer: Viewer, board: KeptBoardRow): boolean =>
  isOwn(viewer, board) || viewer.rights.may('ADMINISTER')

/** What somebody sees: what is shared with his regions, with those below and above them. */
export async function seenBy(reader: Reader, viewer: Viewer): Promise<Seen> {
  const owners = ownersOf(viewer)
  if (!keepsBoards(viewer)) return { owners: [], regions: [] }
  if (viewer.regions.length === 0) return { owners, regions: viewer.within === undefined ? null : [] }
  const tree = new Tree((await reader.run(regionTree, {})).map(({ id, parentId }) => [id, parentId ?? null]))
  return {
    owners,
    regions: [...new Set([...tree.downwards(viewer.regions), ...viewer.regions.flatMap((id) => tree.upwards(id))])],
  }
}
