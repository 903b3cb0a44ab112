import { policyTitles } from '../../generated/cypher.js'
import type { Reader } from '../../store/store.js'
import type { Item } from '../document.js'
import { coreNumber, coreTitle } from './titles.js'

/** A document of the graph. */
export interface KnownPolicy {
  id: string
  name: string
  aliases: readonly string[]
  number: string | null
  date: string | null
  region: string | null
  status: string | null
}

/** What a row says of a document. */
export interface ReadPolicy {
  id: string
  title: string
  number?: string
  date?: string
  region?: string
  status?: string
}

export const policyOf = ({ row }: Pick<Item, 'row'>): ReadPolicy => row as unknown as ReadPolicy

export const knownPolicies = (reader: Reader): Promise<KnownPolicy[]> => reader.run(policyTitles, {})

/** The documents of the graph that a document is, or is an edition of: by number and title, or by title alone. */
export function samePolicies(known: readonly KnownPolicy[], read: ReadPolicy): KnownPolicy[] {
  const title = coreTitle(read.title)
  const number = read.number === undefined ? undefined : coreNumber(read.number)
  return known.filter((one) => {
    if (one.id === read.id) return true
    if (one.region !== null && read.region !== undefined && one.region !== read.region) return false
    return (
      [one.name, ...one.aliases].some((name) => coreTitle(name) === title) ||
      (number !== undefined && one.number !== null && coreNumber(one.number) === number)
    )
  })
}

/** Whether both tell a day or a number, and not the same; one that is issued is another than its draft for comment. */
export const isOther = (one: KnownPolicy, read: ReadPolicy): boolean =>
  (one.date !== null && read.date !== undefined && one.date !== read.date) ||
  ((one.status === 'DRAFT') !== (read.status === 'DRAFT') && one.status !== null && read.status !== undefined) ||
  (one.number !== null && read.number !== undefined && coreNumber(one.number) !== coreNumber(read.number))

/** The documents of the graph that a text says it repeals: 《…》同时废止. */
export function repealedBy(known: readonly KnownPolicy[], lines: readonly string[], own: ReadPolicy): KnownPolicy[] {
  const said = lines.flatMap((line) => line.match(/[^。；;]*(?:废止|停止执行)[^。；;]*/g) ?? []).join('\n')
  const titles = new Set([...said.matchAll(/《([^》]+)》/g)].map(([, title]) => coreTitle(title!)))
  const numbers = new Set(
    [...said.matchAll(/[\u4e00-\u9fa5]{1,12}[〔[(（]\d{4}[〕\])）]\d+号/g)].map(([text]) => coreNumber(text)),
  )
  return known.filter(
    ({ id, name, aliases, number }) =>
      id !== own.id &&
      ([name, ...aliases].some((one) => titles.has(coreTitle(one))) ||
        (number !== null && [...numbers].some((one) => one.endsWith(coreNumber(number))))),
  )
}
