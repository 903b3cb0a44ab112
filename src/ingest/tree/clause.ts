import type { Line, Span } from '../document.js'

/** A clause of a document: a heading or an item with what stands under it, or a paragraph. */
export interface Clause {
  /** 二/(二)/2, as the exchange format names clauses. */
  path: string
  kind: 'heading' | 'paragraph' | 'dash' | 'table'
  /** Its heading, where it has one. */
  title?: Span
  /** What it says itself: the rest of the line of its heading, or the paragraph. */
  body?: Span
  parent?: Clause
  children: Clause[]
  /** Rows of a table, the first its header. */
  rows?: readonly Line[]
}

/** The last step of a path: 第三条 of 第一章/第三条. */
export const lastStep = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

export const textOf = ({ line, from, to }: Span): string => line.text.slice(from, to)

export const titleOf = (clause: Clause): string => (clause.title ? textOf(clause.title) : '')

/** A clause and those above it, from the inner one. */
export function upwards(clause: Clause): Clause[] {
  const path = [clause]
  for (let at = clause.parent; at; at = at.parent) path.push(at)
  return path
}

/** All clauses in the order of the document. */
export const flat = (clauses: readonly Clause[]): Clause[] =>
  clauses.flatMap((clause) => [clause, ...flat(clause.children)])
