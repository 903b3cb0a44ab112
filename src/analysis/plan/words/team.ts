import type { UncoveredReason } from '../../../generated/types.js'
import type { Bilingual } from '../../io.js'
import { agree, counted, named, nothing, say } from '../../text.js'

interface Member {
  expert: string
  /** Names of the fields covered, and of those that nobody else in the team covers. */
  covers: readonly string[]
  only: readonly string[]
  /** How many active appointments there are, beside the chain the team is for. */
  load: number
  forChain: boolean
  /** Whether the caller named this member. */
  included: boolean
}

/** A member of a team, and what for. */
export function memberWords({ expert, covers, only, load, forChain, included }: Member): Bilingual {
  const all = covers.length
    ? say(`覆盖${named(covers).ZH}`, `covers ${named(covers).EN}`)
    : say('不覆盖所需领域', 'covers none of the fields')
  const alone =
    only.length === 0
      ? nothing
      : only.length === covers.length
        ? say('，队内仅由其覆盖', ', as nobody else in the team does')
        : say(`，其中${named(only).ZH}队内仅由其覆盖`, `, of which nobody else in the team covers ${named(only).EN}`)
  const posts =
    load === 0
      ? say(
          forChain ? '未在其他链条受聘' : '目前未受聘',
          `has no active appointment${forChain ? ' beside this chain' : ''}`,
        )
      : say(
          `${forChain ? '在其他链条另' : '现'}有聘任${load}项`,
          `has ${counted(load, 'active appointment')}${forChain ? ' beside this chain' : ''}`,
        )
  return say(
    `${expert}${all.ZH}${alone.ZH}；${posts.ZH}${included ? '；系指定成员' : ''}。`,
    `${expert} ${all.EN}${alone.EN}; ${posts.EN}${included ? ', and was asked for by name' : ''}.`,
  )
}

/** No team can be made of those who have one of the fields. */
export const noTeam = (considered: number): Bilingual =>
  considered === 0
    ? say('尚无具备所需领域的专家，无法组队。', 'No expert has one of the fields: there is no team.')
    : say(
        `具备所需领域的专家有${considered}名，均不可选，无法组队。`,
        `Of ${counted(considered, 'expert')} with one of the fields none may be chosen: there is no team.`,
      )

interface Team {
  members: readonly string[]
  fields: number
  covered: number
  considered: number
  eligible: number
  /** The fewest that are possible; null where these are. */
  bound: number | null
}

/** A team, and whether it is the smallest. */
export function teamWords({ members, fields, covered, considered, eligible, bound }: Team): Bilingual {
  const who = named(members, '人')
  const sure =
    bound === null
      ? say('在所给条件下人数最少', 'under these conditions no fewer do')
      : say(
          `尚不能确定人数最少，至少需${bound}名`,
          `whether fewer do is not settled; at least ${bound} ${agree(bound, 'is', 'are')} needed`,
        )
  const part =
    covered === fields
      ? say(agree(fields, '所需领域', `全部${fields}个领域`), agree(fields, 'the one field', `all ${fields} fields`))
      : say(`${fields}个领域中的${covered}个`, `${covered} of ${counted(fields, 'field')}`)
  return say(
    `${members.length}名专家（${who.ZH}）可覆盖${part.ZH}；${sure.ZH}；具备相关领域的专家有${considered}名，其中${eligible}名可选。`,
    `${counted(members.length, 'expert')} (${who.EN}) cover${agree(members.length, 's', '')} ${part.EN}; ${sure.EN}; of ${counted(considered, 'expert')} with one of the fields ${eligible} may be chosen.`,
  )
}

/** Why a field has no cover, by the number of experts who have it and of those of them who may be chosen. */
export const uncoveredWords: Readonly<
  Record<UncoveredReason, (field: string, having: number, free: number) => Bilingual>
> = {
  NO_EXPERT: (field) =>
    say(`尚无专家具备领域“${field}”或其下级领域。`, `No expert has the field "${field}" or one below it.`),
  ALL_REJECTED: (field, having) =>
    say(
      `具备领域“${field}”的${having}名专家均因所给限制或任职条件不可选。`,
      `All who have the field "${field}" (${counted(having, 'expert')}) are ruled out by the limits or not eligible.`,
    ),
  TEAM_LIMITS: (field, having, free) =>
    say(
      `具备领域“${field}”的${having}名专家中有${free}名可选，但受团队人数、同一单位或竞争企业的限制，不能与其他成员同队。`,
      `Of ${counted(having, 'expert')} with the field "${field}" ${free} may be chosen, but not beside the others within the limits on size, organisations or competitors.`,
    ),
}
