import type { KeptChangeSetRow } from '../generated/cypher.js'
import type { CandidateStatus, ChangeInput } from '../generated/types.js'
import { listOf } from '../kernel/listText.js'
import type { Entry } from './log/entry.js'

/** Why something is for a person to decide on, in words. */
export type Doubt = Readonly<Record<'ZH' | 'EN', string>>

/** What was read somewhere, and what became of it. */
export interface Candidate {
  status: CandidateStatus
  /** How sure it is, 0 to 1. */
  confidence?: number
  doubt?: Doubt
  /** Where it was read, as in datasets. */
  source?: string
  /** Fingerprint of what was read: by it a decision is found again. */
  print?: string
  /** Who decided, and when: ISO 8601, UTC. */
  by?: string
  at?: string
}

/** The changes of a draft with what became of each, where that is asked. */
export interface Kept {
  changes: ChangeInput[]
  candidates: (Candidate | null)[]
}

export async function keptOf({ input, candidates }: Pick<KeptChangeSetRow, 'input' | 'candidates'>): Promise<Kept> {
  const changes = await listOf<ChangeInput>(input ?? '[]')
  const known = await listOf<Candidate | null>(candidates ?? '[]')
  return { changes, candidates: changes.map((_, at) => known[at] ?? null) }
}

/** The changes of a draft that count, and the places they have in it. */
export function activeOf({ changes, candidates }: Kept): {
  changes: ChangeInput[]
  origin: number[]
} {
  const origin = changes.flatMap((_, at) => (candidates[at]?.status === 'REJECTED' ? [] : [at]))
  return { changes: origin.map((at) => changes[at]!), origin }
}

/** Entries of the changes that count, with their places in the draft and what became of them. */
export const placed = (
  entries: readonly Entry[],
  origin: readonly number[],
  candidates: readonly (Candidate | null)[],
): Entry[] =>
  entries.map((entry) => {
    const row = entry.row === undefined ? undefined : origin[entry.row]
    const candidate = row === undefined ? null : candidates[row]
    return { ...entry, ...(row !== undefined && { row }), ...(candidate && { candidate }) }
  })
