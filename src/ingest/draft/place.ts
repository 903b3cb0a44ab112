import { InputError } from '../../kernel/errors.js'
import type { Reader } from '../../store/store.js'
import type { PolicyTextRow } from '../../generated/cypher.js'
import { textById, textsOf } from '../../texts/index.js'
import { isOther, repealedBy, samePolicies, type KnownPolicy, type ReadPolicy } from './policy.js'
import { standingOf } from './known.js'

export type DocumentState = 'NEW' | 'SAME' | 'EDITION'

/** What a document is to the graph. */
export interface PolicyPlace {
  /** The id it has, or will have. */
  id: string
  state: DocumentState
  /** Of an edition: the one before. */
  before?: KnownPolicy | undefined
  /** It was known by its title alone, as others cite it. */
  cited?: boolean
  /** Neither day nor number tell them apart: where they say the same, it is that one in another form. */
  again?: boolean
  /** Its text, where it was brought before. */
  text?: PolicyTextRow | undefined
}

interface Brought {
  textId: string
  lines: readonly string[]
  /** What it is a new edition of, where a person says so. */
  supersedes?: string | undefined
}

/** Finds what a document is: one that is there, an edition of one, or a new one. @throws InputError */
export async function placeOf(
  reader: Reader,
  read: ReadPolicy,
  known: readonly KnownPolicy[],
  brought: Brought,
): Promise<PolicyPlace> {
  const text = await textById(reader, brought.textId)
  if (text && known.some(({ id }) => id === text.policy)) return { id: text.policy, state: 'SAME', text }
  const place = await newPlace(reader, read, known, brought)
  // Of a text that was brought before, and of which nothing came.
  return text ? { ...place, id: place.state === 'SAME' ? place.id : text.policy, text } : place
}

async function newPlace(
  reader: Reader,
  read: ReadPolicy,
  known: readonly KnownPolicy[],
  { textId, lines, supersedes }: Brought,
): Promise<PolicyPlace> {
  const id = freeId(read, known, textId)
  if (supersedes !== undefined) return { id, state: 'EDITION', before: namedPolicy(known, supersedes) }
  const same = samePolicies(known, read)
  const own = same.filter((one) => !isOther(one, read)).toSorted(byDate)
  for (const one of own) {
    if ((await textsOf(reader, one.id)).length > 0) continue
    const facts = [...(await standingOf(reader, one.id)).keys()]
    const cited = one.date === null && one.number === null && !facts.some((fact) => fact.startsWith('clause:'))
    return cited ? { id: one.id, state: 'NEW', cited } : { id: one.id, state: 'SAME' }
  }
  const before = own[0] ?? same.toSorted(byDate)[0] ?? repealedBy(known, lines, read)[0]
  return before ? { id, state: 'EDITION', before, again: before === own[0] } : { id: read.id, state: 'NEW' }
}

function namedPolicy(known: readonly KnownPolicy[], id: string): KnownPolicy {
  const found = known.find((one) => one.id === id)
  if (found) return found
  throw new InputError(`expected the id of a policy document that is there, found ${JSON.stringify(id.slice(0, 80))}`)
}

const byDate = (a: KnownPolicy, b: KnownPolicy): number => ((a.date ?? '') < (b.date ?? '') ? 1 : -1)

/** An id of an edition of its own. */
function freeId({ id, date }: ReadPolicy, known: readonly KnownPolicy[], textId: string): string {
  const taken = new Set(known.map((one) => one.id))
  const dated = date === undefined ? id : `${id}-${date.replaceAll('-', '')}`
  return [id, dated].find((one) => !taken.has(one)) ?? `${id}-${textId.slice('text:'.length, 'text:'.length + 8)}`
}
