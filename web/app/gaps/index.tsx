import { GapFilters } from './filters/filters.js'
import { GapGroups } from './groups/groups.js'
import { GapTable } from './list/list.js'
import { GapSheet } from './sheet.js'

/** 短板: every gap, by what is asked; a gap opens beside the table. */
export default function Gaps() {
  return (
    <>
      <GapFilters />
      <div className="grid gaps">
        <GapGroups />
        <GapTable />
      </div>
      <GapSheet />
    </>
  )
}
