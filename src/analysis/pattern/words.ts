import type { Bilingual } from '../io.js'
import { day, nothing, say } from '../text.js'

/** The ends a caller fixed, in a sentence. */
export const endsWords = (from: string | null, to: string | null): Bilingual => say(`${from === null ? '' : `（自${from}）`}${to === null ? '' : `（至${to}）`}`, `${from === null ? '' : ` from ${from}`}${to === null ? '' : ` to ${to}`}`)

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
  say(`截至${day(asOf).ZH}，“${chain}”的${title.ZH}路径${ends.ZH}已贯通：${path!.ZH}`, `As of ${asOf}, the path "${title.EN}" of the chain "${chain}"${ends.EN} is complete: ${path!.EN}`)

interface Step {
  title: Bilingual
  missing: Bilingual
}

/** A pattern that breaks at a step, from 1; `starts` is how many first steps there are. */
export function brokenWords({ title, chain, ends, asOf, path }: OnChain, at: number, step: Step, starts: number): Bilingual {
  const so = at === 2 ? say(`（第1步已有${starts}个）`, ` (step 1 has ${starts})`) : nothing
  const part = path ? say(`；已有部分：${path.ZH}`, `; what there is: ${path.EN}`) : say('。', '.')
  return say(
    `截至${day(asOf).ZH}，“${chain}”的${title.ZH}路径${ends.ZH}在第${at}步（${step.title.ZH}）中断：${step.missing.ZH}${so.ZH}${part.ZH}`,
    `As of ${asOf}, the path "${title.EN}" of the chain "${chain}"${ends.EN} breaks at step ${at} (${step.title.EN}): ${step.missing.EN}${so.EN}${part.EN}`,
  )
}

/** The step at which it breaks, by itself. */
export const stepWords = ({ title, missing }: Step): Bilingual => say(`${title.ZH}：${missing.ZH}`, `${title.EN}: ${missing.EN}`)

/** The same where no chain is named and the ends lead to none. */
export const noChainStep = say('链条：所给实体不与任何链条相联', 'chain: what was given leads to no chain')

/** No chain is named and the ends lead to none. */
export const noChainWords = (title: Bilingual, ends: Bilingual, asOf: string): Bilingual =>
  say(`截至${day(asOf).ZH}，${title.ZH}路径${ends.ZH}不在任何链条上，在第1步中断。`, `As of ${asOf}, the path "${title.EN}"${ends.EN} is on no chain and breaks at step 1.`)

/** A path of one entity, of which nothing leads on. */
export const aloneWords = (name: string): Bilingual => say(`${name}，尚无后续联系。`, `${name}, of which nothing leads on.`)

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
export function notSharedWords({ from, to, kind, asOf }: Partnership, ended: string | undefined, begins: string | undefined): Bilingual {
  const other = ended !== undefined ? say(`，上一次已于${day(ended).ZH}终止`, `; the last one ended on ${ended}`) : begins !== undefined ? say(`，${day(begins).ZH}起方有`, `; one begins on ${begins}`) : nothing
  return say(`截至${day(asOf).ZH}，${from}与${to}之间没有有效的“${kind.ZH}”合作${other.ZH}。`, `As of ${asOf}, there is no active partnership of the kind "${kind.EN}" between ${from} and ${to}${other.EN}.`)
}

/** The step at which it breaks. */
export const notSharedStep = (kind: Bilingual): Bilingual => say(`${kind.ZH}：没有有效合作`, `partnership of the kind "${kind.EN}": none is active`)
