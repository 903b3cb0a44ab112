import type { Bilingual } from '../../io.js'
import { day, say } from '../../text.js'
import type { GapRule } from '../rule.js'

/** What the rule is, in words. */
export const prose: Pick<GapRule, 'title' | 'description' | 'severity'> = {
  title: { ZH: '文件所列短板', EN: 'Declared gap' },
  description: {
    ZH: '文件自己指出的地区短板，按其绑定的规则和参数在该地区（含下级）核对：发现短板的为“属实”，能核对而没有发现的为“不符”（不列，见declaredGaps）,没有绑定规则、规则不可用或图谱没有可核对数据的为“无法判断”。不论文件状态都列。对象为地区，每项短板一项；责任单位为所发现短板一致的责任单位，否则为空；按链条筛选时没有结果。',
    EN: 'A weakness that a document itself states of a region, held against the rule it is bound to, with its parameters, in the region and those below: CONFIRMED where the rule finds gaps; REFUTED where it could be evaluated and finds none (no finding; see `declaredGaps`); UNKNOWN where no rule is bound or available, or the graph holds nothing to evaluate it on. It stays whatever the status of the document. The subject is the region, one finding a weakness; the department is the one that all gaps found name, else none; with a filter by chain nothing is found.',
  },
  severity: { ZH: '属实的取所发现短板的最高严重程度，至少0.5；无法判断的0.3。', EN: 'CONFIRMED: the worst severity of the gaps found, at least 0.5; UNKNOWN: 0.3.' },
}

/** A weakness that the graph bears out. */
export const confirmed = (policy: string, region: string, weakness: string, asOf: string, reason: Bilingual): Bilingual =>
  say(`《${policy}》指出${region}“${weakness}”，截至${day(asOf).ZH}，经核对属实：${reason.ZH}。`, `As of ${asOf}, "${weakness}", which ${policy} states of ${region}, is confirmed: ${reason.EN}.`)

/** A weakness of which nothing can be told. */
export const untold = (policy: string, region: string, weakness: string, asOf: string, reason: Bilingual): Bilingual =>
  say(`《${policy}》指出${region}“${weakness}”，截至${day(asOf).ZH}尚无法核对：${reason.ZH}。`, `As of ${asOf}, it cannot be told of "${weakness}", which ${policy} states of ${region}, whether it is so: ${reason.EN}.`)
