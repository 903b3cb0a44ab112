import { Around } from './around.js'
import { assure } from './assure.js'
import { Detected } from './detected.js'
import { detectAgain, isNarrow, isNowhere, type Again } from './detectAgain.js'
import type { Finding, Told } from './finding.js'
import type { Asked } from './found.js'
import { endOfId, FACTS } from './gapId.js'
import type { Finder, KeptFindings } from './kept.js'
import { affected, isKeptOtherwise, reachOf } from './mend.js'
import type { Change, Reach } from './reach.js'
import type { GapRule } from './rule.js'
import type { Scope } from './scope.js'
import type { Touched } from './touched.js'
import { anew, type WorkOut } from './workOut.js'

/** A change that is only supposed: as if it were committed, and as far as rules look at it where they are to say so. */
export interface Supposed {
  touched: Touched
  change?: Change
}

/** The world that one comes from, and how it differs from that. */
interface Earlier extends Supposed {
  /** What a rule finds there. */
  told(rule: GapRule, asked: Asked): Promise<Told>
}

/** Has rules look at a world: at all of it, or where it was changed. */
export class WorldFinder {
  readonly #scopeOf: (asked: Asked) => Scope
  readonly #known = new WeakMap<Touched, Around>()
  earlier: Earlier | undefined
  /** Of what was told where not everything was looked at. */
  readonly again = new WeakMap<Told, Again>()
  /** Tells the world from others; null for the saved one. */
  world: string | null = null

  /** Of a proposed world. */
  #parts: WorkOut | undefined

  constructor(scopeOf: (asked: Asked) => Scope) {
    this.#scopeOf = scopeOf
  }

  /** Whether it is the saved world without demonstration data. */
  get isFacts(): boolean {
    return this.world === FACTS
  }

  get isSaved(): boolean {
    return this.world === null || this.isFacts
  }

  /** Has what is worked out begin with what was worked out in an earlier world; with nothing, from nothing. */
  followsParts(parts: WorkOut | null | undefined): void {
    this.#parts = parts ?? anew
  }

  workOut(kept: KeptFindings | undefined): WorkOut {
    return this.#parts ?? ((this.isSaved && kept?.part?.(this.isFacts)) || anew)
  }

  /** How one rule finds something. */
  of(rule: GapRule, asked: Asked): Finder {
    return {
      detect: () => this.detect(rule, asked),
      mend: (before, touched) => this.mend(rule, asked, before, touched),
    }
  }

  async detect(rule: GapRule, asked: Asked): Promise<Told> {
    const scope = this.#scopeOf(asked)
    const followed = this.earlier && (await this.#follow(rule, asked, scope, this.earlier))
    if (followed) return followed
    const { gaps, ...told } = await assure(rule, await rule.detect(scope), scope)
    return { ...told, gaps: gaps.map(this.#namer(rule, asked)), registers: await scope.registers.marks() }
  }

  /** What a rule finds after what is only supposed; nothing where it has to look at everything again. */
  async #follow(rule: GapRule, asked: Asked, scope: Scope, earlier: Earlier): Promise<Told | undefined> {
    const before = await earlier.told(rule, asked)
    const reach = await this.#reach(rule, scope, before, earlier)
    if (!isNarrow(reach)) return undefined
    const named = this.#namer(rule, asked)
    const chains = earlier.touched.labels.has('Chain')
    const { told, again } = isNowhere(reach)
      ? { told: before, again: { gone: [], found: [] } }
      : await detectAgain(rule, scope, reach, before, chains, named)
    // Nothing that is proposed is an entry of a register.
    const found = { ...told, gaps: told.gaps.map(named), registers: before.registers }
    this.again.set(found, again)
    return found
  }

  /** What a rule says of a change, else what it says of any that is committed; null for everywhere. */
  async #reach(rule: GapRule, scope: Scope, { reads }: Told, { change, touched }: Supposed): Promise<Reach | null> {
    const reach = change && rule.reach?.(change, scope.params)
    return reach ?? reachOf(rule, touched, affected(reads, touched), this.#around(touched, scope))
  }

  #around(touched: Touched, { reader, trees }: Scope): Around {
    let around = this.#known.get(touched)
    if (!around) this.#known.set(touched, (around = new Around(touched, reader, trees)))
    return around
  }

  /** What a rule finds after committed changes; null where it has to look at everything again. */
  async mend(rule: GapRule, asked: Asked, before: Told, touched: Touched): Promise<Told | null> {
    const scope = this.#scopeOf(asked)
    if (await isKeptOtherwise(before, touched, scope.registers)) return null
    const reach = await reachOf(rule, touched, affected(before.reads, touched), this.#around(touched, scope))
    if (!isNarrow(reach)) return null
    if (isNowhere(reach)) return before
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
    const has = (gap: Finding): boolean => (gap instanceof Detected ? gap.name(end) : gap.id === gap.key + end)
    return (gap) => (has(gap) ? gap : new Named(gap, end))
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
