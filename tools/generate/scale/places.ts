import type { DatasetWriter } from '../writer.js'
import { sectorOf, sectors, SUBFIELDS, type World } from './world.js'

/** Regions, fields, chains, departments and a policy with its rules. */
export function writePlaces(out: DatasetWriter, world: World): void {
  const { plan } = world
  const provinces = Math.max(1, Math.round(plan.regions / 12))
  for (let province = 0; province < provinces; province++)
    out.add('regions', { id: `region:gen-p${province + 1}`, name: `演示省·${province + 1}`, level: 'PROVINCE' })
  for (let region = 0; region < plan.regions; region++)
    out.add('regions', {
      id: world.region(region),
      name: `演示市·${region + 1}`,
      level: 'PREFECTURE',
      parent: `region:gen-p${(region % provinces) + 1}`,
    })
  sectors.forEach((sector, index) => {
    out.add('fields', { id: `field:gen-${index + 1}`, name: sector })
    for (let sub = 0; sub < SUBFIELDS; sub++)
      out.add('fields', {
        id: world.field(index, sub),
        name: `${sector}${world.fieldName(sub)}`,
        broader: `field:gen-${index + 1}`,
      })
  })
  writeChains(out, world)
  writePolicy(out)
}

/** Innovation chains first; every fourth chain beyond them is an industry chain that some of them support. */
function writeChains(out: DatasetWriter, world: World): void {
  const { plan } = world
  const dice = world.dice('chains')
  const industry = Math.max(1, Math.floor(plan.chains / 4))
  for (let index = 0; index < industry; index++)
    out.add('chains', {
      id: `chain:gen-industry-${index + 1}`,
      name: `演示产业链·${index + 1}`,
      kind: 'INDUSTRY',
      region: world.region(index),
      status: 'ACTIVE',
      sector: sectors[sectorOf(index)],
    })
  for (let index = 0; index < plan.chains; index++) {
    const sector = sectorOf(index)
    out.add('chains', {
      id: world.id('chain', index),
      name: `演示创新链·${sectors[sector]}${Math.floor(index / sectors.length) + 1}`,
      kind: 'INNOVATION',
      region: world.region(index),
      order: index + 1,
      status: dice.chance(0.03) ? 'DISCONTINUED' : 'ACTIVE',
      sector: sectors[sector],
      supports: dice.chance(0.8) ? [`chain:gen-industry-${dice.int(1, industry)}`] : [],
      needs_fields: Array.from({ length: dice.int(2, SUBFIELDS) }, (_, sub) => world.field(sector, sub)),
    })
    const stages = [
      ['应用研究', 'APPLIED_RESEARCH'],
      ['技术研发', 'TECH_DEVELOPMENT'],
      ['成果转化', 'TRANSFORMATION'],
    ] as const
    stages.forEach(([name, position], at) =>
      out.add('segments', {
        id: `segment:gen-${index + 1}-${at + 1}`,
        chain: world.id('chain', index),
        name,
        position,
      }),
    )
  }
}

/** A policy like those of real prefectures: who may lead a chain, who may serve it, who signs. */
function writePolicy(out: DatasetWriter): void {
  out.add('departments', { id: 'department:gen-government', name: '演示人民政府' })
  out.add('departments', { id: 'department:gen-science', name: '演示科技局' })
  const policy = 'policy:gen-chains'
  out.add('policies', {
    id: policy,
    title: '演示产业创新链工作方案',
    issuer: '演示人民政府',
    date: '2022-01-01',
    status: 'ISSUED',
  })
  for (const [path, title, parent] of [
    ['一', '任职条件'],
    ['一/(一)', '链长条件', '一'],
    ['一/(二)', '专家条件', '一'],
    ['二', '保障措施'],
  ] as const)
    out.add('clauses', {
      id: `clause:gen-chains#${path}`,
      policy,
      path,
      title,
      parent: parent && `clause:gen-chains#${parent}`,
    })
  out.add('measures', {
    id: 'measure:gen-1',
    policy,
    clause: '二',
    title: '保障措施',
    responsible: ['department:gen-science', 'department:gen-government'],
  })
  out.add('eligibility_rules', {
    id: 'rule:gen-leader',
    name: '链长条件',
    role: 'LEADER',
    policy,
    clause: '一/(一)',
    term_years: 3,
    issuer: 'department:gen-government',
  })
  out.add('eligibility_rules', {
    id: 'rule:gen-expert',
    name: '专家条件',
    role: 'EXPERT',
    policy,
    clause: '一/(二)',
    term_years: 3,
    issuer: 'department:gen-science',
  })
  const conditions = [
    ['leader', 'title_rank', 'GE', 'SENIOR_FULL', true],
    ['leader', 'years_experience', 'GE', '10', false],
    ['leader', 'led_provincial_project', 'EQ', 'true', false],
    ['leader', 'award_level', 'GE', 'PROVINCIAL', false],
    ['expert', 'title_rank', 'GE', 'SENIOR_ASSOCIATE', false],
    ['expert', 'age_throughout_term', 'LE', '65', true],
  ] as const
  for (const [role, attribute, comparator, value, soft] of conditions)
    out.add('eligibility_conditions', {
      id: `condition:gen-${role}-${attribute}`,
      rule: `rule:gen-${role}`,
      attribute,
      comparator,
      value,
      soft,
      advisory: false,
      clause: role === 'leader' ? '一/(一)' : '一/(二)',
    })
}
