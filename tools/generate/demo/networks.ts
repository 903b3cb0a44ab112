import type { DatasetWriter } from '../writer.js'
import { chainId, fieldId, two } from './fields.js'
import { organisationId } from './organisations.js'

const QIANNAN = 'region:522700'

/** Alliances: chain, name, kind, level or -, lead, day, members as organisation=role or organisation=role=last day. */
const alliances: readonly (readonly [
  chain: number,
  name: string,
  kind: string,
  level: string,
  lead: string,
  day: string,
  members: string,
])[] = [
  [
    1,
    '磷化工技术创新联盟',
    'TECH_ALLIANCE',
    'PROVINCIAL',
    'e1',
    '2022-05-20',
    'e1=LEAD B=DEPUTY G=COUNCIL e2=MEMBER e3=MEMBER=2025-06-01',
  ],
  [2, '电池材料创新联合体', 'CONSORTIUM', 'MUNICIPAL', 'e1', '2024-03-15', 'e1=LEAD D=DEPUTY e2=MEMBER'],
  [9, '茶产业技术创新联盟', 'TECH_ALLIANCE', 'MUNICIPAL', 'J', '2021-09-01', 'J=LEAD e1=MEMBER e2=MEMBER'],
  [10, '刺梨产业创新联合体', 'CONSORTIUM', '-', 'e1', '2026-02-10', 'e1=LEAD'],
]

/** What organisations are in together (联盟). */
export function writeNetworks(out: DatasetWriter): void {
  alliances.forEach(([chain, name, kind, level, lead, day, members], index) => {
    const id = `alliance:demo-${two(index + 1)}`
    out.add('alliances', {
      id,
      name: `演示联盟·${name}`,
      kind,
      level: level === '-' ? undefined : level,
      region: QIANNAN,
      lead: organisationId(chain, lead),
      founded_on: day,
      chains: [chainId(chain)],
      fields: [fieldId(chain, '1')],
    })
    for (const [member, role, to] of members.split(' ').map((part) => part.split('=')))
      out.add('alliance_members', { alliance: id, member: organisationId(chain, member!), role, from: day, to })
  })
}
