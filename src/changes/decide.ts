import { tables } from '../generated/tables.js'
import { saveDecisions, type KeptChangeSetRow, type ReadDecisionRow } from '../generated/cypher.js'
import type { CandidateDecision, ChangeInput } from '../generated/types.js'
import { allColumns } from '../import/check/headers.js'
import type { EntityTable, Value, Values } from '../import/exchange/spec.js'
import { listText } from '../kernel/listText.js'
import { camel } from '../kernel/words.js'
import { typeOfId } from '../model.js'
import type { Reader } from '../store/store.js'
import { now, setById, type Author } from './apply.js'
import { activeOf, keptOf, placed, type Kept } from './candidates.js'
import { checkOwn, onVersions, plannedOf } from './drafts.js'
import { isSame, type Entry } from './log/entry.js'
import { countsOf, replaceSet, takeNumber } from './log/record.js'
import { joined, toldOf } from './merge.js'
import { rowsById } from './stored.js'
import { tried } from './preview.js'
import { problem, Refusal, type ChangeProblem, type ProblemCode } from './problem.js'
import { memberOf } from './rows.js'
import { inState } from './state.js'

type Row = Record<string, unknown>

/**
 * Decides on changes of a draft (采纳、不采纳、合并): what is taken may be put right, what is not taken stays in the draft and
 * is never applied, and what is the same as something that is there gives it its names and what it lacks. Who decided
 * and when is kept.
 * @throws Refusal
 */
export async function decide(
  tx: Reader,
  id: string,
  decisions: readonly CandidateDecision[],
  author: Author,
): Promise<KeptChangeSetRow | null> {
  await takeNumber(tx)
  const set = checkOwn(await inState(tx, id, ['DRAFT']), author)
  const kept = await keptOf(set)
  const wrong: ChangeProblem[] = []
  const seen = new Set<number>()
  for (const decision of decisions) {
    const { index } = decision
    const refuse = (field: string, value: unknown, code: ProblemCode, en: string, zh: string): void =>
      void wrong.push(problem(index, code, en, zh, { field, value }))
    if (!(index in kept.changes) || seen.has(index))
      refuse(
        'index',
        index,
        'INVALID',
        'expected the place of a change of the draft, once',
        '应为：草稿中变更项的序号，且不重复',
      )
    else await one(tx, kept, decision, author, refuse)
    seen.add(index)
  }
  if (wrong.length) throw new Refusal(wrong)
  await remember(tx, kept, decisions)
  const { changes, origin } = activeOf(kept)
  let planned: Entry[] = []
  if (changes.length) {
    try {
      const { plan, entries, versions } = await tried(tx, changes, author, { source: set.source })
      onVersions(plan.changes, versions).forEach((change, at) => (kept.changes[origin[at]!] = change as ChangeInput))
      planned = placed(entries, origin, kept.candidates)
    } catch (error) {
      throw error instanceof Refusal ? toldOf(error, { origin }) : error
    }
  }
  const all = [...planned, ...unplanned(kept, planned, await plannedOf(set))]
  await replaceSet(tx, {
    ...set,
    // Changed by hand, it is no more the opposite of what it was to undo.
    ...(!(await isSame(planned, await plannedOf(set))) && { reverts: null }),
    ...countsOf(planned),
    at: now(),
    input: await listText(kept.changes),
    planned: await listText(all.toSorted((a, b) => (a.row ?? Infinity) - (b.row ?? Infinity))),
    candidates: await listText(kept.candidates),
    entities: all.map((entry) => entry.id),
  })
  return setById(tx, id)
}

/** What was read once is decided on once: whoever reads it again finds the decision. */
async function remember(tx: Reader, { candidates }: Kept, decisions: readonly CandidateDecision[]): Promise<void> {
  const rows = decisions.flatMap(({ index, sameAs, fields }): ReadDecisionRow[] => {
    const { print, status, by, at } = candidates[index] ?? {}
    if (print === undefined || status === undefined || by === undefined || at === undefined) return []
    const put = fields == null ? {} : { fields: JSON.stringify(fields) }
    return [{ id: print, status, by, at, ...(sameAs != null && { sameAs }), ...put }]
  })
  if (rows.length) await tx.run(saveDecisions, { rows })
}

