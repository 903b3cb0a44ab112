import { g22 as query, type G22Result } from '../../../generated/cypher.js'
import type { PlatformKind } from '../../../generated/types.js'
import { codes, codesOf } from '../parameters.js'
import { defineRule } from '../rule.js'
import type { Draft, Evidence } from '../finding.js'
import { listed } from '../../text.js'
import { noCentre, prose } from '../words/g22.js'

/** Where research and development is done (研发机构). */
const RESEARCH: readonly PlatformKind[] = [
  'KEY_LABORATORY',
  'LABORATORY',
  'ENGINEERING_LABORATORY',
  'ENGINEERING_TECH_RESEARCH_CENTRE',
  'ENGINEERING_RESEARCH_CENTRE',
  'ENTERPRISE_TECH_CENTRE',
  'TECH_INNOVATION_CENTRE',
  'INDUSTRY_INNOVATION_CENTRE',
  'MANUFACTURING_INNOVATION_CENTRE',
  'COLLABORATIVE_INNOVATION_CENTRE',
  'NEW_RD_INSTITUTION',
  'INDUSTRY_TECH_INSTITUTE',
  'JOINT_RD_CENTRE',
  'ACADEMICIAN_WORKSTATION',
  'POSTDOC_WORKSTATION',
]

/** An enterprise above scale that hosts no centre of research and development (规上企业无研发机构). */
export const g22 = defineRule({
  id: 'G22',
  ...prose,
  basis: ['policy:wuxiang-2021#二/(二)/¶3@L35:1-13', 'policy:wuxiang-2021#二/(四)/¶1@L41:502-531'],
  registers: ['platforms'],
  unit: 'ENTERPRISE_ABOVE_SCALE',
  parameters: {
    platformKinds: codes<PlatformKind>({
      values: codesOf('PlatformKind'),
      default: RESEARCH,
      description: { ZH: '算作研发机构的平台类型', EN: 'Kinds of platforms that count as R&D centres' },
    }),
  },
  reach: ({ organisations }) => ({ subjects: organisations }),
  mends: { subjects: ['Enterprise', 'Platform/Enterprise'] },
  async detect({ asOf, regionIds, chainIds, subjectIds, params, reader }) {
    const scope = { regions: regionIds, chains: chainIds, ids: subjectIds }
    const rows = await reader.run(query, { ...scope, kinds: params.platformKinds })
    return rows.map((row) => draft(row, asOf))
  },
})

function draft({ id, name, regionId, places, platforms }: G22Result, asOf: string): Draft {
  const chains = [...new Set(places.map(({ chain }) => chain))]
  const coming = platforms.filter(({ wanted }) => wanted)
  const others = platforms.filter(({ wanted, status }) => !wanted && status === 'EXISTING')
  const group = (ZH: string, EN: string, ids: readonly string[]): Evidence => ({
    label: { ZH, EN },
    value: ids.length,
    entities: listed(ids),
  })
  return {
    subjectId: id,
    severity: (places.some(({ master }) => master) ? 0.6 : chains.length ? 0.5 : 0.4) - (coming.length ? 0.1 : 0),
    regionId,
    chainId: chains.length === 1 ? chains[0] : null,
    evidence: [
      group('依托的已建研发机构', 'Existing R&D centres hosted', []),
      group(
        '临近：依托的非已建研发机构',
        'Near misses: R&D centres hosted that do not exist yet or any more',
        coming.map((platform) => platform.id),
      ),
      group(
        '依托的其他已建平台',
        'Other existing platforms hosted',
        others.map((platform) => platform.id),
      ),
      group('所在链条', 'Chains it is on', chains),
    ],
    explanation: noCentre(name, asOf),
  }
}
