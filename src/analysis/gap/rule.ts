import type { Assurance, ComparisonUnit } from '../../generated/types.js'
import type { RegisterName } from '../../registers.js'
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
import { noEntries } from './words/notAssessed.js'

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
  key: string
  /** The key with the day, the parameters and the world it was found in, so that two contents never share one. */
  id: string
  /** Whether what it rests on is there, or missing from a register that is complete. */
  assurance: Assurance
  /** What is missing by it, as in `Draft.absence`; null for what rests on presence. */
  absence: Absence | null
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

/** The most severe first, then by subject, then by key. */
export const worstFirst = (a: Finding, b: Finding): number => b.severity - a.severity || compare(a.subjectId, b.subjectId) || compare(a.key, b.key)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * The registers in which something is missing: all of one of the alternatives, so that `[['projects'], ['experts']]` stands
 * where there is neither a project nor an expert and either would be a gap.
 */
export type Absence = readonly (readonly RegisterName[])[]

/** What a rule cannot look at in a region: `register` has no entries there, or what `reason` says. */
export interface NotAssessed {
  /** Id of the rule. */
  rule: string
  regionId: string
  /** Name of a table. */
  register: string
  reason: Bilingual
}

/** The same as a rule gives it; without a reason, that the register has no entries. */
export interface Unassessed {
  notAssessed: { regionId: string; register: string; reason?: Bilingual }
}

/** What a rule finds, and what it cannot look at. */
export interface Outcome {
  gaps: readonly Finding[]
  notAssessed: readonly NotAssessed[]
}

/** A finding as a rule gives it. */
export interface Draft {
  subjectId: string
  /** What tells findings of one subject apart; nothing where a subject has one at most. */
  apart?: string
  severity: number
  /** By default all registers of the rule; null where it rests on what is present. */
  absence?: Absence | null
  /** Where it rests on what is present, and that does not prove it. */
  assurance?: Assurance
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
  /** What its findings are divided by in comparisons; chains where it has the parameter `kinds`. */
  unit?: ComparisonUnit
  /** The registers it rests on: what is missing there may be a gap, or hide one. */
  registers: readonly RegisterName[]
  /** Those of them without which it can say nothing of a region's chains, so that finding nothing there says nothing. */
  presupposes?: readonly RegisterName[]
  /** Neither entries nor declarations that are demonstration data count. */
  factsOnly?: true
  /**
   * Where it may find something else after a change to the graph: everywhere else the same gaps are there, of the same severity
   * and department. Null: anywhere.
   */
  reach?(change: Change, params: Readonly<Record<string, unknown>>): Reach | null
  find(scope: Scope): Promise<Outcome>
}

type Declaration<Ps extends Record<string, Parameter<any>>> = Omit<GapRule, 'parameters' | 'reach' | 'find'> & {
  parameters: Ps
  reach?(change: Change, params: Values<Ps>): Reach | null
  /** The findings in any order, by a fixed number of queries. */
  find(scope: Scope<Values<Ps>>): Promise<readonly (Draft | Unassessed)[]>
}

/** A rule from its declaration: the parameters are typed, ids and rounding are added. */
export function defineRule<Ps extends Record<string, Parameter<any>>>(declaration: Declaration<Ps>): GapRule {
  const { reach } = declaration
  return {
    ...declaration,
    reach: reach && ((change, params) => reach(change, params as Values<Ps>)),
    find: async (scope) => outcome(declaration, await declaration.find(scope as Scope<Values<Ps>>)),
  }
}

/** The key of a finding. */
export const gapKey = (rule: string, subjectId: string, apart?: string): string => `gap:${rule}:${subjectId}${apart === undefined ? '' : `:${apart}`}`

function outcome(rule: Pick<GapRule, 'id' | 'registers'>, found: readonly (Draft | Unassessed)[]): Outcome {
  const gaps: Finding[] = []
  const notAssessed: NotAssessed[] = []
  for (const one of found) {
    if ('notAssessed' in one) notAssessed.push(unassessed(rule.id, one.notAssessed))
    else gaps.push(finding(rule, one))
  }
  return { gaps, notAssessed }
}

/** What a rule cannot look at in a region; without a reason, as the register has no entries. */
export const unassessed = (rule: string, { regionId, register, reason = noEntries(register) }: Unassessed['notAssessed']): NotAssessed => ({ rule, regionId, register, reason })

function finding(rule: Pick<GapRule, 'id' | 'registers'>, { apart, severity, absence = [rule.registers], ...draft }: Draft): Finding {
  const key = gapKey(rule.id, draft.subjectId, apart)
  return {
    ...draft,
    chainId: draft.chainId ?? null,
    departmentId: draft.departmentId ?? null,
    key,
    id: key,
    absence,
    assurance: draft.assurance ?? 'PROVEN',
    rule: rule.id,
    severity: Math.round(Math.min(1, Math.max(0, severity)) * 1000) / 1000,
  }
}
