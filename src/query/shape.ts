/** One value of an order, as a cursor holds it: which parameter takes it, and where a row has it. */
export interface Key {
  param: 'afterId' | 'afterFact' | 'afterText' | 'afterNumber'
  of: 'node' | 'fact'
  property: string
  /** Stands for a value that is not there. */
  missing?: string | number
}

/**
 * A relation query taken apart, so that it can be nested into its parent's. In `pattern`, `where`, `order` and `after`
 * places are marked for the names a query gives them: `⟨c⟩` the parent, `⟨r⟩` the relation, `⟨o⟩` the other end,
 * `⟨$first⟩` a parameter.
 */
export interface RelationShape {
  /** Labels of the parent and of the other end. */
  from: string
  to: string
  /** As in `(⟨c⟩)<-[⟨r⟩:APPOINTED_TO]-(⟨o⟩:Expert)`. */
  pattern: string
  where?: string
  /** A total order of the rows, the condition of those after a cursor, and what the cursor holds. */
  order: string
  after: string
  keys: readonly Key[]
  /** Parameters of the field itself, beside those of every relation. */
  args: readonly string[]
  /** Row type of the relation's own facts, where it has some. */
  fact?: string
  /** Row type of the other end. */
  node: string
}

/** A list query taken apart: all but its last line, which returns the whole row of `n`. */
export interface ListShape {
  head: string
  /** A total order of `n`, and what a cursor holds in each of the orders there are. */
  order: string
  orders: Readonly<Record<string, readonly Key[]>>
  node: string
}

/** Fills the marked places of a part: `name` is told a variable, or a parameter with its `$`. */
export const filled = (part: string, name: (place: string) => string): string =>
  part.replace(/⟨([^⟩]+)⟩/g, (_, place: string) => name(place))
