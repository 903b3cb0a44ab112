import { chainNames, importedEntities, importNamed, regionTree } from '../../generated/cypher.js'
import { Regions } from '../../kernel/regions.js'
import { normaliseText } from '../../kernel/text.js'
import { entityTypes, typeOfId, type EntityTypeName } from '../../model.js'
import type { Reader } from '../../store/store.js'
import type { Column, TableSpec } from '../exchange/spec.js'
import { add, datasetNames, type DatasetNames, type Index } from './datasetNames.js'
import { ChainNames } from './chainNames.js'
import { withNamesakes, type Namesake, type PeopleAnswers } from './people.js'
import { columnsOf, specNamed } from './exchange.js'
import { withUnits } from './units.js'
import type { BadCell, Cell, NumberedRow, SourceTable } from '../read/source.js'

/** What may be told by a name, an alias or a code: not by an id. */
const NAMELIKE = /\p{Script=Han}|^\d{6}$|^[0-9A-Z]{18}$/u
const LOOKUP = 2000

/** Reads the names that cells refer by as ids: those of the dataset first, then those of the graph. */
export class Names {
  readonly #reader: Reader
  #dataset: Promise<DatasetNames> | undefined
  readonly #graph: Index = new Map()
  readonly #ids = new Set<string>()
  readonly #asked = new Set<string>()

  #regions: Regions | undefined
  #chains: ChainNames | undefined
  /** What rows without ids are that is there already, by the ids that were made for them. */
  readonly #there = new Map<string, string>()
  readonly #short = new Map<string, readonly string[]>()
  readonly #people: PeopleAnswers
  readonly #candidates: boolean
  /** New people with a name that is known, as of the last reading. */
  #namesakes: Namesake[] = []

  readonly #sees: ((region: string | null) => boolean) | undefined

  constructor(
    reader: Reader,
    {
      people = [],
      candidates = false,
      sees,
    }: {
      people?: PeopleAnswers | undefined
      candidates?: boolean | undefined
      /** Whether who asks may see the people of a region; all without it. */
      sees?: ((region: string | null) => boolean) | undefined
    } = {},
  ) {
    this.#reader = reader
    this.#people = people
    this.#candidates = candidates
    this.#sees = sees
  }

  get namesakes(): readonly Namesake[] {
    return this.#namesakes
  }

  /** A table whose references are ids, as far as its names tell. @param all the tables of the dataset */
  over(table: SourceTable, all: () => readonly SourceTable[]): SourceTable {
    const spec = specNamed(table.name)
    if (!spec) return table
    if (table.beside) return withUnits(this.#reader, table, all, this)
    const read = (): AsyncIterable<readonly NumberedRow[]> => this.#read(table, spec, all)
    return { ...table, read }
  }

  async *#read(
    table: SourceTable,
    spec: TableSpec,
    all: () => readonly SourceTable[],
  ): AsyncGenerator<readonly NumberedRow[]> {
    let columns: (Column | undefined)[] | undefined
    const people = table.madeIds && spec.kind === 'entity' && spec.label === 'Expert'
    if (people) this.#namesakes = this.#namesakes.filter(({ file }) => file !== table.file)
    for await (const block of table.read()) {
      const rows = [...block]
      columns ??= columnsOf(spec, rows.shift()?.cells ?? [])
      const header = block.length > rows.length ? [block[0]!] : []
      const read = await this.#rows(rows, columns, table, spec, all)
      yield [...header, ...(people ? await this.#known(read, columns, table) : read)]
    }
  }

  /** Ids of what alone has these names. */
  async alone(
    types: readonly EntityTypeName[],
    names: readonly string[],
    all: readonly SourceTable[],
  ): Promise<Map<string, string>> {
    const dataset = await (this.#dataset ??= datasetNames(all))
    await this.#ask(names, types)
    return new Map(
      names.flatMap((name): [string, string][] => {
        const id = this.#idOf(types, name, dataset)
        return typeof id === 'string' && typeOfId(id) !== undefined ? [[name, id]] : []
      }),
    )
  }

  ownOf(id: string): string {
    return this.#there.get(id) ?? this.#personOf(id)
  }

  /** Who somebody of a sheet without ids is, by what was answered. */
  #personOf(id: string): string {
    const is = this.#people.find((one) => one.id === id)?.is
    return is === undefined || is === 'new' ? id : is
  }

  #known(rows: readonly NumberedRow[], columns: readonly (Column | undefined)[], table: SourceTable) {
    return withNamesakes(this.#reader, rows, {
      file: table.file,
      column: (name) => columns.findIndex((column) => column?.name === name),
      unitOf: (row) => table.unitOf?.(row) ?? '',
      answers: this.#people,
      candidates: this.#candidates,
      found: this.#namesakes,
      sees: this.#sees ?? (() => true),
    })
  }

