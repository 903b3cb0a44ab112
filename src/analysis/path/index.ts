import { InputError } from '../../kernel/errors.js'
import { pathFacts } from '../../generated/cypher.js'
import { bestPaths, type WeightedPath } from '../algorithms/paths.js'
import { damping } from '../algorithms/specificity.js'
import { asOfDay } from '../asOf.js'
import type { AnalysisIO, Bilingual } from '../io.js'
import { explainPath } from './words.js'
import { Neighbourhood } from './neighbourhood.js'
import { collaborationTypes, relationKinds } from './relations.js'
import { tieOf, type Tie } from './tie.js'

/** A path between two entities; the first node of `steps` is its beginning. */
export interface CollaborationPathResult {
  nodeIds: string[]
  steps: PathStepResult[]
  score: number
  /** Whether no bound took effect while looking for it: then no better path was missed. */
  exhaustive: boolean
  explanation: Bilingual
}

export interface PathStepResult {
  fromId: string
  toId: string
  relation: string
  forward: boolean
  strength: number
  /** Facts of the relation, never its ids; null where it has none. */
  facts: Record<string, unknown> | null
}

export interface CollaborationPathsArgs {
  from: string
  to: string
  maxHops?: number | null
  via?: readonly string[] | null
  first?: number | null
  asOf?: string | null
}

/** How entities are connected by collaboration. */
export class PathAnalysis {
  readonly #io: AnalysisIO

  constructor(io: AnalysisIO) {
    this.#io = io
  }

  /** The best paths between two entities, the best first. @throws InputError saying what was expected */
  async between(args: CollaborationPathsArgs): Promise<CollaborationPathResult[]> {
    const { from, to } = args
    const maxHops = bounded('maxHops', args.maxHops ?? 4, 1, 6)
    const first = bounded('first', args.first ?? 5, 0, 100)
    const types = allowedTypes(args.via)
    const asOf = asOfDay(this.#io, args.asOf)
    if (from === to) throw new InputError('to: expected an entity other than `from`')
    const near = await new Neighbourhood(this.#io.reader, { from, to, maxHops, types, asOf }).read()
    const { paths, complete } = bestPaths({
      edges: [...near.ties.values()]
        .filter((tie) => near.degrees.has(tie.from) && near.degrees.has(tie.to))
        .map((tie) => ({ id: tie.id, a: tie.from, b: tie.to, weight: relationKinds[tie.type]!.strength })),
      from,
      to,
      nodeWeight: (id) => damping(near.degrees.get(id)!),
      maxHops,
      first,
    })
    return this.#told(paths, near, complete && near.complete)
  }

  async #told(
    paths: readonly WeightedPath[],
    near: Neighbourhood,
    exhaustive: boolean,
  ): Promise<CollaborationPathResult[]> {
    const facts = await this.#facts(
      paths.flatMap((path) => path.edges.map((id) => near.ties.get(id)!)),
      near.degrees,
    )
    const ids = [...new Set(paths.flatMap((path) => path.nodes))]
    const rows = await Promise.all(ids.map((id) => this.#io.entities.need('Entity', id)))
    const names = new Map(rows.map((row) => [row.id, row.name]))
    return paths.map(({ nodes, edges, score }) => {
      const steps = edges.map((id, index): PathStepResult => {
        const { type, from } = near.ties.get(id)!
        const fromId = nodes[index]!
        return {
          fromId,
          toId: nodes[index + 1]!,
          relation: type,
          forward: from === fromId,
          strength: relationKinds[type]!.strength,
          facts: facts.get(id) ?? null,
        }
      })
      const named = steps.map((step) => ({ ...step, fromName: names.get(step.fromId)!, toName: names.get(step.toId)! }))
      return { nodeIds: nodes, steps, score, exhaustive, explanation: explainPath(named) }
    })
  }

  /** The facts of relations, read from the end of each that has fewer. */
  async #facts(
    ties: readonly Tie[],
    degrees: ReadonlyMap<string, number>,
  ): Promise<Map<string, Record<string, unknown>>> {
    if (ties.length === 0) return new Map()
    const ends = ties.map(
      ({ from, to }) => (degrees.get(from)! <= degrees.get(to)! ? [from, to] : [to, from]) as [string, string],
    )
    const rows = await this.#io.reader.run(pathFacts, {
      ids: unique(ends.map(([id]) => id)),
      others: unique(ends.map(([, other]) => other)),
      types: unique(ties.map((tie) => tie.type)),
    })
    return new Map(
      rows.flatMap((row) => {
        const facts = Object.fromEntries(Object.entries(row.facts).filter(([, value]) => value !== null))
        return Object.keys(facts).length ? [[tieOf(row).id, facts]] : []
      }),
    )
  }
}

function bounded(name: string, value: number, least: number, most: number): number {
  if (!Number.isInteger(value) || value < least || value > most)
    throw new InputError(`${name}: expected ${least} to ${most}, found ${value}`)
  return value
}

function allowedTypes(via: readonly string[] | null | undefined): readonly string[] {
  if (via == null) return collaborationTypes
  const wrong = via.find((type) => !Object.hasOwn(relationKinds, type))
  if (wrong !== undefined || via.length === 0) {
    throw new InputError(
      `via: expected one or more of ${Object.keys(relationKinds).join(', ')}, found ${wrong === undefined ? 'none' : `"${wrong.slice(0, 40)}"`}`,
    )
  }
  return unique(via)
}

const unique = (values: readonly string[]): string[] => [...new Set(values)]
