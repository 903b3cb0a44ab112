import { Rights, type Role } from '../access/rights.js'
import { allAccounts, type KeptChangeSetRow } from '../generated/cypher.js'
import type { ChangeInput } from '../generated/types.js'
import { listOf, listText } from '../kernel/listText.js'
import type { Reader } from '../store/store.js'
import { now, setById, type Author } from './apply.js'
import { oppositeOf, triedOpposite, stepsUndoing, undone as undoneExactly } from './revert.js'
import { inState } from './state.js'
import { countsOf, recordEntries, replaceSet, saveSet, setId, takeNumber } from './log/record.js'
import { entriesOf, saveUndo } from './log/undo.js'
import { perform } from './perform.js'
import { tried } from './preview.js'
import { activeOf, keptOf, placed, type Candidate } from './candidates.js'
import { forbidden, problem, refusal, Refusal, type ChangeProblem } from './problem.js'
import { planOf } from './rows.js'
import { checkEntries } from './places.js'
import { isSame, type Entry } from './log/entry.js'

export interface DraftInput {
  id?: string | null
  title: string
  changes: readonly ChangeInput[]
  note?: string | null
  /** Where it comes from; by hand without it. */
  source?: 'PROPOSAL' | 'DOCUMENT' | 'IMPORT'
  /** What was read and is to be decided on, by the places of the changes. */
  candidates?: readonly (Candidate | null)[]
}

/**
 * Keeps a draft (拟稿), new or anew, with the versions it is made on; null where it would change nothing.
 * @throws Refusal
 */
export async function saveDraft(
  tx: Reader,
  { id, title, changes, note, source, candidates = [] }: DraftInput,
  author: Author,
): Promise<KeptChangeSetRow | null> {
  const number = await takeNumber(tx)
  if (title.trim() === '') throw refusal('expected a title', '应为：标题', { field: 'title', value: title })
  const known = id == null ? undefined : await inState(tx, id, ['DRAFT'])
  if (known) checkOwn(known, author)
  const { plan, entries, versions } = await tried(tx, changes, author, { source: source ?? known?.source })
  if (entries.length === 0) return null
  const facts = {
    // Changed by hand, it is no more the opposite of what it was to undo.
    ...(known && !(await isSame(entries, await plannedOf(known))) && { reverts: null }),
    title: title.trim(),
    note: note ?? null,
    state: 'DRAFT',
    source: source ?? known?.source ?? 'MANUAL',
    by: known?.by ?? author.by,
    at: now(),
    ...countsOf(entries),
    input: await listText(onVersions(plan.changes, versions)),
    planned: await listText(placed(entries, [...changes.keys()], candidates)),
    candidates: candidates.length ? await listText(candidates) : null,
    entities: entries.map((entry) => entry.id),
  }
  if (known) await replaceSet(tx, { ...known, ...facts })
  else await saveSet(tx, number, facts)
  return setById(tx, known?.id ?? setId(number))
}

/** Changes that say on which versions they are made. */
export const onVersions = (changes: readonly ChangeInput[], versions: ReadonlyMap<number, number>): unknown[] =>
  changes.map((change, index) => {
    const [[member, row]] = Object.entries(change as unknown as Record<string, object>).filter(
      ([, one]) => one != null,
    ) as [[string, object]]
    return { [member]: { ...row, expectedVersion: versions.get(index) } }
  })

/** What was changed since a draft was made (拟稿后的变动). */
export async function movedSince(reader: Reader, set: KeptChangeSetRow, today: string): Promise<ChangeProblem[]> {
  if (set.input == null || !['DRAFT', 'SUBMITTED'].includes(set.state)) return []
  const problems: ChangeProblem[] = []
  try {
    const plan = await planOf(reader, activeOf(await keptOf(set)).changes, today, problems)
    await perform(reader, plan, problems, { file: set.id, dry: true })
    return []
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return error.problems.filter(({ code }) => code === 'CONFLICT')
  }
}

/** Hands a draft in (提交). @throws Refusal */
export async function submit(tx: Reader, id: string, author: Author): Promise<KeptChangeSetRow | null> {
  await takeNumber(tx)
  const set = checkOwn(await inState(tx, id, ['DRAFT']), author)
  const open = (await keptOf(set)).candidates.flatMap((one, index) => (one?.status === 'CANDIDATE' ? [index] : []))
  if (open.length)
    throw new Refusal(
      open.map((index) => problem(index, 'INVALID', 'expected a decision on it first', '应为：先作出采纳与否的决定')),
    )
  return moved(tx, set, { state: 'SUBMITTED' })
}

