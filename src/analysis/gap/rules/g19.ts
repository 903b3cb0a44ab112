import { moreThan } from '../../algorithms/pace.js'
import { counterOf } from '../../counter/index.js'
import { boundObservations, type BoundObservation } from '../boundObservations.js'
import { rounded, shortfall } from '../figure.js'
import { number } from '../parameters.js'
import { anywhere } from '../reach.js'
import { defineRule, type Draft } from '../rule.js'
import { listed } from '../text.js'

/** A recorded figure that the graph does not bear out (文件数与图谱计数不符). */
export const g19 = defineRule({
  id: 'G19',
  title: { ZH: '所列数与计数不符', EN: 'Stated versus counted' },
  description: {
    ZH: '观测值的指标绑定了按地区统计的图谱计数,而二者之差大于tolerance(按观测值的单位)。计数含下级地区;能区分日期的计数(平台、项目、转化成果)按观测日期统计,晚于该日的不计,没有日期的计入;其余计数(如企业、专家)没有历史,按现有登记统计。只看考察日及以前的观测值,被较新观测值取代的照列但减轻。单位不是个数的(如%、亿元)、绑定链条计数或不存在的计数的不考察。图谱少于所列数可能只是没有录入,证据注明方向;该地区的登记表没有任何记录的不考察。推算值和演示数据不参与。对象为地区,每个观测值一项;按链条筛选时没有结果。',
    EN: 'The indicator of an observation is bound to a count of the graph for regions, and the two differ by more than `tolerance`, in the unit of the observation. The count holds the regions below. Where what is counted carries days (platforms, projects, transfers) it is counted as of the date of the observation: what is later does not count, what has no day does. Other counts (enterprises, experts) have no history and are taken as they stand. Only observations up to asOf are looked at; one that a newer one has superseded stays, but counts for less. Left out are units that are no number of things (%, 亿元) and indicators bound to a count for chains or to none there is. Where the graph holds fewer than stated they may only not have been recorded: the evidence tells the direction; where the register holds nothing at all of the region nothing is concluded. Derived values and demonstration data take no part. The subject is the region, one finding an observation; with a filter by chain nothing is found.',
  },
  severity: { ZH: '0.3加差额占二者较大者之比的0.4倍；已被较新观测值取代的减0.2。', EN: '0.3 and 0.4 of the difference by the larger of the two; 0.2 less for a superseded observation.' },
  basis: ['policy:luzhou-2022#一/(一)/—3@L148:261-286'],
  registers: ['observations'],
  factsOnly: true,
  unit: 'BOUND_OBSERVATION',
  parameters: {
    tolerance: number({ default: 0, minimum: 0, maximum: 1_000_000_000, description: { ZH: '允许的差额，按观测值的单位', EN: 'The difference allowed, in the unit of the observation' } }),
  },
  reach: anywhere,
  async find(scope) {
    if (scope.chainIds) return []
    return (await boundObservations(scope)).filter(({ observation, count }) => moreThan(Math.abs(observation.value - count), scope.params.tolerance)).map(draft)
  },
})

function draft({ observation, indicatorName, counter, regionName, items, count, dated, superseded }: BoundObservation): Draft {
  const { value, date } = observation
  const unit = observation.unit ?? ''
  const fewer = count < value
  const said = (figure: number) => `${rounded(figure)}${unit}`
  return {
    subjectId: observation.regionId,
    apart: observation.id,
    severity: 0.3 + 0.4 * shortfall(value, count) - (superseded ? 0.2 : 0),
    // What is counted is there; that there is no more of it only a complete register tells.
    absence: fewer ? [counterOf(counter)!.registers] : null,
    regionId: observation.regionId,
    evidence: [
      { label: { ZH: '所列数', EN: 'Stated' }, value, entities: [observation.id, observation.indicatorId] },
      { label: { ZH: '图谱计数', EN: 'Counted' }, value: rounded(count), entities: listed(items.map(({ id }) => id)) },
      { label: { ZH: '差额（计数减所列）', EN: 'Difference, counted less stated' }, value: rounded(count - value), entities: [] },
      { label: { ZH: '方向', EN: 'Direction' }, value: fewer ? 'COUNTED_FEWER' : 'COUNTED_MORE', entities: [] },
      { label: { ZH: '绑定的计数', EN: 'Count bound to' }, value: counter, entities: [] },
      { label: { ZH: '观测日期', EN: 'Date of the observation' }, value: date, entities: [] },
      { label: { ZH: '计数按观测日期', EN: 'Counted as of that date' }, value: dated, entities: [] },
      { label: { ZH: '已被较新观测值取代', EN: 'Superseded by a newer observation' }, value: superseded, entities: [] },
    ],
    explanation: {
      ZH: `${regionName}${date}的“${indicatorName}”所列为${said(value)}，图谱${dated ? '按该日' : '按现有登记'}计“${counterOf(counter)!.title.ZH}”为${said(count)}，${fewer ? '少' : '多'}${said(Math.abs(count - value))}。`,
      EN: `For ${regionName} "${indicatorName}" is stated as ${said(value)} on ${date}, while the graph counts ${said(count)} ("${counterOf(counter)!.title.EN}", ${dated ? 'as of that date' : 'as recorded now'}): ${said(Math.abs(count - value))} ${fewer ? 'fewer' : 'more'}.`,
    },
  }
}
