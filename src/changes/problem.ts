import type { Problem } from '../import/check/problems.js'
import { camel } from '../kernel/words.js'
import type { ChangeRow } from './plan.js'
import { expectedInChinese } from './words.js'

export type ProblemCode = 'INVALID' | 'UNKNOWN_REFERENCE' | 'CONFLICT' | 'FORBIDDEN'

/** Something wrong with a change; `index` is -1 for the change set as a whole. */
export interface ChangeProblem {
  index: number
  field: string | null
  value: unknown
  code: ProblemCode
  message: Readonly<Record<'ZH' | 'EN', string>>
  /** Of a conflict: what stands there now. */
  current: unknown
}

/** A change set is not taken: what is wrong with it. Nothing of it is written. */
export class Refusal extends Error {
  readonly problems: readonly ChangeProblem[]
  constructor(problems: readonly ChangeProblem[]) {
    super('the changes are not right')
    this.problems = problems
  }
}

export const problem = (
  index: number,
  code: ProblemCode,
  en: string,
  zh: string,
  more: Partial<Pick<ChangeProblem, 'field' | 'value' | 'current'>> = {},
): ChangeProblem => ({
  index,
  field: null,
  value: null,
  current: null,
  ...more,
  code,
  message: { EN: en, ZH: zh },
})

/** What is wrong with a change set as a whole. */
export const refusal = (en: string, zh: string, more: Partial<Pick<ChangeProblem, 'field' | 'value'>> = {}): Refusal =>
  new Refusal([problem(-1, 'INVALID', en, zh, more)])

/** Who asks may not do that with a change set. */
export const forbidden = (en: string, zh: string): Refusal => new Refusal([problem(-1, 'FORBIDDEN', en, zh)])

/** What an import would say of a row, said of the change. */
export function problemOf(
  { row = -1, column, lacks, value, expected, unknown }: Problem,
  rows: ReadonlyMap<number, ChangeRow>,
): ChangeProblem {
  const name = column ?? lacks
  const field = name === undefined ? null : camel(name)
  const given = field === null ? undefined : rows.get(row)?.given[field]
  const code = unknown ? 'UNKNOWN_REFERENCE' : 'INVALID'
  return problem(row, code, `expected ${expected}`, `应为：${expectedInChinese(expected)}`, {
    field,
    value: typeof given === 'number' || typeof given === 'boolean' ? given : (value ?? null),
  })
}
