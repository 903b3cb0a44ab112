import { InputError } from '../../kernel/errors.js'
import { hubTies, neighbours, pathDegrees } from '../../generated/cypher.js'
import type { Reader } from '../../store/store.js'
import { Side } from './side.js'
import { between, tieOf, type Tie, type TieRow } from './tie.js'

/** What bounds the reading, so that it is fast however large the graph is. */
export interface PathLimits {
  /** An entity with more relations is not walked through, only met from both sides. */
  hub: number
  /** Relations read at one step: entities with the fewest come first. */
  stepRelations: number
  /** Relations read of each end. */
  endRelations: number
  /** Entities asked for their number of relations at once. */
  asked: number
}
export const pathLimits: PathLimits = { hub: 500, stepRelations: 4_000, endRelations: 30_000, asked: 2_000 }

/** A guess, to choose the side that costs less to grow. */
const TYPICAL_DEGREE = 4

export interface NeighbourhoodQuestion {
  from: string
  to: string
  maxHops: number
  types: readonly string[]
  asOf: string
}

/**
 * The part of the graph that paths between two entities can use, read from both ends until the sides meet, the cheaper
 * one step by step: `maxHops` steps in all. A hub that one side does not walk through makes the other side take the
 * steps up to it, so that all paths with one such hub are there too: at most 2 × (`maxHops` - 1) steps of two queries
 * each. All relations of each entity walked through are read, so every path is there unless a bound took effect
 * (`complete`).
 */
export class Neighbourhood {
  readonly ties = new Map<string, Tie>()
  /** Number of relations in the whole graph, of every entity that may stand between the ends. */
  readonly degrees = new Map<string, number>()
  readonly #reader: Reader
  readonly #question: NeighbourhoodQuestion
  readonly #limits: PathLimits
  readonly #expanded = new Map<string, Tie[]>()
  readonly #hubs = new Set<string>()
  #cut = false

  constructor(reader: Reader, question: NeighbourhoodQuestion, limits = pathLimits) {
    this.#reader = reader
    this.#question = question
    this.#limits = limits
  }

  /** Whether no path can be missing: only one with two hubs, or one beyond another bound, can. */
  get complete(): boolean {
    return !this.#cut && this.#hubs.size <= 1
  }

  /** @throws InputError where an end is unknown */
  async read(): Promise<this> {
    const { from, to } = this.#question
    await this.#ask([from, to])
    for (const [name, id] of Object.entries({ from, to })) {
      if (!this.degrees.has(id))
        throw new InputError(`${name}: expected the id of an entity such as expert:…, found "${id.slice(0, 80)}"`)
    }
    const sides = [new Side(from, to), new Side(to, from)] as const
    for (let next = this.#next(sides); next; next = this.#next(sides)) await this.#grow(next)
    if (this.#hubs.size > 1)
      this.#add(
        await this.#reader.run(hubTies, {
          ids: [...this.#hubs],
          types: this.#question.types,
          asOf: this.#question.asOf,
        }),
      )
    const met = between(this.ties.values(), this.#question).filter((id) => !this.degrees.has(id))
    if (met.length > this.#limits.asked) this.#cut = true
    await this.#ask(met)
    return this
  }

  /** The side that takes the next step; undefined when the two have met. */
  #next(sides: readonly [Side, Side]): Side | undefined {
    const { maxHops } = this.#question
    const [a, b] = sides
    const apart = a.depth + b.depth < maxHops && a.frontier.length > 0 && b.frontier.length > 0
    const open = [a, b].filter(
      (side) => side.frontier.length > 0 && (apart || side.depth < maxHops - (side === a ? b : a).firstHub),
    )
    return open.sort((one, other) => this.#cost(one) - this.#cost(other))[0]
  }

  #cost(side: Side): number {
    return side.depth === 0 ? this.degrees.get(side.root)! : side.frontier.length * TYPICAL_DEGREE
  }

  async #grow(side: Side): Promise<void> {
    const passed = side.depth === 0 ? [side.root] : await this.#passable(side)
    const unread = passed.filter((id) => !this.#expanded.has(id))
    const limit = side.depth === 0 ? this.#limits.endRelations : this.#limits.stepRelations
    if (side.depth === 0 && this.degrees.get(side.root)! > limit) this.#cut = true
    for (const id of unread) this.#expanded.set(id, [])
    const { types, asOf } = this.#question
    if (unread.length) this.#add(await this.#reader.run(neighbours, { ids: unread, types, asOf, limit }))
    side.advance(passed, (id) => this.#expanded.get(id)!, this.degrees)
  }

  #add(rows: readonly TieRow[]): void {
    for (const row of rows) {
      const tie = tieOf(row)
      if (!this.ties.has(tie.id)) this.ties.set(tie.id, tie)
      this.#expanded.get(row.id)?.push(tie)
    }
  }

  /** Those of a frontier that a path can go on from, as far as the bounds allow. */
  async #passable(side: Side): Promise<string[]> {
    const { frontier } = side
    const { hub, stepRelations } = this.#limits
    await this.#ask(frontier)
    const known = frontier.filter((id) => this.degrees.has(id))
    if (known.length < frontier.length) this.#cut = true
    const degree = (id: string): number => this.degrees.get(id)!
    for (const id of known.filter((id) => degree(id) > hub)) {
      this.#hubs.add(id)
      side.firstHub = Math.min(side.firstHub, side.depth)
    }
    let sum = 0
    const open = known
      .filter((id) => degree(id) > 1 && degree(id) <= hub)
      .sort((a, b) => degree(a) - degree(b) || (a < b ? -1 : 1))
    const passed = open.filter((id) => this.#expanded.has(id) || (sum += degree(id)) <= stepRelations)
    if (passed.length < open.length) this.#cut = true
    return passed
  }

  async #ask(ids: readonly string[]): Promise<void> {
    const unknown = ids.filter((id) => !this.degrees.has(id)).slice(0, this.#limits.asked)
    if (unknown.length === 0) return
    const { types, asOf } = this.#question
    for (const { id, degree } of await this.#reader.run(pathDegrees, { ids: unknown, types, asOf }))
      this.degrees.set(id, degree)
  }
}
