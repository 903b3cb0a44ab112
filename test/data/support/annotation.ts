import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A fact as a second reader noted it, apart from the dataset. */
export interface Noted {
  name: string
  line: number
  alsoLines?: number[]
  aliases?: string[]
  kind?: string
  status?: string
  order?: number
  undertakenBy?: string
}
export interface NotedMeasure {
  clause: string
  title: string
  line: number
  responsible: string[]
}
export interface NotedFigure {
  line: number
  metric: string
  value: number | null
  valueTo?: number
  unit: string
}
export interface NotedTarget extends NotedFigure {
  comparator: string
  scope: string
  deadlineYear: number | null
  /** Absent where no code fits the wording, as for 达到. */
  verb?: string
  aspirational: boolean
}
export interface NotedObservation extends NotedFigure {
  date: string
}
export interface NotedCondition {
  rule: string
  attribute: string
  value: string
  soft: boolean
  line: number
}
export interface NotedPolicy {
  title: string
  number: string
  date: string
  region: string
  status: string
  issuer: string
  line: number
  basedOn: string[]
  basedOnLine?: number
  basedOnNumber?: string[]
  mentioned?: { title: string; line: number }[]
}
export interface Annotation {
  policy: NotedPolicy
  measures: NotedMeasure[]
  targets: NotedTarget[]
  observations: NotedObservation[]
  conditions: NotedCondition[]
  declaredGaps: { line: number; text: string }[]
  chains: Noted[]
  departments: Noted[]
  platforms: Noted[]
  enterprises: Noted[]
  projects: Noted[]
  institutions: Noted[]
  programmes: Noted[]
  fields: Noted[]
}

/** The five documents: short name and policy slug. */
export const documents = {
  qiannan: 'qiannan-2025',
  luzhou: 'luzhou-2022',
  baise: 'baise-2020',
  pingdingshan: 'pingdingshan-2021',
  wuxiang: 'wuxiang-2021',
} as const
export type DocumentName = keyof typeof documents

const read = (file: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, '..', file), 'utf8'))

/** What the second reader found in a document. */
export const annotationOf = (document: DocumentName): Annotation => read(`annotation/${document}.json`) as Annotation

/** Differences between dataset and annotation that are a matter of judgement, each with its reason. */
export const judged = (): { reason: string; differences: string[] }[] =>
  read('differences.json') as { reason: string; differences: string[] }[]
