import { usccCheckCharacter } from '../../../src/import/exchange/uscc.js'
import type { DatasetWriter } from '../writer.js'
import type { World } from './world.js'

const kinds = [
  ['UNIVERSITY', 50],
  ['RESEARCH_INSTITUTE', 25],
  ['VOCATIONAL_COLLEGE', 15],
  ['HOSPITAL', 10],
] as const
const ladder: readonly (readonly [tiers: readonly string[], weight: number])[] = [
  [[], 40],
  [['TECH_SME'], 30],
  [['HIGH_TECH'], 20],
  [['HIGH_TECH', 'LITTLE_GIANT'], 6],
  [['HIGH_TECH', 'INNOVATION_LEADER'], 4],
]
const shared = ['PROJECT', 'PLATFORM', 'CONVERSION', 'TALENT', 'RESOURCE'] as const
const platformKinds = [
  'KEY_LABORATORY',
  'ENGINEERING_TECH_RESEARCH_CENTRE',
  'ENTERPRISE_TECH_CENTRE',
  'TECH_INNOVATION_CENTRE',
  'ACADEMICIAN_WORKSTATION',
] as const
const levels = [
  ['NATIONAL', 4],
  ['PROVINCIAL', 22],
  ['MUNICIPAL', 44],
  ['COUNTY', 20],
  ['', 10],
] as const

/** Institutions, enterprises with their places, products, partnerships and platforms. */
export function writeOrganisations(out: DatasetWriter, world: World): void {
  const { plan } = world
  const dice = world.dice('organisations')
  for (let index = 0; index < plan.institutions; index++)
    out.add('institutions', {
      id: world.id('institution', index),
      name: world.name('机构', index),
      kind: dice.weighted(kinds),
      region: world.region(dice.int(0, plan.regions - 1)),
    })
  for (let index = 0; index < plan.enterprises; index++) writeEnterprise(out, world, index)
  for (let index = 0; index < plan.products; index++)
    out.add('products', {
      id: world.id('product', index),
      name: world.name('产品', index),
      enterprise: world.enterprise(dice),
      chains: [world.id('chain', world.chain(dice))],
    })
  const pairs = new Set<string>()
  for (let index = 0; index < plan.partnerships; index++) {
    const [a, b] = [world.institution(dice), world.enterprise(dice)]
    if (pairs.has(a + b)) continue
    pairs.add(a + b)
    for (const kind of dice.sample(shared, dice.int(1, 5)))
      out.add('partnerships', { a, b, kind, from: world.day(dice, 2000) })
  }
  writePlatforms(out, world)
}

function writeEnterprise(out: DatasetWriter, world: World, index: number): void {
  const dice = world.dice(`enterprise/${index}`)
  const id = world.id('enterprise', index)
  const first = `Y1000000DEM${String(index + 1).padStart(6, '0')}`
  out.add('enterprises', {
    id,
    name: world.name('企业', index),
    region: world.region(dice.int(0, world.plan.regions - 1)),
    uscc: dice.chance(0.7) && first.length === 17 ? first + usccCheckCharacter(first) : undefined,
    tiers: dice.weighted(ladder),
    above_scale: dice.chance(0.1) ? undefined : dice.chance(0.3),
  })
  const chains = new Set(
    Array.from(
      {
        length: dice.weighted([
          [0, 15],
          [1, 60],
          [2, 20],
          [3, 5],
        ]),
      },
      () => world.chain(dice),
    ),
  )
  for (const chain of chains)
    out.add('enterprise_chains', {
      enterprise: id,
      chain: world.id('chain', chain),
      segment: dice.chance(0.4) ? `segment:gen-${chain + 1}-${dice.int(1, 3)}` : undefined,
      chain_master: dice.chance(0.04),
    })
}

function writePlatforms(out: DatasetWriter, world: World): void {
  const dice = world.dice('platforms')
  for (let index = 0; index < world.plan.platforms; index++) {
    const chain = world.chain(dice)
    const status = dice.weighted([
      ['EXISTING', 80],
      ['PLANNED', 16],
      ['EXITING', 4],
    ])
    out.add('platforms', {
      id: world.id('platform', index),
      name: world.name('平台', index),
      kind: dice.pick(platformKinds),
      level: dice.weighted(levels),
      status,
      region: world.region(chain),
      hosts: [dice.chance(0.5) ? world.institution(dice) : world.enterprise(dice)],
      chains: [world.id('chain', chain)],
      fields: [world.field(chain, dice.int(0, 3))],
      relies_on: index > 0 && dice.chance(0.1) ? [world.id('platform', dice.int(0, index - 1))] : [],
      established_on: status === 'PLANNED' ? undefined : world.day(dice, 5000),
    })
  }
}
