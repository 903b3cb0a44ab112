import type { Bilingual } from '../../io.js'
import { counted, day, joined, say } from '../../text.js'

interface Difference {
  asOf: string
  before: number
  after: number
  closed: number
  opened: number
  changed: number
}

/** What proposed changes would do to the gaps. */
export function whatIfWords({ asOf, before, after, closed, opened, changed }: Difference): Bilingual {
  const parts = [
    ...(closed ? [say(`消除${closed}项`, `${closed} closed`)] : []),
    ...(opened ? [say(`新增${opened}项`, `${opened} opened`)] : []),
    ...(changed ? [say(`另有${changed}项严重程度有变化`, `${changed} of another severity`)] : []),
  ]
  const count = before === after ? say(`短板仍为${before}项`, `there would still be ${counted(before, 'gap')}`) : say(`短板将由${before}项变为${after}项`, `${counted(before, 'gap')} would become ${after}`)
  const how = parts.length ? say(`，其中${joined(parts, '，').ZH}`, `, with ${joined(parts, '，', ', ').EN}`) : say('，没有变化', ', none of them another')
  return say(`截至${day(asOf).ZH}，按所拟变更推演，${count.ZH}${how.ZH}；推演结果不作保存。`, `As of ${asOf}, with these changes ${count.EN}${how.EN}; nothing was saved.`)
}
