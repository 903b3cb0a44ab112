import { lazy, Suspense, useState } from 'react'
import { useWords } from '../words/index.js'

export interface DayInputProps {
  label: string
  value: string | undefined
  onChange(day: string | undefined): void
}

const Picker = lazy(() => import('./picker.js'))

/** A day, typed or chosen from a calendar in the language of the page; the calendar is loaded when somebody comes to it. */
export function DayInput(props: DayInputProps) {
  const say = useWords()
  const [wanted, setWanted] = useState<'focus' | 'open'>()
  const placeholder = say('scope.today')
  const { label, value } = props
  const place = (
    <button
      type="button"
      className="day-place"
      aria-label={`${label} ${value ?? placeholder}`}
      onPointerDown={() => setWanted('open')}
      onFocus={() => setWanted((before) => before ?? 'focus')}
    >
      {value ?? placeholder}
    </button>
  )
  if (!wanted) return <span className="day">{place}</span>
  return (
    <span className="day">
      <Suspense fallback={place}>
        <Picker {...props} placeholder={placeholder} open={wanted === 'open'} />
      </Suspense>
    </span>
  )
}
