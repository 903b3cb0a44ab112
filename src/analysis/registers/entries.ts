import { ledgerEntries, registerEntries, registersBegun, serviceEntries } from '../../generated/cypher.js'
import type { Tree } from '../../kernel/tree.js'
import { ledgerNames, serviceNames, type RegisterName } from '../../registers.js'
import type { Reader } from '../../store/store.js'

/** The first entries of a register, by so many, mostly lie in all the regions it is kept for. */
const FIRST = 2000
/** With more regions than this all are asked about. */
const MOST = 200

/** Registers that few rules rest on have queries of their own, for which the others need not wait. */
type Family = 'ledgers' | 'services' | 'others'
export const familyOf = (register: RegisterName): Family =>
  ledgerNames.has(register) ? 'ledgers' : serviceNames.has(register) ? 'services' : 'others'

export type Begun = readonly { register: string; regions: readonly string[]; read: number }[]

export interface EntriesIO {
  reader: Reader
  tree: Tree
  synthetic: readonly boolean[]
  /** The first entries of all registers that are read together, read once. */
  begun(): Promise<Begun>
}

/** What `begun` gives. */
export const readBegun = ({ reader, synthetic }: Pick<EntriesIO, 'reader' | 'synthetic'>): Promise<Begun> =>
  reader.run(registersBegun, { synthetic, most: FIRST })

/**
 * By register: the regions that have entries, and those above and below them in one line (登记表条目); `synthetic` says
 * which marks as demonstration data count.
 */
export async function readEntries(
  registers: readonly RegisterName[],
  { reader, tree, synthetic, begun: first }: EntriesIO,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const of = (family: Family) => registers.filter((one) => familyOf(one) === family)
  const kept = new Map<string, Set<string>>()
  const note = (register: string, regions: readonly string[]): void => {
    const line = kept.get(register) ?? new Set()
    for (const id of inLine(regions, tree)) line.add(id)
    kept.set(register, line)
  }
  const noteRows = (rows: readonly { id: string; registers: readonly string[] }[]): void => {
    for (const register of registers) {
      const having = rows.filter((row) => row.registers.includes(register)).map(({ id }) => id)
      if (having.length) note(register, having)
    }
  }
  const together = of('others')
  if (together.length) {
    const begun = await first()
    // A region that is demonstration data is none in a world without it, though entries name it.
    const there = new Set(tree.ids())
    for (const { register, regions } of begun)
      note(
        register,
        regions.filter((id) => there.has(id)),
      )
    // Only the regions that this leaves open are asked about.
    const more = new Set(begun.filter(({ read }) => read === FIRST).map(({ register }) => register))
    const without = (register: string): string[] => tree.ids().filter((id) => !kept.get(register)!.has(id))
    const open = together.filter((one) => more.has(one) && without(one).length)
    const left = inLine(open.flatMap(without), tree)
    if (open.length) {
      const regions = left.size > MOST ? null : [...left]
      noteRows(await reader.run(registerEntries, { registers: open, regions, synthetic }))
    }
  }
  for (const [query, some] of [
    [ledgerEntries, of('ledgers')],
    [serviceEntries, of('services')],
  ] as const)
    if (some.length) noteRows(await reader.run(query, { registers: some, synthetic }))
  return kept
}

const inLine = (ids: readonly string[], tree: Tree): Set<string> =>
  new Set([...tree.downwards(ids), ...ids.flatMap((id) => tree.upwards(id))])
