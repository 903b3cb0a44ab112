import { Link } from 'react-router'
import { useWords } from '../words/index.js'
import { useHref } from './scope.js'

export interface SourceRow {
  policy: { id: string; name: string } | null
  clause: string | null
  locator: string
  derived?: boolean
}

/** Where facts come from: the clause at its place in the document, or the row of a file. */
export function SourceList({ sources }: { sources: readonly SourceRow[] }) {
  const say = useWords()
  if (sources.length === 0) return null
  return (
    <ul className="sources" aria-label={say('sources')}>
      {sources.map((source, index) => (
        <li key={index}>
          <SourceText source={source} />
        </li>
      ))}
    </ul>
  )
}

function SourceText({ source: { policy, clause, locator, derived } }: { source: SourceRow }) {
  const say = useWords()
  const href = useHref()
  return (
    <>
      {policy ? (
        <Link to={href('policies', { policy: policy.id, clause })}>{`《${policy.name}》${clause ?? ''}`}</Link>
      ) : null}{' '}
      <span className="place">{locator === 'synthetic' ? say('sources.synthetic') : locator}</span>
      {derived ? <span className="place"> {say('sources.derived')}</span> : null}
    </>
  )
}
