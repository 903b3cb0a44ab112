import type { AppointmentRow } from '../../generated/cypher.js'
import type { AppointmentRole } from '../../generated/types.js'
import type { AllocationOption, ClosableGap } from '../algorithms/allocation.js'
import type { Assessment } from '../eligibility/assessment.js'
import type { Person } from './person.js'

/** An appointment that may be made, with all that is told of it. */
export interface Option extends AllocationOption {
  person: Person
  role: AppointmentRole
  term: AppointmentRow
  assessment: Assessment
  load: number
  /** Id of the appointment it renews. */
  renews: string | null
}

export interface Options {
  gaps: readonly ClosableGap[]
  options: readonly Option[]
  room: ReadonlyMap<string, number>
}
