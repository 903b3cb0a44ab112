import { InputError } from '../../errors.js'
import { declaredGapsOf, type DeclaredGapRecordRow } from '../../generated/cypher.js'
import type { DeclaredVerdict } from '../../generated/schema.js'
import { asOfDay } from '../asOf.js'
import type { Finding } from '../gap/rule.js'
import type { AnalysisIO, Bilingual } from '../io.js'
import type { Trees } from '../trees.js'
import { Stock } from './stock.js'

/** What runs the rules of the catalogue. */
export interface RuleRunner {
  rules(): readonly { id: string; parameters: Readonly<Record<string, { default: unknown }>> }[]
  /** @throws InputError for an unknown rule or parameter */
  find(filter: { rules: readonly string[]; region: string; parameters: unknown }, asOf: string): Promise<Finding[]>
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

  /** The same for the ids of regions; null for all. */
  async verdicts(regions: readonly string[] | null, asOf: string): Promise<DeclaredGap[]> {
    const records = (await this.#io.reader.run(declaredGapsOf, { regions })).map(({ node }) => node)
    const stock = await Stock.read(this.#io, this.#trees, [...new Set(records.map(({ regionId }) => regionId))])
    const gaps: DeclaredGap[] = []
    // One after the other: the reader may be a transaction. The runner remembers what it has found.
    for (const record of records) gaps.push(await this.#verdict(record, asOf, stock))
    return gaps
  }

  async #verdict(record: DeclaredGapRecordRow, asOf: string, stock: Stock): Promise<DeclaredGap> {
    const give = (verdict: DeclaredVerdict, ZH: string, EN: string, more: Partial<DeclaredGap> = {}): DeclaredGap => ({ record, verdict, reason: { ZH, EN }, rule: null, parameters: {}, findings: [], ...more })
    if (!record.check) return give('UNKNOWN', '没有可以核对它的规则', 'no rule checks it')
    const check = parseCheck(record.check)
    if (!check) return give('UNKNOWN', `核对规则“${record.check}”不可读`, `the check "${record.check}" cannot be read: expected a rule with parameters as JSON`)
    const rule = this.#runner.rules().find(({ id }) => id === check.rule)
    if (!rule || check.rule === 'G20') return give('UNKNOWN', `规则${check.rule}不可用`, `the rule ${check.rule} is not available`)
    const bound = { rule: rule.id, parameters: check.parameters }
    const found = await this.#find(rule.id, record.regionId, check.parameters, asOf)
    if (found instanceof InputError) return give('UNKNOWN', `规则参数有误:${found.message}`, found.message, bound)
    const missing = stock.missing(rule.id, record.regionId, kindsOf(check.parameters, rule.parameters))
    const count = found.length
    const with_ = { ...bound, findings: found }
    if (missing) return give('UNKNOWN', `图谱中没有该地区的${missing.ZH},无从核对`, `the graph holds no ${missing.EN} of the region, so that nothing can be told`, with_)
    return count
      ? give('CONFIRMED', `规则${rule.id}发现${count}处短板`, `the rule ${rule.id} finds ${count} ${count === 1 ? 'gap' : 'gaps'}`, with_)
      : give('REFUTED', `规则${rule.id}没有发现短板`, `the rule ${rule.id} finds no gap`, with_)
  }

  async #find(rule: string, region: string, parameters: Record<string, unknown>, asOf: string): Promise<Finding[] | InputError> {
    try {
      return await this.#runner.find({ rules: [rule], region, parameters: { [rule]: parameters } }, asOf)
    } catch (error) {
      if (error instanceof InputError) return error
      throw error
    }
  }
}

/** The kinds of chains a check looks at. */
function kindsOf(given: Record<string, unknown>, declared: Readonly<Record<string, { default: unknown }>>): readonly string[] {
  const kinds = given.kinds ?? declared.kinds?.default ?? ['INNOVATION']
  return Array.isArray(kinds) ? kinds.filter((kind) => typeof kind === 'string') : []
}
