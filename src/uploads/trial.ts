import { ImportError, InputError } from '../kernel/errors.js'
import { importSource, sheetsAt, type ImportReport } from '../import/index.js'
import type { Mapping, MappingInput } from '../import/arrange/mapping.js'
import type { Problem } from '../import/check/problems.js'
import type { CheckedTable } from '../import/check/datasetTables.js'
import type { SheetPreview } from '../import/arrange/preview.js'
import type { Namesake } from '../import/arrange/people.js'
import type { Store } from '../store/store.js'

/** What an import of some sheets would be (试导入). */
export interface Trial {
  mapping: Mapping
  /** What is wrong, or asked about, with its place. */
  problems: readonly Problem[]
  /** What is wrong with the files as a whole, so that no table was looked at. */
  failure?: readonly string[]
  /** Rows that may be people who are there. */
  people: readonly Namesake[]
  /** Where nothing is wrong. */
  report?: ImportReport
  tables: readonly CheckedTable[]
  /** What stands on the sheets, where that was asked for. */
  previews: readonly SheetPreview[]
}

export interface TrialOptions {
  mapping?: MappingInput | undefined
  signal?: AbortSignal | undefined
  /** Rows of new people with namesakes are candidates, not problems. */
  candidates?: boolean
  maxRows: number
  preview?: number | undefined
  /** Whether who asks may see the people of a region. */
  sees: ((region: string | null) => boolean) | undefined
}

/** Reads sheets and holds them against the graph; writes nothing, and what is wrong is an answer. */
export async function tryImport(
  store: Store,
  path: string,
  { mapping, signal, candidates = false, maxRows, preview, sees }: TrialOptions,
): Promise<Trial> {
  const source = sheetsAt(store, path, { mapping, candidates, sees, preview, apart: { maxRows, signal } })
  let problems: readonly Problem[] = []
  let tables: readonly CheckedTable[] = []
  try {
    const report = await importSource(store, source, {
      dryRun: true,
      told: (found) => (problems = found),
      checked: (found) => (tables = found.tables),
      progress: () => signal?.throwIfAborted(),
    })
    return { mapping: source.mapping(), problems, people: source.people(), report, tables, previews: source.previews() }
  } catch (error) {
    if (!(error instanceof ImportError || error instanceof InputError)) throw error
    const asked = problems.length ? problems : source.questions()
    return {
      mapping: source.mapping(),
      problems: asked,
      people: source.people(),
      tables: [],
      previews: source.previews(),
      ...(asked.length === 0 && { failure: error instanceof ImportError ? error.problems : [error.message] }),
    }
  }
}
