import { Heat } from './heat/heat.js'
import { RegionTiles } from './regions/regions.js'
import { Since } from './since/since.js'
import { Targets } from './targets/targets.js'
import { Terms } from './terms/terms.js'
import { Unassessed } from './unassessed/unassessed.js'
import { Units } from './units/units.js'
import { Worst } from './worst/worst.js'

/** 总览: where it stands, what is worst and who has to act, what ends soon, what can't be told. */
export default function Overview() {
  return (
    <>
      <div className="grid overview">
        <Heat />
        <Worst />
      </div>
      <div className="grid halves below">
        <Terms />
        <Targets />
        <Units />
        <Since />
        <RegionTiles />
        <Unassessed />
      </div>
    </>
  )
}
