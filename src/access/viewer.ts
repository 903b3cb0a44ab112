import { regionTree } from '../generated/cypher.js'
import { Tree } from '../kernel/tree.js'
import type { Reader } from '../store/store.js'
import type { Shown } from './sight.js'
import { everywhereUnlessSaid, Rights, type Role } from './rights.js'

/** What there is to know of who asks, in a form that can go to another thread. */
export interface ViewerFacts {
  name: string
  role: Role
  /** Ids of the regions that were given. */
  regions: readonly string[]
  /** The regions he may write in and whose people he may see, with those below; absent for the whole graph. */
  within: readonly string[] | undefined
  /** Fields of people elsewhere that he is shown for some minutes. */
  shown?: readonly Shown[]
}

/** Who asks. */
export interface Viewer extends ViewerFacts {
  rights: Rights
}

/** The viewer of whom that is known. */
export const viewerFrom = (facts: ViewerFacts): Viewer => ({
  ...facts,
  rights: new Rights({ role: facts.role, regions: facts.within }),
})

/** Without accounts there is one user: whoever sits at the machine. */
export const LOCAL_VIEWER = viewerFrom({ name: 'local', role: 'ADMIN', regions: [], within: undefined })

/** The same where there are accounts, and what he does is written down. */
export const cliViewer = (name: string): Viewer => viewerFrom({ name, role: 'ADMIN', regions: [], within: undefined })

/** Who comes from elsewhere while there are no accounts: he sees what there is, and changes nothing. */
export const GUEST_VIEWER = viewerFrom({ name: 'guest', role: 'READER', regions: [], within: undefined })

/** Whether somebody has signed in, so that what he does is written down. */
export const isAccount = (viewer: Viewer): boolean => viewer !== LOCAL_VIEWER && viewer !== GUEST_VIEWER

/** The viewer an account is, with all regions below those it is for. */
export async function viewerOf(
  reader: Reader,
  { name, role, regions }: Pick<ViewerFacts, 'name' | 'role' | 'regions'>,
): Promise<Viewer> {
  return viewerFrom({ name, role, regions, within: await regionsOf(reader, role, regions) })
}

async function regionsOf(
  reader: Reader,
  role: Role,
  regions: readonly string[],
): Promise<readonly string[] | undefined> {
  if (regions.length === 0) return everywhereUnlessSaid(role) ? undefined : []
  const rows = await reader.run(regionTree, {})
  return [...new Tree(rows.map(({ id, parentId }) => [id, parentId ?? null])).downwards(regions)]
}
