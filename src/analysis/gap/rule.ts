import type { Reader } from '../../store/store.js'
import type { CounterAnalysis } from '../counter/index.js'
import type { CoverageAnalysis } from './coverage.js'
import type { EligibilityAnalysis } from '../eligibility/index.js'
import type { Bilingual } from '../io.js'
import type { MatrixAnalysis } from '../matrix/index.js'
import type { DeclaredGapAnalysis } from '../progress/declared.js'
import type { ProgressAnalysis } from '../progress/index.js'
import type { RegisterAnalysis } from '../registers/index.js'
import type { Trees } from '../trees.js'
import type { Parameter, Values } from './parameters.js'
import type { Change, Reach } from './reach.js'

/** What proves a finding: a labelled count or value, with the entities behind it. */
export interface Evidence {
  label: Bilingual
  /** Any JSON. */
  value: unknown
  /** Ids of entities; a long list is cut by `listed`, the value counts all. */
  entities: readonly string[]
}

/** One gap. */
export interface Finding {
  /** `gap:<rule>:<subject>[:<what tells findings of one subject apart>]`, the same whenever it is found again. */
  id: string
  /** Id of the rule. */
  rule: string
  /** 0 to 1, three decimals. */
  severity: number
  subjectId: string
  regionId: string | null
  chainId: string | null
  /** The department that has to act, where the data names it. */
  departmentId: string | null
  evidence: readonly Evidence[]
  /** One sentence with names, figures and dates. */
  explanation: Bilingual
}

/** A finding as a rule gives it. */
export interface Draft {
  subjectId: string
  /** What tells findings of one subject apart; nothing where a subject has one at most. */
  apart?: string
  severity: number
  regionId: string | null
  chainId?: string | null
  departmentId?: string | null
  evidence: readonly Evidence[]
  explanation: Bilingual
}

/** What a rule looks at. Everything is read through `reader`, also by the other analyses: it may be an open transaction. */
export interface Scope<P = Readonly<Record<string, unknown>>> {
  /** ISO YYYY-MM-DD. */
  asOf: string
  /** Only these regions; null for all. */
  regionIds: readonly string[] | null
  /** Only these chains; null for all. A rule that speaks of no chain then finds nothing. */
  chainIds: readonly string[] | null
  /** Only these subjects; null for all. Kept to by the rules whose `reach` names subjects. */
  subjectIds: readonly string[] | null
  params: P
  reader: Reader
  eligibility: EligibilityAnalysis
  trees: Trees
  coverage: CoverageAnalysis
  counter: CounterAnalysis
  matrix: MatrixAnalysis
  progress: ProgressAnalysis
  registers: RegisterAnalysis
  /** What a rule reads and a comparison counts is read once: `read` runs the first time it is asked for under this name with this key. */
  once<T>(name: string, key: readonly unknown[], read: () => Promise<T>): Promise<T>
  /** Runs rules in its turn, but never the one that asks it. */
  declared: DeclaredGapAnalysis
}

/** One rule of the catalogue of gaps. */
export interface GapRule {
  /** G01 to G20. */
  id: string
  title: Bilingual
  /** The definition, with every decision taken where the definition leaves one. */
  description: Bilingual
  /** How the severity comes about. */
  severity: Bilingual
  /** The clauses it rests on, in the notation of `parseSource`. */
  basis: readonly string[]
  parameters: Readonly<Record<string, Parameter<unknown>>>
  /**
   * Where it may find something else after a change to the graph: everywhere else the same gaps are there, of the same severity
   * and department. Null, or a rule without it: anywhere.
   */
  reach?(change: Change, params: Readonly<Record<string, unknown>>): Reach | null
  find(scope: Scope): Promise<Finding[]>
}

type Declaration<Ps extends Record<string, Parameter<any>>> = Omit<GapRule, 'parameters' | 'reach' | 'find'> & {
  parameters: Ps
  reach?(change: Change, params: Values<Ps>): Reach | null
  /** The findings in any order, by a fixed number of queries. */
  find(scope: Scope<Values<Ps>>): Promise<Draft[]>
}

/** A rule from its declaration: the parameters are typed, ids and rounding are added. */
export function defineRule<Ps extends Record<string, Parameter<any>>>(declaration: Declaration<Ps>): GapRule {
  const { reach } = declaration
  return {
    ...declaration,
    reach: reach && ((change, params) => reach(change, params as Values<Ps>)),
    find: async (scope) => (await declaration.find(scope as Scope<Values<Ps>>)).map((draft) => finding(declaration.id, draft)),
  }
}

/** The id of a finding. */
export const gapId = (rule: string, subjectId: string, apart?: string): string => `gap:${rule}:${subjectId}${apart === undefined ? '' : `:${apart}`}`

const finding = (rule: string, { apart, severity, ...draft }: Draft): Finding => ({
  ...draft,
  chainId: draft.chainId ?? null,
  departmentId: draft.departmentId ?? null,
  id: gapId(rule, draft.subjectId, apart),
  rule,
  severity: Math.round(Math.min(1, Math.max(0, severity)) * 1000) / 1000,
})
