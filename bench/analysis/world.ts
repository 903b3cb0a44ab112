import { cpSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { worldOf, type World } from '../lib/world.js'
import { addTables } from './tables.js'

/** A generated dataset with all that analyses look at, and ids of it to ask about. */
export interface AnalysisWorld extends World {
  demands: string[]
  /** Pairs of organisations that are partners. */
  partners: { a: string; b: string }[]
  /** Provinces first, then prefectures: at most as many as can be compared at once, and together the whole graph. */
  compared: string[]
  /** Appointments of leaders. */
  leading: string[]
}

type Row = Record<string, string>

const MOST_COMPARED = 20

/**
 * The dataset of the other benchmarks, with the tables the generator leaves out; made once and kept below
 * `.cache/bench`. Same number, same bytes.
 */
export function analysisWorldOf(experts: number): AnalysisWorld {
  const world = worldOf(experts)
  const folder = `${world.folder}-analysis`
  const read = (table: string): Row[] => parse(readFileSync(join(folder, `${table}.csv`)), { columns: true }) as Row[]
  if (!existsSync(folder)) {
    const draft = `${folder}.part`
    rmSync(draft, { recursive: true, force: true })
    cpSync(world.folder, draft, { recursive: true })
    addTables(draft, experts)
    renameSync(draft, folder)
  }
  const regions = read('regions')
  return {
    ...world,
    folder,
    demands: few(
      read('demands').filter(({ status }) => status !== 'LANDED'),
      10,
    ).map(idOf),
    partners: few(read('partnerships'), 10).map(({ a, b }) => ({ a: a!, b: b! })),
    compared: [...regions.filter(({ parent }) => !parent), ...regions.filter(({ parent }) => parent)]
      .slice(0, MOST_COMPARED)
      .map(idOf),
    leading: few(
      read('appointments').filter(({ role }) => role === 'LEADER'),
      5,
    ).map(idOf),
  }
}

const idOf = ({ id }: Row): string => id!
const few = <T>(items: readonly T[], count: number): T[] =>
  Array.from(
    { length: Math.min(count, items.length) },
    (_, index) => items[Math.floor((index * items.length) / count)]!,
  )
