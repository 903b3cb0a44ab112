import type { Finding } from './finding.js'

type Group = readonly Finding[]

/** Lists of findings that were joined of groups. */
const joined = new WeakMap<readonly Finding[], readonly Group[]>()

/**
 * Some groups of findings as one list. A group that is part of a later list, too, is the same object there: what does
 * not lie in it is not looked for again, and who compares two lists compares their groups.
 */
export function join(groups: readonly Group[]): readonly Finding[] {
  const all = ([] as Finding[]).concat(...groups)
  joined.set(all, groups)
  return all
}

/** The groups that a list was joined of; the whole where it was not. */
export const groupsOf = (gaps: readonly Finding[]): readonly Group[] => joined.get(gaps) ?? [gaps]

/** By what findings are looked for. */
const COLUMNS = { chains: 'chainId', regions: 'regionId', subjects: 'subjectId' } as const

type Column = keyof typeof COLUMNS
/** Ids of chains, regions and subjects. */
export type Places = Readonly<Record<Column, ReadonlySet<string>>>

/** Ids that occur in groups, by where. */
const occurring = new WeakMap<Group, Partial<Record<Column, ReadonlySet<string | null>>>>()

/**
 * Takes out of a list what lies at some places, if `goes` says so of it: `stayed` are all others, in groups, of which
 * those that hold nothing of it are the same as before.
 */
export function takeOut(
  gaps: readonly Finding[],
  places: Places,
  goes: (gap: Finding) => boolean,
): { gone: Finding[]; stayed: Group[] } {
  const gone: Finding[] = []
  const stayed: Group[] = []
  for (const group of groupsOf(gaps)) {
    const before = gone.length
    if (joined.has(gaps) && !holdsAny(group, places)) {
      stayed.push(group)
      continue
    }
    const rest: Finding[] = []
    for (const gap of group) (goes(gap) ? gone : rest).push(gap)
    stayed.push(gone.length === before ? group : rest)
  }
  return { gone, stayed }
}

const holdsAny = (group: Group, places: Places): boolean =>
  (Object.keys(COLUMNS) as Column[]).some((column) => meet(places[column], () => idsIn(group, column)))

/** Whether one of some ids is among others, which are only made where there are any. */
function meet(ids: ReadonlySet<string>, others: () => ReadonlySet<string | null>): boolean {
  if (ids.size === 0) return false
  const all = others()
  if (ids.size > all.size) return [...all].some((id) => ids.has(id!))
  for (const id of ids) if (all.has(id)) return true
  return false
}

function idsIn(group: Group, column: Column): ReadonlySet<string | null> {
  let known = occurring.get(group)
  if (!known) occurring.set(group, (known = {}))
  return (known[column] ??= new Set(group.map((gap) => gap[COLUMNS[column]])))
}
