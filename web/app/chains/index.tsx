import { ChainCell } from './cell/cell.js'
import { ChainList } from './list/list.js'
import { Matrix } from './matrix/matrix.js'

/** 链条: what stands beside each chain, and the chains themselves. */
export default function Chains() {
  return (
    <div className="grid">
      <Matrix />
      <ChainList />
      <ChainCell />
    </div>
  )
}
