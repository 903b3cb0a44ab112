import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'

/** A generated dataset, and ids of it to ask about. */
export interface World {
  folder: string
  experts: string[]
  /** The last expert, by id, of each of the first 20 pages of 20. */
  lastOfPages: string[]
  chains: string[]
  fields: string[]
  regions: string[]
}

const root = new URL('../../', import.meta.url).pathname

/** The dataset of so many experts, generated once and kept below `.cache/bench`. Same number, same bytes. */
export function worldOf(experts: number): World {
  const folder = datasetOf(experts)
  const all = column(folder, 'experts', 'id')
  const chains = column(folder, 'chains', 'id', ({ kind }) => kind === 'INNOVATION')
  return {
    folder,
    experts: spread(all, 50),
    lastOfPages: all
      .toSorted()
      .slice(0, 400)
      .filter((_, at) => at % 20 === 19),
    chains: spread(chains, 10),
    fields: spread(
      [...new Set(column(folder, 'experts', 'fields').flatMap((cell) => cell.split(';')))].filter(Boolean).toSorted(),
      10,
    ),
    regions: spread([...new Set(column(folder, 'chains', 'region'))].toSorted(), 5),
  }
}

/** The folder of the dataset of so many experts. */
export const datasetOf = (experts: number): string => dataset(['--experts', String(experts)], `experts-${experts}`)

/** A dataset of about so many rows: the generator makes some 3.6 an expert. */
export const worldOfRows = (rows: number): string => datasetOf(Math.round(rows / 3.6))

/** Generates a dataset unless it is there; a broken run leaves none behind. */
function dataset(options: readonly string[], name: string): string {
  const folder = join(root, '.cache/bench', name)
  if (existsSync(folder)) return folder
  const draft = `${folder}.part`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { recursive: true })
  execFileSync(
    process.execPath,
    ['--import', 'tsx', 'tools/generate/main.ts', ...options, '--out', draft, '--seed', '1'],
    { cwd: root, stdio: 'ignore' },
  )
  renameSync(draft, folder)
  return folder
}

function column(
  folder: string,
  table: string,
  name: string,
  keep: (row: Record<string, string>) => boolean = () => true,
): string[] {
  const rows = parse(readFileSync(join(folder, `${table}.csv`)), { columns: true }) as Record<string, string>[]
  return rows.filter(keep).map((row) => row[name]!)
}

/** Some of many, evenly spread. */
const spread = <T>(items: readonly T[], count: number): T[] =>
  items.filter((_, index) => items.length <= count || index % Math.floor(items.length / count) === 0).slice(0, count)
