import type { Random } from '../random.js'
import type { DatasetWriter } from '../writer.js'
import { sectorOf, SUBFIELDS, type World } from './world.js'

const ranks = [
  ['SENIOR_FULL', 22],
  ['SENIOR_ASSOCIATE', 38],
  ['INTERMEDIATE', 25],
  ['JUNIOR', 8],
  ['', 7],
] as const
const tiers = [
  ['', 70],
  ['YOUTH', 9],
  ['HIGH_LEVEL', 9],
  ['TOP_NOTCH', 5],
  ['LEADING', 3.5],
  ['PROVINCIAL_PROGRAMME_EXPERT', 2.5],
  ['STATE_COUNCIL_ALLOWANCE', 0.6],
  ['NATIONAL_PROGRAMME_EXPERT', 0.35],
  ['ACADEMICIAN', 0.05],
] as const
const awards = [
  ['', 80],
  ['MUNICIPAL', 10],
  ['PROVINCIAL', 8],
  ['NATIONAL', 2],
] as const
/** Most experts hold no letter, some one, few several. */
const letters = [
  [0, 62],
  [1, 28],
  [2, 8],
  [3, 2],
] as const
const modes = [
  'SEASONAL',
  'PROJECT_TEAM',
  'WEEKEND_EXPERT',
  'TECH_COOPERATION',
  'PART_TIME_COMMISSIONER',
  'OFFSHORE_RD',
] as const
const terms = ['LONG_TERM', 'SHORT_TERM', 'PERIODIC'] as const

/** Experts, and for each at once his posts, letters, engagements and cooperations: nothing is kept in memory. */
export function writePeople(out: DatasetWriter, world: World): void {
  const { plan } = world
  const dice = world.dice('experts')
  const ties = world.dice('ties')
  const year = Number(plan.asOf.slice(0, 4))
  for (let index = 0; index < plan.experts; index++) {
    const sector = sectorOf(world.chain(dice))
    const age = Math.min(78, 27 + Math.floor((dice.next() + dice.next()) * 22))
    const rank = dice.weighted(ranks)
    const id = world.id('expert', index)
    out.add('experts', {
      id,
      name: world.name('专家', index),
      title_rank: rank,
      talent_tier: dice.weighted(tiers),
      birth_year: dice.chance(0.03) ? undefined : year - age,
      years_experience: dice.chance(0.05) ? undefined : Math.max(0, age - 26 - dice.int(0, 3)),
      led_provincial_project: dice.chance(0.1) ? undefined : dice.chance(rank === 'SENIOR_FULL' ? 0.6 : 0.12),
      award_level: dice.weighted(awards),
      region: world.region(dice.int(0, plan.regions - 1)),
      native_region: dice.chance(0.5) ? world.region(dice.int(0, plan.regions - 1)) : undefined,
      fields: dice
        .sample(
          Array.from({ length: SUBFIELDS }, (_, sub) => sub),
          dice.weighted([
            [1, 60],
            [2, 30],
            [3, 10],
          ]),
        )
        .map((sub) => world.field(sector, sub)),
    })
    writeTies(out, world, ties, id, index)
  }
  writeLeaders(out, world)
}

function writeTies(out: DatasetWriter, world: World, dice: Random, expert: string, index: number): void {
  const organisation = dice.chance(0.75) ? world.institution(dice) : world.enterprise(dice)
  out.add('affiliations', {
    expert,
    organisation,
    position: dice.pick(['研究员', '副研究员', '工程师']),
    from: world.day(dice, 7000, 400),
  })
  const held = new Set<number>()
  for (let count = dice.weighted(letters); count > 0; count--) held.add(world.chain(dice))
  for (const chain of held) {
    const from = world.day(dice, 1800)
    out.add('appointments', {
      id: `appointment:gen-${index + 1}-${chain + 1}`,
      expert,
      chain: world.id('chain', chain),
      role: 'EXPERT',
      from,
      to: world.plusYears(from, 3),
      issued_by: dice.chance(0.98) ? '演示科技局' : '演示人民政府',
      letter_no: `演示聘字${index + 1}-${chain + 1}号`,
    })
  }
  if (dice.chance(0.12))
    out.add('engagements', {
      expert,
      organisation: world.enterprise(dice),
      mode: dice.pick(modes),
      term: dice.pick(terms),
      from: world.day(dice, 1500),
    })
  if (dice.chance(0.25)) {
    const other = world.expert(dice)
    if (other !== index)
      out.add('cooperations', {
        expert,
        with: world.id('expert', other),
        mode: dice.pick(modes),
        from: world.day(dice, 2000),
        to: dice.chance(0.3) ? world.plusYears(world.plan.asOf, 1) : undefined,
      })
  }
}

/** Of a hundred chains about eleven have no leader and four have two. */
function writeLeaders(out: DatasetWriter, world: World): void {
  const dice = world.dice('leaders')
  for (let chain = 0; chain < world.plan.chains; chain++) {
    const count = dice.weighted([
      [0, 11],
      [1, 85],
      [2, 4],
    ])
    const leaders = new Set(Array.from({ length: count }, () => world.expert(dice)))
    for (const leader of leaders) {
      const from = world.day(dice, 1200)
      out.add('appointments', {
        id: `appointment:gen-leader-${chain + 1}-${leader + 1}`,
        expert: world.id('expert', leader),
        chain: world.id('chain', chain),
        role: 'LEADER',
        from,
        to: world.plusYears(from, 3),
        issued_by: dice.chance(0.95) ? '演示人民政府' : '演示科技局',
        letter_no: `演示聘字链长${chain + 1}号`,
      })
    }
  }
}
