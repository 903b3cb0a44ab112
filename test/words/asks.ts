import { rules } from '../../src/generated/rules.js'
import type { Ask } from './page.js'

const GAPS = `query ($locale: Locale!, $rule: String!, $asOf: Date, $parameters: JSON) {
  gaps(first: 500, asOf: $asOf, filter: { rules: [$rule], parameters: $parameters }) {
    nodes { explanation(locale: $locale) evidence { label(locale: $locale) } }
    notAssessed { reason(locale: $locale) }
  }
}`

const gaps = (
  rule: string,
  { asOf = '2026-01-01', ...parameters }: { asOf?: string } & Record<string, unknown> = {},
): Ask => {
  const { title } = rules.get(rule)!
  return {
    heading: `${rule} ${title.ZH} · ${title.EN}`,
    query: GAPS,
    variables: { rule, asOf, parameters: { [rule]: parameters } },
  }
}

const ask = (heading: string, field: string): Ask => ({ heading, query: `query ($locale: Locale!) { ${field} }` })

const TOLD = 'explanation(locale: $locale)'
const PARTS = `parts { explanation(locale: $locale) } ${TOLD}`

/** What is asked of the named world, and again of it with what stands beside this file. */
export const asks: readonly Ask[] = [
  ...[...rules.keys()].map((rule) => gaps(rule)),
  gaps('G06', { by: ['TEAM', 'PLATFORM'] }),
  gaps('G14', { age: 55 }),
  ...['2025-12-15', '2026-04-01', '2027-06-30', '2028-08-01', '2030-01-01'].flatMap((asOf) =>
    ['G01', 'G05', 'G12', 'G14'].map((rule) => gaps(rule, { asOf })),
  ),
  gaps('G03', { minSenior: 10 }),
  gaps('G23', { started: false }),
  gaps('G24', { inner: false }),
  ask('目标进度 · Progress of targets', 'targetProgress(first: 100) { nodes { reason(locale: $locale) } }'),
  ...['2020-01-01', '2026-12-31', '2028-01-01'].map((asOf) =>
    ask(
      '目标进度 · Progress of targets',
      `targetProgress(first: 100, asOf: "${asOf}", staleMonths: 60) { nodes { reason(locale: $locale) } }`,
    ),
  ),
  ask('文件所列短板 · Declared gaps', 'declaredGaps { reason(locale: $locale) }'),
  ask(
    '任职资格 · Eligibility',
    'eligibility(expert: "expert:bing", role: LEADER, chain: "chain:herbs") { verdictLabel(locale: $locale) conditions { title(locale: $locale) verdictLabel(locale: $locale) } }',
  ),
  ask('合作路径 · Paths', `collaborationPaths(from: "expert:gui", to: "enterprise:cell") { ${TOLD} }`),
  ...['cathode', 'herb', 'landed'].map((demand) =>
    ask(
      '供需对接 · Demand and supply',
      `matchDemand(demand: "demand:${demand}", first: 50) { conflicts { ${TOLD} } ${PARTS} }`,
    ),
  ),
  ask(
    '专家检索 · Experts by fields',
    `findExperts(fields: ["field:materials", "field:herbs"], first: 50) { ${PARTS} }`,
  ),
  ...['jia', 'gui', 'zi'].map((expert) =>
    ask('合作推荐 · Collaborators', `suggestCollaborators(expert: "expert:${expert}", first: 50) { ${PARTS} }`),
  ),
  ...['battery', 'herbs', 'digital'].flatMap((chain) =>
    ['RESEARCH_TO_USE', 'STATION_PARK_ENTERPRISE', 'TALENT_PROJECT_PLATFORM'].map((pattern) =>
      ask(
        '命名路径 · Named patterns',
        `namedPath(pattern: ${pattern}, chain: "chain:${chain}") { brokenStep(locale: $locale) path { ${TOLD} } ${TOLD} }`,
      ),
    ),
  ),
  ask(
    '命名路径 · Named patterns',
    `namedPath(pattern: RESEARCH_TO_USE, to: "enterprise:tiny") { brokenStep(locale: $locale) ${TOLD} }`,
  ),
  ask(
    '命名路径 · Named patterns',
    `namedPath(pattern: RESEARCH_TO_USE, from: "expert:gui", to: "enterprise:cell") { ${TOLD} }`,
  ),
  ask(
    '五共 · Five shared',
    `namedPath(pattern: FIVE_SHARED, from: "institution:academy", to: "enterprise:cell") { brokenStep(locale: $locale) path { ${TOLD} } ${TOLD} }`,
  ),
  ...['2026-01-01', '2026-03-20', '2027-12-15'].map((asOf) =>
    ask('接替分析 · Succession', `succession(asOf: "${asOf}") { candidates(first: 20) { ${TOLD} } ${TOLD} }`),
  ),
  ask('聘任方案 · Appointments', `proposeAppointments(count: 3) { appointments { ${TOLD} } ${TOLD} }`),
  ask('聘任方案 · Appointments', `proposeAppointments(count: 3, chains: ["chain:cells"]) { ${TOLD} }`),
  ask(
    '组队 · Teams',
    `proposeTeam(fields: ["field:cathode", "field:battery", "field:herbs", "field:medicine", "field:digital"], chain: "chain:battery", limits: { maxSize: 2, minRank: "副高级", exclude: ["expert:jia"] }) { members { ${TOLD} } uncovered { ${TOLD} } ${TOLD} }`,
  ),
  ask('组队 · Teams', `proposeTeam(fields: ["field:cathode"]) { members { ${TOLD} } uncovered { ${TOLD} } ${TOLD} }`),
  ask('推演 · What if', `whatIf(changes: { endAppointments: ["appointment:bing"] }) { ${TOLD} }`),
  ask(
    '地区对比 · Comparison',
    'compareRegions(regions: ["region:jia", "region:yi"], template: "四跟") { regions { rules { reason(locale: $locale) } matrix { reason(locale: $locale) } } }',
  ),
  ask('需求矩阵 · Matrix', 'requirementMatrix { columns { title(locale: $locale) problem(locale: $locale) } }'),
  ask(
    '出处 · Where a fact comes from',
    'targets { nodes { sources { locator(locale: $locale) } } } experts(first: 3) { nodes { sources { locator(locale: $locale) } } }',
  ),
]

