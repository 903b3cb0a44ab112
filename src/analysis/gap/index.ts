import { InputError } from '../../kernel/errors.js'
import type { Locale } from '../../generated/types.js'
import { connectionOver } from '../../kernel/page.js'
import { abreast } from '../../kernel/abreast.js'
import type { SyntheticAnalysis } from '../synthetic/index.js'
import { conditionOf, type GapArgs, type GapFilter, type GapPage } from './asked.js'
import { asOfDay } from '../asOf.js'
import type { AnalysisIO } from '../io.js'
import type { AskedRule, KeptFindings } from './kept.js'
import { Found, type Asked } from './found.js'
import { bySeverity } from './bySeverity.js'
import type { Again } from './detectAgain.js'
import { WorldFinder, type Supposed } from './finder.js'
import { FACTS, readGapId } from './gapId.js'
import { maybeParameters, readParameters } from './parameters.js'
import type { DeclaredGaps } from './declared.js'
import { Parts } from './inParts.js'
import { readingOnce } from './once.js'
import { worstFirst, type Finding, type NotAssessed, type Told } from './finding.js'
import type { GapRule } from './rule.js'
import type { Scope } from './scope.js'
import type { RuleRun } from './run.js'
import { rules } from '../../generated/rules.js'

export type { GapArgs, GapFilter, GapPage } from './asked.js'

/** The analyses that rules ask. */
export type Tools = Pick<Scope, 'trees' | 'eligibility' | 'counter' | 'matrix' | 'progress' | 'registers'>

/** Of a filter, what rules look at. */
type RuleFilter = Pick<GapFilter, 'rules' | 'chains' | 'parameters'>

/** The catalogue of gap rules, and what they find (短板分析). */
export class GapAnalysis {
  /** What documents declare, held against these rules; one of the rules asks it. */
  readonly declared: DeclaredGaps
  readonly #io: AnalysisIO
  #tools: Tools & Pick<Scope, 'reader' | 'declared' | 'once'> & { parts: Parts }
  readonly #found = new Found()
  readonly #synthetic: SyntheticAnalysis
  readonly #kept: KeptFindings | undefined
  readonly #finder = new WorldFinder((asked) => this.#scope(asked))
  #makeFacts: () => GapAnalysis
  #facts: GapAnalysis | undefined