  async #rows(
    rows: readonly NumberedRow[],
    columns: readonly (Column | undefined)[],
    table: SourceTable,
    spec: TableSpec,
    all: () => readonly SourceTable[],
  ): Promise<readonly NumberedRow[]> {
    const references = columns.flatMap((column, at) =>
      column?.kind === 'reference' && column.name !== 'id' && column.name !== '_remove' ? [{ column, at }] : [],
    )
    const names = new Set<string>()
    for (const { cells } of rows)
      for (const { column, at } of references)
        for (const text of partsOf(column, cells[at] ?? '')) if (isName(text)) names.add(text)
    const nameAt =
      table.madeIds && spec.kind === 'entity' && spec.label !== 'Expert'
        ? columns.findIndex((c) => c?.name === 'name' || c?.name === 'title')
        : -1
    if (nameAt >= 0)
      for (const { cells } of rows) if (typeof cells[nameAt] === 'string') names.add(cells[nameAt].trim())
    if (names.size === 0) return rows
    const dataset = await (this.#dataset ??= datasetNames(all()))
    await this.#ask(
      [...names],
      references.flatMap(({ column }) => column.types ?? []),
    )
    return rows.map(({ row, cells }) => {
      const read = [...cells]
      for (const { column, at } of references) read[at] = this.#cell(column, cells[at] ?? '', dataset)
      if (nameAt >= 0 && spec.kind === 'entity') {
        const known = this.#ofGraph(normaliseText(String(cells[nameAt])), [spec.label])
        if (known.length === 1) {
          this.#there.set(String(read[0]), known[0]!)
          read[0] = known[0]!
        }
      }
      return { row, cells: read }
    })
  }

  #cell(column: Column, cell: Cell, dataset: DatasetNames): Cell {
    if (typeof cell !== 'string' || !partsOf(column, cell).some(isName)) return cell
    const found: string[] = []
    for (const text of partsOf(column, cell)) {
      const id = isName(text) ? this.#idOf(column.types!, text, dataset) : text
      if (typeof id !== 'string') return id
      found.push(id)
    }
    return found.join(';')
  }

  #idOf(types: readonly EntityTypeName[], text: string, dataset: DatasetNames): string | BadCell {
    if (types.some((type) => this.#ids.has(`${entityTypes[type].prefix}:${text}`))) return text
    const key = normaliseText(text)
    const own = [...new Set(types.flatMap((type) => [...(dataset.byType.get(type)?.get(key) ?? [])]))]
    if (own.length === 1) return this.#asKnown(own[0]!, key, dataset)
    const known = own.length
      ? own
      : ([this.#ofGraph(key, types), this.#shorter(text, types)].find((ids) => ids.length) ?? [])
    if (known.length === 0) return text
    const people = known.some((id) => typeOfId(id) === 'Expert')
    // Who may not see everybody is told of nobody by his name.
    if (people && this.#sees) return text
    if (known.length === 1 && !people) return known[0]!
    const [some, more] = [known.slice(0, 5).join(', '), known.length > 5 ? ', …' : '']
    return {
      found: text,
      expected: people
        ? `an id, as a name alone does not say who it is: ${some}${more}`
        : `an id, as several have this name: ${some}${more}`,
    }
  }

  /** A row without an id may be somebody or something that is there. */
  #asKnown(id: string, key: string, { made }: DatasetNames): string {
    if (!made.has(id)) return id
    const type = typeOfId(id)!
    if (type === 'Expert') return this.#personOf(id)
    const known = this.#ofGraph(key, [type])
    return known.length === 1 ? known[0]! : id
  }

  #ofGraph = (key: string, types: readonly EntityTypeName[]): string[] =>
    [...(this.#graph.get(key) ?? [])].filter((id) => types.includes(typeOfId(id)!))

  /** What is there by a shorter name, or one with those above in front: 福泉, 贵州省福泉市, 中药材产业链. */
  #shorter(text: string, types: readonly EntityTypeName[]): string[] {
    let found = this.#short.get(text)
    if (!found)
      this.#short.set(text, (found = [...(this.#regions?.idsOf(text) ?? []), ...(this.#chains?.named(text) ?? [])]))
    return found.filter((id) => types.includes(typeOfId(id)!))
  }

  async #ask(names: readonly string[], types: readonly EntityTypeName[]): Promise<void> {
    const fresh = names.filter((name) => !this.#asked.has(name))
    for (const name of fresh) this.#asked.add(name)
    if (fresh.length && types.includes('Region')) this.#regions ??= new Regions(await this.#reader.run(regionTree, {}))
    if (fresh.length && types.includes('Chain')) this.#chains ??= new ChainNames(await this.#reader.run(chainNames, {}))
    for (let from = 0; from < fresh.length; from += LOOKUP) {
      const texts = fresh.slice(from, from + LOOKUP)
      const ids = texts.flatMap((text) => [...new Set(types)].map((type) => `${entityTypes[type].prefix}:${text}`))
      for (let at = 0; at < ids.length; at += LOOKUP)
        for (const { id } of await this.#reader.run(importedEntities, { ids: ids.slice(at, at + LOOKUP) }))
          this.#ids.add(id)
      for (const { id, name, aliases, code, uscc } of await this.#reader.run(importNamed, {
        texts: [...new Set(texts.flatMap(forms))],
      }))
        for (const text of [name, ...aliases, code, uscc]) if (text) add(this.#graph, normaliseText(text), id)
    }
  }
}

/** As it is written, and as names are compared. */
const forms = (text: string): string[] => [text, normaliseText(text)]

const isName = (text: string): boolean => NAMELIKE.test(text) && typeOfId(text) === undefined

const partsOf = ({ list }: Column, cell: Cell): string[] =>
  typeof cell !== 'string'
    ? []
    : list
      ? cell.split(/[;；]/).flatMap((part) => part.trim() || [])
      : cell.trim()
        ? [cell.trim()]
        : []
