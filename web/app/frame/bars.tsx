import { Link } from 'react-router'
import { severityClass } from './severity.js'

interface Bar {
  key: string
  name: string
  count: number
  /** Worst severity, 0 to 1, as its colour. */
  worst?: number
  /** Where its rows are. */
  href: string | undefined
}

/** Bars whose marks open their rows. */
export function Bars({ rows }: { rows: readonly Bar[] }) {
  const longest = Math.max(1, ...rows.map(({ count }) => count))
  return (
    <ul className="bars">
      {rows.map(({ key, name, count, worst, href }) => (
        <li key={key}>
          <span className="bar-name" title={name}>
            {name}
          </span>
          <span className="bar">
            <i
              className={worst === undefined ? 'plain' : severityClass(worst)}
              style={{ width: `${(100 * count) / longest}%` }}
            />
          </span>
          {href ? (
            <Link to={href} data-mark={count} aria-label={`${name} ${count}`}>
              {count}
            </Link>
          ) : (
            <span>{count}</span>
          )}
        </li>
      ))}
    </ul>
  )
}
