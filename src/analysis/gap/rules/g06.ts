import { readCoverage, type ChainNeeds, type NeededField } from '../coverage.js'
import { codes, kinds } from '../parameters.js'
import { defineRule } from '../rule.js'
import type { Draft, Evidence } from '../finding.js'
import { listed } from '../../text.js'
import { prose, uncovered } from '../words/g06.js'

const coverKinds = ['EXPERT', 'TEAM', 'PLATFORM'] as const
type CoverKind = (typeof coverKinds)[number]

/** A field that a chain needs and nobody covers (细分领域无人覆盖). */
export const g06 = defineRule({
  id: 'G06',
  ...prose,
  basis: ['policy:qiannan-2025#二/(二)/1/(2)@L30:42-66', 'policy:qiannan-2025#二/(二)@L27:14-43'],
  registers: ['chain_needs', 'appointments', 'teams', 'platforms'],
  presupposes: ['chain_needs'],
  parameters: {
    kinds,
    by: codes<CoverKind>({
      values: coverKinds,
      default: coverKinds,
      description: { ZH: '计入覆盖的类别：专家、团队、平台', EN: 'What counts as cover: experts, teams, platforms' },
    }),
  },
  reach: ({ appointed, served }) => ({ chains: [...appointed, ...served] }),
  mends: { chains: ['Expert/Chain', 'Team/Chain', 'Platform/Chain', 'Segment/Chain'] },
  inParts: true,
  async detect(scope) {
    const chains = await readCoverage(scope)
    return Promise.all(
      chains.flatMap((chain) =>
        chain.fields
          .filter((field) => scope.params.by.every((kind) => coverOf(field, kind).length === 0))
          .map(async (field) => ({
            ...draft(chain, field, scope.asOf, scope.params.by),
            departmentId: await scope.eligibility.issuerOf('EXPERT', chain.regionId),
          })),
      ),
    )
  },
})

function draft(
  { chainId, chainName, regionId }: ChainNeeds,
  field: NeededField,
  asOf: string,
  by: readonly CoverKind[],
): Draft {
  const { broader, formerOrFuture, otherPlatforms } = field.near
  const near = [...broader, ...formerOrFuture, ...otherPlatforms]
  const others = coverKinds.filter((kind) => !by.includes(kind)).flatMap((kind) => coverOf(field, kind))
  const group = (ZH: string, EN: string, of: readonly { id: string }[]): Evidence => ({
    label: { ZH, EN },
    value: of.length,
    entities: listed(of.map(({ id }) => id)),
  })
  return {
    subjectId: chainId,
    apart: field.id,
    severity: near.length + others.length ? 0.6 : 0.8,
    absence: [by.map((kind) => registerOf[kind])],
    regionId,
    chainId,
    evidence: [
      {
        label: { ZH: '无人覆盖的领域', EN: 'Field without cover' },
        value: field.name,
        entities: [field.id, ...listed(field.segments)],
      },
      group('覆盖该领域的在聘专家', 'Appointed experts who cover it', field.experts),
      group('覆盖该领域的服务团队', 'Serving teams that cover it', field.teams),
      group('覆盖该领域的已建平台', 'Existing platforms that cover it', field.platforms),
      group(
        '临近：领域更宽的在聘专家、团队和平台',
        'Near misses: appointed experts, teams and platforms with a broader field',
        broader,
      ),
      group(
        '临近：领域相符，但聘任已满或尚未开始的专家',
        'Near misses: experts with a covering field whose appointment is over or to come',
        formerOrFuture,
      ),
      group(
        '临近：领域相符，但非已建的平台',
        'Near misses: platforms with a covering field that do not exist yet or any more',
        otherPlatforms,
      ),
    ],
    explanation: uncovered(
      chainName,
      field.name,
      asOf,
      by.map((kind) => words[kind]),
      [...others, ...near].map(({ name }) => name),
    ),
  }
}

const words: Record<CoverKind, { ZH: string; EN: string }> = {
  EXPERT: { ZH: '在聘专家', EN: 'appointed expert' },
  TEAM: { ZH: '服务团队', EN: 'serving team' },
  PLATFORM: { ZH: '已建平台', EN: 'existing platform' },
}

const registerOf = { EXPERT: 'appointments', TEAM: 'teams', PLATFORM: 'platforms' } as const

const coverOf = (field: NeededField, kind: CoverKind) =>
  ({ EXPERT: field.experts, TEAM: field.teams, PLATFORM: field.platforms })[kind]
