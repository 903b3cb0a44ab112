import dayjs from 'dayjs'
import { useState } from 'react'
import { Button } from 'antd'
import { useScope } from '../frame/scope.js'
import { forms } from '../generated/forms.js'
import { useWords } from '../words/index.js'
import { Editor } from '../write/editor.js'
import { useRightsFor } from '../write/write.js'

interface Observed {
  name: string
  unit: string | null
  region: { id: string }
  indicator: { id: string }
}

/** An observation of what a target measures, entered in place; not offered to who may not. */
export function Observe({ target }: { target: Observed }) {
  const say = useWords()
  const { day } = useScope()
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
    <Editor
      form={forms.observations!}
      preset={{
        region: target.region.id,
        metric: target.indicator.id,
        unit: target.unit,
        date: day ?? dayjs().format('YYYY-MM-DD'),
      }}
      only={['date', 'value', 'unit']}
      about={target.name}
      at={target.region.id}
      done={() => setOpen(false)}
    />
  )
}
