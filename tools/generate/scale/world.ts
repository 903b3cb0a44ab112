import { random, type Random } from '../random.js'
import { zipf } from '../zipf.js'
import type { Plan } from './plan.js'

/** Sectors chains are named after, in turn; each has four sub-fields. */
export const sectors = [
  '现代化工',
  '新能源材料',
  '新型建材',
  '装备制造',
  '生物医药',
  '大数据',
  '食品加工',
  '粮油',
  '茶',
  '水果',
  '中药材',
  '纺织',
  '蔬菜',
  '畜禽',
  '通用航空',
  '节能环保',
]
export const SUBFIELDS = 4
const stages = ['基础', '工艺', '装备', '检测']

/** Ids and random draws that the tables share. A draw of one table doesn't depend on those of another. */
export interface World {
  plan: Plan
  dice(table: string): Random
  id(noun: string, index: number): string
  name(noun: string, index: number): string
  /** Prefectures of the generated provinces: region k lies in province k mod the number of provinces. */
  region(index: number): string
  field(sector: number, sub: number): string
  fieldName(sub: number): string
  /** Few draw most: large universities, hub enterprises, popular chains. */
  institution(random: Random): string
  enterprise(random: Random): string
  chain(random: Random): number
  /** Anyone, each as likely. */
  expert(random: Random): number
  /** A day up to `before` days before the day the data looks at, or after it if negative. */
  day(random: Random, before: number, until?: number): string
  /** `YYYY-MM-DD` some years on; 29 February becomes the 28th. */
  plusYears(day: string, years: number): string
}

export function worldOf(plan: Plan): World {
  const today = Date.parse(plan.asOf)
  const id = (noun: string, index: number) => `${noun}:gen-${index + 1}`
  const drawInstitution = zipf(plan.institutions, 1.1)
  const drawEnterprise = zipf(plan.enterprises, 0.9)
  const drawChain = zipf(plan.chains, 0.6)
  return {
    plan,
    dice: (table) => random(plan.seed, table),
    id,
    name: (noun, index) => `演示${noun}·${String(index + 1).padStart(String(plan.experts).length, '0')}`,
    region: (index) => `region:gen-${(index % plan.regions) + 1}`,
    field: (sector, sub) => `field:gen-${(sector % sectors.length) + 1}-${sub + 1}`,
    fieldName: (sub) => stages[sub]!,
    institution: (dice) => id('institution', drawInstitution(dice)),
    enterprise: (dice) => id('enterprise', drawEnterprise(dice)),
    chain: (dice) => drawChain(dice),
    expert: (dice) => dice.int(0, plan.experts - 1),
    day: (dice, before, until = 0) => new Date(today - dice.int(until, before) * 86_400_000).toISOString().slice(0, 10),
    plusYears: (day, years) => `${Number(day.slice(0, 4)) + years}${day.slice(4).replace('-02-29', '-02-28')}`,
  }
}

/** Chain k serves sector k, in turn. */
export const sectorOf = (chain: number): number => chain % sectors.length
