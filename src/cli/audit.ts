import { auditPlaces } from '../audit/places.js'
import { verifyAudit } from '../audit/verify.js'
import { readConfig } from '../config.js'

/** Says whether the audit is as it was written; needs no server, and no store. */
export async function verify({ json }: { json: boolean }): Promise<void> {
  const places = auditPlaces(readConfig())
  const { files, entries, problems } = await verifyAudit(places)
  if (json) process.stdout.write(`${JSON.stringify({ files, entries, problems }, null, 2)}\n`)
  else {
    for (const problem of problems) process.stdout.write(`${problem}\n`)
    process.stdout.write(
      `${entries} entries in ${files} files of ${places.folder}: ${problems.length ? `${problems.length} problems` : 'as they were written'}\n`,
    )
  }
  if (problems.length) process.exitCode = 1
}
