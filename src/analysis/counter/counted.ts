/** A tie of an expert to a region; a post is an affiliation, others are letters and engagements. */
export interface Tie {
  from?: string | null
  to?: string | null
  post: boolean
}

/** One thing counted, with the day it came to be where the graph tells. */
export interface Counted {
  id: string
  on?: string | null
  /** Where the graph has it from, in the notation of `parseSource`; only of things that carry a day. */
  sources?: readonly string[] | null
  /** Of an introduced expert: the home region and the ties that have begun. */
  home?: string | undefined
  ties?: readonly Tie[]
}

/** What a counter finds for one chain or region; ids that were not asked for or are unknown have no row. */
export interface CountedRow {
  id: string
  items: Counted[]
  received?: Counted[]
}

/** What is to be counted. */
export interface CountScope {
  /** ISO YYYY-MM-DD. */
  asOf: string
  /** Whether demonstration data counts. */
  synthetic: boolean
}
