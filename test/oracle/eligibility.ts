import { dayBefore, monthsOn } from './calendar.js'
import { covers, needsOf, rowOf, split, type Row, type World } from './world.js'

export interface Judgement {
  rule: Row | undefined
  verdict: 'MET' | 'NOT_MET' | 'UNKNOWN' | 'NO_RULE'
  /** By id of the condition. */
  conditions: Map<string, { verdict: string; fact: unknown; counts: boolean }>
  from: string
  to: string
  letter: 'MET' | 'NOT_MET' | 'UNKNOWN' | undefined
}

const ranks: Record<string, string[]> = {
  title_rank: ['SENIOR_FULL', 'SENIOR_ASSOCIATE', 'INTERMEDIATE', 'JUNIOR'],
  award_level: ['NATIONAL', 'PROVINCIAL', 'MUNICIPAL', 'COUNTY'],
}

/** The rule of a role for a region: its own, that of the nearest above, one of no region; never that of another. */
export function ruleOf(world: World, role: string, region: string): Row | undefined {
  const ofRole = world.eligibility_rules.filter((rule) => rule.role === role).sort((a, b) => (a.id! < b.id! ? -1 : 1))
  for (let at: string | undefined = region; at; at = world.regions.find((row) => row.id === at)?.parent) {
    const here = ofRole.find((rule) => rule.region === at)
    if (here) return here
  }
  return ofRole.find((rule) => !rule.region)
}

/** The rule of a role for somebody asked about at large: that of his home, else the only one. */
export function ruleAtLarge(world: World, role: string, home: string): Row | undefined {
  const ofRole = world.eligibility_rules.filter((rule) => rule.role === role)
  return (home ? ruleOf(world, role, home) : undefined) ?? (ofRole.length === 1 ? ofRole[0] : undefined)
}

/** Judges an expert for a role on a chain, by an appointment or as a candidate. */
export function judge(
  world: World,
  expert: Row,
  role: string,
  chain: Row,
  asOf: string,
  appointment?: Row,
  rule = ruleOf(world, role, chain.region!),
): Judgement {
  const from = appointment ? appointment.from! : asOf
  const to = appointment?.to || monthsOn(from, 12 * Number(rule?.term_years || 3))
  const conditions = new Map<string, { verdict: string; fact: unknown; counts: boolean }>()
  for (const condition of world.eligibility_conditions.filter((row) => row.rule === rule?.id)) {
    const { attribute, comparator, value } = condition
    let verdict: string
    let fact: unknown = null
    if (comparator === 'JUDGED') verdict = 'UNKNOWN'
    else if (comparator === 'FITS') {
      const needed = [...needsOf(world, chain).keys()]
      fact = split(expert.fields)
        .filter((field) => covers(world, [field], needed))
        .sort()
      verdict = (fact as string[]).length ? 'MET' : 'UNKNOWN'
    } else {
      let right: boolean | undefined
      if (attribute === 'age_throughout_term') {
        if (expert.birth_year) {
          const age = Number(dayBefore(to).slice(0, 4)) - Number(expert.birth_year)
          fact = age
          right = age <= Number(value)
        }
      } else if (attribute === 'years_experience') {
        if (expert.years_experience) {
          fact = Number(expert.years_experience)
          right = Number(fact) >= Number(value)
        }
      } else if (attribute === 'led_provincial_project') {
        if (expert.led_provincial_project) {
          fact = expert.led_provincial_project === 'true'
          right = String(fact) === value
        }
      } else if (expert[attribute!]) {
        fact = expert[attribute!]
        const scale = ranks[attribute!]!
        right = scale.indexOf(expert[attribute!]!) <= scale.indexOf(value!)
      }
      verdict = right === undefined ? 'UNKNOWN' : right ? 'MET' : 'NOT_MET'
      if (verdict !== 'MET' && condition.soft === 'true' && split(appointment?.exceptions).includes(condition.id!))
        verdict = 'WAIVED'
    }
    const counts = !(comparator === 'JUDGED' || comparator === 'FITS' || condition.advisory === 'true')
    conditions.set(condition.id!, { verdict, fact, counts })
  }
  const counting = [...conditions.values()].filter(({ counts }) => counts).map((condition) => condition.verdict)
  const verdict = !rule
    ? 'NO_RULE'
    : counting.includes('NOT_MET')
      ? 'NOT_MET'
      : counting.includes('UNKNOWN')
        ? 'UNKNOWN'
        : 'MET'
  let letter: Judgement['letter']
  if (appointment && rule?.issuer) {
    const issuer = rowOf(world.departments, rule.issuer)
    letter = !appointment.issued_by
      ? 'UNKNOWN'
      : [issuer.id, issuer.name, ...split(issuer.aliases)].includes(appointment.issued_by)
        ? 'MET'
        : 'NOT_MET'
  }
  return { rule, verdict, conditions, from, to, letter }
}

/** The department that issues the letters of a role in a region. */
export const issuerOf = (world: World, role: string, region: string): string | null =>
  ruleOf(world, role, region)?.issuer || null
