import { registerDeclarations, type RegisterDeclarationsResult } from '../../generated/cypher.js'
import type { Tree } from '../../kernel/tree.js'
import type { RegisterName } from '../../registers.js'
import type { Reader } from '../../store/store.js'
import type { Trees } from '../trees.js'
import { familyOf, readBegun, readEntries, type Begun } from './entries.js'
import { ALL, markOf, regionsOf } from './mark.js'
import { restingOn, restsOn } from './restsOn.js'

/**
 * Whether absence in a register says something: COMPLETE where a bureau declares the register complete for the region
 * or one above it, KEPT where it has entries for the region, or above or below it in one line, else EMPTY.
 */
export type Standing = 'COMPLETE' | 'KEPT' | 'EMPTY'

export interface StandingOptions {
  /** Neither entries nor declarations that are demonstration data count. */
  factsOnly?: boolean
}

/**
 * How registers are kept (登记情况): the declarations, the tree of regions, and a query or two of the entries; more where
 * other registers are asked for later.
 */
export class RegisterAnalysis {
  readonly #reader: Reader
  readonly #trees: Trees
  readonly #entries = {
    all: new Map<RegisterName, Entries>(),
    facts: new Map<RegisterName, Entries>(),
  }
  /** By which and register: what was told of them before they were asked for. */
  readonly #told = new Map<string, string>()
  readonly #begun: { all?: Promise<Begun>; facts?: Promise<Begun> } = {}
  readonly #expected = new Set<RegisterName>()
  readonly #inForce = new Map<string, Map<string, Map<string, string[]>>>()
  #declarations: Promise<RegisterDeclarationsResult[]> | undefined

  constructor(reader: Reader, trees: Trees) {
    this.#reader = reader
    this.#trees = trees
  }

  /** Says which registers will be asked for, so that they are read together. */
  expect(registers: Iterable<RegisterName>): void {
    for (const register of registers) this.#expected.add(register)
  }

  /** How a register is kept for a region at a day, ISO YYYY-MM-DD. */
  async standing(
    register: RegisterName,
    regionId: string,
    asOf: string,
    options: StandingOptions = {},
  ): Promise<Standing> {
    return (await this.standings([{ register, regionId }], asOf, options))[0]!
  }

  /** The same of many, in their order. */
  async standings(
    asked: readonly { register: RegisterName; regionId: string }[],
    asOf: string,
    options: StandingOptions = {},
  ): Promise<Standing[]> {
    if (asked.length === 0) return []
    const declared = await this.#complete(asOf, options)
    const tree = await this.#trees.regions()
    const complete = asked.map(({ register, regionId }) =>
      tree.upwards(regionId).some((id) => declared.get(register)?.has(id)),
    )
    const kept = await this.#kept(
      asked.flatMap(({ register }, index) => (complete[index] ? [] : [register])),
      options.factsOnly ?? false,
    )
    return asked.map(({ register, regionId }, index) =>
      complete[index] ? 'COMPLETE' : kept.get(register)!.has(regionId) ? 'KEPT' : 'EMPTY',
    )
  }

  /**
   * Ids of the declarations by which a register is complete for a region at a day, that of the nearest region first.
   */
  async declarations(
    register: RegisterName,
    regionId: string,
    asOf: string,
    options: StandingOptions = {},
  ): Promise<string[]> {
    const complete = (await this.#complete(asOf, options)).get(register)
    if (!complete) return []
    return (await this.#trees.regions()).upwards(regionId).flatMap((id) => complete.get(id) ?? [])
  }

  /** By register, as far as that is known: for which regions it is kept, in short. */
  async marks(): Promise<Record<string, string>> {
    const found: Record<string, string> = Object.fromEntries(this.#told)
    for (const [which, known] of Object.entries(this.#entries))
      for (const [register, entries] of known) {
        const { tree, kept } = await entries
        found[`${which} ${register}`] = markOf(kept.get(register) ?? NONE, tree)
      }
    return found
  }

  /** Takes over marks of the same state of the store. */
  know(marks: Readonly<Record<string, string>>): void {
    for (const [key, mark] of Object.entries(marks)) this.#told.set(key, mark)
  }

  /**
   * Whether one is kept otherwise than it was after changes, none of which are of regions. Those that the changes leave
   * as they were are known from then on.
   */
  async differ(
    before: Readonly<Record<string, string>>,
    { entries, fewer }: { entries: ReadonlySet<string>; fewer: ReadonlySet<string> },
  ): Promise<boolean> {
    const registerOf = (key: string): RegisterName => key.slice(key.indexOf(' ') + 1) as RegisterName
    const [open, same]: [string[], [string, string][]] = [[], []]
    for (const [key, mark] of Object.entries(before)) {
      // What is kept for all regions cannot be kept for more.
      if (restsOn(registerOf(key), mark === ALL ? fewer : entries)) open.push(key)
      else same.push([key, mark])
    }
    this.know(Object.fromEntries(same))
    for (const which of ['all', 'facts'] as const) {
      const asked = open.filter((key) => key.startsWith(`${which} `)).map(registerOf)
      if (asked.length === 0) continue
      // The first entries of most registers are read together.
      const beside = restingOn(entries).filter((register) => familyOf(register) === 'others')
      const now = await this.#kept(asked, which === 'facts', beside)
      const tree = await this.#trees.regions()
      if (asked.some((register) => markOf(now.get(register) ?? NONE, tree) !== before[`${which} ${register}`]))
        return true
    }
    return false
  }

  /** By register and region: the declarations in force at a day. */
  async #complete(asOf: string, { factsOnly = false }: StandingOptions): Promise<Map<string, Map<string, string[]>>> {
    const declarations = await (this.#declarations ??= this.#reader.run(registerDeclarations, {}))
    // Each finding asks, mostly of the same day.
    const key = `${asOf} ${factsOnly}`
    const known = this.#inForce.get(key)
    if (known) return known
    const found = new Map<string, Map<string, string[]>>()
    for (const { id, register, region, completeFrom, completeTo, synthetic } of declarations) {
      if (completeFrom > asOf || (completeTo != null && completeTo <= asOf) || (factsOnly && synthetic)) continue
      const regions = found.get(register) ?? new Map<string, string[]>()
      found.set(register, regions.set(region, [...(regions.get(region) ?? []), id]))
    }
    this.#inForce.set(key, found)
    return found
  }

  /** By register: the regions it is kept for; read together for those not yet known. */
  async #kept(
    registers: Iterable<RegisterName>,
    factsOnly: boolean,
    beside: Iterable<RegisterName> = this.#expected,
  ): Promise<ReadonlyMap<RegisterName, ReadonlySet<string>>> {
    const which = factsOnly ? 'facts' : 'all'
    const known = this.#entries[which]
    const wanted = [...new Set(registers)]
    for (const register of wanted) {
      const mark = this.#told.get(`${which} ${register}`)
      if (mark !== undefined && !known.has(register)) known.set(register, this.#fromMark(register, mark))
    }
    const unknown = (register: RegisterName): boolean => !known.has(register) && !this.#told.has(`${which} ${register}`)
    if (wanted.some(unknown)) {
      const families = new Set(wanted.filter(unknown).map(familyOf))
      const expected = [...beside].filter((register) => families.has(familyOf(register)))
      const missing = [...new Set([...wanted, ...expected])].filter(unknown)
      const read = this.#readEntries(missing, factsOnly)
      for (const register of missing) known.set(register, read)
    }
    const kept = await Promise.all(wanted.map((register) => known.get(register)!))
    return new Map(wanted.map((register, index) => [register, kept[index]!.kept.get(register) ?? NONE]))
  }

  async #fromMark(register: RegisterName, mark: string): Entries {
    const tree = await this.#trees.regions()
    return { tree, kept: new Map([[register, regionsOf(mark, tree)]]) }
  }

  async #readEntries(registers: readonly RegisterName[], factsOnly: boolean): Entries {
    const tree = await this.#trees.regions()
    const io = { reader: this.#reader, tree, synthetic: factsOnly ? [false] : [false, true] }
    const which = factsOnly ? 'facts' : 'all'
    return { tree, kept: await readEntries(registers, { ...io, begun: () => (this.#begun[which] ??= readBegun(io)) }) }
  }
}

/** What was read together: the regions that registers are kept for, of those there are. */
type Entries = Promise<{ tree: Tree; kept: ReadonlyMap<string, ReadonlySet<string>> }>

const NONE: ReadonlySet<string> = new Set()
