import type { EntityTypeName } from '../../model.js'

/** What committed changes have touched, as change sets tell it. */
export interface Touched {
  /**
   * Labels of entities and types of relations of which something was made, changed or taken out; of entities of which
   * only properties are others, these: `Platform.name`.
   */
  names: ReadonlySet<string>
  /** Labels of entities whose own rows were. */
  labels: ReadonlySet<string>
  /** Of these, names of what is shared by many, so that all it may matter to is looked at again. */
  shared: ReadonlySet<string>
  /**
   * Of the names, those by which a register may be kept otherwise: of what was made, taken out, tied otherwise or
   * marked as demonstration data, not of what is merely told otherwise.
   */
  entries: ReadonlySet<string>
  /** Of these, those by which it may be kept for fewer regions. */
  fewer: ReadonlySet<string>
  /** Ids of entities whose own rows were. */
  rows: ReadonlySet<string>
  /** With those that relations tie or tied, and with all that rows name or named. */
  ids: ReadonlySet<string>
  /**
   * Of these, from which chains are found: of a relation of a chain the chain, of one of an expert the expert, who
   * alone is how chains come by it.
   */
  followed: ReadonlySet<string>
}

/**
 * Types from something touched to where a gap lies, each tied to the next by any relation: `Platform/Institution`, or
 * one type alone.
 */
export type Path = EntityTypeName | `${EntityTypeName}/${string}`

/** Where a rule may find something else after changes: the ways by which what it looks at lies from its gaps. */
export interface Mending {
  /** Gaps of chains; where a chain itself was touched they always are. */
  chains?: readonly Path[]
  /** Gaps with a subject; only of a rule that keeps to `subjectIds` of its scope. */
  subjects?: readonly Path[]
  /** Gaps of regions, and of those above them. */
  regions?: readonly Path[]
  /** Types at the beginning of ways of which only their own rows matter, not what else is tied to them. */
  own?: readonly EntityTypeName[]
  /** Of which of them those count, too, who need a field that an expert has, or one above it. */
  fields?: 'chains' | 'subjects'
}

/** What two changes have touched together. */
export function touchedByBoth(one: Touched, other: Touched): Touched {
  const all = <K extends keyof Touched>(name: K): ReadonlySet<string> => new Set([...one[name], ...other[name]])
  return {
    names: all('names'),
    labels: all('labels'),
    shared: all('shared'),
    entries: all('entries'),
    fewer: all('fewer'),
    rows: all('rows'),
    ids: all('ids'),
    followed: all('followed'),
  }
}
