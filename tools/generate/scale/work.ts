import type { DatasetWriter } from '../writer.js'
import { SUBFIELDS, type World } from './world.js'

const types = [
  'TECH_BREAKTHROUGH',
  'ACHIEVEMENT_TRANSFORMATION',
  'PLATFORM_BUILDING',
  'MAJOR_SPECIAL',
  'TALENT_SPECIAL',
  'INDUSTRIALISATION',
] as const
const modes = [
  'OPEN_CHALLENGE',
  'DIRECTED_COMMISSION',
  'CHIEF_EXPERT_RESPONSIBILITY',
  'LUMP_SUM_FUNDING',
  'JOINT_RD',
  'MARKET_ACCEPTANCE',
] as const
const stages = [
  'BASIC_RESEARCH',
  'APPLIED_RESEARCH',
  'TECH_DEVELOPMENT',
  'PILOT',
  'ENGINEERING',
  'TRANSFORMATION',
  'INDUSTRIALISATION',
] as const
const states = [
  ['PLANNED', 15],
  ['ACTIVE', 45],
  ['COMPLETED', 35],
  ['TERMINATED', 5],
] as const
const services = [
  ['DEMAND_COLLECTED', 35],
  ['TALENT_PUSHED', 25],
  ['MATCHED', 22],
  ['LANDED', 18],
] as const

/** Teams, demands, projects with those who take part, achievements. */
export function writeWork(out: DatasetWriter, world: World): void {
  const { plan } = world
  const dice = world.dice('work')
  for (let index = 0; index < plan.teams; index++) {
    const chain = world.chain(dice)
    // A team without named members is legal.
    const members = dice.chance(0.1)
      ? []
      : [...new Set(Array.from({ length: dice.int(1, 8) }, () => world.id('expert', world.expert(dice))))]
    out.add('teams', {
      id: world.id('team', index),
      name: world.name('团队', index),
      leader: members.length ? world.id('expert', world.expert(dice)) : undefined,
      members,
      chains: [world.id('chain', chain)],
      fields: [world.field(chain, dice.int(0, SUBFIELDS - 1))],
      region: world.region(chain),
    })
  }
  for (let index = 0; index < plan.demands; index++) {
    const chain = world.chain(dice)
    out.add('demands', {
      id: world.id('demand', index),
      title: world.name('需求', index),
      raised_by: world.enterprise(dice),
      chain: world.id('chain', chain),
      fields: [world.field(chain, dice.int(0, SUBFIELDS - 1))],
      kind: dice.chance(0.85) ? 'TECHNOLOGY' : 'TALENT',
      status: dice.weighted(services),
      raised_on: world.day(dice, 1000),
    })
  }
  writeProjects(out, world)
  for (let index = 0; index < plan.achievements; index++) {
    const producedOn = world.day(dice, 1500, 30)
    const transferred = dice.chance(0.4)
    out.add('achievements', {
      id: world.id('achievement', index),
      name: world.name('成果', index),
      project: world.id('project', dice.int(0, plan.projects - 1)),
      maturity: dice.pick(stages),
      produced_on: producedOn,
      transferred_to: transferred ? world.enterprise(dice) : undefined,
      transferred_on: transferred ? laterOf(producedOn, world.day(dice, 400)) : undefined,
    })
  }
}

function writeProjects(out: DatasetWriter, world: World): void {
  const { plan } = world
  const dice = world.dice('projects')
  for (let index = 0; index < plan.projects; index++) {
    const id = world.id('project', index)
    const chain = world.chain(dice)
    const status = dice.weighted(states)
    const start =
      status === 'PLANNED'
        ? world.day(dice, -10, -400)
        : status === 'ACTIVE'
          ? world.day(dice, 700, 10)
          : world.day(dice, 2500, 800)
    out.add('projects', {
      id,
      name: world.name('项目', index),
      type: dice.pick(types),
      mode: dice.pick(modes),
      stage: dice.pick(stages),
      status,
      region: world.region(chain),
      start,
      end: world.plusYears(start, status === 'ACTIVE' ? 3 : 2),
      budget_cny: Math.round(10 ** (5 + dice.next() * 2.3)),
      chains: [world.id('chain', chain)],
      undertaken_by: [world.enterprise(dice), ...(dice.chance(0.4) ? [world.institution(dice)] : [])],
      demands: dice.chance(0.3) ? [world.id('demand', dice.int(0, plan.demands - 1))] : [],
    })
    const people = new Set(Array.from({ length: dice.int(1, 5) }, () => world.expert(dice)))
    ;[...people].forEach((expert, at) =>
      out.add('project_roles', {
        project: id,
        expert: world.id('expert', expert),
        role: at === 0 ? 'PRINCIPAL' : dice.chance(0.85) ? 'MEMBER' : 'ADVISER',
      }),
    )
  }
}

const laterOf = (a: string, b: string): string => (a > b ? a : b)
