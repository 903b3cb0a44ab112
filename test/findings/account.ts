/** What is compared of a finding. */
export interface Facts {
  subject: string
  severity: number
  assurance: string
  region: string | null
  chain: string | null
  department: string | null
  /** Entities of its evidence. */
  evidence: readonly string[]
}

/** A change set that was applied, and what it touched, where that is known. */
export interface AppliedSet {
  id: string
  /** Its place: what was a draft got it when it was applied. */
  number: number
  touched?: ReadonlySet<string>
}

/** What became of a finding, told in a way of its own. */
export interface Entry {
  key: string
  rule: string
  kind: 'APPEARED' | 'CHANGED' | 'WENT'
  before: Facts | undefined
  after: Facts | undefined
  day: string
  lastDay: string | null
  cause: 'CHANGE_SET' | 'DAY' | 'BESIDE' | 'UNKNOWN'
  /** Change sets that were applied since it was looked at before. */
  sets: readonly AppliedSet[]
  dayBefore: string | null
}

interface Standing {
  facts: Facts
  appeared: Entry | null
  changed: Entry | null
}

interface Ruled {
  number: number
  day: string
  began: string
  standing: Map<string, Standing>
}

/** An account of its own of what became of findings, by one look after the other at each rule. */
export class Account {
  readonly entries: Entry[] = []
  readonly rules = new Map<string, Ruled>()

  /** All that a rule finds as of a day, when the change set of a number was the last; `sets` are all there were. */
  look(
    rule: string,
    { day, number }: Pick<Ruled, 'day' | 'number'>,
    found: ReadonlyMap<string, Facts>,
    sets: readonly AppliedSet[],
  ): void {
    const before = this.rules.get(rule)
    const standing = new Map<string, Standing>()
    if (!before) {
      for (const [key, facts] of found) standing.set(key, { facts, appeared: null, changed: null })
      this.rules.set(rule, { number, day, began: day, standing })
      return
    }
    const between = sets.filter((set) => set.number > before.number && set.number <= number)
    const passed = before.day !== day
    const one = between.length === 1 && !passed ? 'CHANGE_SET' : 'BESIDE'
    const cause: Entry['cause'] = between.length > 0 ? one : passed ? 'DAY' : 'UNKNOWN'
    const dayBefore = cause === 'BESIDE' && passed ? before.day : null
    const keys = [...new Set([...before.standing.keys(), ...found.keys()])].toSorted((a, b) => (a < b ? -1 : 1))
    for (const key of keys) {
      const [old, facts] = [before.standing.get(key), found.get(key)]
      const common = {
        key,
        rule,
        before: old?.facts,
        after: facts,
        day,
        lastDay: null,
        cause,
        sets: between,
        dayBefore,
      }
      if (!old && facts) {
        const appeared: Entry = { ...common, kind: 'APPEARED' }
        this.entries.push(appeared)
        standing.set(key, { facts, appeared, changed: null })
      } else if (old && !facts) this.entries.push({ ...common, kind: 'WENT' })
      else if (old && facts) standing.set(key, this.#goesOn(old, facts, { ...common, kind: 'CHANGED' }))
    }
    this.rules.set(rule, { ...before, number, day, standing })
  }

  #goesOn(old: Standing, facts: Facts, entry: Entry): Standing {
    const others = (['assurance', 'region', 'chain', 'department'] as const).some(
      (name) => old.facts[name] !== facts[name],
    )
    const by = facts.severity - old.facts.severity
    if (!others && by === 0) return { ...old, facts }
    const { changed } = old
    if (!others && entry.cause === 'DAY') {
      if (changed?.lastDay != null && entry.day > changed.lastDay) {
        const sofar = changed.after!.severity - changed.before!.severity
        if (sofar > 0 === by > 0) {
          changed.after = facts
          changed.lastDay = entry.day
          return { ...old, facts }
        }
      }
      entry.lastDay = entry.day
    }
    this.entries.push(entry)
    return { ...old, facts, changed: entry }
  }
}

const named = ({ subject, chain, evidence }: Facts): (string | null)[] => [subject, chain, ...evidence]

/** Whether a change through one of several sets names the right ones: those that alone touch what it names. */
export function namesRightly(entry: Entry, cause: string, told: readonly string[]): boolean {
  const ids = entry.sets.map(({ id }) => id)
  if (cause !== 'NAMING' && cause !== 'SEVERAL') return false
  if (entry.sets.some(({ touched }) => !touched)) {
    const places = told.map((id) => ids.indexOf(id))
    return told.length > 0 && !places.includes(-1) && places.every((at, n) => n === 0 || at > places[n - 1]!)
  }
  const names = [
    ...(entry.before ? [entry.before.subject, entry.before.chain] : []),
    ...(entry.after ? named(entry.after) : []),
  ]
  const touching = ids.filter((_, at) => names.some((name) => name !== null && entry.sets[at]!.touched!.has(name)))
  if (touching.length === 1) return cause === 'NAMING' && told.join() === touching[0]
  const some = touching.length > 0 ? touching : ids
  return cause === 'SEVERAL' && told.join() === [...new Set([some[0], some.at(-1)])].join()
}
