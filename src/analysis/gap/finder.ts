import { Around } from './around.js'
import { assure } from './assure.js'
import { detectAgain, isNarrow } from './detectAgain.js'
import type { Finding, Told } from './finding.js'
import type { Asked, Found } from './found.js'
import { gapIdOf } from './gapId.js'
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
  /** Tells the world from others; null for the saved one. */
  world: string | null = null

  constructor(scopeOf: (asked: Asked) => Scope) {
    this.#scopeOf = scopeOf
  }

  async detect(rule: GapRule, asked: Asked): Promise<Told> {
    const before = await this.earlier?.found.get(rule, asked)
    const scope = this.#scopeOf(asked)
    const reach = before && (await this.#reach(rule, scope, this.earlier!))
    return this.#named(
      rule,
      asked,
      before && isNarrow(reach)
        ? await detectAgain(rule, scope, reach, before, false)
        : await assure(rule, await rule.detect(scope), scope),
    )
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
    return this.#named(rule, asked, await detectAgain(rule, scope, reach, before, touched.labels.has('Chain')))
  }

  /** With ids that say where it was found. */
  async #named(rule: GapRule, asked: Asked, { gaps, ...told }: Omit<Told, 'registers'>): Promise<Told> {
    return {
      ...told,
      gaps: gaps.map((gap) => renamed(gap, gapIdOf(rule, gap.key, asked, this.world))),
      registers: await this.#scopeOf(asked).registers.marks(),
    }
  }
}

/** The same under another id; what is not read yet is read from it. */
function renamed(gap: Finding, id: string): Finding {
  if (gap.id === id) return gap
  const { key, rule, severity, assurance, subjectId, regionId, chainId, departmentId } = gap
  return {
    id,
    key,
    rule,
    severity,
    assurance,
    subjectId,
    regionId,
    chainId,
    departmentId,
    get evidence() {
      return gap.evidence
    },
    get explanation() {
      return gap.explanation
    },
    get absence() {
      return gap.absence
    },
  }
}
