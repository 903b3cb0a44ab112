import { registerWords, type RegisterName } from '../../registers.js'
import type { Bilingual } from '../io.js'

/** A text in both languages. */
export const say = (ZH: string, EN: string): Bilingual => ({ ZH, EN })

/** A figure in a sentence: at most two decimals. */
export const figure = (value: number): string => String(Math.round(value * 100) / 100)

/** A share as a percentage of at most one decimal. */
export const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`

/** A day as it is written. */
export const day = (iso: string): Bilingual => {
  const [year, month, date] = iso.split('-').map(Number) as [number, number, number]
  return say(`${year}年${month}月${date}日`, iso)
}

/** What is no mere measure word, in English. */
const UNITS: Readonly<Record<string, string>> = { '%': '%', 人年: ' person-years', 人次: ' person-times', 亿元: ' hundred million yuan', 千万元: ' ten million yuan', 万元: ' ten thousand yuan', '万元/年': ' ten thousand yuan a year', 万平方米: ' ten thousand square metres' }

/** A figure with its unit; English has no measure words. */
export const measured = (value: number, unit: string | null): Bilingual => say(`${figure(value)}${unit ?? ''}`, `${figure(value)}${unit === null ? '' : (UNITS[unit] ?? '')}`)

/** Registers by what they are called. */
export const named = (registers: readonly RegisterName[]): Bilingual => {
  const words = registers.map((register) => registerWords.get(register)!)
  return say(`${words.map(({ zh }) => zh[0]).join('、')}登记`, `the register of ${words.map(({ en }) => en).join(' and of ')}`)
}
