import type { HeaderType } from '../query/query.js'
import { masked } from '../query/text.js'
import { personalFields, personalTypes } from './sight.js'

/** The parameters that a query is given with what may be seen. */
export const REGIONS = 'sightRegions'
export const shownParam = (field: string): string => `sightShown_${field}`

const strings: HeaderType = { kind: 'list', of: { kind: 'scalar', name: 'string' } }
export const sightTypes: Readonly<Record<string, HeaderType>> = Object.fromEntries(
  [REGIONS, ...personalFields.map(shownParam)].map((name) => [name, strings]),
)

/** Stored properties that tell a personal field, of any type. */
const properties = new Map<string, string>(personalTypes.flatMap(([, type]) => Object.entries(type.properties)))
const labels = new Set<string>(['Entity', 'Person', ...personalTypes.map(([label]) => label)])

/**
 * A query text that knows of people only what may be seen: wherever it reads a personal property, it reads what stands
 * for it where the person's region is none of `$sightRegions` and the field was not shown. So nobody is found,
 * filtered, ordered or counted by what may not be seen, and no row holds it. Nothing of a request enters the texts:
 * they are made from those of query files.
 */
export function seenText(text: string): string {
  const plain = masked(text)
  const others = otherVariables(plain)
  const edits: { at: number; length: number; text: string }[] = []
  for (const { 0: all, 1: variable, 2: property, index } of plain.matchAll(/(?<![.$\w])([A-Za-z_]\w*)\.(\w+)\b/g))
    if (isPersonal(variable!, property!, others))
      edits.push({ at: index, length: all.length, text: seen(variable!, property!) })
  // `n {.id, .name}`, `n {.*}` and `properties(n)`.
  for (const { 0: all, 1: variable, 2: inside, index } of plain.matchAll(
    /(?<![.$\w])([A-Za-z_]\w*) ?\{(\s*\.[^{}]*)\}/g,
  )) {
    if (others.has(variable!)) continue
    const start = index + all.length - inside!.length - 1
    for (const { 0: item, 1: property, index: at } of inside!.matchAll(/\.(\w+)\b|\.\*/g)) {
      if (/\w\s*$/.test(inside!.slice(0, at))) continue
      if (property === undefined) edits.push({ at: start + at, length: item.length, text: `.*, ${whole(variable!)}` })
      else if (properties.has(property))
        edits.push({ at: start + at, length: item.length, text: `${property}: ${seen(variable!, property)}` })
    }
  }
  for (const { 0: all, 1: variable, index } of plain.matchAll(/\bproperties\(\s*(\w+)\s*\)/g))
    if (!others.has(variable!))
      edits.push({ at: index, length: all.length, text: `${variable!} {.*, ${whole(variable!)}}` })
  return edits
    .toSorted((a, b) => a.at - b.at)
    .reduceRight((whole, { at, length, text: added }) => whole.slice(0, at) + added + whole.slice(at + length), text)
}

const isPersonal = (variable: string, property: string, others: ReadonlySet<string>): boolean =>
  properties.has(property) && !others.has(variable)

/**
 * Variables that stand for something else than a person: relations, entities of another label alone, rows of a
 * parameter.
 */
function otherVariables(plain: string): Set<string> {
  const found = new Map<string, boolean>()
  const note = (variable: string, other: boolean): void =>
    void found.set(variable, (found.get(variable) ?? true) && other)
  for (const { 1: variable, 2: label } of plain.matchAll(/\(\s*([A-Za-z_]\w*)\s*:\s*(\w+)/g))
    note(variable!, !labels.has(label!))
  for (const { 1: variable } of plain.matchAll(/\[\s*([A-Za-z_]\w*)\s*:\s*\w+/g)) note(variable!, true)
  for (const { 1: variable } of plain.matchAll(/\bUNWIND\s+\$\w+\s+AS\s+(\w+)/gi)) note(variable!, true)
  return new Set([...found].flatMap(([variable, other]) => (other ? [variable] : [])))
}

/** All personal properties of a row, as they may be seen. */
const whole = (variable: string): string =>
  [...properties.keys()].map((property) => `${property}: ${seen(variable, property)}`).join(', ')

function seen(variable: string, property: string): string {
  const field = properties.get(property)!
  const person = personalTypes
    .map(([, { prefix }]) => `coalesce(${variable}.id, '') STARTS WITH '${prefix}'`)
    .join(' OR ')
  const may = `NOT (${person}) OR coalesce(${variable}.regionId IN $${REGIONS}, false) OR ${variable}.id IN $${shownParam(field)}`
  return `CASE WHEN ${may} THEN ${variable}.${property}${HIDDEN[property] ? ` ELSE ${HIDDEN[property](variable)}` : ''} END`
}

/** What stands for a property that may not be seen; nothing for the others. */
const HIDDEN: Readonly<Record<string, (variable: string) => string>> = {
  name: (variable) => `left(${variable}.name, 1) + '**'`,
  searchText: () => "''",
  sortKey: () => "''",
}
