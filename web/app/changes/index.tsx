import { Link } from 'react-router'
import { useQuestion } from '../api/question.js'
import { useHref, useParams, useScope } from '../frame/scope.js'
import { ChangeSetPageDocument } from '../generated/graphql.js'
import { useWords } from '../words/index.js'
import { Effect } from './effect/effect.js'
import { ChangeList } from './list/list.js'
import { SetPanel } from './set/set.js'

/** 变更: change sets by their state, and one of them with its effect and what may be done with it. */
export default function Changes() {
  const say = useWords()
  const href = useHref()
  const { locale } = useScope()
  const [get] = useParams()
  const id = get('set')
  const { data } = useQuestion(
    ChangeSetPageDocument,
    { id: id ?? '', locale, first: 200, after: undefined },
    id !== undefined,
  )
  if (id === undefined) return <ChangeList />
  const found = data?.changeSet
  // What keeps no changes, or is in the graph no more, has no effect that could be told.
  const kept =
    found &&
    found.moved.length === 0 &&
    found.changes.totalCount > 0 &&
    ['DRAFT', 'SUBMITTED', 'APPLIED'].includes(found.state)
  return (
    <div className="grid">
      <div>
        <Link to={href('changes')}>{say('changes.back')}</Link>
      </div>
      <SetPanel id={id} />
      {kept && <Effect id={id} />}
    </div>
  )
}
