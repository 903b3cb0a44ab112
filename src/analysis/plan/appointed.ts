import { planAppointments, planNamedAppointments, type AppointmentRow } from '../../generated/cypher.js'
import type { Reader } from '../../store/store.js'

/** Appointments by their ids. */
export async function appointmentsNamed(reader: Reader, ids: readonly string[]): Promise<AppointmentRow[]> {
  const rows = ids.length ? await reader.run(planNamedAppointments, { ids }) : []
  return rows.map(({ appointment }) => appointment)
}

/** All appointments of some experts. */
export async function appointmentsOf(reader: Reader, experts: readonly string[]): Promise<AppointmentRow[]> {
  const rows = experts.length ? await reader.run(planAppointments, { experts: [...new Set(experts)] }) : []
  return rows.map(({ appointment }) => appointment)
}
