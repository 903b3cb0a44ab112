import { byId, kept, living, type Asked, type Found, type Tables } from './regional.js'
import { restsOn } from './registers.js'

export const worlds = 'regional'
/** What it is tried with; the first are the defaults. */
export const settings = [{}, { years: 1 }, { years: 3, minShare: 0.5 }]

restsOn('G29', { absence: () => [['shortage_posts']] })

/** Posts hard to fill of which too few are filled. */
export function g29(
  world: Tables,
  asked: Asked,
  { years = 2, minShare = 1 }: { years?: number; minShare?: number } = {},
): Found[] {
  const now = Number(asked.asOf.slice(0, 4))
  return world.shortage_posts!.flatMap((post): Found[] => {
    const region = (byId(world, 'enterprises', post.employer) ?? byId(world, 'institutions', post.employer))?.region
    const chain = living(world).find(({ id }) => id === post.chain)?.id ?? null
    const [year, wanted, filled] = [Number(post.year), Number(post.wanted), Number(post.filled)]
    if (post.filled === '' || year > now || year <= now - years || filled >= minShare * wanted) return []
    if (!kept(asked, region) || (asked.chains && !(chain && asked.chains.includes(chain)))) return []
    return [
      {
        id: `gap:G29:${post.id}`,
        severity:
          0.3 + 0.3 - (0.3 * filled) / wanted + (post.rank === 'MOST_URGENT' ? 0.3 : post.rank === 'URGENT' ? 0.15 : 0),
        subject: post.id!,
        region: region || null,
        chain,
        department: null,
        evidence: {
          'Year of the catalogue': year,
          Wanted: wanted,
          Filled: filled,
          'How hard to fill': post.rank || null,
          'Field wanted': post.field ? 1 : 0,
        },
        entities: { Wanted: [post.employer!] },
      },
    ]
  })
}
