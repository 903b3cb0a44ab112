import { resourceStock } from '../../generated/cypher.js'
import { InputError } from '../../kernel/errors.js'
import { normaliseText } from '../../kernel/text.js'
import type { AnalysisIO } from '../io.js'
import type { Trees } from '../trees.js'

/** A resource that can do what is asked, and how near it is. */
export interface ResourceMatch {
  resourceId: string
  /** Smallest region both lie in; null where there is none, or where it stands is unknown. */
  withinId: string | null
  /** How many levels above the region asked for that is: 0 where the resource stands in it. */
  levelsUp: number | null
}

export interface ResourceArgs {
  region: string
  test?: string | null
  fields?: readonly string[] | null
  sharedOnly?: boolean
  first?: number
}

/**
 * Resources that can do a test, or serve all of some fields, the nearest first: in the region itself, then in the one
 * above it, and so on (就近科技资源). As near, the cheaper one is first, of unknown price last.
 * @throws InputError where neither a test nor a field is given
 */
export async function resourcesFor(io: AnalysisIO, trees: Trees, args: ResourceArgs): Promise<ResourceMatch[]> {
  const test = normaliseText(args.test ?? '')
  const asked = args.fields ?? []
  if (test === '' && asked.length === 0) throw new InputError('test: expected a test, or one or more fields')
  const home = await io.regionId(args.region)
  const fields = await trees.fields()
  const regions = await trees.regions()
  const above = regions.upwards(home)
  const below = asked.map((field) => fields.downwards([field]))
  const stock = await io.reader.run(resourceStock, { shared: (args.sharedOnly ?? true) ? true : null })
  return stock
    .filter(
      ({ name, tests, fields: own }) =>
        (test === '' || [name, ...tests].some((text) => normaliseText(text).includes(test))) &&
        below.every((wanted) => own.some((field) => wanted.has(field))),
    )
    .map(({ id, regionId, chargeCny }) => {
      const line = regionId === null ? [] : regions.upwards(regionId)
      const at = above.findIndex((region) => line.includes(region))
      return { resourceId: id, chargeCny, withinId: above[at] ?? null, levelsUp: at < 0 ? null : at }
    })
    .toSorted(
      (a, b) =>
        order(a.levelsUp) - order(b.levelsUp) ||
        order(a.chargeCny) - order(b.chargeCny) ||
        (a.resourceId < b.resourceId ? -1 : 1),
    )
    .slice(0, args.first ?? 20)
    .map(({ resourceId, withinId, levelsUp }) => ({ resourceId, withinId, levelsUp }))
}

const LAST = Number.MAX_SAFE_INTEGER
const order = (value: number | null): number => value ?? LAST
