/** Where a row stands. */
export interface Place {
  file: string
  row: number
}

/** The same with its table. */
export interface TablePlace extends Place {
  table: string
}

/** Where a cell stands, as it is written there. */
export interface CellPlace extends Place {
  column: string
  text: string
}
