import type { Bilingual } from '../io.js'

const say = (ZH: string, EN: string): Bilingual => ({ ZH, EN })

/** A figure in a sentence: at most two decimals. */
const figure = (value: number): string => String(Math.round(value * 100) / 100)
const percent = (share: number): string => `${figure(share * 100)}%`

/** Why a target can't be judged. */
export const unknown = {
  noFigure: say('目标没有数值，无法量化评估', 'the target has no figure to compare with'),
  noActual: say('指标没有绑定图谱计数，截至当日也没有观测值', 'the indicator is bound to no count of the graph, and nothing has been observed by that day'),
  noneOfChain: say('目标针对单个链条，而观测值按地区记录，指标也没有绑定链条计数', 'the target is for one chain: observations are of regions, and the indicator is bound to no count of a chain'),
  noUnit: (unit: string | null): Bilingual => say(`现有数据的单位不能换算为“${unit ?? ''}”`, `the unit of what is recorded cannot be turned into "${unit ?? ''}"`),
  noBase: say('缺少政策发布日或之前的基数', 'there is no base: nothing has been observed on or before the date of the policy'),
  zeroBase: say('基数为零，倍数没有意义', 'the base is zero, so that a multiple of it says nothing'),
  noDeadline: say('目标没有完成年份', 'the target has no deadline'),
  noPolicyDate: say('政策没有日期，无法计算时间进度', 'the policy has no date, so that the elapsed share is unknown'),
  noYearBefore: say('缺少相隔一年的两个观测值，无法计算年增长', 'no two observations a year apart: the growth of a year cannot be told'),
  noPeers: say('同级地区没有观测值，无法计算平均数', 'nothing has been observed in the peer regions: there is no average'),
  notByYear: say('没有观测值，图谱计数也不能区分年度', 'nothing has been observed, and the count of the graph cannot tell what one year brought'),
}

/** Why there is no actual figure. */
export function nothing({ target, countProblem }: { target: { chainId?: string | null }; countProblem: Bilingual | null }): Bilingual {
  const why = target.chainId ? unknown.noneOfChain : unknown.noActual
  return countProblem ? say(`没有观测值，且${countProblem.ZH}`, `nothing has been observed, and ${countProblem.EN}`) : why
}

/** What the actual figure is, in words. */
export interface Told {
  actual: number
  goal: number
  unit: string | null
  basis: 'COUNT' | 'OBSERVATION'
  /** Date of the observation, or asOf for a count. */
  on: string
  /** Whether the graph holds nothing of what is counted. */
  none: boolean
  /** Whether nothing newer than the base has been observed. */
  stale: boolean
  /** What to add: how the base or the goal came about. */
  notes: readonly Bilingual[]
}

export const met = (told: Told): Bilingual => told_(told, say('已完成', 'met'))

/** Why it is on track or behind; `share` is the elapsed part of the time. */
export const paced = (told: Told, onTrack: boolean, expected: number, share: number): Bilingual =>
  told_(
    told,
    onTrack
      ? say(`时间过去${percent(share)}，应达${figure(expected)}，进度正常`, `on track: after ${percent(share)} of the time ${figure(expected)} is expected`)
      : say(`时间过去${percent(share)}，应达${figure(expected)}，进度滞后`, `behind: after ${percent(share)} of the time ${figure(expected)} is expected`),
  )

export const withNotes = (reason: Bilingual, notes: readonly Bilingual[]): Bilingual =>
  notes.reduce((text, note) => say(`${text.ZH}；${note.ZH}`, `${text.EN}; ${note.EN}`), reason)

function told_({ actual, goal, unit, basis, on, none, stale, notes }: Told, verdict: Bilingual): Bilingual {
  const of = unit ?? ''
  const stated =
    basis === 'COUNT'
      ? say(`截至${on}图谱计数为${figure(actual)}${of}，目标${figure(goal)}${of}`, `the graph counts ${figure(actual)} of ${figure(goal)}${of} as of ${on}`)
      : say(`${on}观测值对应${figure(actual)}${of}，目标${figure(goal)}${of}`, `observed on ${on}: ${figure(actual)} of ${figure(goal)}${of}`)
  const more = [
    ...(none ? [say('图谱中没有登记，请核对数据是否已录入', 'the graph holds none: see whether they have been recorded')] : []),
    ...(stale ? [say('该观测值不晚于政策日期，此后没有新数据', 'that is not after the date of the policy, and nothing newer has been observed')] : []),
    ...notes,
  ]
  return withNotes(say(`${stated.ZH}；${verdict.ZH}`, `${stated.EN}; ${verdict.EN}`), more)
}

export const notes = {
  baseZero: say('没有政策发布前的基数，按零起算', 'no base is known, it is taken as 0'),
  undatedBefore: (count: number): Bilingual => say(`另有${count}项不晚于政策日期，不计入新增`, `${count} more were there by the date of the policy and are not new`),
  netOfBase: (base: number): Bilingual => say(`已扣除基数${figure(base)}`, `net of the base of ${figure(base)}`),
  derivedBase: say('基数为推算值', 'the base is derived'),
  peers: (seen: number, of: number): Bilingual => say(`平均数取自${of}个同级地区中有数据的${seen}个`, `the average is of the ${seen} of ${of} peer regions that have figures`),
  year: (year: number): Bilingual => say(`按${year}年度考核`, `judged for the year ${year}`),
  aboveRange: (to: number): Bilingual => say(`已超过上限${figure(to)}`, `it is above the upper end of ${figure(to)}`),
}
