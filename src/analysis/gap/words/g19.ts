import type { Bilingual } from '../../io.js'
import { day, measured, say } from '../../text.js'
import type { GapRule } from '../rule.js'

/** What the rule is, in words. */
export const prose: Pick<GapRule, 'title' | 'description' | 'severity'> = {
  title: { ZH: '所列数与计数不符', EN: 'Stated versus counted' },
  description: {
    ZH: '观测值的指标绑定了按地区统计的图谱计数，而二者之差大于tolerance（按观测值的单位）。计数含下级地区；能区分日期的计数（平台、项目、转化成果）按观测日期统计，晚于该日的不计，没有日期的计入；其余计数（如企业、专家）没有历史，按现有登记统计。只看考察日及以前的观测值，被较新观测值取代的照列但减轻。单位不是个数的（如%、亿元）、绑定链条计数或不存在的计数的不考察。图谱少于所列数可能只是没有录入，证据注明方向；该地区的登记表没有任何记录的不考察。推算值和演示数据不参与。对象为地区，每个观测值一项；按链条筛选时没有结果。',
    EN: 'The indicator of an observation is bound to a count of the graph for regions, and the two differ by more than `tolerance`, in the unit of the observation. The count holds the regions below. Where what is counted carries days (platforms, projects, transfers) it is counted as of the date of the observation: what is later does not count, what has no day does. Other counts (enterprises, experts) have no history and are taken as they stand. Only observations up to asOf are looked at; one that a newer one has superseded stays, but counts for less. Left out are units that are no number of things (%, 亿元) and indicators bound to a count for chains or to none there is. Where the graph holds fewer than stated they may only not have been recorded: the evidence tells the direction; where the register holds nothing at all of the region nothing is concluded. Derived values and demonstration data take no part. The subject is the region, one finding an observation; with a filter by chain nothing is found.',
  },
  severity: {
    ZH: '0.3加差额占二者较大者之比的0.4倍；已被较新观测值取代的减0.2。',
    EN: '0.3 and 0.4 of the difference by the larger of the two; 0.2 less for a superseded observation.',
  },
}

interface Stated {
  region: string
  indicator: string
  date: string
  value: number
  unit: string | null
  /** Title of the counter, and what it counts in the unit. */
  counter: Bilingual
  count: number
  /** Whether it is counted as of the date, not as recorded now. */
  dated: boolean
}

/** A figure that the graph does not bear out. */
export function differs({ region, indicator, date, value, unit, counter, count, dated }: Stated): Bilingual {
  const [stated, found, apart] = [measured(value, unit), measured(count, unit), measured(Math.abs(count - value), unit)]
  const none = count === 0
  const when = say(dated ? '同日' : '目前', dated ? 'as of that date' : 'as recorded now')
  return say(
    `${region}“${indicator}”截至${day(date).ZH}的统计数为${stated.ZH}，而${none ? `截至${when.ZH}尚未登记“${counter.ZH}”` : `截至${when.ZH}登记在册的“${counter.ZH}”为${found.ZH}，${count < value ? '少' : '多'}${apart.ZH}`}。`,
    `For ${region} "${indicator}" is stated as ${stated.EN} on ${date}, while the registers hold ${none ? 'none' : found.EN} ("${counter.EN}", ${when.EN})${none ? '' : `: ${apart.EN} ${count < value ? 'fewer' : 'more'}`}.`,
  )
}
