import { Select } from 'antd'
import { useState } from 'react'
import { useQuestion } from '../api/question.js'
import { FindDocument, NameOfDocument, type EntityType } from '../generated/graphql.js'
import { useTerms, useWords } from '../words/index.js'
import { typeCode } from './typeCode.js'
import { useSettled } from './settled.js'

/** Chooses an entity by any part of its name or pinyin. */
export function EntityPicker({
  value,
  onChange,
  label,
  types,
  width = 300,
}: {
  value: string | undefined
  onChange(id: string | undefined): void
  label: string
  types?: EntityType[]
  width?: number
}) {
  const say = useWords()
  const { term } = useTerms()
  const [text, setText] = useState('')
  const wanted = useSettled(text.trim())
  const { data, isFetching } = useQuestion(FindDocument, { text: wanted, types, first: 20 }, wanted !== '')
  const chosen = useQuestion(NameOfDocument, { id: value ?? '' }, value !== undefined).data?.node
  const found =
    wanted === ''
      ? []
      : (data?.search.edges ?? []).map(({ node }) => ({
          value: node.id,
          label: `${node.name} (${term('EntityType', typeCode(node.__typename))})`,
        }))
  const known =
    chosen && 'name' in chosen && !found.some((one) => one.value === chosen.id)
      ? [{ value: chosen.id, label: chosen.name }]
      : []
  return (
    <Select
      size="small"
      allowClear
      style={{ width }}
      aria-label={label}
      placeholder={label}
      value={value ?? null}
      onChange={(id: string | null) => onChange(id ?? undefined)}
      showSearch={{ onSearch: setText, filterOption: false }}
      options={[...found, ...known]}
      loading={isFetching}
      notFoundContent={say(wanted === '' ? 'find.hint' : 'state.empty')}
    />
  )
}
