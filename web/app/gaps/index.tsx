import { GapTable } from './list/list.js'
import { GapSheet } from './sheet.js'

/** 短板: every gap, by what is asked; a gap opens beside the table. */
export default function Gaps() {
  return (
    <>
      <GapTable />
      <GapSheet />
    </>
  )
}
