import { entitiesByIds } from '../../generated/cypher.js'
import type { WhatIfInput } from '../../generated/types.js'
import { apply } from '../../changes/write/index.js'
import { asOfDay } from '../asOf.js'
import type { GapAnalysis } from '../gap/index.js'
import type { AnalysisIO, Bilingual } from '../io.js'
import { changeOf, touchedBy } from './change.js'
import { beside, difference, type Difference } from './compared.js'
import { differenceOf } from './difference.js'
import { checkProposal, readProposal } from './proposal.js'
import type { PlanTools } from './tools.js'
import { whatIfWords } from './words/whatIf.js'

export interface WhatIfArgs {
  changes: WhatIfInput
  rules?: readonly string[] | null
  chains?: readonly string[] | null
  region?: string | null
  asOf?: string | null
}

/** What finds the gaps of another world. */
export type Analyse = (world: AnalysisIO) => GapAnalysis

/** What the same rules find before and after some changes. */
export interface WhatIfResult extends Difference {
  asOf: string
  explanation: Bilingual
}

/**
 * Applies changes in a world that is rolled back and runs the rules on it before and after: after, only where the
 * changes reach. `analyse` looks at a world anew, as an analysis remembers what it has read.
 * @throws InputError for changes that are wrong
 */
export async function whatIf(
  { io, gap, trees }: Pick<PlanTools, 'io' | 'gap' | 'trees'>,
  analyse: Analyse,
  { changes, rules, chains, region, asOf }: WhatIfArgs,
): Promise<WhatIfResult> {
  const day = asOfDay(io, asOf)
  const proposal = readProposal(await withRegions(io, changes), day)
  const ending = await checkProposal(proposal, io.reader)
  // Read beside the world that is rolled back: others may write until that begins, and registers stay as they are.
  const before = await gap.byRule({ rules, chains, region }, day)
  await gap.beforeFollowed()
  const change = await changeOf(proposal, ending, io.reader, trees)
  const made = differenceOf(proposal, ending)
  const { parts, added } = await io.hypothetically(async (world) => {
    await apply(world.reader, made)
    // What exists only here is read here: answers are put together after the roll-back.
    const nodes = proposal.ids.length ? await world.reader.run(entitiesByIds, { ids: proposal.ids }) : []
    const now = analyse(world).follow(gap, { change, touched: touchedBy(made, ending) }, proposal.world)
    const after = await now.byRule({ rules, chains, region }, day)
    return {
      parts: beside(before, after, (told) => now.again(told)),
      added: nodes.map(({ node }) => node),
    }
  })
  for (const node of added) io.entities.prime(node)
  return resultOf(day, difference(parts), 'CHANGES')
}

/** A difference with the sentence that says it. */
export function resultOf(asOf: string, found: Difference, by: Parameters<typeof whatIfWords>[1]): WhatIfResult {
  const { before, after, closed, opened, changed } = found
  const explanation = whatIfWords(
    { asOf, before, after, closed: closed.length, opened: opened.length, changed: changed.length },
    by,
  )
  // The same object: what is sorted when it is asked for stays so.
  return Object.assign(found, { asOf, explanation })
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
