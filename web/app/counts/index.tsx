import { Select } from 'antd'
import { useQuestion } from '../api/question.js'
import { useParams, useScope } from '../frame/scope.js'
import { typeCode } from '../frame/typeCode.js'
import { forms } from '../generated/forms.js'
import { CountAxesDocument, type EntityType } from '../generated/graphql.js'
import { useWords } from '../words/index.js'
import { Behind } from './behind/behind.js'
import { Counts } from './table.js'
import './style.css'

const LISTED = Object.values(forms).filter(({ list }) => list !== undefined)
/** What is counted before anybody chooses. */
const FIRST = { table: 'platforms', rows: 'kind', columns: 'level' }

/** 统计: entities of any type by one or two of what they have, and who they are. */
export default function CountsPage() {
  const say = useWords()
  const { locale, region, day } = useScope()
  const [get, set] = useParams()
  const form = LISTED.find(({ table }) => table === get('table')) ?? LISTED.find(({ table }) => table === FIRST.table)!
  const of = typeCode(form.type) as EntityType
  const { data } = useQuestion(CountAxesDocument, { of, locale })
  const axes = data?.crossTabAxes.map(({ name, label }) => ({ value: name, label })) ?? []
  const isFirst = form.table === FIRST.table
  const rows = get('rows') ?? (isFirst ? FIRST.rows : axes[0]?.value)
  const columns = get('columns') ?? (isFirst && get('rows') === undefined ? FIRST.columns : undefined)
  const [row, column] = get('cell')?.split('~') ?? []
  const asked = {
    of,
    rows: rows ?? '',
    columns: columns === rows ? undefined : columns,
    filter: form.regional && region ? { region } : undefined,
    asOf: day,
  }
  return (
    <>
      <div className="filters">
        <Select
          size="small"
          style={{ width: 200 }}
          aria-label={say('counts.of')}
          showSearch={{ optionFilterProp: 'label' }}
          value={form.table}
          onChange={(table: string) => set({ table, rows: undefined, columns: undefined, cell: undefined })}
          options={LISTED.map(({ table, zh, en }) => ({ value: table, label: locale === 'ZH' ? zh : en }))}
        />
        <Select
          size="small"
          style={{ width: 220 }}
          aria-label={say('counts.rows')}
          showSearch={{ optionFilterProp: 'label' }}
          value={rows ?? null}
          onChange={(name: string) => set({ rows: name, columns, cell: undefined })}
          options={axes}
        />
        <Select
          size="small"
          style={{ width: 220 }}
          aria-label={say('counts.columns')}
          placeholder={say('counts.columns')}
          showSearch={{ optionFilterProp: 'label' }}
          allowClear
          value={columns ?? null}
          onChange={(name: string | undefined) => set({ rows, columns: name, cell: undefined })}
          options={axes.filter(({ value }) => value !== rows)}
        />
      </div>
      <div className="grid counts">
        <Counts
          asked={asked}
          open={(cell) => set({ rows, columns, cell })}
          chosen={get('cell')}
          ready={rows !== undefined}
        />
        {row !== undefined && <Behind asked={asked} row={row} column={column} />}
      </div>
    </>
  )
}
