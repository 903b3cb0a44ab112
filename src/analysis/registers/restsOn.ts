import { ledgerEntries, registerEntries, serviceEntries } from '../../generated/cypher.js'
import { ANY, namesOf } from '../../query/names.js'
import type { RegisterName } from '../../registers.js'
import { typeNames } from '../../model.js'

/** By register: the labels and types of relations by which its queries look for entries. */
const names = new Map<string, Set<string>>()
for (const { text } of [registerEntries, ledgerEntries, serviceEntries]) {
  for (const part of text.split('CALL (r) {').slice(1)) {
    const register = /'(\w+)' IN \$registers/.exec(part)?.[1]
    if (register === undefined) continue
    const known = names.get(register) ?? new Set()
    names.set(register, known)
    for (const name of namesOf(part)) known.add(name)
  }
}

/** Whether entries of a register may come or go with what has one of these labels and types of relations. */
export function restsOn(register: RegisterName, touched: ReadonlySet<string>): boolean {
  const own = names.get(register)
  if (!own) return true
  return [...touched].some((name) => own.has(name) || (own.has(ANY) && typeNames.has(name)))
}

/** All registers of which that holds. */
export const restingOn = (touched: ReadonlySet<string>): RegisterName[] =>
  ([...names.keys()] as RegisterName[]).filter((register) => restsOn(register, touched))
