import { lazy, startTransition, Suspense, useRef, useState } from 'react'
import { useWords } from '../words/index.js'

export interface DayInputProps {
  label: string
  /** Said where there is none; today without it. */
  empty?: string
  value: string | undefined
  onChange(day: string | undefined): void
}

const Picker = lazy(() => import('./picker.js'))

/**
 * A day, typed or chosen from a calendar in the language of the page; the calendar is loaded when somebody comes to it.
 */
export function DayInput(props: DayInputProps) {
  const say = useWords()
  const [wanted, setWanted] = useState<'focus' | 'open'>()
  const box = useRef<HTMLSpanElement>(null)
  // Until the calendar is there, what stands in its place keeps the focus.
  const want = (how: 'focus' | 'open') => startTransition(() => setWanted((before) => before ?? how))
  const { label, value, empty } = props
  const placeholder = empty ?? say('scope.today')
  const place = (
    <button
      type="button"
      className="day-place"
      aria-label={`${label} ${value ?? placeholder}`}
      onPointerDown={() => want('open')}
      onFocus={() => want('focus')}
    >
      {value ?? placeholder}
    </button>
  )
  return (
    <span className="day" ref={box}>
      <Suspense fallback={place}>
        {wanted ? (
          <Picker
            {...props}
            placeholder={placeholder}
            open={wanted === 'open'}
            isHere={() => box.current?.contains(document.activeElement) ?? false}
          />
        ) : (
          place
        )}
      </Suspense>
    </span>
  )
}
