import { useParams } from '../frame/scope.js'
import { ClauseFacts } from './clause/clause.js'
import { PolicyList } from './list/list.js'
import { ClauseTree } from './tree/tree.js'

/** 政策: documents, their clauses, and what rests on each. */
export default function Policies() {
  const [get] = useParams()
  const policy = get('policy')
  return (
    <div className="grid">
      <PolicyList height={policy ? 230 : 560} />
      {policy && (
        <div className="grid halves flat">
          <ClauseTree policy={policy} />
          <ClauseFacts policy={policy} />
        </div>
      )}
    </div>
  )
}
