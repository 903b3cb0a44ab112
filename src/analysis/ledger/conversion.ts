import { InputError } from '../../kernel/errors.js'
import { asOfDay } from '../asOf.js'
import type { AnalysisIO, Bilingual } from '../io.js'
import { day, say } from '../text.js'

const MOST = 50

/** How far results of a region's projects were turned to account in the region itself. */
export interface LocalConversion {
  regionId: string
  transferred: number
  local: number
  /** Null where nothing was taken over. */
  share: number | null
  reason: Bilingual | null
  /** The results that were taken over. */
  entities: readonly string[]
}

interface Achievement {
  id: string
  projectId: string | null
  transferredToId: string | null
  transferredOn: string | null
}

/** In the order of the regions. @throws InputError */
export async function localConversion(
  io: AnalysisIO,
  { regions, asOf: given }: { regions: readonly string[]; asOf?: string | null },
): Promise<LocalConversion[]> {
  const asOf = asOfDay(io, given)
  if (regions.length > MOST) throw new InputError(`regions: expected at most ${MOST} regions, found ${regions.length}`)
  const regionOf = async (type: string): Promise<Map<string, unknown>> =>
    new Map((await io.matching(type, {}, ['id', 'regionId'])).map(({ id, regionId }) => [id, regionId]))
  const [projects, enterprises] = [await regionOf('Project'), await regionOf('Enterprise')]
  const taken = (
    (await io.matching('Achievement', {}, [
      'id',
      'projectId',
      'transferredToId',
      'transferredOn',
    ])) as unknown as Achievement[]
  ).filter(({ transferredToId, transferredOn }) => transferredToId && !(transferredOn && transferredOn > asOf))
  const found: LocalConversion[] = []
  for (const region of regions) {
    const regionId = await io.regionId(region, 'regions')
    const within = new Set<unknown>(await io.regionIds(region, true, 'regions'))
    const own = taken.filter(({ projectId }) => projectId && within.has(projects.get(projectId)))
    const local = own.filter(({ transferredToId }) => within.has(enterprises.get(transferredToId!)))
    found.push({
      regionId,
      transferred: own.length,
      local: local.length,
      share: own.length ? local.length / own.length : null,
      reason: own.length ? null : nothingTransferred(asOf),
      entities: own.map(({ id }) => id),
    })
  }
  return found
}

const nothingTransferred = (asOf: string): Bilingual =>
  say(
    `截至${day(asOf).ZH}，该地区项目的成果尚无转化记录，无从计算就地转化率。`,
    `By ${asOf} no result of a project of the region is known to have been taken over, so there is no share.`,
  )
