import type { Rights } from '../access/rights.js'
import type { Candidate } from '../changes/candidates.js'
import { Changes, MAX_IMPORTED } from '../changes/index.js'
import type { SheetPreview } from '../import/arrange/preview.js'
import type { Namesake } from '../import/arrange/people.js'
import type { Store } from '../store/store.js'
import { placedProblems, type PlacedProblem } from './marked.js'
import type { Mapping, MappingInput } from './mappings.js'
import { rowChanges } from './rows.js'
import { tryImport } from './trial.js'
import { refusalInChinese } from './refusals.js'
import { namesakesDoubt, OF_SOMEBODY } from './doubt.js'
import { refusedAt, unseenPeople } from './unseen.js'

export { dropMapping, keepMapping, keptMapping, keptMappings, mappingName, readMapping } from './mappings.js'
export { refusalInChinese } from './refusals.js'
export { markedWorkbook } from './marked.js'

export interface Upload {
  path: string
  /** As people name it. */
  name: string
  mapping?: MappingInput | undefined
  title?: string | undefined
  note?: string | undefined
  /** Only tell how it is read and what is wrong. */
  dryRun?: boolean
  /** How many rows of each sheet are shown in the answer. */
  preview?: number | undefined
  signal?: AbortSignal
}

/** What became of sheets that were sent. */
export interface Uploaded {
  mapping: Mapping
  /** What stands on the sheets, where that was asked for. */
  previews?: readonly SheetPreview[]
  /** What is wrong, or asked about, each with its place; nothing was kept where there are some. */
  problems: readonly (PlacedProblem & { code?: string })[]
  /** What is wrong with the files as a whole: in Chinese, and in English what was expected. */
  failure?: readonly { message: string; expected: string }[]
  /** New people with a name that is known: candidates of the draft, by the place of their change. */
  people: readonly (Namesake & { index: number | null; doubt: { message: string; english: string } })[]
  notes: readonly string[]
  created: number
  updated: number
  unchanged: number
  removed: number
  /** The draft; null where nothing would change, or something is wrong. */
  changeSet: { id: string; title: string; state: string } | null
}

/** Sheets as a draft (拟稿): one change set, checked as an import is, with the rights of whoever sends them. */
export async function upload(
  store: Store,
  { path, name, mapping, title, note, dryRun = false, preview, signal }: Upload,
  author: { by: string; rights: Rights; today: string },
): Promise<Uploaded> {
  const { rights } = author
  const sees = rights.everywhere ? undefined : (region: string | null): boolean => rights.mayIn('SEE', region)
  const trial = await tryImport(store, path, {
    mapping,
    signal,
    candidates: true,
    maxRows: MAX_IMPORTED,
    preview,
    sees,
  })
  // Of who may not be seen it is not told what of the sheet is as it was.
  const unseen = await unseenPeople(store, trial.tables, rights)
  const report = unseen.length ? undefined : trial.report
  const base = {
    mapping: trial.mapping,
    ...(preview !== undefined && { previews: trial.previews }),
    problems: [...placedProblems(trial.mapping, trial.problems), ...unseen],
    ...(trial.failure && {
      failure: trial.failure.map((one) => told(one, path, name)),
    }),
    people: trial.people.map((one) => toldPerson(one, null)),
    notes: report?.notes ?? [],
    created: report?.created ?? 0,
    updated: report?.updated ?? 0,
    unchanged: report?.unchanged ?? 0,
    removed: report?.removed ?? 0,
    changeSet: null,
  }
  const changes = report ? rowChanges(trial.tables, report.changes) : []
  const places = new Map(changes.map(({ id }, at) => [id, at] as const).toReversed())
  const people = trial.people.map((one) => toldPerson(one, places.get(one.id) ?? null))
  if (dryRun || changes.length === 0) return { ...base, people }
  // What else their rows say, such as where they work, hangs on who they are.
  const open = new Map(people.flatMap((one) => (one.index === null ? [] : [[`${one.file}\n${one.row}`, one] as const])))
  const candidates = changes.map(({ file, row, id }): Candidate | null => {
    const one = open.get(`${file}\n${row}`)
    return one
      ? {
          status: 'CANDIDATE',
          confidence: 0.5,
          // Who it may be stands with the person alone, where it is told to who may see him.
          doubt: id === one.id ? namesakesDoubt(one) : OF_SOMEBODY,
          source: `${file} row ${row}`,
        }
      : null
  })
  const { changeSet, problems } = await new Changes(store, author).saveDraft({
    title: title?.trim() || `导入 ${name}`,
    note: note ?? null,
    changes: changes.map(({ change }) => change),
    source: 'IMPORT',
    ...(people.length && { candidates }),
  })
  const refused = problems.map((one) => refusedAt(one, changes[one.index] ?? { file: name }))
  return {
    ...base,
    people,
    problems: refused,
    changeSet: changeSet && { id: changeSet.id, title: changeSet.title, state: changeSet.state },
  }
}

/** The folder that files lie in here is nothing to whoever sent them. */
function told(said: string, path: string, name: string): { message: string; expected: string } {
  const expected = said.replaceAll(path, name)
  return { message: refusalInChinese(expected), expected }
}

function toldPerson(one: Namesake, index: number | null): Uploaded['people'][number] {
  const { ZH, EN } = namesakesDoubt(one)
  return { ...one, index, doubt: { message: ZH, english: EN } }
}
