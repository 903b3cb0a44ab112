import { lazy, Suspense, useState } from 'react'
import { Button } from 'antd'
import { useWords } from '../words/index.js'
import { useRightsFor } from '../write/write.js'

const Observing = lazy(() => import('./observing.js'))

export interface Observed {
  name: string
  unit: string | null
  region: { id: string }
  indicator: { id: string }
}

/** An observation of what a target measures, entered in place; not offered to who may not. */
export function Observe({ target }: { target: Observed }) {
  const say = useWords()
  const [open, setOpen] = useState(false)
  const may = useRightsFor(target.region.id)
  if (!may('DRAFT')) return null
  if (!open)
    return (
      <Button size="small" onClick={() => setOpen(true)}>
        {say('target.observe')}
      </Button>
    )
  return (
    <Suspense fallback={null}>
      <Observing target={target} done={() => setOpen(false)} />
    </Suspense>
  )
}
