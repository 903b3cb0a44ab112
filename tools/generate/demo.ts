import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { writeElsewhere } from './demo/elsewhere.js'
import { writeNetworks } from './demo/networks.js'
import { writeCalls } from './demo/calls.js'
import { writeLadders } from './demo/ladders.js'
import { writeLedgers, writeVersions } from './demo/ledgers.js'
import { writeOrganisations } from './demo/organisations.js'
import { writePeople } from './demo/people.js'
import { writeQiannan } from './demo/qiannan.js'
import { writeServices } from './demo/services.js'
import { writeTechnologies } from './demo/technologies.js'
import { DatasetWriter } from './writer.js'

/** Writes the demonstration dataset, the same bytes each time; returns the number of rows by table. */
export function writeDemo(folder: string): ReadonlyMap<string, number> {
  using out = new DatasetWriter(folder)
  writeOrganisations(out)
  writeQiannan(out)
  writePeople(out)
  writeNetworks(out)
  writeServices(out)
  writeElsewhere(out)
  writeLedgers(out)
  writeLadders(out)
  writeVersions(out)
  writeCalls(out)
  writeTechnologies(out)
  return out.counts
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = join(import.meta.dirname, '../../data/synthetic')
  for (const [table, count] of writeDemo(folder)) console.log(`${table} ${count}`)
}
