import type { ComparisonUnit } from '../../generated/types.js'
import type { RegisterName } from '../../registers.js'
import type { Bilingual } from '../io.js'
import { Detected } from './detected.js'
import type { Draft, NotAssessed, OfChain, Unassessed } from './finding.js'
import { chainsInParts } from './inParts.js'
import type { Parameter, Values } from './parameters.js'
import type { Change, Reach } from './reach.js'
import type { Mending } from './touched.js'
import type { Scope } from './scope.js'
import { noEntries } from './words/notAssessed.js'

/** One rule of the catalogue of gaps. */
export interface GapRule {
  /** As in G01. */
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
  /**
   * Those of them without which it can say nothing of a region's chains, so that finding nothing there says nothing.
   */
  presupposes?: readonly RegisterName[]
  /** Neither entries nor declarations that are demonstration data count. */
  factsOnly?: true
  /**
   * Where it may find something else after a change to the graph: everywhere else the same gaps are there, of the same
   * severity and department. Null: anywhere.
   */
  reach?(change: Change, params: Readonly<Record<string, unknown>>): Reach | null
  /** Where it finds exactly the same after committed changes; without it, it looks at everything again. */
  mends?: Mending
  /** It looks at each chain by itself, and at all who are appointed: in very large worlds at some chains at a time. */
  inParts?: true
  detect(scope: Scope): Promise<Outcome>
}

/** What a rule finds, before it is looked at what may be concluded, and what it cannot look at. */
export interface Outcome {
  gaps: Detected[]
  unassessed: OfChain[]
}

type Declaration<Ps extends Record<string, Parameter<unknown>>> = Omit<GapRule, 'parameters' | 'reach' | 'detect'> & {
  parameters: Ps
  reach?(change: Change, params: Values<Ps>): Reach | null
  /** The findings in any order, by a fixed number of queries. */
  detect(scope: Scope<Values<Ps>>): Promise<readonly (Draft | Unassessed)[]>
}

/** A rule from its declaration: the parameters are typed, ids and rounding are added. */
export function defineRule<Ps extends Record<string, Parameter<unknown>>>(declaration: Declaration<Ps>): GapRule {
  const { reach } = declaration
  return {
    ...declaration,
    ...(reach && { reach: (change, params) => reach(change, params as Values<Ps>) }),
    detect: (scope) => detectIn(declaration, scope as Scope<Values<Ps>>),
  }
}

async function detectIn<Ps extends Record<string, Parameter<unknown>>>(
  declaration: Declaration<Ps>,
  scope: Scope<Values<Ps>>,
): Promise<Outcome> {
  const parts = declaration.inParts ? await chainsInParts(scope) : [scope.chainIds]
  const found: Outcome = { gaps: [], unassessed: [] }
  for (const chainIds of parts) {
    const { gaps, unassessed: lacking } = outcome(
      declaration,
      await declaration.detect({ ...scope, ...(parts.length > 1 && { once: scope.parts.of(chainIds!) }), chainIds }),
    )
    for (const gap of gaps) {
      // The rows of a part are let go before the next one is read.
      if (parts.length > 1) gap.settle()
      found.gaps.push(gap)
    }
    for (const one of lacking) found.unassessed.push(one)
  }
  return found
}

function outcome(rule: Pick<GapRule, 'id' | 'registers'>, found: readonly (Draft | Unassessed)[]): Outcome {
  const gaps: Detected[] = []
  const lacking: OfChain[] = []
  for (const one of found) {
    if ('notAssessed' in one) lacking.push({ chainId: one.chainId, notAssessed: unassessed(rule.id, one.notAssessed) })
    else gaps.push(new Detected(rule, one))
  }
  return { gaps, unassessed: lacking }
}

/** What a rule cannot look at in a region; without a reason, as the register has no entries. */
export const unassessed = (
  rule: string,
  { regionId, register, reason = noEntries(register as RegisterName) }: Unassessed['notAssessed'],
): NotAssessed => ({ rule, regionId, register, reason })
