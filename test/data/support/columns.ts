import { entityTypes } from '../../../src/model.js'
import { tables } from '../../../src/generated/tables.js'

/** Which enumeration of schema/enums.json a column holds, as `table.column`. */
const listedEnumerations: Readonly<Record<string, string>> = {
  'regions.level': 'RegionLevel',
  'chains.kind': 'ChainKind',
  'chains.status': 'ChainStatus',
  'segments.position': 'SegmentPosition',
  'institutions.kind': 'InstitutionKind',
  'enterprises.tiers': 'EnterpriseTier',
  'experts.title_rank': 'ProfessionalTitleRank',
  'experts.talent_tier': 'TalentTier',
  'experts.award_level': 'AdminLevel',
  'appointments.role': 'AppointmentRole',
  'engagements.mode': 'CooperationMode',
  'engagements.term': 'CooperationTerm',
  'cooperations.mode': 'CooperationMode',
  'platforms.kind': 'PlatformKind',
  'platforms.level': 'AdminLevel',
  'platforms.status': 'PlatformStatus',
  'projects.type': 'ProjectType',
  'projects.mode': 'ProjectMode',
  'projects.stage': 'InnovationStage',
  'projects.status': 'ProjectStatus',
  'project_roles.role': 'ProjectRole',
  'achievements.maturity': 'InnovationStage',
  'demands.kind': 'DemandKind',
  'demands.status': 'MatchServiceStage',
  'partnerships.kind': 'PartnershipKind',
  'policies.status': 'PolicyStatus',
  'targets.comparator': 'TargetComparator',
  'targets.scope': 'TargetScope',
  'targets.verb': 'DeliveryVerb',
  'programmes.kind': 'ProgrammeKind',
  'alliances.kind': 'AllianceKind',
  'alliances.level': 'AdminLevel',
  'alliance_members.role': 'AllianceRole',
  'eligibility_rules.role': 'AppointmentRole',
}

/** Which tables the ids in a column come from. */
const listedReferences: Readonly<Record<string, readonly string[]>> = {
  parent: ['regions', 'clauses', 'measures'],
  region: ['regions'],
  native_region: ['regions'],
  broader: ['fields'],
  fields: ['fields'],
  field: ['fields'],
  needs_fields: ['fields'],
  chain: ['chains'],
  chains: ['chains'],
  supports: ['chains'],
  succeeds: ['chains'],
  segment: ['segments'],
  enterprise: ['enterprises'],
  undertaken_by: ['enterprises', 'institutions'],
  hosts: ['enterprises', 'institutions'],
  raised_by: ['enterprises'],
  transferred_to: ['enterprises'],
  organisation: ['enterprises', 'institutions'],
  a: ['enterprises', 'institutions'],
  b: ['enterprises', 'institutions'],
  relies_on: ['platforms'],
  upgraded_to: ['platforms'],
  expert: ['experts'],
  with: ['experts'],
  leader: ['experts'],
  members: ['experts'],
  project: ['projects'],
  demands: ['demands'],
  policy: ['policies'],
  based_on: ['policies'],
  responsible: ['departments'],
  metric: ['indicators'],
  broken_down_from: ['targets'],
  rule: ['eligibility_rules'],
  alliance: ['alliances'],
  lead: ['enterprises', 'institutions', 'departments'],
  member: ['enterprises', 'institutions', 'departments', 'regions'],
}

/** The columns no row may leave empty. */
const listedRequired: Readonly<Record<string, readonly string[]>> = {
  regions: ['id', 'name'],
  fields: ['id', 'name'],
  chains: ['id', 'name', 'kind', 'region'],
  segments: ['id', 'chain', 'name'],
  departments: ['id', 'name'],
  institutions: ['id', 'name'],
  enterprises: ['id', 'name', 'region'],
  enterprise_chains: ['enterprise', 'chain'],
  experts: ['id', 'name'],
  affiliations: ['expert', 'organisation'],
  appointments: ['id', 'expert', 'chain', 'role', 'from'],
  engagements: ['expert', 'organisation', 'mode'],
  cooperations: ['expert', 'with', 'mode'],
  teams: ['id', 'name'],
  platforms: ['id', 'name', 'kind'],
  projects: ['id', 'name'],
  project_roles: ['project', 'expert'],
  achievements: ['id', 'name'],
  products: ['id', 'name', 'enterprise'],
  demands: ['id', 'title', 'raised_by'],
  partnerships: ['a', 'b', 'kind'],
  policies: ['id', 'title'],
  clauses: ['id', 'policy', 'path'],
  measures: ['id', 'policy', 'clause', 'title'],
  targets: ['id', 'policy', 'region', 'metric', 'comparator'],
  observations: ['id', 'region', 'metric', 'date', 'value'],
  indicators: ['id', 'name'],
  programmes: ['id', 'name'],
  declared_gaps: ['id', 'policy', 'clause', 'region', 'title'],
  metric_bindings: ['metric', 'counter'],
  templates: ['id', 'name', 'cell', 'counter'],
  eligibility_rules: ['id', 'name', 'role'],
  eligibility_conditions: ['id', 'rule', 'attribute', 'comparator'],
  chain_needs: ['chain', 'field'],
  alliances: ['id', 'name'],
  alliance_members: ['alliance', 'member'],
  registers: ['region', 'register', 'complete_from'],
}

/** The tables that are not listed above are held to their declaration. */
const declared = tables.filter(({ file }) => !(file in listedRequired))
const fileOf = new Map(tables.flatMap((table) => (table.kind === 'entity' ? [[table.label, table.file] as const] : [])))

export const required: typeof listedRequired = {
  ...listedRequired,
  ...Object.fromEntries(
    declared.map(({ file, columns }) => [file, columns.flatMap(({ name, required }) => (required ? [name] : []))]),
  ),
}

export const enumerations: typeof listedEnumerations = {
  ...listedEnumerations,
  ...Object.fromEntries(
    declared.flatMap(({ file, columns }) =>
      columns.flatMap(({ name, choices }) => (typeof choices === 'string' ? [[`${file}.${name}`, choices]] : [])),
    ),
  ),
}

/** By column, or by `table.column` where the table is not listed. */
export const references: typeof listedReferences = {
  ...listedReferences,
  ...Object.fromEntries(
    declared.flatMap(({ file, columns }) =>
      columns.flatMap(({ name, kind, types = [] }) =>
        kind === 'reference'
          ? [
              [
                `${file}.${name}`,
                (types.includes('Entity' as never)
                  ? (Object.keys(entityTypes) as (typeof types)[number][])
                  : types
                ).flatMap((type) => fileOf.get(type) ?? []),
              ],
            ]
          : [],
      ),
    ),
  ),
}
