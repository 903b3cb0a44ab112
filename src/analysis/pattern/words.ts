import type { Bilingual } from '../io.js'
import { day, lastDay, nothing, say } from '../text.js'

/** The ends a caller fixed, in a sentence. */
export const endsWords = (from: string | null, to: string | null): Bilingual =>
  say(
    from === null && to === null ? '' : `（${from === null ? '' : `自${from}`}${to === null ? '' : `至${to}`}）`,
    `${from === null ? '' : ` from ${from}`}${to === null ? '' : ` to ${to}`}`,
  )

interface OnChain {
  title: Bilingual
  chain: string
  ends: Bilingual
  asOf: string
  /** What there is of the path, as a sentence; null where that is less than a step. */
  path: Bilingual | null
}

/** A pattern that is there. */
export const completeWords = ({ title, chain, ends, asOf, path }: OnChain): Bilingual =>
  say(
    `截至${day(asOf).ZH}，“${chain}”的${title.ZH}路径${ends.ZH}已贯通：${path!.ZH}`,
    `As of ${asOf}, the path "${title.EN}" of the chain "${chain}"${ends.EN} is complete: ${path!.EN}`,
  )

interface Step {
  title: Bilingual
  missing: Bilingual
}

/** A pattern that breaks at a step, from 1; `starts` is how many first steps there are. */
export function brokenWords(
  { title, chain, ends, asOf, path }: OnChain,
  at: number,
  step: Step,
  starts: number,
): Bilingual {
  const so = at === 2 ? say(`（第1步已有${starts}个）`, ` (step 1 has ${starts})`) : nothing
  const part = path ? say(`；已有部分：${path.ZH}`, `; what there is: ${path.EN}`) : say('。', '.')
  return say(
    `截至${day(asOf).ZH}，“${chain}”的${title.ZH}路径${ends.ZH}在第${at}步（${step.title.ZH}）中断：${step.missing.ZH}${so.ZH}${part.ZH}`,
    `As of ${asOf}, the path "${title.EN}" of the chain "${chain}"${ends.EN} breaks at step ${at} (${step.title.EN}): ${step.missing.EN}${so.EN}${part.EN}`,
  )
}

/** The step at which it breaks, by itself. */
export const stepWords = ({ title, missing }: Step): Bilingual =>
  say(`${title.ZH}：${missing.ZH}`, `${title.EN}: ${missing.EN}`)

/** The same where no chain is named and the ends lead to none. */
export const noChainStep = say('链条：所给实体不与任何链条相联', 'chain: what was given leads to no chain')

/** No chain is named and the ends lead to none. */
export const noChainWords = (title: Bilingual, ends: Bilingual, asOf: string): Bilingual =>
  say(
    `截至${day(asOf).ZH}，${title.ZH}路径${ends.ZH}不在任何链条上，在第1步中断。`,
    `As of ${asOf}, the path "${title.EN}"${ends.EN} is on no chain and breaks at step 1.`,
  )

/** A path of one entity, of which nothing leads on. */
export const aloneWords = (name: string): Bilingual =>
  say(`${name}，尚无后续联系。`, `${name}, of which nothing leads on.`)

interface Partnership {
  from: string
  to: string
  /** The kind, as a term in both languages. */
  kind: Bilingual
  asOf: string
}

/** A partnership that is active, and since when. */
export const sharedWords = ({ from, to, kind, asOf }: Partnership, since: string | null): Bilingual =>
  say(
    `截至${day(asOf).ZH}，${from}与${to}之间的“${kind.ZH}”合作有效${since === null ? '' : `（始于${day(since).ZH}）`}。`,
    `As of ${asOf}, the partnership of the kind "${kind.EN}" between ${from} and ${to} is active${since === null ? '' : ` (since ${since})`}.`,
  )

/** A partnership that is not; the day the last ended, else the day the next begins. */
export function notSharedWords(
  { from, to, kind, asOf }: Partnership,
  ended: string | undefined,
  begins: string | undefined,
): Bilingual {
  const other =
    ended !== undefined
      ? say(`，上一次合作已于${day(lastDay(ended)).ZH}终止`, `; the last one ended on ${lastDay(ended)}`)
      : begins !== undefined
        ? say(`，下一次合作自${day(begins).ZH}起`, `; one begins on ${begins}`)
        : nothing
  return say(
    `截至${day(asOf).ZH}，${from}与${to}之间尚无有效的“${kind.ZH}”合作${other.ZH}。`,
    `As of ${asOf}, there is no active partnership of the kind "${kind.EN}" between ${from} and ${to}${other.EN}.`,
  )
}

/** The step at which it breaks. */
export const notSharedStep = (kind: Bilingual): Bilingual =>
  say(`${kind.ZH}：尚无有效合作`, `partnership of the kind "${kind.EN}": none is active`)

/** The patterns on a chain: what they are called, what each step wants, and what is said where it is missing. */
export const researchToUseWords = {
  title: say('研用一体化', 'research to use'),
  local: {
    title: say('本地专家', 'local expert'),
    missing: say(
      '该链尚无所在地区属于链条地区的在聘专家',
      'nobody appointed to the chain has a home region within its region',
    ),
  },
  outside: {
    title: say('外部专家与本地专家的合作', 'cooperation of an outside and a local expert'),
    missing: say('尚无外部专家与本地专家合作', 'no outside expert cooperates with a local one'),
  },
  enterprise: {
    title: say('本地专家与链上企业的联系', 'tie of the local expert to an enterprise on the chain'),
    missing: say(
      '有外部合作的本地专家均未任职或受聘于链上企业',
      'no local expert with an outside tie is affiliated with or engaged by an enterprise on the chain',
    ),
  },
}

export const stationParkEnterpriseWords = {
  title: say('工作站—园区—企业', 'workstation, park and enterprise'),
  station: {
    title: say('工作站', 'workstation'),
    missing: say(
      '尚无服务该链、由链上企业所建或与该链园区相联的已建工作站',
      'no existing workstation serves the chain, is hosted by an enterprise on it or is tied to a park of it',
    ),
  },
  park: {
    title: say('工作站与园区的联系', 'tie of the workstation to a park'),
    missing: say(
      '工作站既未依靠已建园区，也不与园区服务同一链条',
      'no workstation relies on an existing park or serves the chain with one',
    ),
  },
  enterprise: {
    title: say('园区与链上企业的联系', 'tie of the park to an enterprise on the chain'),
    missing: say(
      '与工作站相联的园区既不由链上企业所建，也不与链上企业同处该链',
      'no park tied to a workstation is hosted by an enterprise on the chain or serves a chain that an enterprise is on',
    ),
  },
}

export const talentProjectPlatformWords = {
  title: say('人才—项目—平台', 'talent, project and platform'),
  talent: {
    title: say('人才', 'talent'),
    missing: say(
      '尚无在聘专家，也没有专家参与面向该链的拟立项或在研项目',
      'nobody is appointed to the chain or takes part in a planned or active project for it',
    ),
  },
  project: {
    title: say('人才参与的项目', 'project the talent takes part in'),
    missing: say(
      '尚无专家参与面向该链的拟立项或在研项目',
      'no expert takes part in a planned or active project for the chain',
    ),
  },
  platform: {
    title: say('服务同一链的平台', 'platform that serves the same chain'),
    missing: say('尚无已建平台服务该链', 'no existing platform serves the chain'),
  },
}
