import type { RegisterName } from '../../registers.js'
import type { Bilingual } from '../io.js'
import { counted, registersNamed as named, say } from '../text.js'

/** Why a weakness that a document states is held to be what it is: half a sentence each. */
export const unbound: Bilingual = say('没有可以核对它的规则', 'no rule checks it')

export const illegible = (check: string): Bilingual => say(`核对规则“${check}”不可读`, `the check "${check}" cannot be read: expected a rule with parameters as JSON`)

export const unavailable = (rule: string): Bilingual => say(`规则${rule}不可用`, `the rule ${rule} is not available`)

export const unreadable = ({ message }: Error): Bilingual => say(`规则参数有误：${message}`, message)

export const found = (rule: string, gaps: number): Bilingual => say(`规则${rule}发现${gaps}处短板`, `the rule ${rule} finds ${counted(gaps, 'gap')}`)

export const foundNothing = (rule: string): Bilingual => say(`规则${rule}没有发现短板`, `the rule ${rule} finds no gap`)

/** What is found rests on absence from registers that nobody declares complete. */
export const presumed = (rule: string, gaps: number, registers: readonly RegisterName[]): Bilingual => {
  const words = named(registers)
  return registers.length
    ? say(`规则${rule}所见${gaps}处短板依据的${words.ZH}未声明完整，补全并声明后方可认定`, `${counted(gaps, 'gap')} that the rule ${rule} finds ${gaps === 1 ? 'rests' : 'rest'} on ${words.EN}, not declared complete: complete it to tell`)
    : say(`规则${rule}所见${gaps}处短板尚不足以认定`, `${counted(gaps, 'gap')} that the rule ${rule} finds cannot be taken as proven`)
}
