/** What a lane found: figures for the table, and what must not be. */
export interface Found {
  figures: [name: string, value: string | number][]
  failures: string[]
}

/** One way of finding out whether the service holds. */
export interface Lane {
  name: string
  /** What holds, in a sentence. */
  shows: string
  /** At most so long, in minutes; all lanes together stay under 15. */
  minutes: number
  run(): Promise<Found>
}
