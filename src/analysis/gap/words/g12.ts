import type { Bilingual } from '../../io.js'
import { say } from '../../text.js'
import type { GapRule } from '../rule.js'

/** What the rule is, in words. */
export const prose: Pick<GapRule, 'title' | 'description' | 'severity'> = {
  title: { ZH: '目标进度滞后', EN: 'Target behind' },
  description: {
    ZH: '目标在考察日的进度判断为“滞后”（与targetProgress同一算法：低于基数加按天计的时间进度，起于政策日期，止于完成年份12月31日；到期未完成也为滞后）。基数未知时，新增和累计口径按零起算，其余为“无法判断”，不列；考察日早于政策日期为“尚未启动”，统计数据早于考察日（或完成期限）staleMonths个月、或只有未声明完整的登记可计数的为“无法判断”，也不列。演示数据不参与。已废止文件的目标、针对已终止链条的目标不考察；征求意见稿和力争的目标照列，后者减轻。分解目标与上级目标各自判断。对象为目标所属地区，每个目标一项；按链条筛选时只看针对这些链条的目标。责任单位为与目标同一条款的措施的第一责任单位，没有则空。',
    EN: 'The verdict of a target at asOf is BEHIND, as in `targetProgress`: below its base plus the elapsed share, in days, from the date of the policy to 31 December of the deadline year; also when the deadline has passed unmet. Where the base is unknown it is 0 for the scopes NEW and CUMULATIVE; otherwise the verdict is UNKNOWN and no finding; so it is where the observation is older than `staleMonths` before the day, or the deadline, and where what is counted stands in a register that is not declared complete. Demonstration data takes no part. Targets of repealed documents and for discontinued chains are left out; those of drafts stay, and aspirational ones count for less. A target and those it is broken down to are judged each on its own. The subject is the region of the target, one finding a target; with a filter by chain only targets for those chains. The department is the first unit responsible for a measure of the clause of the target, else none.',
  },
  severity: {
    ZH: '0.4加缺口比例（应达值与实际值之差占其中较大者）的0.3倍；已到期加0.2，力争目标减0.2；政策日期之后没有新的统计数据减0.2。',
    EN: '0.4 and 0.3 of the share that is missing (the difference of the expected and the actual figure by the larger of them); 0.2 more after the deadline, 0.2 less for an aspirational target; 0.2 less where nothing newer than the policy has been observed.',
  },
}

/** A target that is behind, with the reason of its verdict. */
export const behind = (region: string, target: string, reason: Bilingual): Bilingual =>
  say(`${region}的目标“${target}”：${reason.ZH}。`, `Of ${region}, the target "${target}": ${reason.EN}.`)
