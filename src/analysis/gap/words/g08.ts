import type { Bilingual } from '../../io.js'
import { agree, counted, joined, named, say, termed } from '../../text.js'
import type { GapRule } from '../rule.js'

/** What the rule is, in words. */
export const prose: Pick<GapRule, 'title' | 'description' | 'severity'> = {
  title: { ZH: '需求未对接', EN: 'Unmatched demand' },
  description: {
    ZH: '尚未落地（项目落地服务）的需求：没有拟立项或在研项目对应它（NO_PROJECT），和（或）没有一名专家既有所需领域之一或其下的领域、按专家任职条件的总判定又为“符合”（NO_EXPERT）。判定与eligibility查询一致：有该需求所属链条在聘专家聘任的按该聘任，否则按自考察日起任的候选人；适用规则按链条所在地区，无链条的按提出企业所在地区。需求未列所需领域的不算缺专家；有多个领域的，有一名专家覆盖其一即可。判定为未知的列为临近；该地区及上级地区没有在案条件的，无人可认定为“符合”，领域相符的专家另行列出。阶段不明的视为未落地；阶段和项目状态以登记的为准，不随考察日倒推。所属链条已终止的需求不考察。对象为需求，地区为提出企业所在地区。',
    EN: "A demand that has not landed: no planned or active project addresses it (NO_PROJECT), and/or no expert with a field that is, or lies under, one it needs has the expert verdict MET (NO_EXPERT). The verdict is that of the query `eligibility`: of his active appointment as an expert to the demand's chain where there is one, else of a candidate whose term begins at asOf; the rule is that of the chain's region, without a chain that of the region of the enterprise that raised the demand, never that of another region. A demand that needs no field lacks no expert; of several fields, one that an eligible expert covers is enough. Verdicts UNKNOWN are near misses; where no rule is on record for the region or one above it nobody can be MET, and those whose fields fit are listed as not judged. An unknown stage has not landed; stage and status of projects are as recorded, whatever the day looked at. Demands of a discontinued chain are left out. The subject is the demand, its region that of the enterprise.",
  },
  severity: {
    ZH: '缺项目0.4，缺专家0.5（有临近或未判定专家的0.4），两者相加。',
    EN: 'NO_PROJECT 0.4, NO_EXPERT 0.5 (0.4 with a near miss or somebody who was not judged); the sum of both.',
  },
}

interface Unmatched {
  demand: string
  enterprise: string
  /** Code of the stage; null where it is unknown. */
  stage: string | null
  fields: readonly string[]
  noProject: boolean
  noExpert: boolean
  /** How many with a covering field meet the rule, may meet it, don't meet it, and are under none. */
  met: number
  unknown: number
  notMet: number
  noRule: number
}

/** A demand without a project, without an eligible expert, or both. */
export function unmatched(facts: Unmatched): Bilingual {
  const { demand, enterprise, stage, noProject, noExpert } = facts
  const at =
    stage === null
      ? say('阶段不详', 'stage not known')
      : say(`处于“${termed('MatchServiceStage', stage).ZH}”阶段`, `stage: ${termed('MatchServiceStage', stage).EN}`)
  const project = noProject
    ? say('尚无拟立项或在研项目对接', 'has no planned or active project')
    : say('已有项目对接', 'has a project')
  const experts = noExpert ? without(facts) : beside(facts)
  return say(
    `${enterprise}提出的需求“${demand}”（${at.ZH}）${project.ZH}${noExpert && !noProject ? '，但' : '，'}${experts.ZH}。`,
    `The demand "${demand}" of ${enterprise} (${at.EN}) ${project.EN}; ${experts.EN}.`,
  )
}

function without({ fields, unknown, notMet, noRule }: Unmatched): Bilingual {
  const { ZH, EN } = named(fields)
  if (noRule)
    return say(
      `该地区及其上级地区尚无专家任职条件，${noRule}名领域（${ZH}）相符的专家无从认定`,
      `no expert rule is on record for its region or one above, so that of ${counted(noRule, 'expert')} with a field it needs (${EN}) none can be called eligible`,
    )
  if (unknown + notMet === 0)
    return say(`尚无领域（${ZH}）相符的专家`, `there is no expert with a field it needs (${EN})`)
  const how = joined(
    [
      ...(unknown ? [say(`${unknown}名有待核实`, `of ${unknown} it is not known`)] : []),
      ...(notMet ? [say(`${notMet}名不符合`, `${notMet} ${agree(notMet, 'is', 'are')} not`)] : []),
    ],
    '，',
    ', ',
  )
  return say(
    `领域（${ZH}）相符的专家中尚无人可认定符合条件（${how.ZH}）`,
    `no expert with a field it needs (${EN}) is known to be eligible (${how.EN})`,
  )
}

/** What there is of experts where only a project is missing. */
const beside = ({ fields, met }: Unmatched): Bilingual =>
  fields.length
    ? say(`符合条件的专家有${met}名`, `eligible experts: ${met}`)
    : say('且未列明所需领域', 'it names no field')
