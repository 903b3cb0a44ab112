import { useGraphiQL } from '@graphiql/react'
import { useEffect } from 'react'
import icon from './icon.svg'

/** The page's name, in place of GraphiQL's. */
export function Title() {
  useWrappedLines()
  return (
    <>
      <img src={icon} alt="" className="trichain-icon" /> 三链 <strong>TriChain</strong>
    </>
  )
}

/** Wraps long lines of the operation: its comments are prose. GraphiQL has no property for it. */
function useWrappedLines() {
  const editor = useGraphiQL((state) => state.queryEditor)
  useEffect(() => editor?.updateOptions({ wordWrap: 'on' }), [editor])
}
