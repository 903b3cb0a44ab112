import type { Bilingual } from '../../io.js'
import { agree, counted, day, joined, nothing, say } from '../../text.js'

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
    ...(closed && after ? [say(`消除${closed}项`, `${closed} closed`)] : []),
    ...(opened && before ? [say(`新增${opened}项`, `${opened} opened`)] : []),
    ...(changed ? [say(`另有${changed}项严重程度有变化`, `${changed} of another severity`)] : []),
  ]
  const how = parts.length ? say(`，${joined(parts, '，').ZH}`, `, with ${joined(parts, '，', ', ').EN}`) : nothing
  const count = total(before, after, closed + opened + changed === 0)
  return say(
    `截至${day(asOf).ZH}，按所拟变更推演，${count.ZH}${how.ZH}；推演结果不作保存。`,
    `As of ${asOf}, with these changes ${count.EN}${how.EN}; nothing was saved.`,
  )
}

/** How many gaps there would be of how many. */
function total(before: number, after: number, same: boolean): Bilingual {
  if (before === 0)
    return after === 0
      ? say('变更前后均未发现短板', 'there is no gap, as there is none without them')
      : say(`原无短板，将新增${after}项`, `${counted(after, 'gap')} would come up where there was none`)
  if (after === 0)
    return say(`现有${before}项短板将全部消除`, `${agree(before, 'the one gap', `all ${before} gaps`)} would be gone`)
  if (same)
    return say(
      `短板仍为原有${before}项`,
      `${agree(before, 'the one gap', `all ${before} gaps`)} would stay as ${agree(before, 'it is', 'they are')}`,
    )
  return before === after
    ? say(`短板仍为${before}项`, `there would still be ${counted(before, 'gap')}`)
    : say(`短板将由${before}项变为${after}项`, `${counted(before, 'gap')} would become ${after}`)
}
