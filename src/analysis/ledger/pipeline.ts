import type { MatchServiceStage } from '../../generated/types.js'
import { enums } from '../../enums.js'
import { compare } from '../../kernel/compare.js'
import { daysBetween } from '../../kernel/day.js'
import { groupBy } from '../../kernel/group.js'
import { asOfDay } from '../asOf.js'
import type { AnalysisIO } from '../io.js'

export interface PipelineArgs {
  region?: string | null
  includeSubregions: boolean
  chain?: string | null
  asOf?: string | null
}

export interface DemandPipeline {
  asOf: string
  demands: number
  stages: readonly PipelineStage[]
}

export interface PipelineStage {
  stage: MatchServiceStage
  reached: number
  waiting: number
  averageDays: number | null
  longestWaitDays: number | null
  dropOff: number | null
  /** Demands that stand at it, those that wait longest first. */
  waitingIds: readonly string[]
}

/** Where a demand stands: the place of its stage, since when, and how long it was at those before. */
interface Course {
  id: string
  at: number
  since: string | null
  stays: readonly { at: number; days: number }[]
}

/** How demands get on along the matching service (需求对接进度). @throws InputError */
export async function demandPipeline(io: AnalysisIO, args: PipelineArgs): Promise<DemandPipeline> {
  const asOf = asOfDay(io, args.asOf)
  const order = enums.MatchServiceStage!.values.map(({ value }) => value as MatchServiceStage)
  const where = {
    ...(args.region != null && { region: args.region, includeSubregions: args.includeSubregions }),
    ...(args.chain != null && { chain: args.chain }),
  }
  const demands = (await io.matching('Demand', where, ['id', 'status', 'raisedOn'])).filter(
    ({ raisedOn }) => !raisedOn || (raisedOn as string) <= asOf,
  )
  const records = groupBy(
    (await io.matching('DemandStage', { onTo: asOf }, ['id', 'demandId', 'stage', 'on'])) as unknown as {
      demandId: string
      stage: MatchServiceStage
      on: string
    }[],
    ({ demandId }) => demandId,
  )
  const courses = demands.flatMap(({ id, status, raisedOn }): Course[] => {
    const steps = (records.get(id) ?? [])
      .map(({ stage, on }) => ({ at: order.indexOf(stage), on }))
      .sort((a, b) => compare(a.on, b.on) || a.at - b.at)
    if (steps.length === 0) {
      const at = order.indexOf(status as MatchServiceStage)
      return at < 0 ? [] : [{ id, at, since: at === 0 ? ((raisedOn as string | null) ?? null) : null, stays: [] }]
    }
    // A step back is no progress: each stage counts from the first time it was reached.
    const forward = steps.filter(({ at }, index) => steps.slice(0, index).every((before) => before.at < at))
    return [
      {
        id,
        at: forward.at(-1)!.at,
        since: forward.at(-1)!.on,
        stays: forward.slice(0, -1).map(({ at, on }, index) => ({ at, days: daysBetween(on, forward[index + 1]!.on) })),
      },
    ]
  })
  const reached = (place: number): number => courses.filter(({ at }) => at >= place).length
  return {
    asOf,
    demands: demands.length,
    stages: order.map((stage, place) => {
      const waits = courses
        .filter(({ at }) => at === place)
        .map(({ id, since }) => ({ id, days: since === null ? null : daysBetween(since, asOf) }))
        .sort((a, b) => (b.days ?? -1) - (a.days ?? -1) || compare(a.id, b.id))
      const stays = courses.flatMap((course) => course.stays.filter(({ at }) => at === place))
      const last = place === order.length - 1
      return {
        stage,
        reached: reached(place),
        waiting: waits.length,
        averageDays: stays.length ? stays.reduce((sum, { days }) => sum + days, 0) / stays.length : null,
        longestWaitDays: waits[0]?.days ?? null,
        dropOff: last || reached(place) === 0 ? null : 1 - reached(place + 1) / reached(place),
        waitingIds: waits.map(({ id }) => id),
      }
    }),
  }
}
