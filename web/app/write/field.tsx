import { Input, Select } from 'antd'
import { useState } from 'react'
import { useQuestion } from '../api/question.js'
import { DayInput } from '../frame/dayInput.js'
import { useSettled } from '../frame/settled.js'
import { typeCode } from '../frame/typeCode.js'
import { dayAfter, lastDay } from '../frame/when.js'
import { FindDocument, NamesOfDocument, type EntityType } from '../generated/graphql.js'
import { useTerms, useWords } from '../words/index.js'
import type { FormColumn } from './form.js'

interface FieldProps {
  column: FormColumn
  label: string
  value: unknown
  onChange(value: unknown): void
}

/** A field of a form, by what the schema declares of it; emptied it gives null. */
export function FieldInput({ column, label, value, onChange }: FieldProps) {
  const say = useWords()
  const { codes } = useTerms()
  const { kind, list, choices, min, max } = column
  const size = 'small' as const
  if (kind === 'reference') return <References column={column} label={label} value={value} onChange={onChange} />
  if (kind === 'choice' || kind === 'boolean') {
    const options =
      kind === 'boolean'
        ? [
            { value: 'true', label: say('yes') },
            { value: 'false', label: say('no') },
          ]
        : typeof choices === 'string'
          ? codes(choices)
          : (choices ?? []).map((one) => ({ value: one, label: one }))
    const common = { size, allowClear: true, options, 'aria-label': label, showSearch: { optionFilterProp: 'label' } }
    if (list) return <Select {...common} mode="multiple" value={(value as string[] | null) ?? []} onChange={onChange} />
    return (
      <Select
        {...common}
        value={value === null || value === undefined ? null : String(value)}
        onChange={(one: string | null | undefined) =>
          onChange(one === undefined || one === null ? null : kind === 'boolean' ? one === 'true' : one)
        }
      />
    )
  }
  if (kind === 'int' || kind === 'float')
    return (
      <Input
        size={size}
        inputMode="decimal"
        aria-label={label}
        {...(min !== undefined && { placeholder: max === undefined ? `≥ ${min}` : `${min}–${max}` })}
        value={(value as number | string | null | undefined) ?? ''}
        onChange={({ target }) => onChange(numberOf(target.value))}
        onBlur={() => typeof value === 'string' && Number.isFinite(Number(value)) && onChange(Number(value))}
      />
    )
  if (kind === 'date')
    return (
      <DayInput
        label={label}
        empty={say('write.noDay')}
        value={typeof value === 'string' ? (column.lastDay ? lastDay(value) : value) : undefined}
        onChange={(day) => onChange(day === undefined ? null : column.lastDay ? dayAfter(day) : day)}
      />
    )
  if (list)
    return (
      <Select
        size={size}
        mode="tags"
        aria-label={label}
        open={false}
        value={(value as string[] | null) ?? []}
        onChange={onChange}
      />
    )
  return (
    <Input
      size={size}
      aria-label={label}
      value={(value as string | null) ?? ''}
      onChange={({ target }) => onChange(target.value === '' ? null : target.value)}
    />
  )
}

/** What is typed as a number; what is none yet, or loses what was typed, stays a text, which the form says is wrong. */
const numberOf = (typed: string): number | string | null => {
  const text = typed.trim()
  if (text === '') return null
  return String(Number(text)) === text ? Number(text) : typed
}

/** What is referred to, found by any part of a name or pinyin. */
function References({ column: { types = [], list }, label, value, onChange }: FieldProps) {
  const say = useWords()
  const [text, setText] = useState('')
  const wanted = useSettled(text.trim())
  const search = { text: wanted, types: types.map(typeCode) as EntityType[], first: 20 }
  const { data, isFetching } = useQuestion(FindDocument, search, wanted !== '')
  const chosen = (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string')
  const names = useQuestion(NamesOfDocument, { ids: chosen }, chosen.length > 0).data?.nodes ?? []
  const known = new Map(names.flatMap((one) => (one && 'name' in one ? [[one.id, one.name] as const] : [])))
  const found = wanted === '' ? [] : (data?.search.edges ?? []).map(({ node }) => [node.id, node.name] as const)
  const options = [...new Map([...chosen.map((id) => [id, known.get(id) ?? id] as const), ...found])].map(
    ([id, name]) => ({ value: id, label: name }),
  )
  const common = {
    size: 'small' as const,
    allowClear: true,
    'aria-label': label,
    placeholder: say('find.hint'),
    options,
    loading: isFetching,
    showSearch: { onSearch: setText, filterOption: false as const },
    notFoundContent: say(wanted === '' ? 'find.hint' : 'state.empty'),
  }
  if (list) return <Select {...common} mode="multiple" value={chosen} onChange={(ids: string[]) => onChange(ids)} />
  return (
    <Select {...common} value={chosen[0] ?? null} onChange={(id: string | null | undefined) => onChange(id ?? null)} />
  )
}