const TEAM = `members { ${TOLD} } uncovered { ${TOLD} } ${TOLD}`

/** What is asked of the world with what is added to it, beside that. */
export const moreAsks: readonly Ask[] = [
  ...['2025-01-01', '2026-07-01'].map((asOf) =>
    ask(
      '目标进度 · Progress of targets',
      `targetProgress(first: 100, asOf: "${asOf}", region: "region:ting") { nodes { reason(locale: $locale) } }`,
    ),
  ),
  ask(
    '目标进度 · Progress of targets',
    'targetProgress(first: 100, asOf: "2028-01-01") { nodes { reason(locale: $locale) } }',
  ),
  ask(
    '目标进度 · Progress of targets',
    'targetProgress(first: 100, asOf: "2026-07-01", staleMonths: 0) { nodes { reason(locale: $locale) } }',
  ),
  ask('合作路径 · Paths', `collaborationPaths(from: "expert:lao", to: "expert:gui") { ${TOLD} }`),
  ...['rare', 'void', 'free', 'ting', 'side'].map((demand) =>
    ask(
      '供需对接 · Demand and supply',
      `matchDemand(demand: "demand:${demand}", first: 50) { conflicts { ${TOLD} } ${PARTS} }`,
    ),
  ),
  ask('专家检索 · Experts by fields', `findExperts(fields: ["field:rare"], first: 50) { ${PARTS} }`),
  ask('专家检索 · Experts by fields', `findExperts(fields: ["field:rare", "field:heavy"], first: 50) { ${PARTS} }`),
  ask('合作推荐 · Collaborators', `suggestCollaborators(expert: "expert:mid", first: 50) { ${PARTS} }`),
  ask('合作推荐 · Collaborators', `suggestCollaborators(expert: "expert:solo", first: 50) { ${PARTS} }`),
  ...['rare', 'solo', 'third'].flatMap((chain) =>
    ['RESEARCH_TO_USE', 'STATION_PARK_ENTERPRISE', 'TALENT_PROJECT_PLATFORM'].map((pattern) =>
      ask(
        '命名路径 · Named patterns',
        `namedPath(pattern: ${pattern}, chain: "chain:${chain}") { brokenStep(locale: $locale) path { ${TOLD} } ${TOLD} }`,
      ),
    ),
  ),
  ask('命名路径 · Named patterns', `namedPath(pattern: RESEARCH_TO_USE, from: "expert:gui") { ${TOLD} }`),
  ask(
    '五共 · Five shared',
    `namedPath(pattern: FIVE_SHARED, from: "institution:academy", to: "enterprise:mag") { brokenStep(locale: $locale) path { ${TOLD} } ${TOLD} }`,
  ),
  ask(
    '聘任方案 · Appointments',
    `proposeAppointments(count: 20, allowUnknown: true, maxPerExpert: 3) { appointments { ${TOLD} } ${TOLD} }`,
  ),
  ask('聘任方案 · Appointments', `proposeAppointments(count: 3, chains: ["chain:talent"]) { ${TOLD} }`),
  ask(
    '组队 · Teams',
    `proposeTeam(fields: ["field:magnet", "field:rare"], limits: { include: ["expert:solo", "expert:ren"] }) { ${TEAM} }`,
  ),
  ask(
    '聘任方案 · Appointments',
    `proposeAppointments(count: 5, chains: ["chain:digital"], maxPerExpert: 3) { appointments { ${TOLD} } ${TOLD} }`,
  ),
  ask(
    '聘任方案 · Appointments',
    `proposeAppointments(count: 5, chains: ["chain:heavy"]) { appointments { ${TOLD} } ${TOLD} }`,
  ),
  ask(
    '组队 · Teams',
    `proposeTeam(fields: ["field:digital", "field:magnet"], limits: { include: ["expert:solo"], exclude: ["expert:zi"] }) { ${TEAM} }`,
  ),
  ask('组队 · Teams', `proposeTeam(fields: ["field:light"]) { ${TEAM} }`),
  ask('组队 · Teams', `proposeTeam(fields: ["field:void"]) { ${TEAM} }`),
  ask(
    '推演 · What if',
    `whatIf(rules: ["G01"], region: "region:zi", changes: { appoint: [{ expert: "expert:zi", chain: "chain:digital", role: LEADER, from: "2026-01-01" }] }) { ${TOLD} }`,
  ),
  ask(
    '推演 · What if',
    `whatIf(rules: ["G02"], region: "region:zi", changes: { endAppointments: ["appointment:mid"] }) { ${TOLD} }`,
  ),
  ask(
    '推演 · What if',
    `whatIf(rules: ["G01", "G09"], region: "region:zi", changes: { appoint: [{ expert: "expert:zi", chain: "chain:digital", role: LEADER, from: "2026-01-01" }], addPlatforms: [{ key: "lab", name: "拟建实验室", kind: LABORATORY, level: PROVINCIAL, chains: ["chain:digital"] }] }) { ${TOLD} }`,
  ),
  ask(
    '推演 · What if',
    `whatIf(rules: ["G03"], changes: { appoint: [{ expert: "expert:fit-0", chain: "chain:digital", role: EXPERT, from: "2026-01-01" }] }) { ${TOLD} }`,
  ),
  ask('推演 · What if', `whatIf(rules: ["G03"], changes: { endAppointments: ["appointment:mid"] }) { ${TOLD} }`),
  ask(
    '推演 · What if',
    `whatIf(rules: ["G02"], region: "region:zi", changes: { appoint: [{ expert: "expert:wu", chain: "chain:digital", role: LEADER, from: "2026-01-01" }] }) { ${TOLD} }`,
  ),
  ask(
    '地区对比 · Comparison',
    'compareRegions(regions: ["region:ting", "region:wu"], template: "四跟") { regions { rules { reason(locale: $locale) } matrix { reason(locale: $locale) } } }',
  ),
  ask(
    '地区对比 · Comparison',
    'compareRegions(regions: ["region:jia", "region:ting"], rules: [], template: "region") { regions { matrix { reason(locale: $locale) } } }',
  ),
  ask(
    '需求矩阵 · Matrix',
    'requirementMatrix(template: "region") { columns { title(locale: $locale) problem(locale: $locale) } }',
  ),
]
