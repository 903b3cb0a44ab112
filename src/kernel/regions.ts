import { InputError } from './errors.js'
import { normaliseText } from './text.js'
import { Tree } from './tree.js'

/** A region as people know it. */
export interface Region {
  id: string
  name: string
  code?: string | null
  aliases: readonly string[]
  parentId?: string | null
}
type ById = ReadonlyMap<string, Region>

/** The regions there are, known by what people call them. */
export class Regions {
  readonly #byId: ById
  readonly #tree: Tree

  constructor(rows: readonly Region[]) {
    this.#byId = new Map(rows.map((row) => [row.id, row]))
    this.#tree = new Tree(rows.map(({ id, parentId }) => [id, parentId ?? null]))
  }

  /**
   * The id of a region given by its id, its GB/T 2260 code or its name: 泸州市, an alias, or with regions above it in
   * front (四川省泸州市).
   * @throws InputError naming `argument` where there is none, or several
   */
  id(given: string, argument: string): string {
    const region = this.named(given, argument)
    if (region) return region.id
    throw new InputError(
      `${argument}: expected a region by its id, its code or its name, such as region:522700, 522700 or 黔南州, found "${given.slice(0, 60)}"`,
    )
  }

  /** The region given so, where there is one. @throws InputError naming `argument` where there are several */
  named(given: string, argument: string): Region | undefined {
    return found(this.#byId, given, argument)
  }

  /** Ids of a region and of all below it. @throws InputError where there is none, or several */
  below(given: string, argument: string): string[] {
    return [...this.#tree.downwards([this.id(given, argument)])]
  }

  /** Ids of the regions a text may name, by the first way that names any: one where it is clear. */
  idsOf(text: string): string[] {
    return matchesOf(this.#byId, normaliseText(text)).map(({ id }) => id)
  }
}

const SHOWN = 10

/** @throws InputError naming `argument` where there are several */
function found(byId: ById, given: string, argument: string): Region | undefined {
  const known = byId.get(given)
  if (known) return known
  const [match, ...others] = matchesOf(byId, normaliseText(given))
  if (others.length)
    throw new InputError(
      `${argument}: expected one region, found "${given}", which names ${told([match!, ...others], byId)}: give its code or id`,
    )
  return match
}

/** Whom a text names, by the first way in which it names anybody. */
function matchesOf(byId: ById, text: string): Region[] {
  const rows = [...byId.values()]
  const waysToName: ((row: Region) => boolean)[] = [
    ({ code }) => code === text,
    ({ name }) => normaliseText(name) === text,
    ({ aliases }) => aliases.some((alias) => normaliseText(alias) === text),
    (row) => namedFromAbove(row, text, byId, ({ name }) => [name]),
    (row) => namedFromAbove(row, text, byId, ({ name, aliases }) => [name, ...aliases]),
    ({ name, aliases }) => [name, ...aliases].some((one) => shortOf(normaliseText(one)) === text),
    (row) =>
      namedFromAbove(row, text, byId, ({ name, aliases }) =>
        [name, ...aliases].flatMap((one) => [one, shortOf(normaliseText(one)) ?? one]),
      ),
  ]
  for (const named of text ? waysToName : []) {
    const matches = rows.filter(named)
    if (matches.length) return matches
  }
  return []
}

/** 福泉 of 福泉市: the name without the word for its level. */
const shortOf = (name: string): string | undefined =>
  /^(\p{Script=Han}{2,})(?:省|市|州|盟|县|区|旗|地区|自治[区州县旗]|特别行政区)$/u.exec(name)?.[1]

function told(matches: readonly Region[], byId: ById): string {
  const shown = matches.slice(0, SHOWN).map(
    (row) =>
      `${above(row, byId)
        .map(({ name }) => name)
        .reverse()
        .join('')}${row.name} (${row.id})`,
  )
  return `${shown.join(', ')}${matches.length > SHOWN ? ` and ${matches.length - SHOWN} more` : ''}`
}

/** Whether a text is the name with names of regions above it in front: 四川省泸州市江阳区, 四川省江阳区, 泸州市江阳区. */
function namedFromAbove(row: Region, text: string, byId: ById, namesOf: (row: Region) => string[]): boolean {
  const ends = namesOf(row)
    .map(normaliseText)
    .filter((name) => text.endsWith(name) && text.length > name.length)
  return ends.some((end) => {
    let front = text.slice(0, -end.length)
    for (const region of above(row, byId)) {
      const part = namesOf(region)
        .map(normaliseText)
        .find((one) => front.endsWith(one))
      if (part) front = front.slice(0, -part.length)
    }
    return front === ''
  })
}

/** The regions above, the nearest first. A ring, should the data hold one, is walked once. */
function above(row: Region, byId: ById): Region[] {
  const path = new Set([row])
  for (let at = byId.get(row.parentId ?? ''); at && !path.has(at); at = byId.get(at.parentId ?? '')) path.add(at)
  return [...path].slice(1)
}
