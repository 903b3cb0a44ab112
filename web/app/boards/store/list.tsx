import { Link } from 'react-router'
import { useQuestion } from '../../api/question.js'
import { useHref } from '../../frame/scope.js'
import { when } from '../../frame/when.js'
import { KeptBoardsDocument } from '../../generated/graphql.js'
import { useWords } from '../../words/index.js'

/** The boards of the store, one's own and those one is shown; each is a link. */
export function BoardList() {
  const say = useWords()
  const href = useHref()
  const { data } = useQuestion(KeptBoardsDocument, {})
  const { nodes: all = [], totalCount = 0 } = data?.boards ?? {}
  if (all.length === 0) return <p className="place">{say('board.noneKept')}</p>
  return (
    <table className="plain board-list" aria-label={say('board.kept')}>
      {totalCount > all.length && <caption>{say('board.some', { shown: all.length, total: totalCount })}</caption>}
      <thead>
        <tr>
          <th scope="col">{say('board.title')}</th>
          <th scope="col">{say('board.panels')}</th>
          <th scope="col">{say('board.by')}</th>
          <th scope="col">{say('board.sharing')}</th>
          <th scope="col">{say('board.changedAt')}</th>
        </tr>
      </thead>
      <tbody>
        {all.map(({ id, name, by, own, sharing, changedAt, panels }) => (
          <tr key={id}>
            <td>
              <Link to={href('boards', { board: id })}>{name}</Link>
            </td>
            <td>{panels.length}</td>
            <td>{own ? say('board.mine') : by}</td>
            <td>{say(`board.sharing.${sharing}`)}</td>
            <td>{when(changedAt)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
