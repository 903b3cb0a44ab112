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

/** What is supposed: changes nobody has written, a change set nobody has applied yet, one that is applied. */
export type Supposed = 'CHANGES' | 'DRAFT' | 'APPLIED'

/** What proposed changes would do to the gaps, or what an applied change set did. */
export function whatIfWords({ asOf, before, after, closed, opened, changed }: Difference, of: Supposed): Bilingual {
  const parts = [
    ...(closed && after ? [say(`消除${closed}项`, `${closed} closed`)] : []),
    ...(opened && before ? [say(`新增${opened}项`, `${opened} opened`)] : []),
    ...(changed ? [say(`另有${changed}项严重程度有变化`, `${changed} of another severity`)] : []),
  ]
  const how = parts.length ? say(`，${joined(parts, '，').ZH}`, `, with ${joined(parts, '，', ', ').EN}`) : nothing
  const count = of === 'APPLIED' ? became(before, after) : total(before, after, closed + opened + changed === 0)
  const { zh, en, end } = frames[of]
  return say(
    `截至${day(asOf).ZH}，${zh}，${count.ZH}${how.ZH}${end.ZH}。`,
    `As of ${asOf}, ${en} ${count.EN}${how.EN}${end.EN}.`,
  )
}

const frames: Readonly<Record<Supposed, { zh: string; en: string; end: Bilingual }>> = {
  CHANGES: {
    zh: '按所拟变更推演',
    en: 'with these changes',
    end: say('；推演结果不作保存', '; nothing was saved'),
  },
  DRAFT: {
    zh: '按这份变更推演',
    en: 'with this change set',
    end: say('；该变更尚未生效', '; it is not applied'),
  },
  APPLIED: {
    zh: '这份变更生效后',
    en: 'since this change set was applied,',
    end: nothing,
  },
}

/** How many gaps there are of how many there would be, had a change set not been applied. */
const became = (before: number, after: number): Bilingual =>
  before === after
    ? say(`短板仍为${after}项`, `there ${agree(after, 'is', 'are')} still ${counted(after, 'gap')}`)
    : say(`短板由${before}项变为${after}项`, `${counted(before, 'gap')} became ${after}`)

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
