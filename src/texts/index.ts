import {
  changeSetsByIds,
  entitiesOfPolicy,
  saveTextParts,
  saveTexts,
  textParts,
  textsByIds,
  textsOfPolicies,
  type PolicyTextRow,
} from '../generated/cypher.js'
import { InputError } from '../kernel/errors.js'
import { groupBy } from '../kernel/group.js'
import { parseSource } from '../kernel/source.js'
import { typeOfId } from '../model.js'
import type { Reader } from '../store/store.js'

/** Lines of a part of a text, as queries of them know. */
const PART = 200
const MOST_LINES = 2000

/** What stands in a line: characters from 1, both counted. */
export interface LineFact {
  id: string
  first: number
  last: number
}

/** A line of a text, and the path of the clause it begins. */
export interface KeptLine {
  text: string
  clause: string | null
  /** What was read there, by the ids of the graph, whether it is there or was drafted. */
  facts?: readonly LineFact[]
}

export interface TextLine extends KeptLine {
  /** From 1. */
  no: number
  policy: string
}

/** Keeps a text with its lines, of which personal contacts were struck out. */
export async function keepText(tx: Reader, text: PolicyTextRow, lines: readonly KeptLine[]): Promise<void> {
  await tx.run(saveTexts, { rows: [text] })
  const rows = []
  for (let from = 0; from < lines.length; from += PART)
    rows.push({
      id: `${text.id}~${from + 1}`,
      text: text.id,
      first: from + 1,
      lines: JSON.stringify(lines.slice(from, from + PART)),
    })
  if (rows.length) await tx.run(saveTextParts, { rows })
}

/** A text by its id. */
export async function textById(reader: Reader, id: string): Promise<PolicyTextRow | undefined> {
  return (await reader.run(textsByIds, { ids: [id] }))[0]?.text
}

/** Texts of a policy that count, the one brought first first: not those whose draft was refused or taken back. */
export async function textsOf(reader: Reader, policy: string): Promise<PolicyTextRow[]> {
  const texts = (await reader.run(textsOfPolicies, { policies: [policy] })).map(({ text }) => text)
  const drafts = texts.flatMap(({ changeSet }) => changeSet ?? [])
  if (drafts.length === 0) return texts
  const sets = await reader.run(changeSetsByIds, { ids: drafts })
  const dropped = new Set(
    sets.flatMap(({ node: { id, state } }) => (['REJECTED', 'WITHDRAWN'].includes(state) ? [id] : [])),
  )
  return texts.filter(({ changeSet }) => changeSet == null || !dropped.has(changeSet))
}

/** Texts of policy documents (政策原文): kept beside the graph, so that a fact opens at its place. */
export class PolicyTexts {
  readonly #reader: Reader
  readonly #stated = new Map<string, Promise<Stated>>()

  constructor(reader: Reader) {
    this.#reader = reader
  }

  /**
   * The text that the places of a policy's facts are places in, or that a draft was made of; null where none is kept.
   */
  async of(policy: string, draft?: string | null): Promise<PolicyTextRow | null> {
    if (draft != null) {
      const texts = await this.#reader.run(textsOfPolicies, { policies: [policy] })
      const own = texts.find(({ text }) => text.changeSet === draft)
      if (own) return own.text
    }
    return (await textsOf(this.#reader, policy))[0] ?? null
  }

  /** Lines from 1, both ends counted. @throws InputError for more than may be asked for at once */
  async lines(
    { id, policy, lines }: PolicyTextRow,
    from: number,
    to = Math.min(lines, from + MOST_LINES - 1),
  ): Promise<TextLine[]> {
    if (from < 1) throw new InputError(`from: expected a line from 1, found ${from}`)
    if (to - from >= MOST_LINES)
      throw new InputError(`to: expected at most ${MOST_LINES} lines at once, found ${to - from + 1}`)
    const parts = await this.#reader.run(textParts, { text: id, from, to })
    return parts
      .flatMap(({ part: { first, lines: kept } }) =>
        (JSON.parse(kept) as KeptLine[]).map((line, at) => ({ no: first + at, policy, ...line })),
      )
      .filter(({ no }) => no >= from && no <= to)
  }

  /** What stands in a line: what was read there, and what of the graph says that it comes from there. */
  async facts({ no, policy, facts = [] }: TextLine): Promise<LineFact[]> {
    const stated = await (this.#stated.get(policy) ?? this.#statedIn(policy))
    const all = [...facts, ...(stated.get(no) ?? [])]
    return [...new Map(all.map((fact) => [`${fact.id} ${fact.first}`, fact])).values()]
  }

  #statedIn(policy: string): Promise<Stated> {
    const asked = this.#reader.run(entitiesOfPolicy, { policy }).then((rows): Stated => {
      const facts = rows.flatMap(({ id, properties }) =>
        typeOfId(id) === 'Clause' || typeOfId(id) === 'Region'
          ? []
          : factsOf(id, policy, properties as { sources?: string[] }),
      )
      return groupBy(facts, ({ line }) => line)
    })
    this.#stated.set(policy, asked)
    return asked
  }
}

type Stated = ReadonlyMap<number, readonly LineFact[]>

const factsOf = (id: string, policy: string, { sources = [] }: { sources?: readonly string[] }) =>
  sources.flatMap((source) => {
    const { policyId, line, firstCharacter: first, lastCharacter: last } = parseSource(source)
    return policyId === policy && line !== null && first !== null && last !== null ? [{ id, line, first, last }] : []
  })
