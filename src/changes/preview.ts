import type { Right } from '../access/rights.js'
import type { KeptChangeSetRow } from '../generated/cypher.js'
import type { ChangeInput } from '../generated/types.js'
import { listText } from '../kernel/listText.js'
import type { Reader } from '../store/store.js'
import { now, type Author } from './apply.js'
import type { Entry } from './log/entry.js'
import { countsOf, setId } from './log/record.js'
import { perform } from './perform.js'
import type { ChangeProblem } from './problem.js'
import type { Plan } from './plan.js'
import { planOf } from './rows.js'

/** The id of a change set that is nowhere kept. */
export const DRY_RUN = 'changeset:dry-run'

/** What changes would do, with the plan and the versions they rest on; nothing is written. @throws Refusal */
export async function tried(
  reader: Reader,
  changes: readonly ChangeInput[],
  { today, rights }: Pick<Author, 'today' | 'rights'>,
  { right = 'DRAFT', source }: { right?: Right; source?: string | undefined } = {},
): Promise<{ plan: Plan; entries: Entry[]; versions: ReadonlyMap<number, number> }> {
  const problems: ChangeProblem[] = []
  const plan = await planOf(reader, changes, today, problems)
  return {
    plan,
    ...(await perform(reader, plan, problems, {
      file: setId(0),
      dry: true,
      writer: { rights, right, shared: source === 'DOCUMENT' },
    })),
  }
}

/**
 * What changes would do, as a change set that is nowhere kept; null where they would change nothing.
 * @throws Refusal
 */
export async function previewed(
  reader: Reader,
  changes: readonly ChangeInput[],
  author: Author,
  { id, note }: { id: string; note?: string | null | undefined },
): Promise<KeptChangeSetRow | null> {
  const { plan, entries } = await tried(reader, changes, author, { right: 'WRITE' })
  if (entries.length === 0) return null
  return {
    id,
    number: 0,
    title: note?.trim() || '试算',
    note: note ?? null,
    state: 'DRAFT',
    source: 'MANUAL',
    by: author.by,
    at: now(),
    ...countsOf(entries),
    planned: await listText(entries),
    input: await listText(plan.changes),
  }
}
