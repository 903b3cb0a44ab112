import type { GapSummaryKey } from '../../generated/types.js'
import type { Assurance } from '../../generated/types.js'
import { compare } from '../../kernel/compare.js'
import type { RegisterName } from '../../registers.js'
import type { Bilingual } from '../io.js'

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
export const worstFirst = (a: Finding, b: Finding): number =>
  b.severity - a.severity || compare(a.subjectId, b.subjectId) || compare(a.key, b.key)

/**
 * The registers in which something is missing: all of one of the alternatives, so that `[['projects'], ['experts']]`
 * stands where there is neither a project nor an expert and either would be a gap.
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
  /** The chain it was looking at. */
  chainId: string
  notAssessed: { regionId: string; register: string; reason?: Bilingual }
}

/** What a rule cannot look at, and at which chain it was looking; null for any of the region. */
export interface OfChain {
  chainId: string | null
  notAssessed: NotAssessed
}

/**
 * What rests on registers of which one has no entries, so that it is no finding: where it lies, and what is said
 * instead.
 */
export type Withheld = Pick<Finding, 'key' | 'subjectId' | 'regionId' | 'chainId'> & {
  notAssessed: readonly NotAssessed[]
}

/** What of what a rule found holds once it is known how registers are kept, with all it takes to mend it. */
export interface Told {
  gaps: readonly Finding[]
  unassessed: readonly OfChain[]
  /** All that is not assessed, by whatever way, each region and register once. */
  notAssessed: readonly NotAssessed[]
  withheld: readonly Withheld[]
  /** By register: for which regions it was kept, in short, as far as that was asked. */
  registers: Readonly<Record<string, string>>
  /** Labels and types of relations that were read for it, where that is known. */
  reads?: readonly string[]
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
  chainId?: string | null | undefined
  departmentId?: string | null | undefined
  /** Of many drafts these are better made when they are told: all of them at once take much room. */
  evidence: readonly Evidence[] | (() => readonly Evidence[])
  explanation: Bilingual | (() => Bilingual)
}

/** The key of a finding. */
export const gapKey = (rule: string, subjectId: string, apart?: string): string =>
  `gap:${rule}:${subjectId}${apart === undefined ? '' : `:${apart}`}`

/** What of a gap each key of a summary counts by. */
export const PROPERTIES = {
  RULE: 'rule',
  CHAIN: 'chainId',
  REGION: 'regionId',
  DEPARTMENT: 'departmentId',
} as const satisfies Readonly<Record<GapSummaryKey, keyof Finding>>
