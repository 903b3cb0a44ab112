/**
 * A dataset in the exchange format: tables of rows of text, as they stand in the files. The oracles know nothing else.
 */
export type Row = Readonly<Record<string, string>>
export interface World {
  regions: Row[]
  departments: Row[]
  fields: Row[]
  chains: Row[]
  segments: Row[]
  experts: Row[]
  appointments: Row[]
  eligibility_rules: Row[]
  eligibility_conditions: Row[]
}

/** What an oracle says of one gap; evidence by its English label. */
export interface Expected {
  id: string
  severity: number
  subject: string
  region: string
  chain: string
  department: string | null
  evidence: Record<string, unknown>
  /** Ids behind an evidence, sorted, for the labels where they matter. */
  entities: Record<string, string[]>
}

/** Several worlds as one. */
export function union(worlds: readonly World[]): World {
  const all: World = {
    regions: [],
    departments: [],
    fields: [],
    chains: [],
    segments: [],
    experts: [],
    appointments: [],
    eligibility_rules: [],
    eligibility_conditions: [],
  }
  for (const world of worlds) for (const table of Object.keys(all) as (keyof World)[]) all[table].push(...world[table])
  return all
}

/** The values of a cell that holds several. */
export const split = (cell: string | undefined): string[] => (cell ?? '').split(';').filter(Boolean)

/** The row with an id. */
export function rowOf(rows: readonly Row[], id: string): Row {
  const found = rows.find((row) => row.id === id)
  if (!found) throw new Error(`the world lacks ${id}`)
  return found
}

/** The fields a chain needs, by itself or by a segment, with the segments; in the order of their ids. */
export function needsOf(world: Pick<World, 'segments'>, chain: Row): Map<string, string[]> {
  const segments = world.segments.filter((row) => row.chain === chain.id)
  const all = [...new Set([...split(chain.needs_fields), ...segments.flatMap((row) => split(row.needs_fields))])].sort()
  return new Map(
    all.map((field) => [
      field,
      segments
        .filter((row) => split(row.needs_fields).includes(field))
        .map(({ id }) => id!)
        .sort(),
    ]),
  )
}

/** The chains a rule looks at. */
export const chainsOf = (world: World, kinds: readonly string[]): Row[] =>
  world.chains.filter((chain) => kinds.includes(chain.kind!) && chain.status !== 'DISCONTINUED')

/** Whether an appointment is active: from its first day, up to but without its last. */
export function active(appointment: Row, asOf: string): boolean {
  const begun = !appointment.from || appointment.from <= asOf
  const over = appointment.to ? appointment.to <= asOf : false
  return begun && !over
}

/** Whether one of the fields is, or lies under, one of those needed. */
export function covers(world: World, fields: readonly string[], needed: readonly string[]): boolean {
  return fields.some((start) => {
    let at = start
    for (;;) {
      if (needed.includes(at)) return true
      const above = world.fields.find((field) => field.id === at)?.broader
      if (!above) return false
      at = above
    }
  })
}
