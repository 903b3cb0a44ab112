import { candidacy, type AppointmentRow, type ChainRow, type ExpertRow } from '../../generated/cypher.js'
import type { AppointmentRole } from '../../generated/types.js'
import { InputError } from '../../kernel/errors.js'
import { asOfDay } from '../asOf.js'
import type { AnalysisIO } from '../io.js'
import { shared } from '../../store/rests.js'
import type { Trees } from '../trees.js'
import type { Assessment, Candidate } from './assessment.js'
import { Judgements, type Judgement } from './judgements.js'
import { letterVerdict, type Letter } from './letter.js'
import { reported, type EligibilityReport } from './report.js'
import { readRuleBook, ruleAtLarge, ruleFor, type Rule } from './ruleBook.js'
import { DEFAULT_TERM_YEARS, latest, Terms } from './term.js'

export interface EligibilityArgs {
  expert: string
  role: AppointmentRole
  chain?: string | null
  asOf?: string | null
  waive?: readonly string[] | null
}

/** The questions on who may be appointed (任职资格). */
export class EligibilityAnalysis {
  readonly #io: AnalysisIO
  readonly #trees: Trees
  readonly #rules: () => Promise<Rule[]>

  constructor(io: AnalysisIO, trees: Trees) {
    this.#io = io
    this.#trees = trees
    this.#rules = shared(() => readRuleBook(io.reader))
  }

  /** Judges any number of candidates as of a day, in their order; reads the rules and the trees once. */
  async assess(candidates: readonly Candidate[], asOf: string): Promise<Assessment[]> {
    if (candidates.length === 0) return []
    const fields = await this.#trees.fields()
    const rules = await this.#rulesFor(candidates)
    const letters = await this.#letters(candidates, rules)
    const judgements = new Judgements()
    const terms = new Terms()
    const needed = new Sets()
    return candidates.map((candidate, index) => {
      const rule = rules[index]!
      const { appointment, needs } = candidate
      const term = terms.of(appointment ?? { from: asOf }, rule?.termYears ?? DEFAULT_TERM_YEARS)
      const fitting = candidate.chain && needs ? fields.within(candidate.fields, needed.of(needs)).sort() : null
      const waives = [...(appointment?.exceptions ?? []), ...(candidate.waived ?? [])]
      const waived = waives.length > 0 ? new Set(waives) : NONE
      const { verdict, conditions, short } = rule
        ? judgements.of(rule.conditions, { expert: candidate.expert, term, fitting, waived })
        : UNJUDGED
      return { rule, term, verdict, conditions, short, letter: letters[index]! }
    })
  }

  /** The rule that holds for each candidate, looked up once for each role and region. */
  async #rulesFor(candidates: readonly Candidate[]): Promise<(Rule | null)[]> {
    const known = new Map<string, Rule | null>()
    const found: (Rule | null)[] = []
    for (const { role, chain, regionId, home = null } of candidates) {
      const region = chain?.regionId ?? regionId ?? null
      const key = `${role} ${region} ${region === null ? home : ''}`
      if (!known.has(key))
        known.set(key, region === null ? await this.#ruleAtLarge(role, home) : await this.ruleFor(role, region))
      found.push(known.get(key)!)
    }
    return found
  }

