import { readFileSync } from 'node:fs'
import { rules } from '../../src/generated/rules.js'
import { AS_OF } from '../lib/case.js'
import type { AnalysisWorld } from './world.js'

/** A question to one analysis, put with each of some variables. */
export interface Question {
  name: string
  /** The field of `Query` it asks; where the schema has none the question is skipped. */
  field: string
  text: string
  inputs: readonly Readonly<Record<string, unknown>>[]
}

const TEMPLATES = ['四跟', '云图五要素']
const PATTERNS = ['RESEARCH_TO_USE', 'STATION_PARK_ENTERPRISE', 'TALENT_PROJECT_PLATFORM']

/**
 * Every analysis of the API. Inputs are spread over the dataset, so that popular chains and large fields are among
 * them.
 */
export function questionsFor(world: AnalysisWorld): Question[] {
  const experts = world.experts.slice(0, 10)
  const pairs = experts.map((from, index) => ({ from, to: experts[(index + 3) % experts.length]! }))
  const changes = {
    appoint: world.chains
      .slice(0, 3)
      .map((chain, index) => ({ expert: experts[index]!, chain, role: 'EXPERT', from: AS_OF })),
    endAppointments: world.leading.slice(0, 2),
  }
  return [
    ...[...rules.values()].map(({ id }) => question(id, 'gaps', [{ rules: [id] }])),
    question(
      'gaps of one chain, all rules',
      'gaps',
      world.chains.map((chain) => ({ chains: [chain] })),
    ),
    question(
      'gaps of one region, all rules',
      'gaps',
      world.regions.map((region) => ({ region })),
    ),
    question('gapSummary by rule', 'gapSummary', [{ by: ['RULE'] }]),
    question('gapSummary by chain', 'gapSummary', [{ by: ['CHAIN'] }]),
    ...TEMPLATES.map((template) => question(`requirementMatrix ${template}`, 'requirementMatrix', [{ template }])),
    question('targetProgress', 'targetProgress', [{}]),
    question('declaredGaps', 'declaredGaps', [{}]),
    question('compareRegions', 'compareRegions', [{ regions: world.compared, template: TEMPLATES[0] }]),
    ...PATTERNS.map((pattern) =>
      question(
        `namedPath ${pattern}`,
        'namedPath',
        world.chains.map((chain) => ({ pattern, chain })),
      ),
    ),
    question(
      'namedPath FIVE_SHARED',
      'namedPath',
      world.partners.map(({ a, b }) => ({ pattern: 'FIVE_SHARED', from: a, to: b })),
    ),
    question(
      'collaborationPaths 4 hops',
      'collaborationPaths',
      pairs.map((pair) => ({ ...pair, maxHops: 4 })),
    ),
    question(
      'collaborationPaths 6 hops',
      'collaborationPaths',
      pairs.map((pair) => ({ ...pair, maxHops: 6 })),
    ),
    question(
      'matchDemand',
      'matchDemand',
      world.demands.map((demand) => ({ demand })),
    ),
    question(
      'findExperts',
      'findExperts',
      world.fields.map((field, index) => ({ fields: [field, world.fields[(index + 1) % world.fields.length]] })),
    ),
    question(
      'suggestCollaborators',
      'suggestCollaborators',
      experts.map((expert) => ({ expert })),
    ),
    question(
      'eligibility',
      'eligibility',
      experts.map((expert, index) => ({
        expert,
        chain: world.chains[index % world.chains.length],
        role: index % 2 ? 'LEADER' : 'EXPERT',
      })),
    ),
    question(
      'proposeTeam',
      'proposeTeam',
      world.chains.slice(0, 3).map((chain, index) => ({ chain, fields: world.fields.slice(index, index + 5) })),
    ),
    question('proposeAppointments 10 chains', 'proposeAppointments', [{ chains: world.chains, count: 5 }]),
    question('proposeAppointments all chains', 'proposeAppointments', [{ count: 10 }]),
    question('whatIf G01 and G06', 'whatIf', [{ changes, rules: ['G01', 'G06'] }]),
    question('whatIf all rules', 'whatIf', [{ changes }]),
    question(
      'whatIf one appointment, all rules',
      'whatIf',
      changes.appoint.map((one) => ({ changes: { appoint: [one] } })),
    ),
    question('succession', 'succession', [{}]),
  ]
}

const question = (name: string, field: string, inputs: Question['inputs']): Question => ({
  name,
  field,
  text: readFileSync(new URL(`questions/${field}.graphql`, import.meta.url), 'utf8'),
  inputs: inputs.map((input) => ({ asOf: AS_OF, ...input })),
})
