import { entitiesByIds } from '../../generated/cypher.js'
import type { Reader } from '../../store/store.js'
import { asOfDay } from '../asOf.js'
import type { AnalysisIO } from '../io.js'
import type { Finding } from '../gap/finding.js'
import { difference, unlike } from './compared.js'
import { resultOf, type WhatIfResult, type WorldAnalysis } from './whatIf.js'

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
  const within = (findings: readonly Finding[]): readonly Finding[] =>
    regions ? findings.filter(({ regionId }) => regionId !== null && regions.has(regionId)) : findings
  const { here, there, added } = await io.hypothetically(async (world) => {
    const then = analyse(world)
    const found = await then.gap.byRule({ rules }, day)
    const ids = await apply(world.reader)
    // What exists only here is read here: answers are put together after the roll-back.
    const nodes = ids.length ? await world.reader.run(entitiesByIds, { ids }) : []
    const now = analyse(world).gap.follow(then.gap, null, name)
    return { here: found, there: await now.byRule({ rules }, day), added: nodes.map(({ node }) => node) }
  })
  for (const node of added) io.entities.prime(node)
  const [before, after] = backwards ? [there, here] : [here, there]
  const parts = before.map(({ gaps }, n) => unlike(within(gaps), within(after[n]!.gaps)))
  return resultOf(day, difference(parts), backwards ? 'APPLIED' : 'DRAFT')
}
