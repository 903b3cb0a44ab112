import type { ChangeProblem } from '../../changes/problem.js'
import { keptOf, type Doubt } from '../../changes/candidates.js'
import type { KeptChangeSetRow, ReadDecisionRow } from '../../generated/cypher.js'
import { inEnglish } from '../checks/english.js'
import type { Check, Item } from '../document.js'
import type { DocumentReading } from '../index.js'
import type { Drafted } from './drafted.js'
import type { Difference } from './edition.js'
import type { Matched } from './matched.js'
import type { DocumentState, PolicyPlace } from './place.js'
import { repealPrint } from './print.js'

/** What was read, with what becomes of it. */
export interface IngestedItem extends Item {
  /** Place of its change in the draft. */
  index: number | null
  /** Why it is for a person to decide on: in Chinese, and in English. */
  doubt: { message: string; english: string } | null
  /** What is the same in the graph. */
  known: string | null
  /** What somebody decided on it before. */
  decision: { status: string; by: string; at: string } | null
}

export interface IngestProblem {
  item: number | null
  column?: string
  code: string
  message: string
  expected: string
}

/** What became of a document. */
export interface Ingested {
  file: string
  policy: string
  redacted: number
  /** `message` is Chinese. */
  checks: (Check & { english: string })[]
  lines: number
  state: DocumentState
  supersedes: string | null
  items: IngestedItem[]
  /** Of an edition: how its targets and measures differ from those of the one before. */
  differences: (Difference & { index: number | null })[]
  /** Place of the change that takes the edition before out of force, a candidate. */
  repeals: number | null
  created: number
  updated: number
  unchanged: number
  rejected: number
  problems: IngestProblem[]
  changeSet: { id: string; title: string; state: string } | null
}

/** What is answered of a document. */
export function answerOf(
  reading: DocumentReading,
  place: PolicyPlace,
  { items, same, bodies }: Matched,
  { origin, repeals }: Drafted,
  doubts: readonly (Doubt | undefined)[],
  differences: Difference[],
  decisions: ReadonlyMap<string, ReadDecisionRow>,
  prints: readonly string[],
): Ingested {
  const index = new Map(origin.flatMap((at, one) => (at === null ? [] : [[at, one] as const])))
  const ingested = items.map((item, at): IngestedItem => {
    const decision = decisions.get(prints[at]!)
    const id = String(reading.items[at]!.row.id)
    const known = same.get(id) ?? (index.has(at) ? null : (bodies.get(id) ?? null))
    const doubt = known === null ? doubts[at] : undefined
    return {
      ...item,
      ...(doubt && { status: 'CANDIDATE' }),
      doubt: doubt ? { message: doubt.ZH, english: doubt.EN } : null,
      index: index.get(at) ?? null,
      known,
      decision: decision ? { status: decision.status, by: decision.by, at: decision.at } : null,
    }
  })
  return {
    file: reading.file,
    policy: place.id,
    redacted: reading.redacted,
    checks: reading.checks.map((check) => ({ ...check, english: inEnglish(check.message) })),
    lines: reading.lines.length,
    state: place.state,
    supersedes: place.before?.id ?? null,
    items: ingested,
    differences: differences.map((one) => ({
      ...one,
      index: one.item === null ? null : (index.get(one.item) ?? null),
    })),
    repeals,
    created: index.size - (place.cited ? 1 : 0),
    updated: (repeals === null ? 0 : 1) + (place.cited ? 1 : 0),
    unchanged: ingested.filter(({ known }) => known !== null).length,
    rejected: ingested.filter(({ index: at, known }) => at === null && known === null).length,
    problems: [],
    changeSet: null,
  }
}

/** What was read, with the places that its changes have in the draft that is open. */
export async function asDrafted(
  answer: Ingested,
  prints: readonly string[],
  open: KeptChangeSetRow,
): Promise<Ingested> {
  const { candidates } = await keptOf(open)
  const places = new Map(candidates.flatMap((one, at) => (one?.print ? [[one.print, at] as const] : [])))
  const index = (item: number | null): number | null => (item === null ? null : (places.get(prints[item]!) ?? null))
  return {
    ...answer,
    items: answer.items.map((item, at) => ({ ...item, index: index(at) })),
    differences: answer.differences.map((one) => ({ ...one, index: index(one.item) })),
    repeals: answer.supersedes === null ? null : (places.get(repealPrint(answer.policy, answer.supersedes)) ?? null),
  }
}

/** The same where something is wrong with its draft, so that there is none. */
export function refused(answer: Ingested, problems: readonly ChangeProblem[], { origin }: Drafted): Ingested {
  if (problems.length === 0) return answer
  const found = problems.map(({ index, field, code, message }) => ({
    item: origin[index] ?? null,
    ...(field !== null && { column: field }),
    code,
    message: message.ZH,
    expected: message.EN,
  }))
  // What follows from it is no news beside it.
  const unplaced = answer.checks.some(({ code }) => code === 'NO_REGION')
  const left = unplaced ? found.filter(({ column, code }) => column !== 'region' && code !== 'FORBIDDEN') : found
  return {
    ...answer,
    items: answer.items.map((item) => ({ ...item, index: null })),
    problems: left.length < found.length ? [NO_REGION, ...left] : found,
  }
}

const NO_REGION: IngestProblem = {
  item: null,
  column: 'region',
  code: 'NO_REGION',
  message: '未能确定适用地区：请选择地区（编号、代码或名称）后再读取',
  expected: 'a region (id, code or name): the document does not tell which it is for',
}
