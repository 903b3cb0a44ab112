import { InputError } from '../../errors.js'
import { connectionOver, type Connection, type Ordered } from '../../loaders/core.js'
import { asOfDay } from '../asOf.js'
import type { AnalysisIO } from '../io.js'
import { DeclaredGapAnalysis } from '../progress/declared.js'
import { Found, type Asked } from './found.js'
import { readParameters } from './parameters.js'
import { findAgain, type Change } from './reach.js'
import type { Finding, GapRule, Scope } from './rule.js'
import { rules } from './rules/index.js'

/** Which gaps are wanted; conditions left out do not restrict. */
export interface GapFilter {
  rules?: readonly string[] | null
  chains?: readonly string[] | null
  region?: string | null
  includeSubregions?: boolean | null
  minSeverity?: number | null
  parameters?: unknown
}

export interface GapArgs {
  filter?: GapFilter | null
  asOf?: string | null
  first: number
  after?: string | null
}

/** A rule with what it looks at. */
export interface RuleRun {
  rule: GapRule
  scope: Scope
  /** What it finds, in any order; remembered. */
  find(): Promise<Finding[]>
}

/** The analyses that rules ask. */
export type Tools = Pick<Scope, 'trees' | 'coverage' | 'eligibility' | 'counter' | 'matrix' | 'progress' | 'registers'>

/** The catalogue of gap rules, and what they find (短板分析). */
export class GapAnalysis {
  /** What documents declare, held against these rules; one of the rules asks it. */
  readonly declared: DeclaredGapAnalysis
  readonly #io: AnalysisIO
  readonly #tools: Tools & Pick<Scope, 'reader' | 'declared' | 'once'>
  readonly #found = new Found()
  #earlier: { found: Found; change: Change } | undefined

  constructor(io: AnalysisIO, tools: Tools) {
    this.#io = io
    this.declared = new DeclaredGapAnalysis(io, tools.trees, this)
    const known = new Map<string, Promise<unknown>>()
    const once: Scope['once'] = <T>(name: string, key: readonly unknown[], read: () => Promise<T>) => {
      const text = JSON.stringify([name, ...key])
      if (!known.has(text)) known.set(text, read())
      return known.get(text) as Promise<T>
    }
    this.#tools = { ...tools, reader: io.reader, declared: this.declared, once }
  }

  /** Takes over what another analysis found before a change of the graph: rules look again only where it reaches. */
  follow(earlier: GapAnalysis, change: Change): this {
    this.#earlier = { found: earlier.#found, change }
    return this
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

  /** A page of what `find` finds. @throws InputError */
  page({ filter, asOf, first, after }: GapArgs): Connection<Finding> {
    return connectionOver(bySeverity, { first, after }, () => this.find(filter ?? {}, asOf))
  }

  /** All findings a filter keeps: the most severe first, then by subject, then by id. @throws InputError */
  async find(filter: GapFilter, asOf?: string | null): Promise<Finding[]> {
    const minSeverity = filter.minSeverity ?? 0
    if (!(minSeverity >= 0 && minSeverity <= 1)) throw new InputError(`minSeverity: expected 0 to 1, found ${minSeverity}`)
    const regionIds = filter.region == null ? null : await this.#io.regionIds(filter.region, filter.includeSubregions !== false)
    return (await this.over(filter, regionIds, asOf)).filter(({ severity }) => severity >= minSeverity)
  }

  /** The same in some regions, those below them left out; null for all. @throws InputError */
  async over(filter: Pick<GapFilter, 'rules' | 'chains' | 'parameters'>, regionIds: readonly string[] | null, asOf?: string | null): Promise<Finding[]> {
    const found: Finding[] = []
    for (const run of await this.runs(filter, regionIds, asOf)) for (const gap of await run.find()) found.push(gap)
    return found.sort((a, b) => b.severity - a.severity || compare(a.subjectId, b.subjectId) || compare(a.id, b.id))
  }

  /** Each rule a filter names, ready to look at some regions, null for all; to be run one after the other. @throws InputError */
  async runs({ rules: ids, chains, parameters }: Pick<GapFilter, 'rules' | 'chains' | 'parameters'>, regionIds: readonly string[] | null, asOf?: string | null): Promise<RuleRun[]> {
    const wanted = ids ? [...new Set(ids)].map((id) => this.rule(id)) : this.rules()
    const params = readParameters(rules.values(), parameters)
    const common = { asOf: asOfDay(this.#io, asOf), regionIds, chainIds: chains ? await this.#chains(chains) : null }
    return wanted.map((rule): RuleRun => {
      const asked = { ...common, params: params.get(rule.id)! }
      return { rule, scope: this.#scope(asked), find: () => this.#run(rule, asked) }
    })
  }

  /** The finding of an id, as it stands today by the default parameters; null where there is none. */
  async byId(id: string): Promise<Finding | null> {
    const rule = rules.get(id.split(':', 2)[1] ?? '')
    if (!rule) return null
    const asked = { asOf: this.#io.today, regionIds: null, chainIds: null, params: readParameters([rule], {}).get(rule.id)! }
    return (await this.#run(rule, asked)).find((finding) => finding.id === id) ?? null
  }

  #run(rule: GapRule, asked: Asked): Promise<Finding[]> {
    return this.#found.get(rule, asked) ?? this.#found.set(rule, asked, this.#find(rule, asked))
  }

  async #find(rule: GapRule, asked: Asked): Promise<Finding[]> {
    const before = await this.#earlier?.found.get(rule, asked)
    return before ? findAgain(rule, this.#scope(asked), this.#earlier!.change, before) : rule.find(this.#scope(asked))
  }

  #scope(asked: Asked): Scope {
    return { ...asked, subjectIds: null, ...this.#tools }
  }

  async #chains(ids: readonly string[]): Promise<readonly string[]> {
    const rows = await Promise.all(ids.map((id) => this.#io.entities.maybe('Chain', id)))
    const unknown = ids.find((_, index) => !rows[index])
    if (unknown !== undefined) throw new InputError(`chains: expected ids of chains such as chain:qiannan-01, found "${unknown}"`)
    return ids
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** As `find` orders them. */
const bySeverity: Ordered<Finding> = {
  list: 'gaps',
  kinds: ['number', 'string', 'string'],
  values: ({ severity, subjectId, id }) => [severity, subjectId, id],
  beyond: ([severity, subject, id], [other, otherSubject, otherId]) =>
    severity! < other! || (severity === other && (subject! > otherSubject! || (subject === otherSubject && id! > otherId!))),
}
