/** What committed changes have touched, as change sets tell it. */
export interface Touched {
  /** Labels of entities and types of relations of which something was made, changed or taken out. */
  names: ReadonlySet<string>
  /** Labels of entities whose own rows were. */
  labels: ReadonlySet<string>
  /** Of these, names of what is shared by many, so that all it may matter to is looked at again. */
  shared: ReadonlySet<string>
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

/** Where a rule may find something else after changes: how many relations what it looks at lies from a gap. */
export interface Mending {
  /** Gaps of chains, so many relations from them. */
  chains?: number
  /** Gaps with a subject, so many relations from it; only of a rule that keeps to `subjectIds` of its scope. */
  subjects?: number
  /** Gaps of regions: those of what was touched, so many relations from it, and those above them. */
  regions?: number
  /** Of which of them those count, too, who need a field that an expert has, or one above it. */
  fields?: 'chains' | 'subjects'
}
