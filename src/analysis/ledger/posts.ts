import type { EntityType, ShortageRank } from '../../generated/types.js'
import { compare } from '../../kernel/compare.js'
import { InputError } from '../../kernel/errors.js'
import { groupBy } from '../../kernel/group.js'
import { asOfDay } from '../asOf.js'
import type { AnalysisIO } from '../io.js'

interface Where {
  region?: string | null
  includeSubregions: boolean
}
const placed = ({ region, includeSubregions }: Where) => (region == null ? {} : { region, includeSubregions })

/** How far the posts hard to fill of a year are filled. */
export interface ShortageFill {
  year: number
  posts: number
  wanted: number
  filled: number
  fillRate: number | null
  unknown: number
  /** The posts. */
  entities: readonly string[]
}

interface Post {
  id: string
  year: number
  wanted: number
  filled: number | null
}

/** The latest year first. @throws InputError */
export async function shortageFill(
  io: AnalysisIO,
  { chain, rank, ...where }: Where & { chain?: string | null; rank?: readonly ShortageRank[] | null },
): Promise<ShortageFill[]> {
  const filter = { ...placed(where), ...(chain != null && { chain }), ...(rank != null && { rank }) }
  const posts = (await io.matching('ShortagePost', filter, ['id', 'year', 'wanted', 'filled'])) as unknown as Post[]
  return [...groupBy(posts, ({ year }) => year)]
    .sort(([a], [b]) => b - a)
    .map(([year, all]) => {
      const known = all.filter(({ filled }) => filled != null)
      const sum = (of: (post: Post) => number): number => known.reduce((total, post) => total + of(post), 0)
      // Who came beyond those wanted fills no other post.
      const [wanted, filled] = [sum((post) => post.wanted), sum((post) => Math.min(post.wanted, post.filled!))]
      return {
        year,
        posts: all.length,
        wanted,
        filled,
        fillRate: known.length ? filled / wanted : null,
        unknown: all.length - known.length,
        entities: all.map(({ id }) => id),
      }
    })
}

/** Who of a type no leader looks after. */
export interface Uncontacted {
  total: number
  /** By id. */
  entities: readonly string[]
}

const TYPES: Partial<Record<EntityType, string>> = { EXPERT: 'Expert', ENTERPRISE: 'Enterprise', PROJECT: 'Project' }

/** @throws InputError */
export async function uncontacted(
  io: AnalysisIO,
  { of, asOf, ...where }: Where & { of: EntityType; asOf?: string | null },
): Promise<Uncontacted> {
  const type = TYPES[of]
  if (!type) throw new InputError(`of: expected one of ${Object.keys(TYPES).join(', ')}, found ${of}`)
  const all = await io.matching(type, placed(where), ['id'])
  const active = await io.matching('ContactAssignment', { activeAt: asOfDay(io, asOf) }, ['id', 'subjectId'])
  const contacted = new Set(active.map(({ subjectId }) => subjectId))
  return {
    total: all.length,
    entities: all
      .map(({ id }) => id)
      .filter((id) => !contacted.has(id))
      .sort(compare),
  }
}
