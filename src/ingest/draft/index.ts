import type { Rights } from '../../access/rights.js'
import { Changes } from '../../changes/index.js'
import { tried } from '../../changes/preview.js'
import { Refusal, type ChangeProblem } from '../../changes/problem.js'
import { changeSetsByIds, decisionsByIds, type KeptChangeSetRow, type ReadDecisionRow } from '../../generated/cypher.js'
import type { ChangeInput } from '../../generated/types.js'
import { slices } from '../../kernel/slices.js'
import type { Reader, Store } from '../../store/store.js'
import { keepText, textById, textsOf, type KeptLine, type LineFact } from '../../texts/index.js'
import type { Doubt } from '../../changes/candidates.js'
import { doubtOf, namesakeDoubt } from '../doubt.js'
import type { DocumentReading } from '../index.js'
import type { ReadFile } from '../thread.js'
import { answerOf, asDrafted, refused, type Ingested } from './answer.js'
import { draftedOf } from './drafted.js'
import { differencesOf } from './edition.js'
import { matched, type Matched } from './matched.js'
import { placeOf, type PolicyPlace } from './place.js'
import { knownPolicies, policyOf } from './policy.js'
import { printOf, repealPrint, textId } from './print.js'

export type { Ingested } from './answer.js'

export interface DraftOptions {
  title?: string | undefined
  note?: string | undefined
  /** The document it is a new edition of, where somebody says so. */
  supersedes?: string | undefined
  /** Only tell what would be. */
  dryRun?: boolean
  signal?: AbortSignal
}

interface Author {
  by: string
  rights: Rights
  today: string
}

/**
 * A policy document as a draft (拟稿): what it says and the graph does not have yet, each with its place; what was
 * inferred is a candidate. Its text is kept beside the graph, without personal contacts.
 * @throws InputError; what `signal` was aborted with
 */
export async function draftOf(
  store: Store,
  { reading, original }: ReadFile,
  document: DraftOptions,
  author: Author,
): Promise<Ingested> {
  const { signal, supersedes } = document
  const main = reading.items.find(({ table, row }) => table === 'policies' && row.id === reading.policy)!
  const known = await knownPolicies(store)
  const text = textId(reading)
  const found = await placeOf(store, policyOf(main), known, {
    textId: text,
    lines: reading.lines,
    supersedes,
  })
  const title = String(main.row.title)
  const prints = reading.items.map((item) => printOf(title, item))
  const repeals = found.before ? [repealPrint(found.id, found.before.id)] : []
  const decisions = await decisionsOf(store, [...prints, ...repeals])
  const merged = new Map(
    reading.items.flatMap(({ row }, at) => {
      const into = decisions.get(prints[at]!)
      return into?.status === 'MERGED' && into.sameAs != null ? [[String(row.id), into.sameAs] as const] : []
    }),
  )
  const seen = await matched(store, reading, found, known, merged)
  const differences = await differencesOf(store, seen, found)
  signal?.throwIfAborted()
  const place: PolicyPlace = found.again && differences.length === 0 ? { id: found.before!.id, state: 'SAME' } : found
  const held = place === found ? seen : await matched(store, reading, place, known, merged)
  const doubts = doubtsOf(reading, held)
  const drafted = draftedOf(reading, place, held, doubts, prints, decisions, author.rights)
  const open = place.text ? await openDraft(store, place.text.changeSet) : undefined
  const lines = linesOf(reading, held)
  const answer = answerOf(reading, place, held, drafted, doubts, place === found ? differences : [], decisions, prints)
  if (document.dryRun) {
    const problems = drafted.changes.length ? await wrongWith(store, drafted.changes, author) : []
    return refused(answer, problems, drafted)
  }
  if (open) return { ...(await asDrafted(answer, prints, open)), changeSet: shown(open) }
  const kept = {
    id: text,
    policy: place.id,
    file: reading.file,
    title,
    ...original,
    by: author.by,
    at: new Date().toISOString(),
    lines: reading.lines.length,
  }
  signal?.throwIfAborted()
  if (drafted.changes.length === 0) {
    const region = policyOf(main).region
    const may = author.rights.everywhere || author.rights.mayIn('WRITE', held.renamed(region ?? '') || null)
    if (may && author.rights.may('WRITE') && !place.text && (await textsOf(store, place.id)).length === 0)
      await store.transaction((tx) => keepText(tx, kept, lines))
    return answer
  }
  const saved = new Changes(store, author).saveDraft(
    {
      title: document.title?.trim() || title,
      note: document.note ?? null,
      changes: drafted.changes,
      source: 'DOCUMENT',
      candidates: drafted.candidates,
    },
    async (tx, made) => {
      await onlyOnce(tx, text, place.text?.changeSet)
      await keepText(tx, { ...kept, ...(made && { changeSet: made.id }) }, lines)
    },
  )
  const { changeSet, problems } = await saved.catch((error: unknown) => {
    if (error instanceof Overtaken) return { changeSet: null, problems: undefined }
    throw error
  })
  if (!problems) return draftOf(store, { reading, original }, document, author)
  return { ...refused(answer, problems, drafted), changeSet: changeSet && shown(changeSet) }
}

