import { ChainCell } from '../chains/cell/cell.js'
import { Matrix } from '../chains/matrix/matrix.js'
import { useParams } from '../frame/scope.js'
import { GapTable } from '../gaps/list/list.js'
import { GapSheet } from '../gaps/sheet.js'
import { History } from '../profile/history/history.js'
import { Head } from './head/head.js'
import { Members } from './members/members.js'
import { Succession } from './succession/succession.js'

/** One chain: what it is made of, who is on it, what it lacks, who could follow its leader. */
export default function Chain() {
  const [get] = useParams()
  const id = get('id')
  if (id === undefined) return null
  return (
    <div className="grid" key={id}>
      <Head id={id} />
      <div className="grid halves flat">
        <div className="grid">
          <Members id={id} />
          <History id={id} />
        </div>
        <div className="grid">
          <Matrix chain={id} />
          <Succession chain={id} />
        </div>
      </div>
      <GapTable chain={id} />
      <GapSheet />
      <ChainCell />
    </div>
  )
}
