import { Link } from 'react-router'
import { useHref } from '../../frame/scope.js'
import type { GapCauseFragment } from '../../generated/graphql.js'
import { useWords } from '../../words/index.js'
import type { GapNode } from './detail.js'

/** Since when it stands, and what that and its last change came through. */
export function Since({ of: { day, appeared, changed } }: { of: NonNullable<GapNode['since']> }) {
  const say = useWords()
  return (
    <>
      <dt>{say('gap.since')}</dt>
      <dd>
        {say(appeared ? 'since.appeared' : 'since.before', { day })} {appeared && <Cause of={appeared} />}
        {changed && (
          <div>
            {say('since.changed', { day: changed.day, before: changed.severityBefore?.toFixed(2) ?? '' })}{' '}
            <Cause of={changed} />
          </div>
        )}
      </dd>
    </>
  )
}

function Cause({ of: { cause, through, throughAny } }: { of: GapCauseFragment }) {
  const say = useWords()
  const href = useHref()
  return (
    <span className="place">
      {cause !== 'CHANGE_SET' && `${say(`cause.${cause}`)} `}
      {(through ? [through] : throughAny).map(({ id, title }, at) => (
        <span key={id}>
          {at > 0 && ' … '}
          <Link to={href('changes', { set: id })}>{title}</Link>
        </span>
      ))}
    </span>
  )
}
