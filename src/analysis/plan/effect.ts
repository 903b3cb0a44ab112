import { entitiesByIds } from '../../generated/cypher.js'
import type { Reader } from '../../store/store.js'
import { asOfDay } from '../asOf.js'
import type { AnalysisIO } from '../io.js'
import type { Finding } from '../gap/finding.js'
import { difference, type WhatIfResult, type WorldAnalysis } from './whatIf.js'
import { whatIfWords } from './words/whatIf.js'

export interface EffectArgs {
  rules?: readonly string[] | null
  asOf?: string | null
  /** Only gaps in these regions. */
  regions?: ReadonlySet<string> | undefined
  /** Tells the changed world from others: it is part of the ids of what is found there. */
  world: string
  /** The changed world is the one before. */
  backwards: boolean
  /** Changes a world; returns the ids of what exists only there. */
  apply: (reader: Reader) => Promise<string[]>
}

/** What the rules find before and after a change set (影响), in a world that is rolled back. @throws InputError */
export async function effect(
  io: AnalysisIO,
  analyse: (world: AnalysisIO) => WorldAnalysis,
  { rules, asOf, regions, world: name, backwards, apply }: EffectArgs,
): Promise<WhatIfResult> {
  const day = asOfDay(io, asOf)
  const within = (findings: Finding[]): Finding[] =>
    regions ? findings.filter(({ regionId }) => regionId !== null && regions.has(regionId)) : findings
  const { here, there, added } = await io.hypothetically(async (world) => {
    const then = analyse(world)
    const found = await then.gap.list({ rules }, day)
    const ids = await apply(world.reader)
    // What exists only here is read here: answers are put together after the roll-back.
    const nodes = ids.length ? await world.reader.run(entitiesByIds, { ids }) : []
    const now = analyse(world).gap.follow(then.gap, null, name)
    return {
      here: within(found),
      there: within(await now.list({ rules }, day)),
      added: nodes.map(({ node }) => node),
    }
  })
  for (const node of added) io.entities.prime(node)
  const result = backwards ? difference(there, here) : difference(here, there)
  const { before, after, closed, opened, changed } = result
  return {
    asOf: day,
    ...result,
    explanation: whatIfWords(
      {
        asOf: day,
        before,
        after,
        closed: closed.length,
        opened: opened.length,
        changed: changed.length,
      },
      backwards ? 'APPLIED' : 'DRAFT',
    ),
  }
}
