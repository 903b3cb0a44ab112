import { entitiesByIds } from '../../generated/cypher.js'
import type { WhatIfInput } from '../../generated/types.js'
import { apply } from '../../changes/write/index.js'
import { asOfDay } from '../asOf.js'
import type { GapAnalysis } from '../gap/index.js'
import type { Finding } from '../gap/finding.js'
import type { AnalysisIO, Bilingual } from '../io.js'
import type { Trees } from '../trees.js'
import { changeOf, touchedBy } from './change.js'
import { differenceOf } from './difference.js'
import { checkProposal, readProposal } from './proposal.js'
import { whatIfWords } from './words/whatIf.js'

export interface WhatIfArgs {
  changes: WhatIfInput
  rules?: readonly string[] | null
  chains?: readonly string[] | null
  region?: string | null
  asOf?: string | null
}

/** The analyses of one world that are asked. */
export interface WorldAnalysis {
  gap: GapAnalysis
  trees: Trees
}

/** What the same rules find before and after some changes. */
export interface WhatIfResult extends Difference {
  asOf: string
  explanation: Bilingual
}

interface Difference {
  before: number
  after: number
  closed: Finding[]
  opened: Finding[]
  unchanged: number
  /** Found before and after, of another severity. */
  changed: { before: Finding; after: Finding }[]
  /** All found after. */
  remaining: readonly Finding[]
  weightBefore: number
  weightAfter: number
}

/**
 * Applies changes in a world that is rolled back and runs the rules on it before and after: after, only where the
 * changes reach. `analyse` looks at a world anew, as an analysis remembers what it has read.
 * @throws InputError for changes that are wrong
 */
export async function whatIf(
  io: AnalysisIO,
  analyse: (world: AnalysisIO) => WorldAnalysis,
  { changes, rules, chains, region, asOf }: WhatIfArgs,
): Promise<WhatIfResult> {
  const day = asOfDay(io, asOf)
  const proposal = readProposal(await withRegions(io, changes), day)
  const { before, after, added } = await io.hypothetically(async (world) => {
    const ending = await checkProposal(proposal, world.reader)
    const then = analyse(world)
    const found = await then.gap.list({ rules, chains, region }, day)
    const change = await changeOf(proposal, ending, world.reader, then.trees)
    const difference = differenceOf(proposal, ending)
    await apply(world.reader, difference)
    // What exists only here is read here: answers are put together after the roll-back.
    const nodes = proposal.ids.length ? await world.reader.run(entitiesByIds, { ids: proposal.ids }) : []
    const now = analyse(world).gap.follow(then.gap, { change, touched: touchedBy(difference, ending) }, proposal.world)
    return {
      before: found,
      after: await now.list({ rules, chains, region }, day),
      added: nodes.map(({ node }) => node),
    }
  })
  for (const node of added) io.entities.prime(node)
  const result = difference(before, after)
  return {
    asOf: day,
    ...result,
    explanation: whatIfWords(
      {
        asOf: day,
        before: result.before,
        after: result.after,
        closed: result.closed.length,
        opened: result.opened.length,
        changed: result.changed.length,
      },
      'CHANGES',
    ),
  }
}

/** Changes with the ids of the regions they name by id, code or name. */
export async function withRegions(io: AnalysisIO, changes: WhatIfInput): Promise<WhatIfInput> {
  const known = async <Added extends { region?: string | null }>(
    part: string,
    added: Added[] | null | undefined,
  ): Promise<Added[]> =>
    Promise.all(
      (added ?? []).map(async (one, at) =>
        one.region == null
          ? one
          : {
              ...one,
              region: await io.regionId(one.region, `${part}[${at}].region`),
            },
      ),
    )
  const { addExperts, addPlatforms, addProjects } = changes
  return {
    ...changes,
    addExperts: await known('addExperts', addExperts),
    addPlatforms: await known('addPlatforms', addPlatforms),
    addProjects: await known('addProjects', addProjects),
  }
}

/** What tells two lists of findings apart. */
export function difference(before: readonly Finding[], after: readonly Finding[]): Difference {
  const [had, has] = [new Map(before.map((gap) => [gap.key, gap])), new Map(after.map((gap) => [gap.key, gap]))]
  const stayed = before.filter(({ key }) => has.has(key))
  return {
    before: before.length,
    after: after.length,
    closed: before.filter(({ key }) => !has.has(key)),
    opened: after.filter(({ key }) => !had.has(key)),
    unchanged: stayed.length,
    changed: stayed
      .map((gap) => ({ before: gap, after: has.get(gap.key)! }))
      .filter((pair) => pair.before.severity !== pair.after.severity),
    remaining: after,
    weightBefore: weightOf(before),
    weightAfter: weightOf(after),
  }
}

/** The sum of severities, three decimals. */
export const weightOf = (findings: readonly { severity: number }[]): number =>
  findings.reduce((sum, { severity }) => sum + Math.round(severity * 1000), 0) / 1000
