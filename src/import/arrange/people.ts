import { importedEntities, namesakes } from '../../generated/cypher.js'
import { normaliseText } from '../../kernel/text.js'
import type { Reader } from '../../store/store.js'
import type { BadCell, NumberedRow } from '../read/source.js'

/** A new person of a sheet without ids whose name somebody has who is there. */
export interface Namesake {
  file: string
  row: number
  /** The id the row gets where it is another. */
  id: string
  of: { id: string; reasons: string[] }[]
}

/** What somebody has said: the id of the row, and who it is; `new` for another. */
export type PeopleAnswers = readonly { id: string; is: string }[]

const text = (cell: unknown): string => (typeof cell === 'string' ? cell.trim() : '')

/**
 * Nobody is taken for another by his name alone: rows of new people with a name that is known are told, each with who
 * it may be and why.
 */
export async function withNamesakes(
  reader: Reader,
  rows: readonly NumberedRow[],
  {
    file,
    column,
    unitOf,
    answers,
    candidates,
    found,
    sees,
  }: {
    file: string
    /** Where a column of the table stands in the rows. */
    column: (name: string) => number
    unitOf: (row: number) => string
    answers: PeopleAnswers
    candidates: boolean
    found: Namesake[]
    sees: (region: string | null) => boolean
  },
): Promise<readonly NumberedRow[]> {
  const at = { name: column('name'), birth: column('birth_year'), region: column('region'), rank: column('title_rank') }
  if (at.name < 0) return rows
  const ids = rows.map(({ cells }) => text(cells[0])).filter(Boolean)
  const there = new Set((await reader.run(importedEntities, { ids })).map(({ id }) => id))
  const fresh = rows.filter(({ cells }) => !there.has(text(cells[0])))
  const names = [...new Set(fresh.flatMap(({ cells }) => [text(cells[at.name]), normaliseText(text(cells[at.name]))]))]
  if (names.length === 0) return rows
  const known = (await reader.run(namesakes, { names })).filter(({ regionId }) => sees(regionId))
  return rows.map((one) => {
    const { row, cells } = one
    const id = text(cells[0])
    const name = normaliseText(text(cells[at.name]))
    const same = there.has(id) || !name ? [] : known.filter((other) => normaliseText(other.name) === name)
    const answer = answers.find((given) => given.id === id)?.is
    if (answer !== undefined && answer !== 'new') return { row, cells: [answer, ...cells.slice(1)] }
    if (same.length === 0 || answer === 'new') return one
    const cell = (where: number): string => (where < 0 ? '' : text(cells[where]))
    const of = same.map((other) => ({
      id: other.id,
      reasons: [
        '同名',
        ...(unitOf(row) && other.units.some((unit) => normaliseText(unit) === normaliseText(unitOf(row)))
          ? ['同单位']
          : []),
        ...(other.birthYear !== null && cell(at.birth) === String(other.birthYear) ? ['同出生年份'] : []),
        ...(cell(at.birth) && other.birthYear !== null && cell(at.birth) !== String(other.birthYear)
          ? ['出生年份不同']
          : []),
        ...(other.regionId !== null && [other.regionId, other.regionId.replace('region:', '')].includes(cell(at.region))
          ? ['同所在地区']
          : []),
        ...(other.titleRank !== null && cell(at.rank) === other.titleRank ? ['同职称等级'] : []),
      ],
    }))
    found.push({ file, row, id, of })
    if (candidates) return one
    const asks: BadCell = {
      found: id,
      expected: `an answer who it is: ${of
        .map(({ id: other, reasons }) => `${other} (${reasons.join('、')})`)
        .slice(0, 5)
        .join(' or ')}, or somebody new; write the id into a column 编号, or say it in a mapping`,
    }
    return { row, cells: [asks, ...cells.slice(1)] }
  })
}
