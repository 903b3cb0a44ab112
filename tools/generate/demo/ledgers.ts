import type { DatasetWriter } from '../writer.js'
import { experts } from './roster.js'

const QIANNAN = 'region:522700'
const entered = ['领衔省级科研项目', '聘为链上专家', '县（市）推荐', '用人单位推荐'] as const
const left = ['聘期届满未续聘', '连续两年未参加考核', '调离本地', '本人申请退出'] as const

/** What is kept over the years of people, enterprises, platforms and demands: who came and went, and why. */
export function writeLedgers(out: DatasetWriter): void {
  writePool(out)
}

/** Who was ever appointed has entered the pool in the year of the letter; every sixth has left it again. */
function writePool(out: DatasetWriter): void {
  experts.forEach(({ id, from }, index) => {
    if (!from) return
    const year = Number(from.slice(0, 4))
    const gone = index % 6 === 5 ? `${Math.min(2026, year + 2)}-0${1 + (index % 9)}-01` : undefined
    const stays = gone === undefined || gone > from
    out.add('pool_entries', {
      expert: id,
      region: QIANNAN,
      from,
      to: stays ? gone : undefined,
      entry_reason: entered[index % entered.length],
      exit_reason: gone && stays ? left[index % left.length] : undefined,
    })
  })
}
