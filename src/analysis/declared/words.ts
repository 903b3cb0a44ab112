import type { UnboundReason } from '../../generated/types.js'
import type { RegisterName } from '../../registers.js'
import type { Bilingual } from '../io.js'
import { agree, counted, registersNamed as named, say } from '../text.js'

/**
 * Why a weakness that a document states is held to be what it is: half a sentence each. Rules are told by their titles.
 */
export function unbound(why: string | null): Bilingual {
  if (why === null) return say('尚无可以核对的规则', 'no rule checks it')
  const told = reasons[why as keyof typeof reasons]
  return say(`尚无可以核对的规则：${told.ZH}`, `no rule checks it: ${told.EN}`)
}

const reasons = {
  NO_STANDARD: say('文件没有给出衡量的标准', 'the document gives no standard to measure it by'),
  NO_REGISTER: say('图谱没有可供核对的登记', 'the graph keeps no register to hold it against'),
  OPINION: say('属于评价，数据不能核对', 'it is a judgement that no data can check'),
} satisfies Record<UnboundReason, Bilingual>

export const illegible = (check: string): Bilingual =>
  say(`所绑定的规则“${check}”无法识别`, `the check "${check}" cannot be read: expected a rule with parameters as JSON`)

export const unavailable = (rule: string): Bilingual =>
  say(`所绑定的规则“${rule}”不可用`, `the rule "${rule}" is not available`)

export const unreadable = ({ message }: Error): Bilingual =>
  say('所绑定规则的参数有误', `the parameters of its rule are wrong: ${message}`)

export const found = (title: Bilingual, gaps: number): Bilingual =>
  say(`发现“${title.ZH}”${gaps}处`, `${counted(gaps, 'gap')} "${title.EN}" ${agree(gaps, 'is', 'are')} found`)

export const foundNothing = (title: Bilingual): Bilingual => say(`未发现“${title.ZH}”`, `no gap "${title.EN}" is found`)

/** What is found rests on absence from registers that nobody declares complete. */
export function presumed(title: Bilingual, gaps: number, registers: readonly RegisterName[]): Bilingual {
  const words = named(registers)
  return say(
    `所见“${title.ZH}”${gaps}处依据的${words.ZH}尚未声明完整，补全并声明后方可认定`,
    `${counted(gaps, 'gap')} "${title.EN}" ${agree(gaps, 'rests', 'rest')} on ${words.EN}, not declared complete: complete ${agree(registers.length, 'it', 'them')} to tell`,
  )
}
