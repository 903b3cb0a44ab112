import type { Right } from '../access/rights.js'
import type { KeptChangeSetRow } from '../generated/cypher.js'
import type { ChangeSetAction } from '../generated/types.js'
import type { Reader } from '../store/store.js'
import type { Author } from './apply.js'
import { checkOwn, checkReviewer, plannedOf } from './drafts.js'
import { entriesOf } from './log/undo.js'
import { checkEntries, Places } from './places.js'
import { Refusal } from './problem.js'

/** What may be done with a change set as it stands: the same checks as those of the mutations. */
export async function actionsOf(reader: Reader, set: KeptChangeSetRow, author: Author): Promise<ChangeSetAction[]> {
  const { by, rights } = author
  const own = rights.may('DRAFT') && (await passes(() => checkOwn(set, author)))
  const place = (right: Right) => async () => {
    if (!rights.may(right) || rights.everywhere) return rights.may(right)
    const entries = set.state === 'APPLIED' ? await entriesOf(reader, set.id) : await plannedOf(set)
    return passes(() => checkEntries(reader, entries, { rights, right }))
  }
  const decide = place('REVIEW')
  switch (set.state) {
    case 'DRAFT':
      return own ? ['EDIT', 'SUBMIT', 'WITHDRAW'] : []
    case 'SUBMITTED': {
      const decides = await decide()
      const approves = decides && (await passes(() => checkReviewer(reader, set, by)))
      return [
        ...(approves ? (['APPROVE'] as const) : []),
        ...(decides ? (['REJECT'] as const) : []),
        ...(own ? (['WITHDRAW'] as const) : []),
      ]
    }
    case 'APPLIED':
      return (await place('DRAFT')()) ? ['REVERT'] : []
    default:
      return []
  }
}

/** Which rights hold where something lies. */
export async function rightsAt(reader: Reader, id: string, { rights }: Pick<Author, 'rights'>): Promise<Right[]> {
  if (rights.everywhere) return [...rights.held]
  const region = await new Places(reader, []).ofStanding(id)
  return rights.held.filter((right) => rights.mayIn(right, region))
}

async function passes(check: () => unknown): Promise<boolean> {
  try {
    await check()
    return true
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}
