import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { enums } from '../../../src/enums.js'
import { enumerations, references, required } from './columns.js'
import { list, rows, type Row, type Tables } from './tables.js'

/** A cell of a dataset, with its place. */
interface Cell {
  place: string
  table: string
  column: string
  value: string
}

/** What holds of every dataset kept in the repository. `around` is what its references may point to as well. */
export function checkDataset(tables: Tables, around: Tables = new Map()): void {
  const cells = [...tables].flatMap(([table, all]) => all.flatMap((row, index) => cellsOf(table, row, index)))

  test('ids are unique and carry the prefix of their type', () => {
    const ids = [...tables]
      .filter(([table]) => table !== 'templates')
      .flatMap(([, all]) => all.map(({ id }) => id).filter(Boolean))
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    expect(ids.filter((id) => !/^[a-z]+:[^\s;]+$/.test(id!))).toEqual([])
  })

  test('no required cell is empty', () => {
    for (const table of tables.keys()) expect(required, table).toHaveProperty(table)
    const empty = [...tables].flatMap(([table, all]) =>
      all.flatMap((row, index) =>
        required[table]!.filter((column) => !row[column]).map((column) => `${table} ${index + 2} ${column}`),
      ),
    )
    expect(empty).toEqual([])
  })

  test('every reference resolves', () => {
    const idsOf = (table: string) => new Set([...rows(tables, table), ...rows(around, table)].map(({ id }) => id))
    const known = new Map(
      Object.values(references)
        .flat()
        .map((table) => [table, idsOf(table)]),
    )
    const dangling = cells
      .flatMap((cell) => {
        const from = references[`${cell.table}.${cell.column}`] ?? references[cell.column]
        return from ? [{ ...cell, from }] : []
      })
      .flatMap(({ place, from, value }) =>
        list(value)
          .filter((id) => !from.some((table) => known.get(table)!.has(id)))
          .map((id) => `${place}: ${id}`),
      )
    expect(dangling).toEqual([])
  })

  test('enumerations hold their codes only', () => {
    const wrong = cells
      .filter(({ table, column }) => `${table}.${column}` in enumerations)
      .flatMap(({ place, table, column, value }) => {
        const codes = enums[enumerations[`${table}.${column}`]!]!.values.map((entry) => entry.value)
        return list(value)
          .filter((code) => !codes.includes(code))
          .map((code) => `${place}: ${code}`)
      })
    expect(wrong).toEqual([])
  })

  test('dates, figures and flags can be read', () => {
    const wrong = cells
      .filter(({ table, column, value }) => value !== '' && !readable(table, column, value))
      .map(({ place, value }) => `${place}: ${value}`)
    expect(wrong).toEqual([])
  })

  test('every row says where it comes from', () => {
    expect(
      [...tables].flatMap(([table, all]) =>
        all.filter(({ source }) => !source).map(({ id }) => `${table} ${id ?? ''}`),
      ),
    ).toEqual([])
  })

  test('facts, not sentences: no cell of more than 60 characters but notes, lists and sources', () => {
    const long = cells.filter(
      ({ column, value }) => column !== 'note' && column !== 'source' && list(value).some((part) => part.length > 60),
    )
    expect(long.map(({ place }) => place)).toEqual([])
  })

  test('nothing that could reach a person: no telephone, no e-mail address, no contact columns', () => {
    const reach = cells.filter(
      ({ column, value }) =>
        column !== 'uscc' &&
        (/\d{11}|\d{3,4}-\d{7,8}|\S@\S+\.\S/.test(value.replaceAll(/@L\d+:/g, ' ')) ||
          (['phone', 'email'].includes(column) && value !== '')),
    )
    expect(reach.map(({ place }) => place)).toEqual([])
  })

  test('the contact person of one document is not named', () => {
    const named = cells.filter(({ value }) =>
      [...value].some((_, at, characters) => digest(characters.slice(at, at + 3).join('')) === contact),
    )
    expect(named.map(({ place }) => place)).toEqual([])
  })
}

/** A digest, so that the name doesn't stand here either. */
const contact = '673ec5918886a78207ded9340f6b0bfa3c934bc8e0f56eee17f51a71b3588f8e'
const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

const cellsOf = (table: string, row: Row, index: number): Cell[] =>
  Object.entries(row).map(([column, value]) => ({ place: `${table} ${index + 2} ${column}`, table, column, value }))

const flags = new Set([
  'derived',
  'synthetic',
  'aspirational',
  'soft',
  'advisory',
  'above_scale',
  'chain_master',
  'led_provincial_project',
])
const dates = new Set([
  'date',
  'from',
  'to',
  'start',
  'end',
  'established_on',
  'produced_on',
  'transferred_on',
  'raised_on',
])
const figures = new Set([
  'confidence',
  'order',
  'value_to',
  'deadline_year',
  'minimum',
  'birth_year',
  'years_experience',
  'budget_cny',
  'term_years',
])

function readable(table: string, column: string, value: string): boolean {
  if (flags.has(column)) return value === 'true' || value === 'false'
  if (dates.has(column)) return /^\d{4}-\d\d-\d\d$/.test(value) && new Date(value).toISOString().startsWith(value)
  if (figures.has(column) || (column === 'value' && table !== 'eligibility_conditions'))
    return Number.isFinite(Number(value))
  return true
}
