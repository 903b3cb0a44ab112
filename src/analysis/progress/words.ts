import type { Actual_From } from '../../generated/types.js'
import type { RegisterName } from '../../registers.js'
import { conversionOfCount } from '../algorithms/units.js'
import type { Bilingual } from '../io.js'
import type { TargetFacts } from './facts.js'
import { latest, type Counted, type NotCounted } from './level.js'
import { agree, counted as count, day, figure, measured, percent, registersNamed as named, say } from '../text.js'

/** What the actual figure is, in words. */
export interface Told {
  actual: number
  goal: number
  unit: string | null
  from: Actual_From
  /** Date of the observation, or asOf for a count. */
  on: string
  /** The base that an observed figure is net of; null where it is not. */
  since: number | null
  /** Whether the figure is of what has come since the policy. */
  isNew: boolean
  /** What the graph counts beside an observation that says otherwise. */
  counted: { value: number; on: string } | null
  /** What to add: how the base or the goal came about. */
  notes: readonly Bilingual[]
}

/** Why a target can't be judged. */
export const unknown = {
  noFigure: say('目标没有量化数值，无法判断进度', 'the target has no figure to compare with'),
  noActual: say(
    '该指标尚无统计数据，也不能由图谱计数',
    'nothing has been observed for the indicator, and the graph cannot count it',
  ),
  noneForGrowth: say('尚无统计数据，无法计算年增长', 'nothing has been observed: the growth of a year cannot be told'),
  noneOfChain: say(
    '目标针对单条链条，而统计数据按地区记录，该指标也不能按链条计数',
    'the target is for one chain: observations are of regions, and the indicator is bound to no count of a chain',
  ),
  noneSince: say('政策印发后尚无统计数据', 'nothing has been observed since the date of the policy'),
  noUnit: (unit: string): Bilingual =>
    say(`现有数据的单位不能换算为“${unit}”`, `the unit of what is recorded cannot be turned into "${unit}"`),
  noBase: say(
    '缺少政策印发时的基数，无法判断进度',
    'there is no base: nothing has been observed on or before the date of the policy',
  ),
  zeroBase: say('基数为零，不能按倍数考核', 'the base is zero, so that a multiple of it says nothing'),
  noDeadline: say('目标没有完成期限', 'the target has no deadline'),
  noPolicyDate: say(
    '政策没有印发日期，无法计算时间进度',
    'the policy has no date, so that the elapsed share is unknown',
  ),
  noDateForNew: say('政策没有印发日期，无法区分新增', 'the policy has no date, so that what is new cannot be told'),
  noYearBefore: say(
    '缺少相隔一年的两期统计数据，无法计算年增长',
    'no two observations a year apart: the growth of a year cannot be told',
  ),
  noPeers: say(
    '本地区与同级地区没有同一来源的数据，无法比较平均数',
    'the region and its peers have no figures from one source: there is no average to compare with',
  ),
  undated: say(
    '登记没有日期，不能区分新增或年度',
    'what is counted carries no dates, so that what is new, or of one year, cannot be told',
  ),
  unkept: (registers: readonly RegisterName[]): Bilingual =>
    say(
      `该地区尚无${named(registers).ZH}，不能据此认定为零，请补全登记`,
      `the region has no entries in ${named(registers).EN}, which does not prove that there are none: complete ${agree(registers.length, 'it', 'them')}`,
    ),
  stale: (told: Told, months: number): Bilingual =>
    withNotes(
      tooOld(told.on, months),
      conflictOf(told).map(({ differ }) => differ),
    ),
}

const tooOld = (on: string, months: number): Bilingual =>
  say(
    `最近一期统计数据截至${day(on).ZH}，早于考察时点${months ? `${months}个月以上` : ''}，不足以判断进度`,
    `the latest observation is of ${on}, ${months ? `more than ${count(months, 'month')} ` : ''}before the day it has to speak for`,
  )

/** Why there is no actual figure. */
export function nothing(facts: TargetFacts, counted: Counted | NotCounted | null, unit: string | null): Bilingual {
  const { target, countProblem, count, observations } = facts
  if (latest(facts)) return unknown.noUnit(unit!)
  switch (counted) {
    case 'UNIT':
      return unknown.noUnit(unit!)
    case 'UNKEPT':
      return unknown.unkept(count!.incomplete)
    case 'UNDATED':
      return unknown.undated
    case 'NO_DATE':
      return unknown.noDateForNew
    default:
      if (countProblem)
        return say(`尚无统计数据，且${countProblem.ZH}`, `nothing has been observed, and ${countProblem.EN}`)
      if (target.chainId) return unknown.noneOfChain
      return observations.length ? unknown.noneSince : unknown.noActual
  }
}

export const notStarted = (policyDate: string): Bilingual =>
  say(
    `政策于${day(policyDate).ZH}印发，截至考察日尚未启动`,
    `the policy is of ${policyDate}, so that nothing is due yet`,
  )

export const met = (told: Told): Bilingual => stated(told, say('已完成', 'met'))

/** Why it is on track or behind; `share` is the elapsed part of the time. */
export function paced(told: Told, onTrack: boolean, expected: number, share: number): Bilingual {
  const line = measured(whole(told.unit) ? Math.ceil(Math.round(expected * 1e6) / 1e6) : expected, told.unit)
  const due =
    expected > 0
      ? say(`，应达${line.ZH}`, `: ${line.EN} should have been reached after ${percent(share)} of the time`)
      : say('', ` after ${percent(share)} of the time`)
  return stated(
    told,
    onTrack
      ? say(`时间进度${percent(share)}${due.ZH}，进度正常`, `on track${due.EN}`)
      : say(`时间进度${percent(share)}${due.ZH}，进度滞后`, `behind${due.EN}`),
  )
}

