import { useState } from 'react'
import { useWords } from '../words/index.js'

/** A day by the browser's own picker: small, known to keyboards and screen readers. */
export function DayInput({
  label,
  value,
  onChange,
}: {
  label: string
  value: string | undefined
  onChange(day: string | undefined): void
}) {
  const say = useWords()
  const [typed, setTyped] = useState({ of: value, text: value ?? '' })
  const text = typed.of === value ? typed.text : (value ?? '')
  return (
    <span className="day">
      <input
        type="date"
        aria-label={label}
        min="1900-01-01"
        max="2200-12-31"
        value={text}
        onChange={({ target }) => {
          setTyped({ of: value, text: target.value })
          if (target.value === '' || (target.validity.valid && target.value >= '1900'))
            onChange(target.value === '' ? undefined : target.value)
        }}
      />
      {value === undefined && <span className="place">{say('scope.today')}</span>}
    </span>
  )
}
