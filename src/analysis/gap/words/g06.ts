import type { Bilingual } from '../../io.js'
import { agree, day, named, nothing, oneOf, say } from '../../text.js'
import type { GapRule } from '../rule.js'

/** What the rule is, in words. */
export const prose: Pick<GapRule, 'title' | 'description' | 'severity'> = {
  title: { ZH: '细分领域无人覆盖', EN: 'Sub-field without cover' },
  description: {
    ZH: '链条或其环节所需的一个领域，没有在聘专家（不论角色）、服务该链的团队或服务该链的已建平台覆盖；覆盖是指其领域之一就是该领域或位于其下。参数by选定哪几类计入。未列所需领域的链条没有缺口。对象为链条，每个所需领域一项。临近：领域只位于所需领域之上的在聘专家、团队和平台；聘任已满或尚未开始而领域相符的专家；拟建、退出中或状态不明而领域相符的平台。',
    EN: 'A field that the chain or one of its segments needs is covered by no appointed expert (of either role), no team that serves the chain and no existing platform that serves it; to cover is to have a field that is, or lies under, the one needed. Parameter by says which of the three count. A chain that needs no field lacks none. The subject is the chain, one finding a needed field. Near misses: appointed experts, teams and platforms with a field above it only; experts with a covering field whose appointment is over or to come; platforms with a covering field that are planned, exiting or of unknown status.',
  },
  severity: {
    ZH: '0.8；有临近者，或有未计入的类别覆盖的，为0.6。',
    EN: '0.8; 0.6 with a near miss, or where a kind that is not counted covers it.',
  },
}

/** A field that a chain needs and nothing covers; `cover` is what counts, `near` who comes near. */
export function uncovered(
  chain: string,
  field: string,
  asOf: string,
  cover: readonly Bilingual[],
  near: readonly string[],
): Bilingual {
  const by = oneOf(cover)
  const who = named(near)
  const close = near.length
    ? say(`；较为接近的有${who.ZH}`, `; nearest ${agree(near.length, 'is', 'are')} ${who.EN}`)
    : nothing
  return say(
    `截至${day(asOf).ZH}，“${chain}”所需的领域“${field}”尚无${by.ZH}覆盖${close.ZH}。`,
    `As of ${asOf}, no ${by.EN} of the chain "${chain}" covers the field "${field}" that it needs${close.EN}.`,
  )
}
