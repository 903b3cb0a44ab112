import type { Absence, Finding, Told } from '../analysis/gap/finding.js'
import type { Bilingual } from '../analysis/io.js'

/** Bytes that threads share. */
export interface Shared {
  /** The same in every thread. */
  id: string
  bytes: SharedArrayBuffer
}

/**
 * Some findings: what is sorted and counted by comes first, the rest of each is read where it is told. All of them lie
 * in one bucket by their keys, so that what is mended shares with what was before all but the blocks of what differs.
 */
export interface Block extends Shared {
  count: number
  /** What the record of findings compares. */
  print: string
}

/** What a rule has found. */
export interface Packed {
  /** The same in every thread. */
  id: string
  count: number
  /** By the bucket their keys lie in; null where none does. */
  blocks: readonly (Block | null)[]
  /** All that is told beside findings. */
  rest: Shared
  /** Labels and types of relations that were read for it. */
  reads: readonly string[]
}

/** What few values tell of many, each value once; `at` are the places of each. */
export interface Few<T> {
  values: readonly T[]
  at: readonly number[]
}

export type Rest = Omit<Told, 'gaps' | 'reads'>

/** The beginning of a block. */
export interface Head {
  rule: string
  /** What follows the key in the id of each. */
  world: string
  columns: { [K in 'key' | 'severity' | 'subjectId']: Finding[K][] } & {
    [K in 'assurance' | 'regionId' | 'chainId' | 'departmentId']: Few<Finding[K]>
  }
  /** Where the bodies end. */
  ends: number[]
  /** What the bodies name by its place. */
  labels: readonly Bilingual[]
  absences: readonly Absence[]
}
