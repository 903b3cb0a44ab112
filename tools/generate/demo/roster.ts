import { roster } from './experts.js'

/** A line of the roster, read. */
export interface DemoExpert {
  key: string
  id: string
  chain: number
  role: 'L' | 'X' | '-'
  rank: string
  tier: string
  born: number
  years: number
  led: '' | 'true' | 'false'
  award: string
  region: string
  /** Paths of sub-fields within the chain. */
  fields: string[]
  from: string | undefined
  organisation: string
  special: Readonly<Record<string, string>>
}

const ranks: Readonly<Record<string, string>> = { F: 'SENIOR_FULL', A: 'SENIOR_ASSOCIATE', I: 'INTERMEDIATE', '?': '' }
const awards: Readonly<Record<string, string>> = { N: 'NATIONAL', P: 'PROVINCIAL', M: 'MUNICIPAL', '-': '' }
const flags: Readonly<Record<string, '' | 'true' | 'false'>> = { y: 'true', n: 'false', '?': '' }

/** The demonstration experts, in the order of the roster. */
export const experts: readonly DemoExpert[] = roster
  .trim()
  .split('\n')
  .map((line, index) => {
    const [key, role, rank, tier, born, years, led, award, region, fields, from, organisation, ...special] = line
      .trim()
      .split(/\s+/)
    return {
      key: key!,
      id: `expert:demo-${String(index + 1).padStart(3, '0')}`,
      chain: Number(key!.slice(0, 2)),
      role: role as DemoExpert['role'],
      rank: ranks[rank!]!,
      tier: tier === '-' ? '' : tier!,
      born: Number(born),
      years: Number(years),
      led: flags[led!]!,
      award: awards[award!]!,
      region: `region:${region}`,
      fields: fields!.split(','),
      from: from === '-' ? undefined : from!,
      organisation: organisation!,
      special: Object.fromEntries(special.map((part) => part.split('=') as [string, string])),
    }
  })

const byKey = new Map(experts.map((expert) => [expert.key, expert]))

/** The expert with a key of the roster. */
export function expertOf(key: string): DemoExpert {
  const expert = byKey.get(key)
  if (!expert) throw new RangeError(`the roster has no expert ${key}`)
  return expert
}