/** Takes a draft back (撤回). @throws Refusal */
export async function withdraw(tx: Reader, id: string, author: Author): Promise<KeptChangeSetRow | null> {
  await takeNumber(tx)
  return moved(tx, checkOwn(await inState(tx, id, ['DRAFT', 'SUBMITTED']), author), { state: 'WITHDRAWN' })
}

/** Refuses a draft (退回). @throws Refusal */
export async function reject(
  tx: Reader,
  id: string,
  { by, rights }: Author,
  reason: string,
): Promise<KeptChangeSetRow | null> {
  await takeNumber(tx)
  if (reason.trim() === '') throw refusal('expected a reason', '应为：理由', { field: 'reason', value: reason })
  const set = await inState(tx, id, ['SUBMITTED'])
  await checkEntries(tx, await plannedOf(set), { rights, right: 'REVIEW' })
  return moved(tx, set, {
    state: 'REJECTED',
    reviewedBy: by,
    reviewNote: reason.trim(),
  })
}

/** A draft that waits for somebody's decision. @throws Refusal */
export async function toApprove(tx: Reader, id: string, { by, rights }: Author): Promise<KeptChangeSetRow> {
  const set = await inState(tx, id, ['SUBMITTED'])
  await checkReviewer(tx, set, by)
  await checkEntries(tx, await plannedOf(set), { rights, right: 'REVIEW' })
  return set
}

/** Applies a draft (签发) where all it is made on still stands. @throws Refusal */
export async function approve(
  tx: Reader,
  id: string,
  author: Author,
  note?: string | null,
): Promise<KeptChangeSetRow | null> {
  const number = await takeNumber(tx)
  const { by, today, rights } = author
  const set = await toApprove(tx, id, author)
  const writer = { rights, right: 'REVIEW' } as const
  const problems: ChangeProblem[] = []
  const kept =
    set.reverts && set.input == null
      ? { changes: await oppositeOf(tx, set.reverts), candidates: [] }
      : await keptOf(set)
  const { changes, origin } = activeOf(kept)
  const planned = set.reverts ? await triedOpposite(tx, changes, await entriesOf(tx, set.reverts), author) : undefined
  const exact = planned && (await undoneExactly(tx, await stepsUndoing(tx, set.reverts!), planned))
  const { entries, undo } = exact
    ? { entries: planned, undo: [] }
    : await perform(tx, await planOf(tx, changes, today, problems), problems, { file: set.id, dry: false, writer })
  await recordEntries(tx, number, set.id, placed(entries, origin, kept.candidates))
  await saveUndo(tx, set.id, undo)
  if (set.reverts) {
    const undone = await moved(tx, await inState(tx, set.reverts, ['APPLIED']), {
      state: 'REVERTED',
      revertedBy: set.id,
    })
    // What had been undone by what is undone now counts again.
    if (undone?.reverts)
      await moved(tx, await inState(tx, undone.reverts, ['REVERTED']), { state: 'APPLIED', revertedBy: null })
  }
  const { planned: _, input: __, entities: ___, ...rest } = set
  return moved(
    tx,
    { ...rest, number },
    { ...countsOf(entries), state: 'APPLIED', at: now(), reviewedBy: by, ...(note != null && { reviewNote: note }) },
  )
}

/** The changes a draft would make. */
export const plannedOf = ({ planned }: KeptChangeSetRow): Promise<Entry[]> => listOf<Entry>(planned ?? '[]')

/** A draft is its author's; who decides on drafts may take it in hand. @throws Refusal FORBIDDEN */
export function checkOwn(set: KeptChangeSetRow, { by, rights }: Author): KeptChangeSetRow {
  if (set.by === by || rights.may('REVIEW')) return set
  throw forbidden('expected a draft of your own', '应为：本人的草稿')
}

/** Who made a draft doesn't decide on it, unless nobody else could. @throws Refusal FORBIDDEN */
export async function checkReviewer(tx: Reader, set: KeptChangeSetRow, by: string): Promise<void> {
  if (set.by !== by) return
  const others = (await tx.run(allAccounts, {})).some(
    ({ account }) =>
      account.name !== by && !account.disabled && new Rights({ role: account.role as Role }).may('REVIEW'),
  )
  if (others) throw forbidden('expected a reviewer other than the author of the draft', '应为：非拟稿人本人的审核人')
}

async function moved(
  tx: Reader,
  set: KeptChangeSetRow,
  facts: Partial<KeptChangeSetRow>,
): Promise<KeptChangeSetRow | null> {
  await replaceSet(tx, { ...set, ...facts })
  return setById(tx, set.id)
}
