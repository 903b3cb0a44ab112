import { InputError } from '../../kernel/errors.js'
import { declaredGapsOf, type DeclaredGapRecordRow } from '../../generated/cypher.js'
import { groupBy } from '../../kernel/group.js'
import { asOfDay } from '../asOf.js'
import { countUnits, unitOf, type Held, type UnitCounts } from '../comparison/units.js'
import { absent } from '../comparison/words.js'
import type { DeclaredGap, DeclaredGaps } from '../gap/declared.js'
import { worstFirst, type Finding, type Told as Found } from '../gap/finding.js'
import type { GapAnalysis } from '../gap/index.js'
import type { RuleRun } from '../gap/run.js'
import type { AnalysisIO, Bilingual } from '../io.js'
import type { RegisterName } from '../../registers.js'
import type { Trees } from '../trees.js'
import { found, foundNothing, illegible, presumed, unavailable, unbound, unreadable } from './words.js'

/** What runs the rules of the catalogue, in a world without demonstration data. */
export type RuleRunner = Pick<GapAnalysis, 'rules' | 'runs'>

/** The check of a record, or undefined for one that isn't a rule with a JSON object. */
export function parseCheck(text: string): { rule: string; parameters: Record<string, unknown> } | undefined {
  const match = /^(G\d{2})(?:\s+(\{.*\}))?$/s.exec(text.trim())
  if (!match) return undefined
  try {
    return { rule: match[1]!, parameters: JSON.parse(match[2] ?? '{}') as Record<string, unknown> }
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** Holds what documents declare against what the rules find in a world without demonstration data. */
export class DeclaredGapAnalysis implements DeclaredGaps {
  readonly #io: AnalysisIO
  readonly #trees: Trees
  readonly #facts: () => RuleRunner

  constructor(io: AnalysisIO, trees: Trees, facts: () => RuleRunner) {
    this.#io = io
    this.#trees = trees
    this.#facts = facts
  }

  /**
   * Every weakness stated about a region and those below it, or about any, by id.
   * @throws InputError for an unknown region
   */
  async list({ region, asOf }: { region?: string | null; asOf?: string | null }): Promise<DeclaredGap[]> {
    return this.verdicts(region == null ? null : await this.#io.regionIds(region, true), asOfDay(this.#io, asOf))
  }

  /**
   * The same for the ids of regions; null for all. Each check, a rule with its parameters, takes the queries of one
   * run.
   */
  async verdicts(regions: readonly string[] | null, asOf: string): Promise<DeclaredGap[]> {
    const records = (await this.#io.reader.run(declaredGapsOf, { regions }))
      .map(({ node }) => node)
      .filter(({ synthetic }) => !synthetic)
    const tree = await this.#trees.regions()
    const everywhere = [...tree.downwards(records.map(({ regionId }) => regionId))]
    const held: Held = new Map()
    const judged = new Map<DeclaredGapRecordRow, DeclaredGap>()
    // A check of many regions runs once for all of them; one after the other, as the reader may be a transaction.
    for (const alike of groupBy(records, ({ check, unbound: why }) => check ?? why ?? '').values()) {
      const { bound, unknown } = this.#check(alike[0]!)
      const told = bound && (await this.#tell(bound, everywhere, asOf, held))
      for (const record of alike) {
        if (!bound || told instanceof InputError)
          judged.set(record, {
            record,
            verdict: 'UNKNOWN',
            rule: null,
            parameters: {},
            findings: [],
            ...bound,
            reason: unknown ?? unreadable(told as InputError),
          })
        else
          judged.set(record, {
            record,
            ...bound,
            ...(await verdictOf(told!, record.regionId, tree.downwards([record.regionId]))),
          })
      }
    }
    return records.map((record) => judged.get(record)!)
  }

  /** The rule a record is bound to, or why there is none. */
  #check({
    check: text,
    unbound: why,
  }: DeclaredGapRecordRow): { bound: Bound; unknown?: never } | { bound?: never; unknown: Bilingual } {
    if (!text) return { unknown: unbound(why ?? null) }
    const check = parseCheck(text)
    if (!check) return { unknown: illegible(text) }
    if (
      check.rule === 'G20' ||
      !this.#facts()
        .rules()
        .some(({ id }) => id === check.rule)
    )
      return { unknown: unavailable(check.rule) }
    return { bound: check }
  }

  async #tell(
    { rule, parameters }: Bound,
    regionIds: readonly string[],
    asOf: string,
    held: Held,
  ): Promise<Told | InputError> {
    try {
      const [run] = await this.#facts().runs({ rules: [rule], parameters: { [rule]: parameters } }, regionIds, asOf)
      return { run: run!, ...(await run!.detect()), units: await countUnits(run!, held) }
    } catch (error) {
      if (error instanceof InputError) return error
      throw error
    }
  }
}

/** A check of the catalogue. */
type Bound = Pick<DeclaredGap, 'parameters'> & { rule: string }

/** What a check came to. */
interface Told extends Pick<Found, 'gaps' | 'notAssessed'> {
  run: RuleRun
  /** How many things it looked at, by region. */
  units: UnitCounts
}

/**
 * Confirmed by what is there, or is missing from a register declared complete; refuted where something was looked at,
 * all of it could be, and nothing was found. Else nothing can be told, and the reason says what to complete.
 */
async function verdictOf(
  { run, gaps, notAssessed, units }: Told,
  region: string,
  area: ReadonlySet<string>,
): Promise<Pick<DeclaredGap, 'verdict' | 'reason' | 'findings'>> {
  const { rule } = run
  const findings = gaps.filter(({ regionId }) => area.has(regionId!)).sort(worstFirst)
  const proven = findings.filter(({ assurance }) => assurance === 'PROVEN').length
  if (proven) return { verdict: 'CONFIRMED', reason: found(rule.title, proven), findings }
  if (findings.length)
    return {
      verdict: 'UNKNOWN',
      reason: presumed(rule.title, findings.length, await toComplete(run, findings)),
      findings,
    }
  const blind = notAssessed.find(({ regionId }) => area.has(regionId))
  if (blind) return { verdict: 'UNKNOWN', reason: blind.reason, findings }
  const looked =
    [...area].some((id) => (units.get(id) ?? 0) > 0) || (unitOf(rule) === 'RESULT_DUE' && (await recorded(run, region)))
  return looked
    ? { verdict: 'REFUTED', reason: foundNothing(rule.title), findings }
    : { verdict: 'UNKNOWN', reason: absent[unitOf(rule)], findings }
}

/** Whether projects are recorded at all: then that none ended long enough ago is what such a rule looks for. */
async function recorded({ scope: { registers, asOf } }: RuleRun, regionId: string): Promise<boolean> {
  const [standing] = await registers.standings([{ register: 'projects', regionId }], asOf)
  return standing !== 'EMPTY'
}

/** The registers that would have to be declared complete for one of the findings to be proven. */
async function toComplete(
  { scope: { registers, asOf } }: RuleRun,
  findings: readonly Finding[],
): Promise<RegisterName[]> {
  const asked = findings.flatMap(({ absence, regionId }) =>
    (absence ?? []).flat().map((register) => ({ register, regionId: regionId! })),
  )
  const standings = await registers.standings(asked, asOf)
  return [...new Set(asked.filter((_, index) => standings[index] !== 'COMPLETE').map(({ register }) => register))]
}
