import { Input, Select } from 'antd'
import { Panel } from '../frame/panel.js'
import { useParams, useScope } from '../frame/scope.js'
import type { Sheet } from '../frame/sheet.js'
import { forms } from '../generated/forms.js'
import { TypedDocumentString } from '../generated/graphql.js'
import { useWords } from '../words/index.js'
import { NewRow } from '../write/bar.js'
import type { Form } from '../write/form.js'
import { useRecordColumns, type RecordRow } from './columns.js'
import { recordsQuestion } from './question.js'

const FIRST = 200
const LISTED = Object.values(forms).filter(({ list }) => list !== undefined)

interface Answer {
  totalCount: number
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
  nodes: readonly RecordRow[]
}

/** 台账: every register there is, with all its columns; its rows open as entities, new ones are written down. */
export default function Records() {
  const say = useWords()
  const { locale } = useScope()
  const [get, set] = useParams()
  const form = LISTED.find(({ table }) => table === get('table')) ?? LISTED[0]!
  return (
    <>
      <div className="filters">
        <Select
          size="small"
          style={{ width: 220 }}
          aria-label={say('records.which')}
          showSearch={{ optionFilterProp: 'label' }}
          value={form.table}
          onChange={(table: string) => set({ table, text: undefined })}
          options={LISTED.map(({ table, zh, en }) => ({ value: table, label: locale === 'ZH' ? zh : en }))}
        />
        <Input.Search
          key={`${form.table} ${get('text') ?? ''}`}
          size="small"
          style={{ width: 220 }}
          aria-label={say('register.find')}
          placeholder={say('records.hint')}
          allowClear
          defaultValue={get('text') ?? ''}
          onSearch={(text) => set({ text: text.trim() })}
        />
        <NewRow table={form.table} />
      </div>
      <Rows key={form.table} form={form} text={get('text')} />
    </>
  )
}

function Rows({ form, text }: { form: Form; text: string | undefined }) {
  const say = useWords()
  const { locale, region } = useScope()
  const columns = useRecordColumns(form)
  const page = (answer: Record<string, Answer>): Answer => answer[form.list!]!
  return (
    <Panel
      question={new TypedDocumentString<Record<string, Answer>, object>(recordsQuestion(form))}
      variables={{
        filter: { ...(form.regional && region && { region }), ...(text && { name: text }) },
        first: FIRST,
        after: undefined,
      }}
      title={locale === 'ZH' ? form.zh : form.en}
      empty={say('records.none')}
      height="page"
      next={(answer) =>
        page(answer).pageInfo.hasNextPage ? (page(answer).pageInfo.endCursor ?? undefined) : undefined
      }
      sheet={(answer): Sheet<RecordRow> => ({
        rows: page(answer).nodes,
        total: page(answer).totalCount,
        key: ({ id }) => id,
        columns,
      })}
    />
  )
}
