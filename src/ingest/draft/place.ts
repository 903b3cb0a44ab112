import { InputError } from '../../kernel/errors.js'
import type { Reader } from '../../store/store.js'
import type { PolicyTextRow } from '../../generated/cypher.js'
import { textById, textsOf } from '../../texts/index.js'
import { isOther, samePolicies, type KnownPolicy, type ReadPolicy } from './policy.js'

export type DocumentState = 'NEW' | 'SAME' | 'EDITION'

/** What a document is to the graph. */
export interface PolicyPlace {
  /** The id it has, or will have. */
  id: string
  state: DocumentState
  /** Of an edition: the one before. */
  before?: KnownPolicy | undefined
  /** Neither day nor number tell them apart: where they say the same, it is that one in another form. */
  again?: boolean
  /** Its text, where it was brought before. */
  text?: PolicyTextRow | undefined
}

/** Finds what a document is: one that is there, an edition of one, or a new one. @throws InputError */
export async function placeOf(
  reader: Reader,
  read: ReadPolicy,
  known: readonly KnownPolicy[],
  { textId, supersedes }: { textId: string; supersedes?: string | undefined },
): Promise<PolicyPlace> {
  const text = await textById(reader, textId)
  if (text && known.some(({ id }) => id === text.policy)) return { id: text.policy, state: 'SAME', text }
  const place = await newPlace(reader, read, known, { textId, supersedes })
  // Of a text that was brought before, and of which nothing came.
  return text ? { ...place, id: place.state === 'SAME' ? place.id : text.policy, text } : place
}

async function newPlace(
  reader: Reader,
  read: ReadPolicy,
  known: readonly KnownPolicy[],
  { textId, supersedes }: { textId: string; supersedes?: string | undefined },
): Promise<PolicyPlace> {
  if (supersedes !== undefined) {
    const before = known.find(({ id }) => id === supersedes)
    if (!before)
      throw new InputError(
        `expected the id of a policy document that is there, found ${JSON.stringify(supersedes.slice(0, 80))}`,
      )
    return { id: freeId(read, known, textId), state: 'EDITION', before }
  }
  const same = samePolicies(known, read)
  const own = same.filter((one) => !isOther(one, read)).toSorted(byDate)
  for (const one of own) if ((await textsOf(reader, one.id)).length === 0) return { id: one.id, state: 'SAME' }
  const before = own[0] ?? same.toSorted(byDate)[0]
  return before
    ? {
        id: freeId(read, known, textId),
        state: 'EDITION',
        before,
        again: before === own[0],
      }
    : { id: read.id, state: 'NEW' }
}

const byDate = (a: KnownPolicy, b: KnownPolicy): number => ((a.date ?? '') < (b.date ?? '') ? 1 : -1)

/** An id of an edition of its own. */
function freeId({ id, date }: ReadPolicy, known: readonly KnownPolicy[], textId: string): string {
  const taken = new Set(known.map((one) => one.id))
  const dated = date === undefined ? id : `${id}-${date.replaceAll('-', '')}`
  return [id, dated].find((one) => !taken.has(one)) ?? `${id}-${textId.slice('text:'.length, 'text:'.length + 8)}`
}
