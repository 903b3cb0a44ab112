import { DatasetWriter } from '../writer.js'
import { writeOrganisations } from './organisations.js'
import { writePeople } from './people.js'
import { writePlaces } from './places.js'
import type { Plan } from './plan.js'
import { writeWork } from './work.js'
import { worldOf } from './world.js'

/** Writes a synthetic dataset of any size; the same plan gives the same bytes. Returns the number of rows by table. */
export function generate(plan: Plan, folder: string): ReadonlyMap<string, number> {
  const world = worldOf(plan)
  using out = new DatasetWriter(folder)
  writePlaces(out, world)
  writeOrganisations(out, world)
  writePeople(out, world)
  writeWork(out, world)
  return out.counts
}
