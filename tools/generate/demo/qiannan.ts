import { registerNames } from '../../../src/registers.js'
import type { DatasetWriter } from '../writer.js'
import {
  achievements,
  demands,
  industryChains,
  partnerships,
  platforms,
  products,
  projects,
  teams,
} from './chainContent.js'
import { chainId, fieldId, finer, needs, two } from './fields.js'
import { enterpriseId, institutionId, organisationId } from './organisations.js'
import { expertOf } from './roster.js'

const QIANNAN = 'region:522700'
const roles: Readonly<Record<string, string>> = { P: 'PRINCIPAL', M: 'MEMBER', A: 'ADVISER' }

/** Fields and needs of the fourteen chains, and what stands beside them. */
export function writeQiannan(out: DatasetWriter): void {
  for (const [chain, under, fields] of needs) {
    fields.forEach((name, index) => {
      const id = fieldId(chain, String(index + 1))
      out.add('fields', { id, name, broader: under })
      out.add('chain_needs', { chain: chainId(chain), field: id })
    })
  }
  for (const [id, name, broader] of finer) out.add('fields', { id, name, broader })
  industryChains.forEach(([name, supportedBy], index) =>
    out.add('chains', {
      id: `chain:demo-industry-${two(index + 1)}`,
      name: `演示产业链·${name}`,
      kind: 'INDUSTRY',
      region: QIANNAN,
      status: 'ACTIVE',
      sector: name,
      supported_by: supportedBy.map(chainId),
    }),
  )
  teams.forEach(([chain, name, leader, members, fields], index) =>
    out.add('teams', {
      id: `team:demo-${two(index + 1)}`,
      name: `演示团队·${name}`,
      leader: leader === '-' ? undefined : expertOf(leader).id,
      members: members.map((key) => expertOf(key).id),
      chains: [chainId(chain)],
      fields: fields.map((path) => fieldId(chain, path)),
      region: QIANNAN,
    }),
  )
  writePlatforms(out)
  for (const [key, chain, title, by, fields, kind, status, day] of demands)
    out.add('demands', {
      id: demandId(key),
      title: `演示需求·${title}`,
      raised_by: organisationId(chain, by),
      chain: chainId(chain),
      fields: fields.map((path) => fieldId(chain, path)),
      kind: kind === 'T' ? 'TECHNOLOGY' : 'TALENT',
      status,
      raised_on: day,
    })
  writeProjects(out)
  products.forEach(([chain, name], index) =>
    out.add('products', {
      id: `product:demo-${two(index + 1)}`,
      name: `演示产品·${name}`,
      enterprise: enterpriseId(chain, 1),
      chains: [chainId(chain)],
    }),
  )
  for (const { value } of registerNames)
    out.add('registers', { region: QIANNAN, register: value, complete_from: '2020-01-01' })
  for (const [a, chain, b, kinds] of partnerships)
    for (const kind of kinds)
      out.add('partnerships', { a: institutionId(a), b: organisationId(chain, b), kind, from: '2025-01-01' })
}

function writePlatforms(out: DatasetWriter): void {
  const ids = new Map(platforms.map(([, name], index) => [name, `platform:demo-${two(index + 1)}`]))
  for (const [chain, name, kind, level, status, hosts, fields, day, reliesOn] of platforms)
    out.add('platforms', {
      id: ids.get(name),
      name: `演示平台·${name}`,
      kind,
      level: level === '-' ? undefined : level,
      status,
      region: QIANNAN,
      hosts: hosts.map((code) => organisationId(chain, code)),
      chains: [chainId(chain)],
      fields: fields.map((path) => fieldId(chain, path)),
      relies_on: reliesOn && ids.get(reliesOn),
      established_on: status === 'PLANNED' ? undefined : day,
    })
}

function writeProjects(out: DatasetWriter): void {
  for (const [key, chain, name, type, mode, stage, status, start, end, million, by, answers, people] of projects) {
    const id = projectId(key)
    out.add('projects', {
      id,
      name: `演示项目·${name}`,
      type,
      mode,
      stage,
      status,
      region: QIANNAN,
      start,
      end,
      budget_cny: Math.round(million * 1e6),
      chains: [chainId(chain)],
      undertaken_by: by.map((code) => organisationId(chain, code)),
      demands: answers.map(demandId),
      funder: '演示资金',
    })
    for (const [expert, role] of people.split(' ').map((part) => part.split('=') as [string, string]))
      out.add('project_roles', { project: id, expert: expertOf(expert).id, role: roles[role] })
  }
  achievements.forEach(([project, name, maturity, day, to, on], index) =>
    out.add('achievements', {
      id: `achievement:demo-${two(index + 1)}`,
      name: `演示成果·${name}`,
      project: projectId(project),
      maturity,
      produced_on: day,
      transferred_to: to === '-' ? undefined : organisationId(Number(project.slice(0, 2)), to),
      transferred_on: on,
    }),
  )
}

const demandId = (key: string): string => `demand:demo-${key}`
const projectId = (key: string): string => `project:demo-${key}`
