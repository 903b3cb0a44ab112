import { placeOf } from '../document.js'
import { placeAtStart } from '../places.js'
import type { Policy, Reading } from '../reading.js'
import type { Clause } from '../tree/clause.js'
import type { Unit } from './units.js'

/** The id of a unit's row; the row is made where the unit is named first. */
export function departmentRow({ name, span }: Unit, clause: Clause, policy: Policy, reading: Reading): string {
  const own = placeAtStart(name)
  const region = own ? `region:${own.code}` : policy.region
  const id = `department:${region?.slice('region:'.length) ?? 'unknown'}-${name}`
  if (!reading.items.some(({ table, row }) => table === 'departments' && row['id'] === id))
    reading.items.push({
      table: 'departments',
      status: 'READY',
      confidence: 1,
      clause: clause.path,
      ...placeOf(span),
      row: { id, name, ...(region && { region }) },
    })
  return id
}
