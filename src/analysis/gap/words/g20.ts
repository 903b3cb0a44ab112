import type { Bilingual } from '../../io.js'
import { day, say } from '../../text.js'
import type { GapRule } from '../rule.js'

/** What the rule is, in words. */
export const prose: Pick<GapRule, 'title' | 'description' | 'severity'> = {
  title: { ZH: '文件所列短板', EN: 'Declared gap' },
  description: {
    ZH: '文件自己指出的地区短板，按其绑定的规则和参数在该地区（含下级）核对，核对时不计演示数据。所发现的短板据现有登记即可认定、或所依据的登记已声明完整的为“属实”；能核对而没有发现的为“不符”（不列，见declaredGaps）；所发现的短板只依据未声明完整的登记、登记为空、没有可核对的对象、没有绑定规则或规则不可用的为“无法判断”，并说明应补全的登记。不论文件状态都列。对象为地区，每项短板一项；责任单位为所发现短板一致的责任单位，否则为空；按链条筛选时没有结果。',
    EN: 'A weakness that a document itself states of a region, held against the rule it is bound to, with its parameters, in the region and those below: demonstration data left out. CONFIRMED where a gap it finds rests on what is present, or on registers declared complete; REFUTED where it could look at all and finds none (no finding; see `declaredGaps`); UNKNOWN, with the register to complete, where all gaps it finds rest on registers not declared complete, where a register is empty or nothing is there to look at, and where no rule is bound or available. It stays whatever the status of the document. The subject is the region, one finding a weakness; the department is the one that all gaps found name, else none; with a filter by chain nothing is found.',
  },
  severity: {
    ZH: '属实的取所发现短板的最高严重程度，至少0.5；无法判断的0.3。',
    EN: 'CONFIRMED: the worst severity of the gaps found, at least 0.5; UNKNOWN: 0.3.',
  },
}

/** A weakness that the graph bears out. */
export const confirmed = (
  policy: string,
  region: string,
  weakness: string,
  asOf: string,
  reason: Bilingual,
): Bilingual =>
  say(
    `《${policy}》指出${region}“${weakness}”，截至${day(asOf).ZH}，经核对属实：${reason.ZH}。`,
    `As of ${asOf}, "${weakness}", which ${policy} states of ${region}, is confirmed: ${reason.EN}.`,
  )

/** A weakness of which nothing can be told. */
export const untold = (policy: string, region: string, weakness: string, asOf: string, reason: Bilingual): Bilingual =>
  say(
    `《${policy}》指出${region}“${weakness}”，截至${day(asOf).ZH}尚无法核对：${reason.ZH}。`,
    `As of ${asOf}, it cannot be told of "${weakness}", which ${policy} states of ${region}, whether it is so: ${reason.EN}.`,
  )
