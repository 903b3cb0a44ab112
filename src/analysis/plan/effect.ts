import { entitiesByIds } from '../../generated/cypher.js'
import type { Reader } from '../../store/store.js'
import { asOfDay } from '../asOf.js'
import type { Finding } from '../gap/finding.js'
import type { Touched } from '../gap/touched.js'
import { beside, difference, type Compared } from './compared.js'
import type { PlanTools } from './tools.js'
import { resultOf, type Analyse, type WhatIfResult } from './whatIf.js'

export interface EffectArgs {
  rules?: readonly string[] | null
  asOf?: string | null
  /** Only gaps in these regions. */
  regions?: ReadonlySet<string> | undefined
  /** Tells the changed world from others: it is part of the ids of what is found there. */
  world: string
  /** The changed world is the one before. */
  backwards: boolean
  /** Changes a world; returns the ids of what exists only there, and what it touched, null for all there is. */
  apply: (reader: Reader) => Promise<{ added: readonly string[]; touched: Touched | null }>
}

/**
 * What the rules find before and after a change set (影响), in a world that is rolled back; there they look only where
 * it reaches. @throws InputError
 */
export async function effect(
  { io, gap }: Pick<PlanTools, 'io' | 'gap'>,
  analyse: Analyse,
  { rules, asOf, regions, world: name, backwards, apply }: EffectArgs,
): Promise<WhatIfResult> {
  const day = asOfDay(io, asOf)
  // Read beside the world that is rolled back: others may write until that begins, and registers stay as they are.
  const here = await gap.byRule({ rules }, day)
  await gap.beforeFollowed()
  const { parts, nodes } = await io.hypothetically(async (world) => {
    const { added: ids, touched } = await apply(world.reader)
    // What exists only here is read here: answers are put together after the roll-back.
    const added = ids.length ? await world.reader.run(entitiesByIds, { ids }) : []
    const now = analyse(world).follow(gap, touched && { touched }, name)
    const there = await now.byRule({ rules }, day)
    return { parts: beside(here, there, (told) => now.again(told)), nodes: added }
  })
  for (const { node } of nodes) io.entities.prime(node)
  const inOrder = backwards ? parts.map(reversed) : parts
  const told = difference(regions ? inOrder.map((part) => within(part, regions)) : inOrder)
  return resultOf(day, told, backwards ? 'APPLIED' : 'DRAFT')
}

const reversed = ({ before, after, gone, found }: Compared): Compared => ({
  before: after,
  after: before,
  gone: found,
  found: gone,
})

function within({ before, after, gone, found }: Compared, regions: ReadonlySet<string>): Compared {
  const here = (findings: readonly Finding[]) =>
    findings.filter(({ regionId }) => regionId !== null && regions.has(regionId))
  return { before: here(before), after: here(after), gone: here(gone), found: here(found) }
}
