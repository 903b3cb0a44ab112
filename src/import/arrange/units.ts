import { chainsOfEnterprises, unitsOf } from '../../generated/cypher.js'
import { entityTypes, typeOfId, type EntityTypeName } from '../../model.js'
import type { BesideFile } from './beside.js'
import type { Reader } from '../../store/store.js'
import type { Cell, NumberedRow, SourceTable } from '../read/source.js'
import { items } from './forms/words.js'

/** How names are read, as far as it is needed here. */
export interface NamedUnits {
  /** Ids of what has these names, where one alone has it. */
  alone(
    types: readonly EntityTypeName[],
    names: readonly string[],
    all: readonly SourceTable[],
  ): Promise<Map<string, string>>
  /** What a row without an id is: who was answered, or what is there by its name. */
  ownOf(id: string): string
}

/** What is named, and which of it is there already, by the owner and what he is tied to. */
const KINDS: Record<BesideFile, Kind> = {
  affiliations: {
    owner: 'Expert',
    types: ['Institution', 'Enterprise'],
    there: (reader, ids) => reader.run(unitsOf, { ids }),
    aside: 'units kept aside, as no organisation alone is called so',
  },
  enterprise_chains: {
    owner: 'Enterprise',
    types: ['Chain'],
    there: (reader, ids) => reader.run(chainsOfEnterprises, { ids }),
    aside: 'chains kept aside, as no chain alone is called so',
  },
}
interface Kind {
  owner: EntityTypeName
  types: readonly EntityTypeName[]
  there(reader: Reader, ids: string[]): Promise<readonly { owner: string; tied: string }[]>
  aside: string
}

/**
 * Where people work, or which chains an enterprise is on, as their list says it in passing: what one alone is called by
 * is a relation to it, unless it is there already; others are kept aside and named, and nothing is refused for them.
 */
export function withUnits(
  reader: Reader,
  table: SourceTable,
  all: () => readonly SourceTable[],
  names: NamedUnits,
): SourceTable {
  const kind = KINDS[table.name as BesideFile]
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
        const known = await names.alone(kind.types, [...new Set(rows.flatMap(({ cells }) => parts(cells[1])))], all())
        const found = rows.flatMap(({ row, cells }) =>
          unitsIn(cells[1], known, unknown).map((unit): NumberedRow => {
            const own = whole(text(cells[0]), kind.owner)
            return { row, cells: [names.ownOf(own), unit, ...cells.slice(2)] }
          }),
        )
        const ids = [...new Set(found.map(({ cells }) => text(cells[0])))]
        const there = new Set(
          ids.length ? (await kind.there(reader, ids)).map(({ owner, tied }) => `${owner}\n${tied}`) : [],
        )
        yield found.filter(({ cells }) => !there.has(`${text(cells[0])}\n${text(cells[1])}`))
      }
      if (unknown.size) notes.push(unknownNote(kind.aside, [...unknown]))
    },
  }
}

/** Ids may be written without their prefix. */
const whole = (id: string, type: EntityTypeName): string => (typeOfId(id) ? id : `${entityTypes[type].prefix}:${id}`)

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
const unknownNote = (aside: string, units: readonly string[]): string =>
  `${aside}: ${units.slice(0, MOST).join('、')}${units.length > MOST ? ` and ${units.length - MOST} more` : ''}`
