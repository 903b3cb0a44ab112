import { regionTree } from '../../generated/cypher.js'
import { Regions } from '../../kernel/regions.js'
import type { Reader } from '../../store/store.js'
import { places } from '../places.js'
import type { PolicyRegion } from '../reading.js'

/**
 * The region a person says that documents are for, by its id, its code or its name: one of the graph, else one of the
 * public standard, which the document then brings along.
 * @throws InputError where there is none, or several: these are named
 */
export async function regionChosen(reader: Reader, given: string | undefined): Promise<PolicyRegion | undefined> {
  const text = given?.trim()
  if (!text) return undefined
  const known = await reader.run(regionTree, {})
  const region = new Regions(known).named(text, 'region')
  if (region)
    return {
      id: region.id,
      name: region.name,
      ...(region.code != null && { code: region.code }),
    }
  const all = new Regions(standard)
  const { id, name, code } = all.named(all.id(text, 'region'), 'region')!
  return { id, name, code: code! }
}

const standard = places.map(({ code, name, names }) => ({
  id: `region:${code}`,
  name,
  code,
  aliases: names.filter((one) => one !== name),
  parentId: aboveOf(code),
}))

/** The region a code lies in: 522726 in 522700, that in 520000. */
function aboveOf(code: string): string | null {
  const above = code.endsWith('00') ? `${code.slice(0, 2)}0000` : `${code.slice(0, 4)}00`
  return above === code ? null : `region:${above}`
}