  /** `facts` makes the same of the world without demonstration data; `kept` is what outlives the request. */
  constructor(
    io: AnalysisIO,
    tools: Tools,
    synthetic: SyntheticAnalysis,
    facts: () => GapAnalysis,
    declared: (facts: () => GapAnalysis) => DeclaredGaps,
    kept?: KeptFindings,
  ) {
    this.#io = io
    this.#kept = kept
    this.#synthetic = synthetic
    this.#makeFacts = () => {
      const made = facts()
      made.#finder.world = FACTS
      return made
    }
    this.declared = declared(() => this.facts)
    this.#tools = { ...tools, reader: io.reader, declared: this.declared, once: readingOnce(), parts: new Parts() }
  }

  /**
   * Takes over what another analysis finds without a change of the graph, of which that sees nothing: rules look again
   * only where it reaches, all over without one, and what is proposed is no entry of a register. `world` tells this
   * world from others.
   */
  follow(earlier: GapAnalysis, change: Supposed | null, world: string): this {
    this.#finder.earlier = change ? { told: (rule, asked) => earlier.#run(rule, asked), ...change } : undefined
    this.#finder.followsParts(change && earlier.#kept?.partBeside?.(earlier.#finder.isFacts, change.touched))
    this.#tools = { ...this.#tools, registers: earlier.#tools.registers }
    this.#finder.world = world
    const make = this.#makeFacts
    this.#makeFacts = () => make().follow(earlier.facts, change, `${world}_${FACTS}`)
    return this
  }

  /** The same of the world without demonstration data. */
  get facts(): GapAnalysis {
    return (this.#facts ??= this.#makeFacts())
  }

  /** Every rule, in the order of the catalogue. */
  rules(): GapRule[] {
    return [...rules.values()]
  }

  /** A rule by its id. @throws InputError for an unknown one */
  rule(id: string): GapRule {
    const rule = rules.get(id)
    if (!rule) throw new InputError(`rules: expected ${[...rules.keys()].join(', ')}, found "${id}"`)
    return rule
  }

  /** A page of what `list` tells. @throws InputError */
  page({ filter, asOf, first, after }: GapArgs): GapPage {
    const page = connectionOver(bySeverity, { first, after }, () => this.list(filter ?? {}, asOf))
    return { ...page, notAssessed: () => this.notAssessed(filter ?? {}, asOf) }
  }

  /** All findings a filter keeps: the most severe first, then by subject, then by id. @throws InputError */
  async list(filter: GapFilter, asOf?: string | null): Promise<Finding[]> {
    return (await this.some(filter, asOf)).sort(worstFirst)
  }

  /** The same in any order. @throws InputError */
  async some(filter: GapFilter, asOf?: string | null): Promise<Finding[]> {
    const keeps = conditionOf(filter)
    const regionIds =
      filter.region == null ? null : await this.#io.regionIds(filter.region, filter.includeSubregions !== false)
    const all = await this.#all(filter, regionIds, asOf)
    const found = keeps ? all.filter(keeps) : all
    if (!filter.synthetic || filter.synthetic === 'INCLUDE') return found
    const flags = await Promise.all(found.map((gap) => this.synthetic(gap)))
    return found.filter((_, index) => flags[index] === (filter.synthetic === 'ONLY'))
  }

  /** The sentence of a gap, which says where demonstration data takes part. */
  told({ subjectId, evidence, explanation }: Finding, locale: Locale): Promise<string> {
    return this.#synthetic.told(explanation, [subjectId, ...evidence.flatMap(({ entities }) => entities)], locale)
  }

  /** What the rules a filter names cannot look at, by rule, region and register. @throws InputError */
  async notAssessed(filter: GapFilter, asOf?: string | null): Promise<NotAssessed[]> {
    const regionIds =
      filter.region == null ? null : await this.#io.regionIds(filter.region, filter.includeSubregions !== false)
    return (await this.#allTold(filter, regionIds, asOf)).flatMap(({ notAssessed }) => notAssessed)
  }

  /** Whether demonstration data takes part in a gap: its subject, or an entity of its evidence. */
  synthetic({ subjectId, evidence }: Finding): Promise<boolean> {
    return this.#synthetic.any([subjectId, ...evidence.flatMap(({ entities }) => entities)])
  }

  /** Prepares for a world that is to follow: nothing is asked of this one as long as that is open. */
  readonly beforeFollowed = async (): Promise<void> => this.#kept?.partsNow?.()

  /** All that each rule a filter names tells, in their order. @throws InputError */
  async byRule(
    filter: Pick<GapFilter, 'rules' | 'chains' | 'parameters' | 'region'>,
    asOf?: string | null,
  ): Promise<Told[]> {
    const regionIds = filter.region == null ? null : await this.#io.regionIds(filter.region, true)
    return this.#allTold(filter, regionIds, asOf)
  }

  /** Of what a rule tells after a change: what it looked at again, where it did not look at everything. */
  again(told: Told): Again | undefined {
    return this.#finder.again.get(told)
  }

  /** The same in some regions, those below them left out; null for all. @throws InputError */
  async over(filter: RuleFilter, regionIds: readonly string[] | null, asOf?: string | null): Promise<Finding[]> {
    return (await this.#all(filter, regionIds, asOf)).sort(worstFirst)
  }

  async #all(filter: RuleFilter, regionIds: readonly string[] | null, asOf?: string | null): Promise<Finding[]> {
    const told = await this.#allTold(filter, regionIds, asOf)
    // A hundred thousand of them are joined in a moment, where flatMap takes ten milliseconds.
    return ([] as Finding[]).concat(...told.map(({ gaps }) => gaps))
  }

  /** What each rule finds that a filter names, in their order. */
  async #allTold(filter: RuleFilter, regionIds: readonly string[] | null, asOf?: string | null): Promise<Told[]> {
    const runs = await this.runs(filter, regionIds, asOf)
    if (this.#io.abreast > 1) this.#tools.parts.together(runs)
    return abreast(runs, this.#io.abreast, (run) => run.detect())
  }

  /**
   * Each rule a filter names, to be run on some regions, null for all: as many at once as the world can be asked.
   * @throws InputError
   */
  async runs(
    { rules: ids, chains, parameters }: RuleFilter,
    regionIds: readonly string[] | null,
    asOf?: string | null,
  ): Promise<RuleRun[]> {
    const wanted = ids ? [...new Set(ids)].map((id) => this.rule(id)) : this.rules()
    const params = readParameters(rules.values(), parameters)
    const common = { asOf: asOfDay(this.#io, asOf), regionIds, chainIds: chains ? await this.#chains(chains) : null }
    this.#tools.registers.expect(wanted.flatMap((rule) => rule.registers))
    return wanted.map((rule): RuleRun => {
      const asked = { ...common, params: params.get(rule.id)! }
      return { rule, scope: this.#scope(asked), detect: () => this.#run(rule, asked) }
    })
  }

  /** What would be asked of each rule a filter names, of all regions. @throws InputError */
  async asked(filter: RuleFilter, asOf?: string | null): Promise<AskedRule[]> {
    const runs = await this.runs(filter, null, asOf)
    return runs.map(({ rule, scope: { asOf: day, regionIds, chainIds, params } }) => ({
      rule: rule.id,
      asOf: day,
      regionIds,
      chainIds,
      params,
      facts: false,
    }))
  }

  /** The finding of an id, or of a key as of today; null where there is none, or it was found in a proposed world. */
  async byId(id: string): Promise<Finding | null> {
    const read = readGapId(id)
    const rule = read && rules.get(read.rule)
    if (!rule || (read.world !== null && read.world !== FACTS)) return null
    if (read.world !== this.#finder.world) return this.facts.byId(id)
    const params = maybeParameters(rule, read.parameters)
    if (!params) return null
    const asked = { asOf: read.asOf ?? this.#io.today, regionIds: null, chainIds: null, params }
    return (await this.#run(rule, asked)).gaps.find(({ key }) => key === read.key) ?? null
  }

  #run(rule: GapRule, asked: Asked): Promise<Told> {
    return this.#found.get(rule, asked) ?? this.#found.set(rule, asked, () => this.#told(rule, asked))
  }

  /** Of what is only proposed nothing is kept. */
  async #told(rule: GapRule, asked: Asked): Promise<Told> {
    const { isFacts: facts, isSaved } = this.#finder
    if (!this.#kept || !isSaved) return this.#finder.detect(rule, asked)
    const told = await this.#kept.told({ ...asked, rule: rule.id, facts }, (regionIds) =>
      this.#finder.of(rule, { ...asked, regionIds }),
    )
    this.#tools.registers.know(told.registers)
    return told
  }

  #scope(asked: Asked): Scope {
    return { ...asked, subjectIds: null, ...this.#tools, workOut: this.#finder.workOut(this.#kept) }
  }

  async #chains(ids: readonly string[]): Promise<readonly string[]> {
    const rows = await Promise.all(ids.map((id) => this.#io.entities.maybe('Chain', id)))
    const unknown = ids.find((_, index) => !rows[index])
    if (unknown !== undefined)
      throw new InputError(`chains: expected ids of chains such as chain:qiannan-01, found "${unknown}"`)
    return ids
  }
}
