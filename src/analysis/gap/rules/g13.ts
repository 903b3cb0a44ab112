import { separators, type Separation } from '../../algorithms/articulation.js'
import { addMonths } from '../../../kernel/day.js'
import {
  inOffice,
  readAppointed,
  readOrganisations,
  readPartners,
  readPosts,
  isOpen,
  readProjects,
  type AppointedChain,
} from '../appointed.js'
import { readCoverage, type NeededField } from '../coverage.js'
import { ageAt, endOf } from '../office.js'
import { kinds } from '../parameters.js'
import type { RegisterName } from '../../../registers.js'
import { defineRule } from '../rule.js'
import type { Draft } from '../finding.js'
import { listed } from '../../text.js'
import { dependsOn, prose } from '../words/g13.js'

/** An expert without whom a chain loses a field, or falls apart (单点依赖). */
export const g13 = defineRule({
  id: 'G13',
  ...prose,
  basis: ['policy:qiannan-2025#二/(二)/1/(2)@L30:42-66', 'policy:qiannan-2025#二/(二)/1/(1)@L29:77-105'],
  registers: ['appointments', 'teams', 'platforms', 'affiliations', 'engagements', 'project_roles', 'cooperations'],
  presupposes: ['appointments'],
  parameters: { kinds },
  reach: ({ appointed, served, tied }) => ({ chains: [...appointed, ...served, ...tied] }),
  mends: { chains: ['Expert/Chain', 'Project/Expert/Chain'] },
  inParts: true,
  async detect(scope) {
    const { asOf, eligibility } = scope
    const chains = await readPosts(scope)
    const people = await readAppointed(scope)
    const ties: Ties = {
      organisations: await readOrganisations(scope),
      projects: await readProjects(scope),
      partners: await readPartners(scope),
    }
    const needs = new Map((await readCoverage(scope)).map(({ chainId, fields }) => [chainId, fields]))
    const drafts = await Promise.all(
      chains.map(async (chain) => {
        const alone = alonesOf(needs.get(chain.chainId) ?? [])
        const appointed = inOffice(chain, asOf)
        const holding = separators(edgesOf(appointed, ties), new Set(appointed.keys()))
        const departmentId = await eligibility.issuerOf('EXPERT', chain.regionId)
        return [...appointed]
          .filter(([id]) => alone.has(id) || holding.has(id))
          .map(([id, ends]) => {
            const { name, birthYear } = people.get(id)!
            const expert: Expert = { id, name, birthYear, ends }
            return { ...draft(chain, expert, alone.get(id) ?? [], holding.get(id), asOf), departmentId }
          })
      }),
    )
    return drafts.flat()
  },
})

interface Expert {
  id: string
  name: string
  birthYear: number | null | undefined
  ends: readonly { to: string | null }[]
}

/** What whoever is appointed is tied to. */
interface Ties {
  organisations: Awaited<ReturnType<typeof readOrganisations>>
  projects: Awaited<ReturnType<typeof readProjects>>
  partners: Awaited<ReturnType<typeof readPartners>>
}

/** By expert, the fields nobody and nothing else covers. */
function alonesOf(fields: readonly NeededField[]): Map<string, NeededField[]> {
  const found = new Map<string, NeededField[]>()
  for (const field of fields) {
    const [expert, second] = field.experts
    if (!expert || second || field.teams.length || field.platforms.length) continue
    found.set(expert.id, [...(found.get(expert.id) ?? []), field])
  }
  return found
}

/**
 * The ties of those appointed to each other, to organisations and to projects planned or going on. Experts beside them
 * are no part of the network.
 */
function edgesOf(
  appointed: ReadonlyMap<string, unknown>,
  { organisations, projects, partners }: Ties,
): [string, string][] {
  const edges: [string, string][] = []
  for (const id of appointed.keys()) {
    for (const organisation of organisations.get(id) ?? []) edges.push([id, organisation])
    for (const project of projects.get(id) ?? []) if (isOpen(project)) edges.push([id, project.id])
    for (const partner of partners.get(id) ?? []) if (appointed.has(partner.id)) edges.push([id, partner.id])
  }
  return edges
}

/** Registers in which somebody or something else might cover a field. */
const COVER: readonly RegisterName[] = ['appointments', 'teams', 'platforms']
/** Registers in which others might be tied without him. */
const TIES: readonly RegisterName[] = ['affiliations', 'engagements', 'project_roles', 'cooperations']

function draft(
  { chainId, chainName, regionId }: AppointedChain,
  { id, name, birthYear, ends }: Expert,
  fields: readonly NeededField[],
  separation: Separation | undefined,
  asOf: string,
): Draft {
  const age = ageAt(asOf, birthYear)
  const end = endOf(ends)
  return {
    subjectId: id,
    apart: chainId,
    absence: [...(fields.length ? [COVER] : []), ...(separation ? [TIES] : [])],
    severity:
      (fields.length ? (separation ? 0.7 : 0.5) : 0.4) +
      (age !== null && age >= 60 ? 0.1 : 0) +
      (end !== null && end <= addMonths(asOf, 12) ? 0.1 : 0),
    regionId,
    chainId,
    evidence: [
      ...(fields.length
        ? [
            {
              label: { ZH: '领域单点', EN: 'Single point of a field' },
              value: 'FIELD',
              entities: listed(fields.map((field) => field.id)),
            },
          ]
        : []),
      ...(separation
        ? [
            {
              label: { ZH: '网络单点', EN: 'Single point of the network' },
              value: 'NETWORK',
              entities: listed(separation.cutOff),
            },
            {
              label: { ZH: '其离任后各部分的专家人数', EN: 'Experts in each part without this one' },
              value: separation.parts,
              entities: [],
            },
          ]
        : []),
      { label: { ZH: '年龄', EN: 'Age' }, value: age, entities: [] },
      { label: { ZH: '聘期止（不含当日）', EN: 'Term ends before' }, value: end, entities: [] },
    ],
    explanation: dependsOn({
      chain: chainName,
      expert: name,
      asOf,
      age,
      end,
      fields: fields.map((field) => field.name),
      parts: separation?.parts ?? [],
    }),
  }
}
