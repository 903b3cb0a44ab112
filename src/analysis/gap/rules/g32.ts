import { g32 as query, type G32Result } from '../../../generated/cypher.js'
import { NOWHERE } from '../reach.js'
import { defineRule } from '../rule.js'
import type { Draft } from '../finding.js'
import { listed } from '../../text.js'
import { nobodySent, prose } from '../words/g32.js'

/** An enterprise above scale that no commissioner serves (规上企业无特派员服务). */
export const g32 = defineRule({
  id: 'G32',
  ...prose,
  basis: ['policy:luzhou-2022#三/(四)/¶1@L340:301-316'],
  registers: ['dispatches'],
  unit: 'ENTERPRISE_ABOVE_SCALE',
  parameters: {},
  reach: () => NOWHERE,
  mends: { subjects: ['Enterprise'] },
  async detect({ asOf, regionIds, chainIds, subjectIds, reader }) {
    const rows = await reader.run(query, { asOf, regions: regionIds, chains: chainIds, ids: subjectIds })
    return rows.map((row) => draft(row, asOf))
  },
})

function draft({ id, name, regionId, chains, others }: G32Result, asOf: string): Draft {
  return {
    subjectId: id,
    severity: others.length ? 0.3 : 0.4,
    regionId,
    chainId: chains.length === 1 ? chains[0] : null,
    evidence: [
      { label: { ZH: '在派特派员', EN: 'Commissioners at the day' }, value: 0, entities: [] },
      {
        label: { ZH: '其他时间的特派员', EN: 'Commissioners of other times' },
        value: others.length,
        entities: listed(others),
      },
      { label: { ZH: '所在链条', EN: 'Chains it is on' }, value: chains.length, entities: listed(chains) },
    ],
    explanation: nobodySent(name, asOf, others.length),
  }
}
