import { countRegionTies } from '../../generated/cypher.js'
import type { TalentTier } from '../../generated/types.js'
import type { Reader } from '../../store/store.js'
import { isActive } from '../../kernel/day.js'
import { groupBy } from '../../kernel/group.js'
import type { Counted, CountedRow, CountScope, Tie } from './counted.js'

/** Which of the introduced: with a post at an organisation of the region (全职), with another tie (柔性), or any. */
export type IntroducedAs = 'ANY' | 'WHOLE_TIME' | 'FLEXIBLE'

/** The experts tied to some regions by then, each with all ties to it. */
export async function readTies(
  reader: Reader,
  ids: readonly string[],
  tiers: readonly TalentTier[] | null,
  scope: CountScope,
): Promise<CountedRow[]> {
  const rows = await reader.run(countRegionTies, { ids, tiers, ...scope })
  return rows.map(({ id, letters, engagements, posts }) => {
    const tied = [
      ...[...letters, ...engagements].map((tie) => ({ ...tie, post: false })),
      ...posts.map((tie) => ({ ...tie, post: true })),
    ]
    return {
      id,
      items: tied.map(({ id: expert, home, from, to, post }): Counted => ({
        id: expert,
        home,
        ties: [{ from, to, post }],
      })),
    }
  })
}

/** Each expert once with all ties, those at home in the regions left out: no one is introduced where he is from. */
export function fromOutside(items: readonly Counted[], regions: ReadonlySet<string>): Counted[] {
  const byExpert = groupBy(
    items.filter(({ home }) => !regions.has(home!)),
    ({ id }) => id,
  )
  return [...byExpert].map(([id, parts]) => ({
    id,
    home: parts[0]!.home,
    ties: parts.flatMap(({ ties }) => ties ?? []),
  }))
}

/** Whether an expert is tied to the region on a day, in the way that counts. */
export const isTied = ({ ties = [] }: Counted, as: IntroducedAs, day: string): boolean =>
  matches(
    ties.filter((tie) => isActive(tie, day)),
    as,
  )

/** Whether an expert has been introduced after a day: a tie began after it, and none held on it. */
export function introducedSince({ ties = [] }: Counted, as: IntroducedAs, day: string): boolean {
  return (
    !ties.some((tie) => isActive(tie, day)) &&
    matches(
      ties.filter(({ from }) => from != null && from > day),
      as,
    )
  )
}

/** Whether a tie that counts began in a year, and none held before it. */
export const introducedIn = (item: Counted, as: IntroducedAs, year: number, until: string): boolean =>
  introducedSince(
    { ...item, ties: (item.ties ?? []).filter(({ from }) => from == null || from <= until) },
    as,
    `${String(year - 1).padStart(4, '0')}-12-31`,
  )

function matches(ties: readonly Tie[], as: IntroducedAs): boolean {
  if (ties.length === 0 || as === 'ANY') return ties.length > 0
  return ties.some(({ post }) => post) === (as === 'WHOLE_TIME')
}
