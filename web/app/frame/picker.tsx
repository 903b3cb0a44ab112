import { DatePicker } from 'antd'
import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'
import { useState } from 'react'
import type { DayInputProps } from './dayInput.js'

/** The calendar behind a day; loaded after the page, as it is large. */
export default function Picker({
  label,
  value,
  onChange,
  placeholder,
  open,
  isHere,
}: DayInputProps & {
  placeholder: string
  open: boolean
  /** Whether the focus still is where the calendar comes: it is not taken from elsewhere. */
  isHere(): boolean
}) {
  const [focused] = useState(isHere)
  return (
    <DatePicker
      size="small"
      autoFocus={focused}
      defaultOpen={open && focused}
      aria-label={label}
      placeholder={placeholder}
      format="YYYY-MM-DD"
      minDate={dayjs('1900-01-01')}
      maxDate={dayjs('2200-12-31')}
      value={value === undefined ? null : dayjs(value)}
      onChange={(day) => onChange(day?.isValid() ? day.format('YYYY-MM-DD') : undefined)}
      allowClear
    />
  )
}
