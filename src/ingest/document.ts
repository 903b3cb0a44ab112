/** A line of a document: `raw` as it was read, personal contacts struck out; `text` the same with narrow signs. */
export interface Line {
  /** From 1. */
  no: number
  raw: string
  text: string
  /** Of a row of a table: what its cells hold, and where in the line each begins. */
  cells?: readonly { text: string; at: number }[]
}

/** Where something stands: a line, and characters of it, both from 1 and both ends counted. */
export interface Place {
  line: number
  start: number
  end: number
}

/** A piece of a line, by offsets from 0, `end` not counted. */
export interface Span {
  line: Line
  from: number
  to: number
}

export const placeOf = ({ line, from, to }: Span): Place => ({ line: line.no, start: from + 1, end: to })

export type ItemStatus = 'READY' | 'CANDIDATE'
export type Cell = string | number | boolean

/** What was read: a row of a table of the exchange format, and where it stands. */
export interface Item extends Place {
  table: string
  status: ItemStatus
  /** 1 for what was read literally. */
  confidence: number
  clause: string
  row: Record<string, Cell>
}

/** What a reader should look at, with the place. */
export interface Check extends Place {
  code: CheckCode
  clause: string
  message: string
}

export type CheckCode =
  | 'GARBLED_NUMBER'
  | 'FOREIGN_PLACE'
  | 'SUM'
  | 'MISSING_UNIT'
  | 'SHORT_LIST'
  | 'REPEATED_HEADING'
  | 'TWO_NAMES'
  | 'NO_TITLE'
  | 'NO_REGION'
  | 'OTHER_REGION'

/** From here on a reading counts as literal. */
export const READY_FROM = 0.9

export const statusOf = (confidence: number): ItemStatus => (confidence >= READY_FROM ? 'READY' : 'CANDIDATE')
