import type { DatasetWriter } from '../writer.js'
import { chainId, fieldId } from './fields.js'
import { organisationId } from './organisations.js'

/** Core technologies: chain, sub-field, name, who holds it, achievement, status, since when. */
const technologies: readonly (readonly [
  chain: number,
  field: string,
  name: string,
  by: string,
  achievement: string,
  status: string,
  on: string,
])[] = [
  [1, '1', '湿法磷酸深度净化', 'e1', '01', 'MASTERED', '2026-03-15'],
  [1, '4', '磷石膏无害化处置', 'e1', '', 'IN_DEVELOPMENT', ''],
  [2, '1', '高压实磷酸铁锂制备', 'e1', '', 'INTRODUCED', '2025-06-01'],
  [2, '4', '固态电解质成膜', '', '', 'LACKED', ''],
  [3, '1', '磷石膏砌块成型', '', '02', 'MASTERED', '2024-08-01'],
  [5, '1', '民族药颗粒剂制备', 'e1', '03', 'MASTERED', '2026-02-10'],
  [9, '4', '茶多酚制备', '', '04', 'IN_DEVELOPMENT', ''],
  [10, '3', '刺梨多酚提取', 'e1', '', 'IN_DEVELOPMENT', ''],
]

/** The technologies at the core of chains, and whether they are mastered; a park and who has settled in it. */
export function writeTechnologies(out: DatasetWriter): void {
  technologies.forEach(([chain, field, name, by, achievement, status, on], index) =>
    out.add('technologies', {
      id: `technology:demo-${index + 1}`,
      name: `演示技术·${name}`,
      region: 'region:522700',
      chains: [chainId(chain)],
      fields: [fieldId(chain, field)],
      holder: by && organisationId(chain, by),
      achievement: achievement && `achievement:demo-${achievement}`,
      status,
      mastered_on: on,
    }),
  )
  out.add('platforms', {
    id: 'platform:demo-park',
    name: '演示平台·磷化工产业园',
    kind: 'INDUSTRIAL_PARK',
    level: 'PROVINCIAL',
    status: 'EXISTING',
    region: 'region:522700',
    tenants: [organisationId(1, 'e1'), organisationId(1, 'e2'), organisationId(3, 'e1')],
    established_on: '2015-06-01',
  })
}
