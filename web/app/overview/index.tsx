import { Heat } from './heat/heat.js'
import { Worst } from './worst/worst.js'

/** 总览: where it stands, what is worst, what ends soon. */
export default function Overview() {
  return (
    <div className="grid overview">
      <Heat />
      <Worst />
    </div>
  )
}
