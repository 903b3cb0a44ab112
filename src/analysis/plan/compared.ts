import type { Finding, Told } from '../gap/finding.js'
import { worstFirst } from '../gap/finding.js'

/** What a rule finds in one world and in another, and of that what need not be the same. */
export interface Compared {
  before: readonly Finding[]
  after: readonly Finding[]
  /** Of those before. */
  gone: readonly Finding[]
  /** Of those after. */
  found: readonly Finding[]
}

export interface Difference {
  before: number
  after: number
  closed: Finding[]
  opened: Finding[]
  unchanged: number
  /** Found before and after, of another severity. */
  changed: { before: Finding; after: Finding }[]
  /** All found after; sorted when it is asked for. */
  readonly remaining: readonly Finding[]
  weightBefore: number
  weightAfter: number
}

/** Of two worlds of which it is not known what is the same. */
export const unlike = (before: readonly Finding[], after: readonly Finding[]): Compared => ({
  before,
  after,
  gone: before,
  found: after,
})

/** What rules found in two worlds, each beside the other. */
export const beside = (
  before: readonly Told[],
  after: readonly Told[],
  again: (told: Told) => Pick<Compared, 'gone' | 'found'> | undefined,
): Compared[] =>
  before.map(({ gaps }, n) => {
    const told = after[n]!
    return { before: gaps, after: told.gaps, ...(again(told) ?? { gone: gaps, found: told.gaps }) }
  })

/** What tells two worlds apart, told by rule: only what need not be the same is looked at. */
export function difference(parts: readonly Compared[]): Difference {
  const all = (pick: (part: Compared) => readonly Finding[]): Finding[] => parts.flatMap((part) => [...pick(part)])
  const [gone, found] = [all(({ gone: some }) => some), all(({ found: some }) => some)]
  const [had, has] = [new Map(gone.map((gap) => [gap.key, gap])), new Map(found.map((gap) => [gap.key, gap]))]
  const [before, after] = [count(parts, 'before'), count(parts, 'after')]
  const stayed = gone.filter(({ key }) => has.has(key))
  let sorted: readonly Finding[] | undefined
  return {
    before,
    after,
    closed: gone.filter(({ key }) => !has.has(key)).sort(worstFirst),
    opened: found.filter(({ key }) => !had.has(key)).sort(worstFirst),
    unchanged: before - gone.length + stayed.length,
    changed: stayed
      .map((gap) => ({ before: gap, after: has.get(gap.key)! }))
      .filter((pair) => pair.before.severity !== pair.after.severity)
      .sort((a, b) => worstFirst(a.before, b.before)),
    get remaining() {
      return (sorted ??= all(({ after: some }) => some).sort(worstFirst))
    },
    weightBefore: parts.reduce((sum, part) => sum + thousandths(part.before), 0) / 1000,
    weightAfter: parts.reduce((sum, part) => sum + thousandths(part.after), 0) / 1000,
  }
}

/** The sum of severities, three decimals. */
export const weightOf = (findings: readonly { severity: number }[]): number => thousandths(findings) / 1000

const thousandths = (findings: readonly { severity: number }[]): number =>
  findings.reduce((sum, { severity }) => sum + Math.round(severity * 1000), 0)

const count = (parts: readonly Compared[], of: 'before' | 'after'): number =>
  parts.reduce((sum, part) => sum + part[of].length, 0)
