import { useWords } from '../words/index.js'

/** How a target stands, as its progress tells. */
export interface BulletRow {
  verdict: 'NOT_STARTED' | 'ON_TRACK' | 'BEHIND' | 'MET' | 'UNKNOWN'
  actual: number | null
  goal: number | null
  expected: number | null
  base: number | null
}

const shown = (value: number | null): string => (value === null ? '—' : String(Math.round(value * 100) / 100))

/**
 * A bullet chart: the actual figure against the goal, with the figure that keeps pace as a tick. What can't be told is
 * hatched, not zero.
 */
export function Bullet({ verdict, actual, goal, expected, base }: BulletRow) {
  const say = useWords()
  const label = `${say(`verdict.${verdict}`)}: ${say('target.actual')} ${shown(actual)}, ${say('target.goal')} ${shown(goal)}${expected === null ? '' : `, ${say('target.expected')} ${shown(expected)}`}`
  const end = Math.max(actual ?? 0, goal ?? 0, expected ?? 0, base ?? 0)
  if (actual === null || goal === null || end <= 0)
    return <span className="bullet unassessed" role="img" aria-label={label} title={label} />
  const at = (value: number) => `${(100 * Math.max(0, value)) / end}%`
  return (
    <span className={`bullet verdict-${verdict}`} role="img" aria-label={label} title={label}>
      <i className="goal" style={{ width: at(goal) }} />
      <i className="actual" style={{ width: at(actual) }} />
      {expected !== null && <i className="tick" style={{ left: at(expected) }} />}
    </span>
  )
}

export function Verdict({ value }: { value: BulletRow['verdict'] }) {
  const say = useWords()
  return <span className={`verdict verdict-${value}`}>{say(`verdict.${value}`)}</span>
}
