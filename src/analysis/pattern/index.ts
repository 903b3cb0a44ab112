import { pathDegrees } from '../../generated/cypher.js'
import type { NamedPattern } from '../../generated/types.js'
import { asOfDay } from '../asOf.js'
import type { AnalysisIO, Bilingual } from '../io.js'
import { collaborationTypes } from '../path/relations.js'
import type { Trees } from '../trees.js'
import { readArguments, readOrganisations, type PatternArgs } from './arguments.js'
import { between, outcomes, type ChainPattern, type Outcome } from './chainPattern.js'
import { fiveShared } from './fiveShared.js'
import { partnershipPairs, type PairArgs, type PartnershipPair } from './pairs.js'
import type { PatternResult } from './result.js'
import { researchToUse } from './researchToUse.js'
import { stationParkEnterprise } from './stationParkEnterprise.js'
import { talentProjectPlatform } from './talentProjectPlatform.js'
import { brokenWords, completeWords, noChainStep, noChainWords, stepWords } from './words.js'
import { compare } from '../../kernel/compare.js'

const chainPatterns: Readonly<Record<Exclude<NamedPattern, 'FIVE_SHARED'>, ChainPattern>> = {
  RESEARCH_TO_USE: researchToUse,
  STATION_PARK_ENTERPRISE: stationParkEnterprise,
  TALENT_PROJECT_PLATFORM: talentProjectPlatform,
}

/** The named patterns (命名路径模式): complete, or broken at which step. */
export class PatternAnalysis {
  readonly #io: AnalysisIO
  readonly #trees: Trees

  constructor(io: AnalysisIO, trees: Trees) {
    this.#io = io
    this.#trees = trees
  }

  /** Pairs of organisations by how much they share. @throws InputError */
  pairs(args: PairArgs): Promise<PartnershipPair[]> {
    return partnershipPairs(this.#io, args)
  }

  /**
   * Complete paths, best first, or the one that breaks last; of the five 共 one result each.
   * @throws InputError saying what was expected
   */
  async search(args: PatternArgs): Promise<PatternResult[]> {
    const asOf = asOfDay(this.#io, args.asOf)
    if (args.pattern === 'FIVE_SHARED') {
      const { first, from, to } = await readOrganisations(this.#io, args)
      return (await fiveShared(this.#io.reader, from, to, asOf)).slice(0, first)
    }
    const pattern = chainPatterns[args.pattern]
    const { first, chain, from, to, ends } = await readArguments(this.#io, pattern, args)
    const scope = { reader: this.#io.reader, trees: this.#trees, asOf, from, to }
    const readings = await pattern.read(scope, chain === null ? await pattern.chainsOf(scope) : [chain])
    const degrees = await this.#io.reader.run(pathDegrees, { ids: between(readings), types: collaborationTypes, asOf })
    const found = readings.flatMap((reading) =>
      outcomes(reading, new Map(degrees.map(({ id, degree }) => [id, degree])), first),
    )
    const complete = found.filter(({ brokenAt }) => brokenAt === null)
    const told = complete.length ? complete : found.sort(byProgress).slice(0, 1)
    return told.length
      ? told
          .sort(byScore)
          .slice(0, first)
          .map((outcome) => resultOf(args.pattern, pattern, outcome, ends, asOf))
      : [offChain(args.pattern, pattern, ends, asOf)].slice(0, first)
  }
}

function resultOf(
  name: NamedPattern,
  { title, steps }: ChainPattern,
  { chainId, chainName, brokenAt, starts, path }: Outcome,
  ends: Bilingual,
  asOf: string,
): PatternResult {
  const step = brokenAt === null ? null : steps[brokenAt - 1]!
  const told = { title, chain: chainName, ends, asOf, path: path?.steps.length ? path.explanation : null }
  return {
    pattern: name,
    chainId,
    kind: null,
    complete: step === null,
    brokenAt,
    reason: step?.code ?? null,
    brokenStep: step && stepWords(step),
    path,
    explanation: step ? brokenWords(told, brokenAt!, step, starts) : completeWords(told),
  }
}

/** Where no chain is named and the ends lead to none. */
const offChain = (pattern: NamedPattern, { title }: ChainPattern, ends: Bilingual, asOf: string): PatternResult => ({
  pattern,
  chainId: null,
  kind: null,
  complete: false,
  brokenAt: 1,
  reason: 'NO_CHAIN',
  path: null,
  brokenStep: noChainStep,
  explanation: noChainWords(title, ends, asOf),
})

/** Those that break last first; then by chain. */
const byProgress = (a: Outcome, b: Outcome): number => b.brokenAt! - a.brokenAt! || compare(a.chainId, b.chainId)

/**
 * The best first; equal scores: the fewer nodes first, then by their ids, then by chain. What runs over the same nodes
 * of one chain stays as it is ordered already.
 */
const byScore = ({ path: a, chainId }: Outcome, { path: b, chainId: other }: Outcome): number =>
  (b?.score ?? 0) - (a?.score ?? 0) ||
  (a?.nodeIds.length ?? 0) - (b?.nodeIds.length ?? 0) ||
  compare((a?.nodeIds ?? []).join('\n'), (b?.nodeIds ?? []).join('\n')) ||
  compare(chainId, other)
