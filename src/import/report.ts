import type { CheckedTable } from './check/datasetTables.js'
import type { Checked } from './check/index.js'
import type { Problems } from './check/problems.js'
import type { TablePlace } from './check/place.js'
import type { Removal } from './check/removals.js'
import type { FieldChange } from './check/restore.js'
import type { DatasetSource } from './read/source.js'
import { tables } from '../generated/tables.js'
import type { Saved } from './write/save.js'

/** What an import does to one row. */
export interface ImportChange {
  operation: 'create' | 'update' | 'remove'
  table: string
  id: string
  /** Absent for what goes with an entity that is removed. */
  file?: string
  row?: number
  /** Of an update: each column that changes, before and after; absent is empty. */
  fields: FieldChange[]
  /** Of a relation that goes with an entity: which. */
  with?: string
}

interface Counts {
  created: number
  updated: number
  unchanged: number
  removed: number
  /** Rows left out by `validPart`; a file that could not be read at all is only among the problems. */
  rejected: number
}

export interface TableReport extends Counts {
  table: string
  file: string
  rows: number
}

export interface ImportReport extends Counts {
  tables: TableReport[]
  /** The sums over all tables. */
  rows: number
  /** Id of the change set it is, where it changed anything. */
  changeSet?: string | undefined
  /** Whether an interrupted import was found and undone first. */
  undone: boolean
  /** With `dryRun`: nothing was written, and `changes` lists what would be, up to 100,000. */
  dryRun: boolean
  changes: ImportChange[]
  /** What was read in a way that a reader might not expect, or left out, a line each. */
  notes: string[]
  /** With `validPart`: what is wrong with the rejected rows, a line each. */
  problems: string[]
  seconds: number
}

const MAX_CHANGES = 100_000

/** Counts what an import does; lists it, where it is to be listed. */
export class Tally {
  readonly changes: ImportChange[] = []
  readonly #counts = new Map<CheckedTable, Pick<Counts, 'created' | 'updated' | 'unchanged'>>()
  readonly #lists: boolean

  constructor(lists: boolean) {
    this.#lists = lists
  }

  add({ changes, unchanged }: Saved, table: CheckedTable): void {
    const counts = this.#counts.get(table) ?? { created: 0, updated: 0, unchanged: 0 }
    this.#counts.set(table, counts)
    counts.unchanged += unchanged
    for (const { operation, id, row, fields: told } of changes) {
      const fields = operation === 'create' ? [] : told
      counts[operation === 'create' ? 'created' : 'updated']++
      if (this.#lists && this.changes.length < MAX_CHANGES)
        this.changes.push({ operation, table: table.spec.file, id, file: table.source.file, row, fields })
    }
  }

  /** How many rows are new, and how many are changed, in all tables. */
  sums(): Pick<Counts, 'created' | 'updated'> {
    const counts = [...this.#counts.values()]
    return {
      created: counts.reduce((sum, { created }) => sum + created, 0),
      updated: counts.reduce((sum, { updated }) => sum + updated, 0),
    }
  }

  report(
    checked: Checked,
    source: DatasetSource,
    problems: Problems,
    more: Pick<ImportReport, 'changeSet' | 'undone' | 'dryRun' | 'seconds'>,
  ): ImportReport {
    const { removal } = checked
    const reports = checked.tables.map((table): TableReport => {
      const here = (place?: TablePlace): boolean => place?.file === table.source.file && place.table === table.spec.file
      const counts = this.#counts.get(table) ?? { created: 0, updated: 0, unchanged: 0 }
      const removed = [...removal.entities, ...removal.relations, ...removal.bindings].filter(({ place }) =>
        here(place),
      ).length
      return {
        table: table.spec.file,
        file: table.source.file,
        rows: table.rows,
        ...counts,
        unchanged: counts.unchanged + removal.absent.filter(here).length,
        removed,
        rejected: table.rejected?.size ?? 0,
      }
    })
    const sum = (key: 'rows' | keyof Counts): number => reports.reduce((total, report) => total + report[key], 0)
    const changes = this.#lists ? [...this.changes, ...removedBy(removal)].slice(0, MAX_CHANGES) : []
    return {
      tables: reports,
      rows: sum('rows'),
      created: sum('created'),
      updated: sum('updated'),
      unchanged: sum('unchanged'),
      removed: sum('removed'),
      rejected: sum('rejected'),
      ...more,
      changes,
      notes: [...notesOf(source, checked), ...removalNotes(removal)],
      problems: problems.lines(),
    }
  }
}

const notesOf = (source: DatasetSource, { tables: found }: Checked): string[] => [
  ...(source.notes?.() ?? []),
  ...found.flatMap(({ source: { file, notes }, said }) => [
    ...(notes ?? []).map((note) => `${file}: ${note}`),
    ...said.lines(file),
  ]),
]

/** Each entity and relation that a removal takes out. */
export function removedBy({ entities, relations, bindings }: Removal): ImportChange[] {
  const change = (id: string, table: string, place?: TablePlace, by?: string): ImportChange => ({
    operation: 'remove',
    table,
    id,
    ...(place?.file && { file: place.file, row: place.row }),
    fields: [],
    ...(by !== undefined && { with: by }),
  })
  return [
    ...entities.map(({ id, label, place }) =>
      change(id, tables.find((spec) => spec.kind === 'entity' && spec.label === label)?.file ?? label, place),
    ),
    ...relations.map(({ type, properties, place, with: by }) =>
      change(properties.id as string, tableOf(type), place, by),
    ),
    ...bindings.map(({ id, place }) => change(id, place.table, place)),
  ]
}

/** What goes along with what is named, in counts. */
export function removalNotes({ entities, relations, contacts, absent }: Removal): string[] {
  const counts = new Map<string, number>()
  for (const { type, place } of relations) if (!place) counts.set(tableOf(type), (counts.get(tableOf(type)) ?? 0) + 1)
  if (contacts.length) counts.set('contacts', contacts.length)
  const along = [...counts].map(([table, count]) => `${count} of ${table}`).join(', ')
  return [
    ...(along
      ? [
          `with ${entities.length} removed ${entities.length === 1 ? 'entity goes' : 'entities go'} what hangs on ${entities.length === 1 ? 'it' : 'them'}: ${along}`,
        ]
      : []),
    ...(absent.length
      ? [
          `${absent.length} row${absent.length === 1 ? '' : 's'} to be removed ${absent.length === 1 ? 'was' : 'were'} not there`,
        ]
      : []),
  ]
}

/** The table of a relation with rows of its own; of chains' needs, one of two. */
const tableOf = (type: string): string =>
  tables.find((spec) => spec.kind === 'relation' && spec.type === type)?.file ?? type
