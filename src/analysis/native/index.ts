import { demandNeedsPairs, expertFieldsPairs, nativeTies } from '../../generated/cypher.js'
import { compare } from '../../kernel/compare.js'
import { groupBy } from '../../kernel/group.js'
import { asOfDay } from '../asOf.js'
import type { Finding } from '../gap/finding.js'
import type { GapAnalysis } from '../gap/index.js'
import type { AnalysisIO } from '../io.js'
import type { Trees } from '../trees.js'

/** Somebody from a region who works elsewhere, with what he could do for it. */
export interface NativeTalent {
  expertId: string
  fieldIds: readonly string[]
  gaps: readonly Finding[]
  tied: boolean
}

export interface NativeArgs {
  region: string
  asOf?: string | null
  /** Also those who serve no gap. */
  all: boolean
}

/** A gap with the fields that would close it. */
interface Open {
  gap: Finding
  fields: ReadonlySet<string>
}

/** Talent whose native region has gaps that its fields would serve (籍贯人才). */
export class NativeAnalysis {
  readonly #io: AnalysisIO
  readonly #trees: Trees
  readonly #gap: GapAnalysis

  constructor(io: AnalysisIO, trees: Trees, gap: GapAnalysis) {
    this.#io = io
    this.#trees = trees
    this.#gap = gap
  }

  /** Those who serve the most gaps first, then by id. @throws InputError */
  async talent({ region, asOf, all }: NativeArgs): Promise<NativeTalent[]> {
    const day = asOfDay(this.#io, asOf)
    const regions = await this.#io.regionIds(region, true)
    const inside = new Set(regions)
    const people = (await this.#io.matching('Expert', { nativeRegion: region }, ['id', 'regionId'])).filter(
      ({ regionId }) => !inside.has(regionId as string),
    )
    const open = await this.#open(region, day)
    const tree = await this.#trees.fields()
    const own = groupBy(await this.#io.reader.run(expertFieldsPairs, {}), ({ id }) => id)
    const ties = await this.#io.reader.run(nativeTies, { ids: people.map(({ id }) => id), regions, asOf: day })
    const tied = new Set(ties.map(({ id }) => id))
    return people
      .map(({ id }): NativeTalent => {
        // What he knows is a field, and all above it.
        const covered = new Set((own.get(id) ?? []).flatMap(({ other }) => tree.upwards(other)))
        const served = open.filter(({ fields }) => [...fields].some((field) => covered.has(field)))
        return {
          expertId: id,
          fieldIds: [
            ...new Set(served.flatMap(({ fields }) => [...fields].filter((field) => covered.has(field)))),
          ].sort(compare),
          gaps: served.map(({ gap }) => gap),
          tied: tied.has(id),
        }
      })
      .filter(({ gaps }) => all || gaps.length)
      .sort((a, b) => b.gaps.length - a.gaps.length || compare(a.expertId, b.expertId))
  }

  /** Needed fields without cover, and demands without an expert. */
  async #open(region: string, asOf: string): Promise<Open[]> {
    const gaps = await this.#gap.list({ rules: ['G06', 'G08'], region }, asOf)
    const needs = groupBy(await this.#io.reader.run(demandNeedsPairs, {}), ({ id }) => id)
    return gaps.flatMap((gap): Open[] => {
      if (gap.rule === 'G06') return [{ gap, fields: new Set(gap.evidence[0]!.entities.slice(0, 1)) }]
      if (!gap.evidence.some(({ value }) => value === 'NO_EXPERT')) return []
      return [{ gap, fields: new Set((needs.get(gap.subjectId) ?? []).map(({ other }) => other)) }]
    })
  }
}