  /** The rule of a role that holds in a region, its own or one above it; nothing where none is on record. */
  async ruleFor(role: AppointmentRole, regionId: string | null): Promise<Rule | null> {
    return regionId === null ? null : ruleFor(await this.#rules(), role, regionId, await this.#trees.regions())
  }

  async #ruleAtLarge(role: AppointmentRole, home: string | null): Promise<Rule | null> {
    return ruleAtLarge(await this.#rules(), role, home, await this.#trees.regions())
  }

  /** How long a term of a role lasts in a region where its appointment names no end, in years. */
  async termYears(role: AppointmentRole, regionId: string | null): Promise<number> {
    return (await this.ruleFor(role, regionId))?.termYears ?? DEFAULT_TERM_YEARS
  }

  /** Who issues the letters of a role in a region, where a rule says so: the id of a department. */
  async issuerOf(role: AppointmentRole, regionId: string | null): Promise<string | null> {
    return (await this.ruleFor(role, regionId))?.issuer?.id ?? null
  }

  /** The same of many regions, each once. */
  async issuersOf(
    role: AppointmentRole,
    regionIds: Iterable<string | null>,
  ): Promise<Map<string | null, string | null>> {
    const found = new Map<string | null, string | null>()
    for (const id of new Set(regionIds)) found.set(id, await this.issuerOf(role, id))
    return found
  }

  /**
   * Whether an expert meets the written rule of a role, for a chain or at large; judged for his active appointment
   * to the chain in the role where there is one, else for a term that begins at asOf.
   * @throws InputError for an unknown expert, chain or condition
   */
  async report({ expert, role, chain, asOf, waive }: EligibilityArgs): Promise<EligibilityReport> {
    const day = asOfDay(this.#io, asOf)
    const person = await this.#need<ExpertRow>('expert', expert)
    const on = chain == null ? null : await this.#need<ChainRow>('chain', chain)
    const years = await this.termYears(role, on?.regionId ?? null)
    if (waive?.length)
      checkSoft(
        on ? await this.ruleFor(role, on.regionId) : await this.#ruleAtLarge(role, person.regionId ?? null),
        waive,
      )
    const found = (await this.#io.reader.run(candidacy, { expert, chain: on?.id, role, asOf: day }))!
    const appointment = latest(found.appointments, years) ?? null
    const [assessment] = await this.assess(
      [
        {
          expert: person,
          role,
          chain: on,
          home: person.regionId,
          fields: found.fields,
          needs: found.needs,
          appointment,
          waived: waive ?? [],
        },
      ],
      day,
    )
    return reported({ expertId: expert, role, chainId: on?.id ?? null, asOf: day, appointment }, assessment!)
  }

  /** Each letter of appointment held against the rule: once for each who issues, and who should. */
  async #letters(candidates: readonly Candidate[], rules: readonly (Rule | null)[]): Promise<(Letter | null)[]> {
    const known = new Map<string, Promise<Letter>>()
    const keys = candidates.map(({ appointment }, index) => {
      const rule = rules[index]
      if (!appointment || !rule?.issuer) return null
      const key = `${rule.issuer.id} ${appointment.issuedBy}`
      if (!known.has(key)) known.set(key, this.#letter(appointment, rule))
      return key
    })
    const letters = await Promise.all(known.values())
    const found = new Map([...known.keys()].map((key, index) => [key, letters[index]!]))
    return keys.map((key) => (key === null ? null : found.get(key)!))
  }

  async #letter(appointment: AppointmentRow, { issuer }: Rule): Promise<Letter> {
    const { issuedBy = null } = appointment
    const { entities } = this.#io
    const [known, region] = await Promise.all([
      issuedBy === null ? null : entities.maybe('Department', issuedBy),
      entities.one('Region', issuer!.regionId),
    ])
    return {
      verdict: letterVerdict(issuedBy, issuer!, region ? [region.name, ...(region.aliases ?? [])] : []),
      issuedBy: known?.name ?? issuedBy,
      departments: [...new Set([issuer!.id, ...(known ? [known.id] : [])])],
    }
  }

  async #need<R>(type: 'expert' | 'chain', id: string): Promise<R> {
    const row = await this.#io.entities.maybe(type === 'expert' ? 'Expert' : 'Chain', id)
    if (!row)
      throw new InputError(`${type}: expected the id of ${type === 'expert' ? 'an expert' : 'a chain'}, found "${id}"`)
    return row as R
  }
}

const NONE: ReadonlySet<string> = new Set()

/** Sets of the lists that many have in common. */
class Sets {
  readonly #known = new Map<readonly string[], ReadonlySet<string>>()

  of(list: readonly string[]): ReadonlySet<string> {
    let set = this.#known.get(list)
    if (!set) this.#known.set(list, (set = new Set(list)))
    return set
  }
}

/** Without a rule nothing is judged. */
const UNJUDGED: Judgement = { verdict: 'NO_RULE', conditions: [], short: [] }

/** @throws InputError unless the ids are soft conditions of the rule */
function checkSoft(rule: Rule | null, ids: readonly string[]): void {
  const soft = (rule?.conditions ?? []).filter((condition) => condition.soft).map((condition) => condition.id)
  const wrong = ids.find((id) => !soft.includes(id))
  if (wrong !== undefined)
    throw new InputError(
      `waive: expected soft conditions of the rule (${soft.join(', ') || 'it has none'}), found "${wrong}"`,
    )
}
