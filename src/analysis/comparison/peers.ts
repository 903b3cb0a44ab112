import { InputError } from '../../kernel/errors.js'
import { peerRegions } from '../../generated/cypher.js'
import { typeOfId } from '../../model.js'
import type { AnalysisIO } from '../io.js'

/** The regions that a caller names: one of them, or a group of peers, which stands for its own. @throws InputError */
export async function regionsNamed(io: AnalysisIO, given: string): Promise<string[]> {
  if (typeOfId(given) !== 'PeerGroup') return [await io.regionId(given, 'regions')]
  const [group] = await io.reader.run(peerRegions, { ids: [given] })
  if (!group) throw new InputError(`regions: expected regions or a group of peers, found "${given.slice(0, 40)}"`)
  return group.regions
}
