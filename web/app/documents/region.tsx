import { Select } from 'antd'
import { useState } from 'react'
import { useRegionTree } from '../frame/regionTree.js'
import { useWords } from '../words/index.js'

interface RegionChoiceProps {
  value: string | undefined
  onChange(region: string | undefined): void
}

/** The region documents are for: one of the graph, or any other by its name or code. */
export function RegionChoice({ value, onChange }: RegionChoiceProps) {
  const say = useWords()
  const [typed, setTyped] = useState('')
  const tree = useRegionTree()
  const other = typed.trim()
  const options =
    other && !tree.some(({ title }) => title === other)
      ? [
          ...tree,
          {
            value: other,
            label: say('documents.otherRegion', { region: other }),
            title: other,
          },
        ]
      : tree
  return (
    <label className="region-choice">
      <span>{say('documents.region')}</span>
      <Select
        size="small"
        aria-label={say('documents.region')}
        value={value ?? null}
        onChange={(region: string | null) => onChange(region ?? undefined)}
        options={options}
        labelRender={({ label, value: region }) =>
          String(tree.some((one) => one.value === region) ? label : region).trim()
        }
        placeholder={say('documents.regionHint')}
        allowClear
        showSearch={{ optionFilterProp: 'title', onSearch: setTyped }}
        style={{ width: 260 }}
      />
    </label>
  )
}
