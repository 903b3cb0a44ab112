import { Declared } from './declared/declared.js'
import { TargetDetail } from './detail/detail.js'
import { TargetList } from './list/list.js'

/** 目标: how they stand, what that rests on, and what documents say of themselves. */
export default function Targets() {
  return (
    <div className="grid">
      <TargetList />
      <Declared />
      <TargetDetail />
    </div>
  )
}
