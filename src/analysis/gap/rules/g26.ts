import { g26 as query, type G26Result } from '../../../generated/cypher.js'
import { kinds } from '../parameters.js'
import { anywhere } from '../reach.js'
import { defineRule } from '../rule.js'
import type { Draft, Evidence } from '../finding.js'
import { listed } from '../../text.js'
import { lacking, prose, type Lack } from '../words/g26.js'

/** An appointed expert who lacks a project, a platform or both (人才缺项目或平台). */
export const g26 = defineRule({
  id: 'G26',
  ...prose,
  basis: ['policy:qiannan-2025#二/(二)@L27:14-43'],
  registers: ['appointments', 'project_roles', 'projects', 'platforms', 'affiliations', 'engagements'],
  presupposes: ['appointments'],
  parameters: { kinds },
  // A platform of an organisation counts for all who are tied to it, on whatever chain.
  reach: anywhere,
  mends: {
    chains: [
      'Expert/Chain',
      'Project/Expert/Chain',
      'Platform/Institution/Expert/Chain',
      'Platform/Enterprise/Expert/Chain',
      'Platform/Department/Expert/Chain',
    ],
  },
  async detect({ asOf, regionIds, chainIds, params, reader, eligibility }) {
    const rows = await reader.run(query, { asOf, kinds: params.kinds, regions: regionIds, chains: chainIds })
    return Promise.all(
      rows.flatMap((row) => {
        const draft = draftOf(row, asOf)
        return draft
          ? [eligibility.issuerOf('EXPERT', row.regionId).then((departmentId) => ({ ...draft, departmentId }))]
          : []
      }),
    )
  },
})

function draftOf(row: G26Result, asOf: string): Draft | undefined {
  const open = row.projects.filter(({ status }) => status === 'PLANNED' || status === 'ACTIVE')
  const [project, platform] = [open.length === 0, row.platforms.length === 0]
  const missing: Lack[] = [...(project ? (['PROJECT'] as const) : []), ...(platform ? (['PLATFORM'] as const) : [])]
  if (!missing.length) return undefined
  const group = (ZH: string, EN: string, ids: readonly string[]): Evidence => ({
    label: { ZH, EN },
    value: ids.length,
    entities: listed(ids),
  })
  return {
    subjectId: row.expertId,
    apart: row.chainId,
    severity: project && platform ? 0.5 : 0.3,
    absence: [
      ...(project ? [['project_roles', 'projects'] as const] : []),
      ...(platform ? [['platforms', 'affiliations', 'engagements'] as const] : []),
    ],
    regionId: row.regionId,
    chainId: row.chainId,
    evidence: [
      { label: { ZH: '所缺', EN: 'Lacks' }, value: missing, entities: [] },
      group(
        '参与的拟立项或在研项目',
        'Planned or active projects taken part in',
        open.map(({ id }) => id),
      ),
      group(
        '参与的其他项目',
        'Other projects taken part in',
        row.projects.filter((one) => !open.includes(one)).map(({ id }) => id),
      ),
      group('任职或受聘单位的已建平台', 'Existing platforms of the organisations tied to', row.platforms),
    ],
    explanation: lacking({ chain: row.chainName, expert: row.expertName, asOf, missing }),
  }
}
