import dayjs from 'dayjs'
import { useScope } from '../frame/scope.js'
import { forms } from '../generated/forms.js'
import { Editor } from '../write/editor.js'
import type { Observed } from './observe.js'

/** The form of an observation, loaded when somebody enters one. */
export default function Observing({ target, done }: { target: Observed; done(): void }) {
  const { day } = useScope()
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
      done={done}
    />
  )
}
