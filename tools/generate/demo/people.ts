import type { DatasetWriter } from '../writer.js'
import { random } from '../random.js'
import { alsoAppointed, cooperation, formerLetters, referrals } from './experts.js'
import { chainId, fieldId } from './fields.js'
import { organisationId } from './organisations.js'
import { experts, expertOf, type DemoExpert } from './roster.js'

const LEADERS_ISSUER = '黔南州人民政府'
const EXPERTS_ISSUER = '州科技局'
const modes = ['PROJECT_TEAM', 'SEASONAL', 'PART_TIME_COMMISSIONER', 'TECH_COOPERATION', 'WEEKEND_EXPERT'] as const
const terms: Readonly<Record<(typeof modes)[number], string>> = {
  PROJECT_TEAM: 'SHORT_TERM',
  SEASONAL: 'PERIODIC',
  PART_TIME_COMMISSIONER: 'PERIODIC',
  TECH_COOPERATION: 'LONG_TERM',
  WEEKEND_EXPERT: 'PERIODIC',
}

/** The experts with their posts, letters, engagements and ties. */
export function writePeople(out: DatasetWriter): void {
  const dice = random('demo', 'people')
  for (const expert of experts) {
    out.add('experts', {
      id: expert.id,
      name: `演示专家·${expert.id.slice(-3)}`,
      title_rank: expert.rank,
      talent_tier: expert.tier,
      birth_year: expert.born,
      years_experience: expert.years,
      led_provincial_project: expert.led,
      award_level: expert.award,
      region: expert.region,
      native_region: nativeRegion(expert, dice.next()),
      fields: expert.fields.map((path) => fieldId(expert.chain, path)),
      referred_by: (referrals.get(expert.key) ?? []).map((by) => (by.includes(':') ? by : expertOf(by).id)),
    })
    const organisation = organisationId(expert.chain, expert.organisation)
    out.add('affiliations', {
      expert: expert.id,
      organisation,
      position: position(expert),
      from: `${Math.min(2023, expert.born + 30)}-07-01`,
    })
    const engagedBy = expert.special.engaged
    if (engagedBy) {
      const mode = dice.pick(modes)
      out.add('engagements', {
        expert: expert.id,
        organisation: organisationId(expert.chain, engagedBy),
        mode,
        term: terms[mode],
        from: expert.from,
        to: `${Number(expert.from!.slice(0, 4)) + 4}${expert.from!.slice(4)}`,
      })
    }
  }
  for (const [a, b, mode, from, to] of cooperation)
    out.add('cooperations', { expert: expertOf(a).id, with: expertOf(b).id, mode, from, to })
  writeLetters(out)
}

/** Letters of three years each; numbered through the year in which they begin. */
function writeLetters(out: DatasetWriter): void {
  const letters = [
    ...experts
      .filter(({ role }) => role !== '-')
      .map((expert) => ({
        expert,
        chain: expert.chain,
        role: expert.role,
        from: expert.from!,
        special: expert.special,
      })),
    ...experts
      .filter(({ special }) => special.renewed)
      .map((expert) => ({
        expert,
        chain: expert.chain,
        role: expert.role,
        from: expert.special.renewed!,
        special: {},
      })),
    ...formerLetters.map(([key, from]) => ({
      expert: expertOf(key),
      chain: expertOf(key).chain,
      role: expertOf(key).role,
      from,
      special: {},
    })),
    ...alsoAppointed.map(([key, chain, role, from]) => ({ expert: expertOf(key), chain, role, from, special: {} })),
  ].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  const perYear = new Map<string, number>()
  letters.forEach(({ expert, chain, role, from, special }, index) => {
    const year = from.slice(0, 4)
    perYear.set(year, (perYear.get(year) ?? 0) + 1)
    const { issuer, waived } = special as DemoExpert['special']
    out.add('appointments', {
      id: `appointment:demo-${String(index + 1).padStart(3, '0')}`,
      expert: expert.id,
      chain: chainId(chain),
      role: role === 'L' ? 'LEADER' : 'EXPERT',
      from,
      to: `${Number(year) + 3}${from.slice(4)}`,
      issued_by: issuer ?? (role === 'L' ? LEADERS_ISSUER : EXPERTS_ISSUER),
      letter_no: `演示聘字〔${year}〕${perYear.get(year)}号`,
      exceptions: waived,
    })
  })
}

/** Most experts of the prefecture come from it; a few of those outside do, and could be won back. */
const nativeRegion = (expert: DemoExpert, draw: number): string | undefined =>
  expert.region.startsWith('region:5227') ? expert.region : draw < 0.2 ? 'region:522700' : undefined

const position = ({ rank, organisation }: DemoExpert): string => {
  if (organisation.startsWith('e')) return rank === 'SENIOR_FULL' ? '总工程师' : '工程师'
  return rank === 'SENIOR_FULL' ? '研究员' : rank === 'SENIOR_ASSOCIATE' ? '副研究员' : '研究人员'
}
