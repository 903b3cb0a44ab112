import { ledgerEntries, registerEntries, registersBegun, serviceEntries } from '../../generated/cypher.js'
import { ledgerNames, serviceNames, type RegisterName } from '../../registers.js'
import type { Reader } from '../../store/store.js'
import type { Trees } from '../trees.js'

/** A register about a region. */
export interface Place {
  register: RegisterName
  regionId: string
}

/** So many entries of a register mostly lie in all the regions it is kept for. */
const FIRST = 2000
/** With more regions than this all are asked about. */
const SOME = 100

/** The registers of one query; those that few rules rest on have queries of their own, which others need not wait for. */
type Family = (typeof families)[number]
const families = [
  { query: registerEntries, first: true, has: (one: string) => !ledgerNames.has(one) && !serviceNames.has(one) },
  { query: ledgerEntries, first: false, has: (one: string) => ledgerNames.has(one) },
  { query: serviceEntries, first: false, has: (one: string) => serviceNames.has(one) },
]

/**
 * The regions that registers have entries for, with those above and below in one line (登记表条目). Where the first
 * entries of the large registers lie is read at once; then the regions are asked about of which that tells nothing, and
 * the second time all.
 */
export class RegisterEntries {
  readonly #reader: Reader
  readonly #trees: Trees
  readonly #synthetic: readonly boolean[]
  readonly #kept = new Map<RegisterName, Set<string>>()
  /** Of a register: the regions that were asked about; null where all were. */
  readonly #asked = new Map<RegisterName, Set<string> | null>()
  readonly #again = new Set<Family>()
  #first: Promise<void> | undefined

  /** Entries count whose mark as demonstration data is one of `synthetic`. */
  constructor(reader: Reader, trees: Trees, synthetic: readonly boolean[]) {
    this.#reader = reader
    this.#trees = trees
    this.#synthetic = synthetic
  }

  /** Whether each register is kept for its region; what is `expected` to be asked for later is read with it. */
  async kept(places: readonly Place[], expected: Iterable<RegisterName>): Promise<boolean[]> {
    const unknown = (place: Place): boolean => this.#answer(place) === undefined
    for (const family of families) {
      const of = places.filter(({ register }) => family.has(register))
      if (family.first && of.some(unknown)) await (this.#first ??= this.#readFirst())
      const left = of.filter(unknown)
      if (left.length) await this.#ask(family, left, expected)
    }
    return places.map((place) => this.#answer(place)!)
  }

  #answer({ register, regionId }: Place): boolean | undefined {
    if (this.#kept.get(register)?.has(regionId)) return true
    const asked = this.#asked.get(register)
    return asked === null || asked?.has(regionId) ? false : undefined
  }

  async #readFirst(): Promise<void> {
    const begun = await this.#reader.run(registersBegun, { synthetic: this.#synthetic, most: FIRST })
    const more = new Set(begun.filter(({ read }) => read === FIRST).map(({ register }) => register))
    for (const { register, regions } of begun) {
      await this.#note(register as RegisterName, regions)
      if (!more.has(register)) this.#asked.set(register as RegisterName, null)
    }
  }

  async #ask(family: Family, places: readonly Place[], expected: Iterable<RegisterName>): Promise<void> {
    const registers = new Set([...places.map(({ register }) => register), ...[...expected].filter(family.has)])
    for (const register of registers) if (this.#asked.get(register) === null) registers.delete(register)
    const tree = await this.#trees.regions()
    const wanted = new Set(places.map(({ regionId }) => regionId))
    const line = new Set([...tree.downwards(wanted), ...[...wanted].flatMap((id) => tree.upwards(id))])
    const all = this.#again.has(family) || line.size > SOME
    this.#again.add(family)
    const rows = await this.#reader.run(family.query, {
      registers: [...registers],
      regions: all ? null : [...line],
      synthetic: this.#synthetic,
    })
    for (const register of registers) {
      const having = rows.filter((row) => row.registers.includes(register)).map(({ id }) => id)
      await this.#note(register, having)
      const asked = this.#asked.get(register)
      this.#asked.set(register, all || asked === null ? null : new Set([...(asked ?? []), ...wanted]))
    }
  }

  async #note(register: RegisterName, having: readonly string[]): Promise<void> {
    const tree = await this.#trees.regions()
    const kept = this.#kept.get(register) ?? new Set()
    for (const id of [...tree.downwards(having), ...having.flatMap((one) => tree.upwards(one))]) kept.add(id)
    this.#kept.set(register, kept)
  }
}
