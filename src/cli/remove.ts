import { readConfig } from '../config.js'
import { removeIds } from '../import/remove.js'
import { changeLines } from './changes.js'
import { openConfigured } from './store.js'

/** Takes entities and relations out of the configured store; says first what goes with them. */
export async function remove(
  ids: readonly string[],
  { dryRun, json }: { dryRun: boolean; json: boolean },
): Promise<void> {
  await using store = await openConfigured(readConfig())
  const report = await removeIds(store, ids, { dryRun })
  if (json) {
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`)
    return
  }
  for (const line of changeLines(report.changes)) process.stdout.write(`${line}\n`)
  for (const note of report.notes) process.stdout.write(`note: ${note}\n`)
  process.stdout.write(
    dryRun
      ? `dry run: ${report.removed} would be removed, and ${report.along} with them; nothing was\n`
      : `${report.removed} removed, and ${report.along} with them\n`,
  )
}
