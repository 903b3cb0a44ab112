import { InputError } from '../../kernel/errors.js'
import { declaredGapsOf, type DeclaredGapRecordRow } from '../../generated/cypher.js'
import type { DeclaredVerdict } from '../../generated/types.js'
import { groupBy } from '../algorithms/group.js'
import { asOfDay } from '../asOf.js'
import type { Finding } from '../gap/rule.js'
import type { AnalysisIO, Bilingual } from '../io.js'
import type { Trees } from '../trees.js'
import { Stock } from './stock.js'

/** What runs the rules of the catalogue. */
export interface RuleRunner {
  rules(): readonly { id: string; parameters: Readonly<Record<string, { default: unknown }>> }[]
  /** What rules find in some regions, the most severe first. @throws InputError for an unknown rule or parameter */
  over(filter: { rules: readonly string[]; parameters: unknown }, regionIds: readonly string[], asOf: string): Promise<Finding[]>
}

/** A weakness a document states, held against the graph (文件所列短板核对). */
export interface DeclaredGap {
  record: DeclaredGapRecordRow
  verdict: DeclaredVerdict
  reason: Bilingual
  /** The rule it is bound to, where there is one and the catalogue has it. */
  rule: string | null
  parameters: Readonly<Record<string, unknown>>
  /** What the rule finds in the region, the most severe first. */
  findings: readonly Finding[]
}

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

/** Holds what documents declare against what the rules find. */
export class DeclaredGapAnalysis {
  readonly #io: AnalysisIO
  readonly #trees: Trees
  readonly #runner: RuleRunner

  constructor(io: AnalysisIO, trees: Trees, runner: RuleRunner) {
    this.#io = io
    this.#trees = trees
    this.#runner = runner
  }

  /** Every weakness stated about a region and those below it, or about any, by id. @throws InputError for an unknown region */
  async list({ region, asOf }: { region?: string | null; asOf?: string | null }): Promise<DeclaredGap[]> {
    return this.verdicts(region == null ? null : await this.#io.regionIds(region, true), asOfDay(this.#io, asOf))
  }

  /** The same for the ids of regions; null for all. Each check, a rule with its parameters, takes the queries of one run. */
  async verdicts(regions: readonly string[] | null, asOf: string): Promise<DeclaredGap[]> {
    const records = (await this.#io.reader.run(declaredGapsOf, { regions })).map(({ node }) => node)
    const regionsOf = (some: readonly DeclaredGapRecordRow[]) => [...new Set(some.map(({ regionId }) => regionId))]
    const stock = await Stock.read(this.#io, this.#trees, regionsOf(records))
    const tree = await this.#trees.regions()
    const checks = new Map(records.map((record) => [record, this.#check(record)]))
    const found = new Map<DeclaredGapRecordRow, readonly Finding[] | InputError>()
    // A check of many regions runs once for all of them; one after the other, as the reader may be a transaction.
    for (const alike of groupBy(records, (record) => JSON.stringify(checks.get(record)!.bound ?? null)).values()) {
      const { bound } = checks.get(alike[0]!)!
      if (!bound) continue
      const all = await this.#find(bound, [...tree.downwards(regionsOf(alike))], asOf)
      for (const record of alike) {
        const area = tree.downwards([record.regionId])
        found.set(record, all instanceof InputError ? all : all.filter(({ regionId }) => area.has(regionId!)))
      }
    }
    return records.map((record) => {
      const { bound, unknown } = checks.get(record)!
      return bound ? verdictOf(record, bound, found.get(record)!, stock) : blank(record, 'UNKNOWN', unknown)
    })
  }

  /** The rule a record is bound to, or why there is none. */
  #check({ check: text }: DeclaredGapRecordRow): { bound: Bound; unknown?: never } | { bound?: never; unknown: Bilingual } {
    if (!text) return { unknown: { ZH: '没有可以核对它的规则', EN: 'no rule checks it' } }
    const check = parseCheck(text)
    if (!check) return { unknown: { ZH: `核对规则“${text}”不可读`, EN: `the check "${text}" cannot be read: expected a rule with parameters as JSON` } }
    const rule = this.#runner.rules().find(({ id }) => id === check.rule)
    if (!rule || check.rule === 'G20') return { unknown: { ZH: `规则${check.rule}不可用`, EN: `the rule ${check.rule} is not available` } }
    return { bound: { rule: rule.id, parameters: check.parameters, kinds: kindsOf(check.parameters, rule.parameters) } }
  }

  async #find({ rule, parameters }: Bound, regionIds: readonly string[], asOf: string): Promise<Finding[] | InputError> {
    try {
      return await this.#runner.over({ rules: [rule], parameters: { [rule]: parameters } }, regionIds, asOf)
    } catch (error) {
      if (error instanceof InputError) return error
      throw error
    }
  }
}

/** A check of the catalogue, with the kinds of chains it looks at. */
interface Bound {
  rule: string
  parameters: Record<string, unknown>
  kinds: readonly string[]
}

const blank = (record: DeclaredGapRecordRow, verdict: DeclaredVerdict, reason: Bilingual, more: Partial<DeclaredGap> = {}): DeclaredGap => ({ record, verdict, reason, rule: null, parameters: {}, findings: [], ...more })

function verdictOf(record: DeclaredGapRecordRow, { rule, parameters, kinds }: Bound, found: readonly Finding[] | InputError, stock: Stock): DeclaredGap {
  if (found instanceof InputError) return blank(record, 'UNKNOWN', { ZH: `规则参数有误：${found.message}`, EN: found.message }, { rule, parameters })
  const missing = stock.missing(rule, record.regionId, kinds)
  const count = found.length
  const told = { rule, parameters, findings: found }
  if (missing) return blank(record, 'UNKNOWN', { ZH: `图谱中没有该地区的${missing.ZH}，无从核对`, EN: `the graph holds no ${missing.EN} of the region, so that nothing can be told` }, told)
  return count
    ? blank(record, 'CONFIRMED', { ZH: `规则${rule}发现${count}处短板`, EN: `the rule ${rule} finds ${count} ${count === 1 ? 'gap' : 'gaps'}` }, told)
    : blank(record, 'REFUTED', { ZH: `规则${rule}没有发现短板`, EN: `the rule ${rule} finds no gap` }, told)
}

/** The kinds of chains a check looks at. */
function kindsOf(given: Record<string, unknown>, declared: Readonly<Record<string, { default: unknown }>>): readonly string[] {
  const kinds = given.kinds ?? declared.kinds?.default ?? ['INNOVATION']
  return Array.isArray(kinds) ? kinds.filter((kind) => typeof kind === 'string') : []
}
