import { damping, rounded } from '../algorithms/specificity.js'
import type { Leg } from '../algorithms/relay.js'
import { explainPath } from '../path/words.js'
import type { CollaborationPathResult } from '../path/index.js'
import { relationKinds } from '../path/relations.js'
import { aloneWords } from './words.js'

/** One relation of a leg, read from its first end to its second. */
export interface Hop {
  fromId: string
  toId: string
  relation: string
  forward: boolean
  /** Id of the relation, where it has one. */
  key?: string
  facts?: Readonly<Record<string, unknown>>
}

/** A leg of the graph, its hops beside its nodes. */
export interface TypedLeg extends Leg {
  hops: readonly Hop[]
}

/** A leg over some hops, without the weight of the entities between, which is not known yet. */
export const leg = (...hops: readonly Hop[]): TypedLeg => ({
  hops,
  nodes: [hops[0]!.fromId, ...hops.map(({ toId }) => toId)],
  key: hops.map(({ relation, forward, key = '' }) => `${relation}${forward ? '>' : '<'}${key}`).join(' '),
  weight: hops.reduce((product, { relation }) => product * relationKinds[relation]!.strength, 1),
})

/** A leg with the weight of the entities it passes. */
export const damped = (of: TypedLeg, degrees: ReadonlyMap<string, number>): TypedLeg => ({
  ...of,
  weight: of.nodes.slice(1, -1).reduce((product, id) => product * damping(degrees.get(id) ?? 1), of.weight),
})

/** Legs one after the other as a path of the API; a single node where there is none. */
export function pathOf(
  legs: readonly TypedLeg[],
  names: ReadonlyMap<string, string>,
  score: number,
): CollaborationPathResult {
  const hops = legs.flatMap((one) => one.hops)
  const steps = hops.map(({ fromId, toId, relation, forward, facts }) => ({
    fromId,
    toId,
    relation,
    forward,
    strength: relationKinds[relation]!.strength,
    facts: told(facts),
  }))
  const named = steps.map((step) => ({ ...step, fromName: names.get(step.fromId)!, toName: names.get(step.toId)! }))
  return {
    nodeIds: [hops[0]!.fromId, ...hops.map(({ toId }) => toId)],
    steps,
    score: rounded(score),
    exhaustive: true,
    explanation: explainPath(named),
  }
}

/** A path of one entity, of which nothing leads on. */
export const loneNode = (id: string, name: string): CollaborationPathResult => ({
  nodeIds: [id],
  steps: [],
  score: 1,
  exhaustive: true,
  explanation: aloneWords(name),
})

function told(facts: Readonly<Record<string, unknown>> | undefined): Record<string, unknown> | null {
  const known = Object.entries(facts ?? {}).filter(([, value]) => value != null)
  return known.length ? Object.fromEntries(known) : null
}
