import { Button, Select, Tag } from 'antd'
import { useQuestion } from '../../api/question.js'
import { listOf, useParams, useScope } from '../../frame/scope.js'
import { GapFiltersDocument } from '../../generated/graphql.js'
import { useWords, type Word } from '../../words/index.js'

/** Filters of the table; they stand in the address. */
export function GapFilters() {
  const { region, locale } = useScope()
  const say = useWords()
  const [get, set] = useParams()
  const { data } = useQuestion(GapFiltersDocument, { region, locale })
  const many = (name: string, label: string, options: { value: string; label: string }[] | undefined) => (
    <Select
      mode="multiple"
      size="small"
      maxTagCount="responsive"
      aria-label={label}
      placeholder={label}
      style={{ width: 210 }}
      value={listOf(get(name)) ?? []}
      onChange={(values: string[]) => set({ [name]: values })}
      options={options ?? []}
      showSearch={{ optionFilterProp: 'label' }}
    />
  )
  const severities = [0.3, 0.5, 0.7, 0.9].map((value) => ({
    value: String(value),
    label: say('filter.severity', { value }),
  }))
  return (
    <div className="filters">
      {many(
        'rules',
        say('gap.rule'),
        data?.gapRules.map(({ id, title }) => ({ value: id, label: `${id} ${title}` })),
      )}
      {many(
        'chains',
        say('chain'),
        data?.chains.nodes.map(({ id, name }) => ({ value: id, label: name })),
      )}
      {many(
        'departments',
        say('gap.department'),
        data?.departments.nodes.map(({ id, name }) => ({ value: id, label: name })),
      )}
      <Select
        size="small"
        allowClear
        aria-label={say('gap.severity')}
        placeholder={say('gap.severity')}
        style={{ width: 130 }}
        value={get('minSeverity') ?? null}
        onChange={(value: string | null) => set({ minSeverity: value })}
        options={severities}
      />
      <Select
        size="small"
        aria-label={say('filter.synthetic')}
        style={{ width: 140 }}
        value={get('synthetic') ?? 'INCLUDE'}
        onChange={(value: string) => set({ synthetic: value === 'INCLUDE' ? undefined : value })}
        options={(['INCLUDE', 'EXCLUDE', 'ONLY'] as const).map((value) => ({
          value,
          label: say(`synthetic.${value}`),
        }))}
      />
      {listOf(get('without'))?.map((key) => (
        <Tag key={key} closable onClose={() => set({ without: undefined })}>
          {say(`group.none.${key}` as Word)}
        </Tag>
      ))}
      <Button
        size="small"
        onClick={() =>
          set({
            rules: undefined,
            chains: undefined,
            departments: undefined,
            minSeverity: undefined,
            synthetic: undefined,
            exact: undefined,
            without: undefined,
          })
        }
      >
        {say('filter.clear')}
      </Button>
    </div>
  )
}