/** Whether a unit counts things, of which there are no fractions. */
const whole = (unit: string | null): boolean => unit !== null && conversionOfCount(unit) === 1

/** The deadline has passed. */
export const overdue = (told: Told, year: number): Bilingual =>
  stated(told, say(`期限已过（${year}年底），尚未完成`, `behind: the deadline, the end of ${year}, has passed`))

/** A lower bound that shows nothing: which registers have to be completed. */
export const short = (told: Told, registers: readonly RegisterName[]): Bilingual =>
  stated(
    told,
    say(
      `${named(registers).ZH}尚未声明完整，现有登记只是下限，补全后方可判断`,
      `${named(registers).EN} ${agree(registers.length, 'is', 'are')} not declared complete, so that the count is a lower bound: complete ${agree(registers.length, 'it', 'them')} to tell`,
    ),
  )

export const withNotes = (reason: Bilingual, added: readonly Bilingual[]): Bilingual =>
  added.reduce((text, note) => say(`${text.ZH}；${note.ZH}`, `${text.EN}; ${note.EN}`), reason)

function stated(told: Told, verdict: Bilingual): Bilingual {
  const { goal, unit, from, notes } = told
  const [fact, aim] = [from === 'COUNT' ? recorded(told) : observed(told), measured(goal, unit)]
  return withNotes(
    say(`${fact.ZH}，目标为${aim.ZH}；${verdict.ZH}`, `${fact.EN}, where the target is ${aim.EN}; ${verdict.EN}`),
    [
      ...conflictOf(told).map(({ differ, decides }) =>
        say(`${differ.ZH}，${decides.ZH}`, `${differ.EN}: ${decides.EN}`),
      ),
      ...notes,
    ],
  )
}

/** What an official observation says. */
function observed({ actual, unit, on, since }: Told): Bilingual {
  const now = measured(Math.abs(actual), unit)
  if (since === null)
    return say(`${day(on).ZH}统计数据为${measured(actual, unit).ZH}`, `${measured(actual, unit).EN} observed on ${on}`)
  const base = measured(since, unit)
  const change =
    actual === 0
      ? say('没有变化', `as many as the base of ${base.EN}`)
      : actual < 0
        ? say(`减少${now.ZH}`, `${now.EN} less than the base of ${base.EN}`)
        : say(`新增${now.ZH}`, `${now.EN} more than the base of ${base.EN}`)
  return say(`据${day(on).ZH}统计数据，较基数（${base.ZH}）${change.ZH}`, `${change.EN} observed on ${on}`)
}

/** What the registers hold. */
function recorded({ actual, unit, on, isNew }: Told): Bilingual {
  const now = measured(actual, unit)
  if (isNew)
    return actual === 0
      ? say(`截至${day(on).ZH}，登记中尚无政策印发后的新增`, `nothing new since the policy is on record as of ${on}`)
      : say(`截至${day(on).ZH}，政策印发后登记新增${now.ZH}`, `${now.EN} new since the policy on record as of ${on}`)
  return actual === 0
    ? say(`截至${day(on).ZH}，登记中尚无相符记录`, `nothing of the kind is on record as of ${on}`)
    : say(`截至${day(on).ZH}，登记在册${now.ZH}`, `${now.EN} on record as of ${on}`)
}

/** What the registers hold where an observation says otherwise, and which of them decides. */
const conflictOf = ({ counted: other, unit }: Told): { differ: Bilingual; decides: Bilingual }[] =>
  other === null
    ? []
    : [
        {
          differ: say(
            `截至${day(other.on).ZH}${other.value === 0 ? '登记中尚无相符记录' : `登记在册${measured(other.value, unit).ZH}`}，与统计数据不符`,
            `the registers, which hold ${other.value === 0 ? 'none' : measured(other.value, unit).EN} as of ${other.on}, differ`,
          ),
          decides: say('以统计数据为准', 'the observation decides'),
        },
      ]

/** What to add to a reason. */
export const notes = {
  baseZero: say('政策印发前尚无基数，按零起算', 'no base is known: it is taken as zero'),
  notNew: (count: number): Bilingual =>
    say(
      `另有${count}项在政策印发前已启动或没有日期，不计入新增`,
      `${count} more ${agree(count, 'was there before, or carries no date, and is', 'were there before, or carry no date, and are')} not new`,
    ),
  derivedBase: (base: number): Bilingual =>
    say(
      base === 0 ? '由目标推算的基数为零' : `基数${figure(base)}由目标推算`,
      `the base of ${base === 0 ? 'zero' : figure(base)} is derived from targets`,
    ),
  peers: (seen: number, of: number): Bilingual =>
    say(
      `平均数取自${seen === of ? `全部${of}个同级地区` : `${of}个同级地区中有数据的${seen}个`}`,
      `the average is of ${seen === of ? agree(of, 'the one peer region', `all ${of} peer regions`) : `${seen} of ${of} peer regions, as nothing is known of the others`}`,
    ),
  year: (year: number): Bilingual => say(`按${year}年度考核`, `judged for the year ${year}`),
  upTo: (to: number, unit: string | null): Bilingual =>
    say(`目标上限为${measured(to, unit).ZH}`, `the upper end of the target is ${measured(to, unit).EN}`),
}
