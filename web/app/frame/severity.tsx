import { useWords } from '../words/index.js'

/** One of five steps, from pale to dark. */
export const severityClass = (severity: number): string =>
  `severity-${Math.min(5, Math.max(1, Math.ceil(severity * 5)))}`

export function Severity({ value }: { value: number }) {
  const say = useWords()
  return (
    <span className="severity" title={say('gap.severity')}>
      <i className={severityClass(value)} style={{ width: `${value * 48}px` }} />
      {value.toFixed(2)}
    </span>
  )
}
