import type { ComparisonUnit } from '../../generated/types.js'
import type { Bilingual } from '../io.js'
import type { RegisterName } from '../../registers.js'
import { registersNamed, say } from '../text.js'

/** Why nothing can be divided by a unit of which a region has none. */
export const absent: Readonly<Record<ComparisonUnit, Bilingual>> = {
  CHAIN: { ZH: '该地区尚无所考察类别的链条', EN: 'the region has no chain of the kinds looked at' },
  DEMAND: { ZH: '该地区企业尚未登记需求', EN: 'no demand of an enterprise of the region is recorded' },
  ENTERPRISE_ABOVE_SCALE: { ZH: '该地区尚未登记规上企业', EN: 'no enterprise above scale of the region is recorded' },
  JUDGED_TARGET: { ZH: '该地区尚无能够判断进度的目标', EN: 'the region has no target whose progress can be told' },
  REGION_WITH_TALENTS: {
    ZH: '该地区尚无该层次的专家，或尚无链条',
    EN: 'the region has no expert of the tier looked at, or no chain',
  },
  COUNTY: {
    ZH: '该地区尚无建有孵化载体的县区',
    EN: 'no county of the region has a carrier of incubation',
  },
  RESULT_DUE: {
    ZH: '该地区尚无早已结束的项目，也无早已产出的成果',
    EN: 'no project of the region ended, and no achievement was produced, long enough ago',
  },
  LEAF_MEASURE: { ZH: '该地区尚未登记政策措施', EN: 'no measure of a document of the region is recorded' },
  BOUND_OBSERVATION: {
    ZH: '该地区尚无可与图谱计数核对的统计数据',
    EN: 'the region has no observation that a count of the graph can be held against',
  },
  ITEM_DUE: { ZH: '该地区尚无已到时限的议定事项', EN: 'no action item of the region was due' },
  DECLARED_GAP: { ZH: '尚无文件指出该地区的短板', EN: 'no document states a weakness of the region' },
  REGISTER_ENTRY: { ZH: '该地区尚无到期的登记事项', EN: 'no entry of the register of the region has come due' },
}

/** Why a matrix of which some cells are not assessed has no share of cells met. */
export function cellsNotAssessed(registers: readonly RegisterName[]): Bilingual {
  const { ZH, EN } = registersNamed(registers)
  return say(`该地区尚无${ZH}，无从比较`, `the region has no entries in ${EN}, so that nothing can be compared`)
}

/** Why a matrix has no share of cells met where none of its counters is known. */
export const noCountableCell = say('模板中尚无可以统计的单元', 'no cell of the template can be counted')
