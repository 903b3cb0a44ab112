import { Around } from './around.js'
import { assure } from './assure.js'
import { detectAgain, isNarrow, type Again } from './detectAgain.js'
import type { Finding, Told } from './finding.js'
import type { Asked, Found } from './found.js'
import { endOfId } from './gapId.js'
import { reachOf } from './mend.js'
import type { Change, Reach } from './reach.js'
import type { GapRule } from './rule.js'
import type { Scope } from './scope.js'
import type { Touched } from './touched.js'

/** A change that is only supposed: as far as rules look at it, and as if it were committed. */
export interface Supposed {
  change: Change
  touched: Touched
}

/** Has rules look at a world: at all of it, or where it was changed. */
export class WorldFinder {
  readonly #scopeOf: (asked: Asked) => Scope
  readonly #known = new WeakMap<Touched, Around>()
  /** What was found in the world this one comes from, and how it differs from that. */
  earlier: ({ found: Found } & Supposed) | undefined
  /** Of what was told where not everything was looked at. */
  readonly again = new WeakMap<Told, Again>()
  /** Tells the world from others; null for the saved one. */
  world: string | null = null

  constructor(scopeOf: (asked: Asked) => Scope) {
    this.#scopeOf = scopeOf
  }

  async detect(rule: GapRule, asked: Asked): Promise<Told> {
    const before = await this.earlier?.found.get(rule, asked)
    const scope = this.#scopeOf(asked)
    const reach = before && (await this.#reach(rule, scope, this.earlier!))
    const named = this.#namer(rule, asked)
    const registers = async () => ({ registers: await scope.registers.marks() })
    if (!before || !isNarrow(reach)) {
      const { gaps, ...told } = await assure(rule, await rule.detect(scope), scope)
      return { ...told, gaps: gaps.map(named), ...(await registers()) }
    }
    const { told, again } = await detectAgain(rule, scope, reach, before, false, named)
    const found = { ...told, gaps: told.gaps.map(named), ...(await registers()) }
    this.again.set(found, again)
    return found
  }

  /** What a rule says of a change, else what it says of any that is committed; null for everywhere. */
  async #reach(rule: GapRule, scope: Scope, { change, touched }: Supposed): Promise<Reach | null> {
    const reach = rule.reach?.(change, scope.params) ?? null
    return reach ?? (rule.mends ? this.#around(touched, scope).reach(rule.mends) : null)
  }

  #around(touched: Touched, { reader, trees }: Scope): Around {
    let around = this.#known.get(touched)
    if (!around) this.#known.set(touched, (around = new Around(touched, reader, trees)))
    return around
  }

  /** What a rule finds after committed changes; null where it has to look at everything again. */
  async mend(
    rule: GapRule,
    asked: Asked,
    before: Told,
    touched: Touched,
    affected: ReadonlySet<string>,
  ): Promise<Told | null> {
    const scope = this.#scopeOf(asked)
    const around = this.#around(touched, scope)
    const reach = await reachOf(rule, before, touched, affected, around, scope.registers)
    if (!isNarrow(reach)) return null
    if (Object.values(reach).every((ids) => ids.length === 0)) return before
    // What stays has its name.
    const { told } = await detectAgain(
      rule,
      scope,
      reach,
      before,
      touched.labels.has('Chain'),
      this.#namer(rule, asked),
    )
    return { ...told, registers: await scope.registers.marks() }
  }

  /** Gives ids that say where something was found. */
  #namer(rule: GapRule, asked: Asked): (gap: Finding) => Finding {
    const end = endOfId(rule, asked, this.world)
    return (gap) => (gap.id === gap.key + end ? gap : new Named(gap, end))
  }
}

/** The same under another id; what is not read yet is read from it. */
class Named implements Finding {
  readonly id: string
  readonly key: string
  readonly rule: string
  readonly severity: number
  readonly assurance: Finding['assurance']
  readonly subjectId: string
  readonly regionId: string | null
  readonly chainId: string | null
  readonly departmentId: string | null
  readonly #gap: Finding

  constructor(gap: Finding, end: string) {
    this.id = gap.key + end
    this.key = gap.key
    this.rule = gap.rule
    this.severity = gap.severity
    this.assurance = gap.assurance
    this.subjectId = gap.subjectId
    this.regionId = gap.regionId
    this.chainId = gap.chainId
    this.departmentId = gap.departmentId
    this.#gap = gap
  }

  get evidence(): Finding['evidence'] {
    return this.#gap.evidence
  }

  get explanation(): Finding['explanation'] {
    return this.#gap.explanation
  }

  get absence(): Finding['absence'] {
    return this.#gap.absence
  }
}
