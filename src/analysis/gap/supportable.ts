import { innovationRegions } from '../../generated/cypher.js'
import type { ChainKind } from '../../generated/types.js'
import type { Scope } from './scope.js'

/**
 * Whether support of a chain of a kind in a region can be assessed: an innovation chain's always, an industry chain's
 * where its region or one above has an innovation chain.
 */
export type Supportable = (kind: ChainKind, regionId: string) => boolean

/** One query beside the tree. */
export const supportable = (scope: Needed): Promise<Supportable> => scope.once('supportable', [], () => read(scope))

type Needed = Pick<Scope, 'reader' | 'trees' | 'once'>

async function read({ reader, trees }: Needed): Promise<Supportable> {
  const having = new Set((await reader.run(innovationRegions, {})).map(({ regionId }) => regionId))
  const tree = await trees.regions()
  return (kind, regionId) => kind === 'INNOVATION' || tree.upwards(regionId).some((id) => having.has(id))
}