type Refuse = (field: string, value: unknown, code: ProblemCode, en: string, zh: string) => void

async function one(
  tx: Reader,
  kept: Kept,
  { index, accept, sameAs, fields }: CandidateDecision,
  { by }: Author,
  refuse: Refuse,
): Promise<void> {
  const decided = (status: 'ACCEPTED' | 'REJECTED' | 'MERGED'): void =>
    void (kept.candidates[index] = { ...kept.candidates[index], status, by, at: now() })
  if (!accept) {
    if (sameAs != null || fields != null)
      return refuse(
        'accept',
        accept,
        'INVALID',
        'expected nothing but that it is not taken',
        '应为：不采纳时不填其他内容',
      )
    return decided('REJECTED')
  }
  const [[member, given]] = Object.entries(kept.changes[index] as unknown as Record<string, Row>).filter(
    ([, value]) => value != null,
  ) as [[string, Row]]
  if (fields != null && (typeof fields !== 'object' || Array.isArray(fields)))
    return refuse('fields', null, 'INVALID', 'expected an object of fields', '应为：字段及其值')
  const row = { ...given, ...(fields as Row | null | undefined) }
  if (sameAs == null) {
    kept.changes[index] = { [member]: row } as never
    return decided('ACCEPTED')
  }
  const spec = tables.find((table): table is EntityTable => table.kind === 'entity' && memberOf(table) === member)
  const stays = spec && typeOfId(sameAs) === spec.label ? (await rowsById(tx, spec, [sameAs])).get(sameAs) : undefined
  if (!spec || !stays)
    return refuse(
      'sameAs',
      sameAs,
      'UNKNOWN_REFERENCE',
      'expected the id of an entity of the graph, of the type of the change',
      '应为：库中同类实体的编号',
    )
  const goes = Object.fromEntries(allColumns(spec).map(({ name }) => [name, (row[camel(name)] ?? undefined) as Value]))
  kept.changes[index] = { [member]: { id: sameAs, ...asGiven(joined(spec, stays, goes, (value) => value)) } } as never
  if (typeof given.id === 'string') lead(kept, given.id, sameAs, index)
  decided('MERGED')
}

const asGiven = (values: Values): Row =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [camel(name), value]))

/** What refers to the one refers to the other. */
function lead(kept: Kept, id: string, into: string, but: number): void {
  const led = (value: unknown): unknown => (Array.isArray(value) ? value.map(led) : value === id ? into : value)
  kept.changes = kept.changes.map((change, at) =>
    at === but
      ? change
      : (Object.fromEntries(
          Object.entries(change as unknown as Record<string, Row | null>).map(([member, row]) => [
            member,
            row && Object.fromEntries(Object.entries(row).map(([name, value]) => [name, led(value)])),
          ]),
        ) as never),
  )
}

/** What is decided on and changes nothing: what is not taken, as it was, and what was there already. */
function unplanned({ changes, candidates }: Kept, planned: readonly Entry[], before: readonly Entry[]): Entry[] {
  const there = new Set(planned.map(({ row }) => row))
  return changes.flatMap((change, row): Entry[] => {
    const candidate = candidates[row]
    if (there.has(row) || !candidate) return []
    if (candidate.status === 'REJECTED')
      return before.filter((entry) => entry.row === row).map((entry) => ({ ...entry, candidate }))
    const [[member, { id, expectedVersion }]] = Object.entries(change as unknown as Record<string, Row>) as [
      [string, Row],
    ]
    const spec = tables.find((table) => memberOf(table) === member)
    if (!spec || typeof id !== 'string') return []
    const version = typeof expectedVersion === 'number' ? expectedVersion : 1
    return [{ operation: 'UPDATE', table: spec.file, id, version, fields: [], row, candidate }]
  })
}
