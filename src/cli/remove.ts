import { removeIds } from '../import/remove.js'
import { changeLines } from './changes.js'
import { perform } from './perform.js'
import type { By, Command } from './session.js'

export interface RemoveCommand {
  dryRun: boolean
  json: boolean
}

/** Takes entities and relations out of the configured store; says first what goes with them. */
export const remove = (ids: readonly string[], { by, ...options }: RemoveCommand & By): Promise<void> =>
  perform('remove', removeCommand, { ids, ...options }, { by })

export const removeCommand: Command<RemoveCommand & { ids: readonly string[] }> = async (
  { store, by, out, wrote },
  { ids, dryRun, json },
) => {
  const report = await removeIds(store, ids, { dryRun, by })
  if (report.changeSet !== undefined) wrote(report.changeSet)
  if (json) return out(`${JSON.stringify(report, null, 2)}\n`)
  for (const line of changeLines(report.changes)) out(`${line}\n`)
  for (const note of report.notes) out(`note: ${note}\n`)
  out(
    dryRun
      ? `dry run: ${report.removed} would be removed, and ${report.along} with them; nothing was\n`
      : `${report.removed} removed, and ${report.along} with them\n`,
  )
}
