import type { AuditFacts } from '../audit/entry.js'
import type { AuditTrail } from '../audit/trail.js'
import { isAccount, type Viewer } from '../access/viewer.js'
import type { Upload, Uploaded } from '../uploads/index.js'

/** Writes down what an account does here; without accounts there is nobody to name. @throws AuditError */
export const noted = async (
  audit: AuditTrail,
  viewer: Viewer,
  action: string,
  operation: string,
  more: Omit<AuditFacts, 'by' | 'action' | 'operation'> = {},
): Promise<void> => {
  if (isAccount(viewer)) await audit.add({ by: viewer.name, action, operation, ...more })
}

/**
 * Takes sheets in, written down before and after as a mutation is; of what is only tried, who was told of as somebody
 * the sheet may speak of. @throws AuditError
 */
export async function auditedUpload(
  audit: AuditTrail,
  viewer: Viewer,
  { dryRun = false }: Pick<Upload, 'dryRun'>,
  work: () => Promise<Uploaded>,
): Promise<Uploaded> {
  if (!dryRun) await noted(audit, viewer, 'WRITE', 'import')
  let sent: Uploaded
  try {
    sent = await work()
  } catch (error) {
    if (!dryRun) await noted(audit, viewer, 'WRITTEN', 'import', { failed: true })
    throw error
  }
  const people = Object.fromEntries(sent.people.flatMap(({ of }) => of.map(({ id }) => [id, COMPARED])))
  const met = Object.keys(people).length > 0 && { people }
  if (dryRun) {
    if (met) await noted(audit, viewer, 'READ', 'import', met)
  } else
    await noted(audit, viewer, 'WRITTEN', 'import', {
      ...met,
      changeSets: sent.changeSet ? [sent.changeSet.id] : [],
      ...(!sent.changeSet && sent.problems.length > 0 && { failed: true }),
    })
  return sent
}

/** What is told of who has the same name: that he has it, and whether he was born in the same year. */
const COMPARED = ['birthYear', 'name'] as const
