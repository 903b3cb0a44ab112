import { useChanges } from './changes.js'
import { Changes } from './list.js'
import { Office } from './office/office.js'
import { Result } from './result/result.js'

/** 推演: appoint, end, found, and see at once what closes and what opens. Nothing is saved; the address holds it all. */
export default function WhatIf() {
  const { input, any } = useChanges()
  return (
    <div className="grid whatif">
      <Office />
      <div className="grid">
        <Changes />
        {any && <Result changes={input} />}
      </div>
    </div>
  )
}
