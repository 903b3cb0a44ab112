import { entitiesOfPolicy, importedRows, importNamed } from '../../generated/cypher.js'
import { tables } from '../../generated/tables.js'
import { slices } from '../../kernel/slices.js'
import { normaliseText } from '../../kernel/text.js'
import { entityTypes } from '../../model.js'
import type { Reader } from '../../store/store.js'
import type { Item } from '../document.js'
import { isWithin } from '../places.js'

type Row = Readonly<Record<string, unknown>>

/** What the graph has of a document. */
export type Standing = ReadonlyMap<string, Row>

export const standingOf = async (reader: Reader, policy: string): Promise<Standing> =>
  new Map((await reader.run(entitiesOfPolicy, { policy })).map(({ id, properties }) => [id, properties as Row]))

/** The prefixes of ids by table: of tables whose rows are entities. */
export const prefixes: ReadonlyMap<string, string> = new Map(
  tables.flatMap((spec) =>
    spec.kind === 'entity' ? [[spec.file, `${entityTypes[spec.label].prefix}:`] as const] : [],
  ),
)

/** Tables whose rows are told by their names: in a region where they have one. */
const NAMED = new Set([
  'regions',
  'departments',
  'indicators',
  'chains',
  'enterprises',
  'institutions',
  'platforms',
  'products',
  'programmes',
  'projects',
  'fields',
  'teams',
])

/** What the graph has by the names of what was read, by the ids that was read with. */
export interface Named {
  same: Map<string, string>
  /** What is a body of another kind there. */
  bodies: Map<string, string>
  /** What several have the name of. */
  several: Map<string, readonly string[]>
}

/**
 * Of things with a name, those that are in the graph already, by the ids they were read with: of the same name or an
 * alias, where one alone has it in the region. People are never told by a name.
 */
export async function knownNamed(reader: Reader, items: readonly Item[]): Promise<Named> {
  const named = items.filter(({ table, row }) => NAMED.has(table) && typeof row.name === 'string')
  const found = new Map<string, Set<string>>()
  const texts = [
    ...new Set(
      named.flatMap(({ row }) => [...forms(row.name as string), ...(row.code === undefined ? [] : [String(row.code)])]),
    ),
  ]
  const codes = new Map<string, string>()
  const regions = new Map<string, string | null>()
  for (const some of slices(texts))
    for (const { id, name, aliases, code } of await reader.run(importNamed, {
      texts: [...some],
    })) {
      for (const one of [name, ...aliases])
        found.set(normaliseText(one), (found.get(normaliseText(one)) ?? new Set()).add(id))
      if (code !== null) codes.set(code, id)
    }
  const ids = [...new Set([...found.values()].flatMap((some) => [...some]))]
  for (const some of slices(ids))
    for (const { id, properties } of await reader.run(importedRows, {
      ids: [...some],
    }))
      regions.set(id, ((properties as Row).regionId as string | undefined) ?? null)
  const known = new Map<string, string>()
  const bodies = new Map<string, string>()
  const several = new Map<string, readonly string[]>()
  for (const { table, row } of named) {
    const id = String(row.id)
    if (table === 'regions') {
      const same = codes.get(String(row.code))
      if (same !== undefined) known.set(id, same)
      continue
    }
    const all = [...(found.get(normaliseText(row.name as string)) ?? [])]
    const own = all.filter((one) => one.startsWith(prefixes.get(table)!))
    const region = typeof row.region === 'string' ? (known.get(row.region) ?? row.region) : undefined
    const exact = own.filter((one) => regions.get(one) === region)
    const near = own.filter((one) => fits(regions.get(one), region))
    const [only] = exact.length === 1 ? exact : near.length === 1 ? near : []
    if (only !== undefined) known.set(id, only)
    else if (near.length > 1) several.set(id, near)
    else if (own.length === 0 && BODIES.has(table)) {
      const [other, more] = all.filter((one) => isBody(one) && fits(regions.get(one), region))
      if (other !== undefined && more === undefined) bodies.set(id, other)
    }
  }
  return { same: known, bodies, several }
}

/** What may be one body by several names of its kind: an institute that is a platform. */
const BODIES = new Set(['institutions', 'platforms', 'enterprises', 'departments'])
const isBody = (id: string): boolean => [...BODIES].some((table) => id.startsWith(prefixes.get(table)!))

/** As it is written, as names are compared, and with the signs of the other width. */
const forms = (text: string): string[] => [
  text,
  normaliseText(text),
  text.replace(/[(),:;]/g, (sign) => '（），：；'['(),:;'.indexOf(sign)]!),
]

/** Whether a thing of one region may be that of another: one is not told, or lies in the other. */
function fits(one: string | null | undefined, other: string | undefined): boolean {
  if (one == null || other === undefined) return true
  const [a, b] = [one, other].map((id) => id.slice('region:'.length)) as [string, string]
  return isWithin(a, b) || isWithin(b, a)
}
