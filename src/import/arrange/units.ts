import { unitsOf } from '../../generated/cypher.js'
import { entityTypes, typeOfId } from '../../model.js'
import type { Reader } from '../../store/store.js'
import type { Cell, NumberedRow, SourceTable } from '../read/source.js'
import { items } from './forms/words.js'

/** How names are read, as far as it is needed here. */
export interface NamedUnits {
  /** Ids of what has these names, where one alone has it. */
  organisations(names: readonly string[], all: readonly SourceTable[]): Promise<Map<string, string>>
  /** Who somebody of a sheet is, where that was answered. */
  personOf(id: string): string
}

/**
 * Where people work, as their list says it in passing: a unit that one organisation alone is called by is a relation to
 * it, unless it is there already; others are kept aside and named, and nothing is refused for them.
 */
export function withUnits(
  reader: Reader,
  table: SourceTable,
  all: () => readonly SourceTable[],
  names: NamedUnits,
): SourceTable {
  const notes: string[] = []
  return {
    ...table,
    notes,
    async *read() {
      notes.length = 0
      const unknown = new Set<string>()
      let begun = false
      for await (const block of table.read()) {
        const [header, rows] = begun ? [undefined, block] : [block[0], block.slice(1)]
        begun = true
        if (header) yield [header]
        const known = await names.organisations([...new Set(rows.flatMap(({ cells }) => parts(cells[1])))], all())
        const found = rows.flatMap(({ row, cells }) =>
          unitsIn(cells[1], known, unknown).map((unit): NumberedRow => {
            const expert = whole(text(cells[0]))
            return { row, cells: [names.personOf(expert), unit, ...cells.slice(2)] }
          }),
        )
        const ids = [...new Set(found.map(({ cells }) => text(cells[0])))]
        const there = new Set(
          ids.length ? (await reader.run(unitsOf, { ids })).map((one) => `${one.expert}\n${one.organisation}`) : [],
        )
        yield found.filter(({ cells }) => !there.has(`${text(cells[0])}\n${text(cells[1])}`))
      }
      if (unknown.size) notes.push(unknownNote([...unknown]))
    },
  }
}

/** Ids of people may be written without their prefix. */
const whole = (id: string): string => (typeOfId(id) ? id : `${entityTypes.Expert.prefix}:${id}`)

const text = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell.trim() : '')

/** A unit may have signs in its name that part lists. */
const parts = (cell: Cell | undefined): string[] => {
  const written = text(cell)
  return written === '' ? [] : [...new Set([written, ...items(written)])]
}

function unitsIn(cell: Cell | undefined, known: ReadonlyMap<string, string>, unknown: Set<string>): string[] {
  const written = text(cell)
  const own = known.get(written)
  if (own !== undefined) return [own]
  const found = items(written).flatMap((part) => {
    const id = known.get(part)
    if (id === undefined) unknown.add(part)
    return id ?? []
  })
  return [...new Set(found)]
}

const MOST = 20
const unknownNote = (units: readonly string[]): string =>
  `units kept aside, as no organisation alone is called so: ${units.slice(0, MOST).join('、')}${units.length > MOST ? ` and ${units.length - MOST} more` : ''}`