/** Of each item why a person has to decide on it, where one has to. */
const doubtsOf = ({ items, lines }: DocumentReading, { same, bodies, several }: Matched): (Doubt | undefined)[] =>
  items.map((item) => {
    const id = String(item.row.id)
    if (same.has(id)) return doubtOf(item, lines)
    const body = bodies.get(id)
    const others = several.get(id)
    return body !== undefined
      ? namesakeDoubt([body], 'OTHER_KIND')
      : others
        ? namesakeDoubt(others, 'SEVERAL')
        : doubtOf(item, lines)
  })

/** The lines of a text, with the clauses that begin there and what is read there. */
function linesOf({ lines, items: read }: DocumentReading, { items }: Matched): KeptLine[] {
  const clauses = new Map<number, string>()
  const facts = new Map<number, LineFact[]>()
  items.forEach(({ table, line, start, end, row }, at) => {
    if (table === 'clauses') {
      if (!clauses.has(line)) clauses.set(line, String(row.path))
    } else if (table !== 'regions' && typeof row.id === 'string' && typeof read[at]!.row.id === 'string')
      facts.set(line, [...(facts.get(line) ?? []), { id: row.id, first: start, last: end }])
  })
  return lines.map((text, at) => {
    const own = facts.get(at + 1)
    return { text, clause: clauses.get(at + 1) ?? null, ...(own && { facts: own }) }
  })
}

/** What would be wrong with a draft. */
async function wrongWith(
  store: Store,
  changes: readonly ChangeInput[],
  author: Author,
): Promise<readonly ChangeProblem[]> {
  try {
    await tried(store, changes, author, { source: 'DOCUMENT' })
    return []
  } catch (error) {
    if (error instanceof Refusal) return error.problems
    throw error
  }
}

const shown = ({ id, title, state }: KeptChangeSetRow) => ({
  id,
  title,
  state,
})

/** Somebody else has brought the same text meanwhile. */
class Overtaken extends Error {}

/** @throws Overtaken */
async function onlyOnce(tx: Reader, text: string, changeSet: string | null | undefined): Promise<void> {
  const now = await textById(tx, text)
  if (now && (now.changeSet ?? null) !== (changeSet ?? null)) throw new Overtaken()
}

/** The draft that was made of a text, while it is open. */
async function openDraft(store: Store, id: string | null | undefined): Promise<KeptChangeSetRow | undefined> {
  if (id == null) return undefined
  const set = (await store.run(changeSetsByIds, { ids: [id] }))[0]?.node
  return set && ['DRAFT', 'SUBMITTED'].includes(set.state) ? set : undefined
}

async function decisionsOf(store: Store, prints: readonly string[]): Promise<Map<string, ReadDecisionRow>> {
  const found = new Map<string, ReadDecisionRow>()
  for (const ids of slices([...new Set(prints)]))
    for (const { decision } of await store.run(decisionsByIds, {
      ids: [...ids],
    }))
      found.set(decision.id, decision)
  return found
}
