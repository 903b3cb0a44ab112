import { importedBindings } from '../generated/cypher.js'
import { rowId, storedRows } from '../import/check/complete.js'
import { checkDataset, type Checked } from '../import/check/index.js'
import { Problems } from '../import/check/problems.js'
import { writeDataset } from '../import/write/index.js'
import { Recording } from '../import/write/recording.js'
import type { UndoStep } from '../import/write/undo.js'
import { mapInTurns } from '../kernel/turns.js'
import { camel } from '../kernel/words.js'
import type { Reader } from '../store/store.js'
import type { Entry } from './log/entry.js'
import { problem, problemOf, Refusal, type ChangeProblem } from './problem.js'
import { checkEntries, checkStanding, type Writer } from './places.js'
import type { ChangeRow, Plan, RemoveRow } from './plan.js'
import { reasonsOf, removalsOf, versionOf, type Standing } from './removes.js'
import { sourceOf } from './source.js'

/** What changes do to rows, and what undoes it. */
export interface Performed {
  entries: Entry[]
  undo: UndoStep[]
  /** By change: the version its row had before; 0 for none. */
  versions: ReadonlyMap<number, number>
}

/**
 * Checks changes as an import is checked, and writes them where `dry` does not say to tell only what would be; `file`
 * is what rows without a source name as theirs, `writer` who has to have the right; nobody for what is rolled back.
 * @throws Refusal with all that is wrong
 */
export async function perform(
  reader: Reader,
  { rows, removes }: Pick<Plan, 'rows' | 'removes'>,
  found: readonly ChangeProblem[],
  { file, dry, writer }: { file: string; dry: boolean; writer?: Writer },
): Promise<Performed> {
  if (writer)
    await checkStanding(
      reader,
      new Map([
        ...rows.flatMap(({ index, given }) => (typeof given.id === 'string' ? [[given.id, index] as const] : [])),
        ...removes.map(({ index, id }) => [id, index] as const),
      ]),
      writer,
    )
  const removals = await removalsOf(reader, removes)
  const problems = new Problems()
  const wrong = new Set(found.map(({ index }) => index))
  const right = rows.filter(({ index }) => !wrong.has(index))
  const checked = await checkDataset(reader, sourceOf(right, file), problems, () => undefined, {
    removing: removals.name,
  })
  const standing = await standingRows(reader, checked)
  for (const [index, one] of removals.standing) standing.set(index, one)
  const conflicts = conflictsOf([...rows, ...removes], standing)
  const moved = new Set(conflicts.map(({ index }) => index))
  const byRow = new Map(rows.map((row) => [row.index, row]))
  const read = new Set(checked.tables.flatMap(({ kept = [] }) => kept.map(({ row }) => row)))
  const lost = right.filter(({ index }) => !read.has(index) && !problems.list.some(({ row }) => row === index))
  const all = [
    ...found,
    ...removals.problems,
    ...problems.list.map((one) => problemOf(one, byRow)).filter(({ index }) => !moved.has(index)),
    ...lost.map(({ index }) => problem(index, 'INVALID', 'expected a row of values', '应为：一行数据')),
    ...conflicts,
  ]
  if (all.length) throw new Refusal(all.toSorted((a, b) => a.index - b.index))
  const recording = new Recording()
  await recording.remove(reader, checked.removal, checked.surroundings)
  await writeDataset(checked, async (work) => void recording.undo.push(await work(reader)), {
    reader,
    contacts: false,
    dry,
    journal: !dry,
    told: true,
    saved: (saved, _, table) => table && recording.add(saved, table),
  })
  const merged = new Map(removes.flatMap(({ id, mergedInto }) => (mergedInto === undefined ? [] : [[id, mergedInto]])))
  // Two rows of one thing, as of an indicator and what it counts, make one version of it.
  const versions = new Map<string, number>()
  const byPlace = await recording.byRow()
  for (const { id, version } of byPlace) versions.set(id, Math.max(version, versions.get(id) ?? 0))
  const reasons = reasonsOf(removes)
  const entries = await mapInTurns(byPlace, (entry): Entry => {
    const mergedInto = entry.operation === 'REMOVE' ? merged.get(entry.id) : undefined
    const reason = entry.operation === 'REMOVE' ? reasons(entry.row) : undefined
    return {
      ...entry,
      version: versions.get(entry.id)!,
      ...(mergedInto !== undefined && { mergedInto }),
      ...(reason !== undefined && { reason }),
    }
  })
  if (writer) await checkEntries(reader, entries, writer)
  return {
    entries,
    undo: recording.undo,
    versions: new Map(
      [...byRow.keys(), ...removes.map(({ index }) => index)].map((index) => [
        index,
        standing.get(index)?.version ?? 0,
      ]),
    ),
  }
}

/** What stands in the graph for each row, by its change. */
async function standingRows(reader: Reader, { tables: found, surroundings }: Checked): Promise<Map<number, Standing>> {
  const standing = new Map<number, Standing>()
  for (const { spec, kept = [] } of found) {
    const around = { ...surroundings, memory: new Map<string, number>() }
    const named = kept.filter(({ values, wrong }) => !wrong || values.id !== undefined)
    const rows = await mapInTurns(named, ({ row, values, remove }) => ({
      row,
      values,
      remove,
      id: rowId(spec, values, around),
    }))
    if (spec.kind === 'patch') {
      const bound = new Map(
        (await reader.run(importedBindings, { ids: rows.map(({ id }) => id) })).map((one) => [one.id, one]),
      )
      for (const { row, id } of rows)
        if (bound.has(id))
          standing.set(row, {
            version: bound.get(id)!.version ?? 1,
            values: { metric: id, counter: bound.get(id)!.counter },
          })
      continue
    }
    const stored = await storedRows(reader, spec, rows, around)
    for (const { row, id } of rows) {
      const one = stored.get(id)
      if (one)
        standing.set(row, {
          version: versionOf((one.stored.entity ?? one.stored.relation).properties),
          values: one.values,
        })
    }
  }
  return standing
}

/** Changes that were made on another version than the one that stands. */
function conflictsOf(
  changes: readonly (ChangeRow | RemoveRow)[],
  standing: ReadonlyMap<number, Standing>,
): ChangeProblem[] {
  return changes.flatMap((change) => {
    const { index, expectedVersion } = change
    const now = standing.get(index)
    const id = 'given' in change ? change.given.id : change.id
    if (expectedVersion === undefined || expectedVersion === (now?.version ?? 0)) return []
    const current = now
      ? {
          ...(id != null && { id }),
          ...Object.fromEntries(
            Object.entries(now.values).flatMap(([name, value]) => (name.startsWith('_') ? [] : [[camel(name), value]])),
          ),
          version: now.version,
        }
      : null
    const [en, zh] = now
      ? [
          `expected version ${expectedVersion}, but version ${now.version} stands there now`,
          `应为：第${expectedVersion}版；现为第${now.version}版`,
        ]
      : [
          `expected version ${expectedVersion}, but nothing stands there now`,
          `应为：第${expectedVersion}版；现已不存在`,
        ]
    return [problem(index, 'CONFLICT', en, zh, { field: 'expectedVersion', value: expectedVersion, current })]
  })
}
