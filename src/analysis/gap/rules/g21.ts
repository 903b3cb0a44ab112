import { g21 as query } from '../../../generated/cypher.js'
import { termed } from '../../text.js'
import { kinds } from '../parameters.js'
import { defineRule } from '../rule.js'
import { noNumber, prose } from '../words/g21.js'

/** An appointment whose letter has no number on record (聘任无聘书编号). */
export const g21 = defineRule({
  id: 'G21',
  ...prose,
  basis: ['policy:qiannan-2025#二/(二)/1/(1)@L29:53-59'],
  registers: ['appointments'],
  presupposes: ['appointments'],
  parameters: { kinds },
  reach: ({ appointed }) => ({ chains: appointed }),
  mends: { chains: ['Expert/Chain'] },
  async detect({ asOf, regionIds, chainIds, params, reader, eligibility }) {
    const rows = await reader.run(query, { asOf, kinds: params.kinds, regions: regionIds, chains: chainIds })
    return Promise.all(
      rows.map(async ({ appointment: { id, expertId, chainId, role, from, to, issuedBy }, ...row }) => ({
        subjectId: expertId,
        apart: id,
        severity: role === 'LEADER' ? 0.5 : 0.3,
        regionId: row.regionId,
        chainId,
        departmentId: await eligibility.issuerOf(role, row.regionId),
        evidence: [
          {
            label: { ZH: '聘任', EN: 'Appointment' },
            value: { id, role, from: from ?? null, to: to ?? null },
            entities: [expertId, chainId],
          },
          { label: { ZH: '颁发机关', EN: 'Issued by' }, value: issuedBy ?? null, entities: [] },
        ],
        explanation: noNumber({
          chain: row.chainName,
          expert: row.expertName,
          role: termed('AppointmentRole', role),
          asOf,
        }),
      })),
    )
  },
})
