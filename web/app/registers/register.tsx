import { Alert, Button, Checkbox, Input, Popover, Select } from 'antd'
import { useState } from 'react'
import { useQuestion } from '../api/question.js'
import { Panel } from '../frame/panel.js'
import { listOf, useParams, useScope } from '../frame/scope.js'
import type { Column, Sheet } from '../frame/sheet.js'
import { FindDocument, type EntityType, type TypedDocumentString } from '../generated/graphql.js'
import { useTerms, useWords, type Word } from '../words/index.js'
import { NewRow } from '../write/bar.js'
import { Views } from './views.js'

const FIRST = 500
/** So many the API finds in one go. */
const MOST_FOUND = 1000

export interface Page<Row> {
  totalCount: number
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
  nodes: readonly Row[]
}

interface RegisterProps<Result, Row extends object, Order extends string> {
  question: TypedDocumentString<Result, never>
  page(answer: Result): Page<Row>
  type: EntityType
  columns: readonly Column<Row>[]
  /** Codes to choose from, by the member of the filter. */
  filters: readonly { name: string; word: Word; enumeration: string }[]
  orders: readonly Order[]
  /** Members of the filter that this register adds by itself. */
  more?: Readonly<Record<string, unknown>>
  controls?: React.ReactNode
}

/**
 * A register: searched by any part of a name or pinyin, filtered, with the columns wanted; all of it stands in the
 * address.
 */
export function Register<Result, Row extends { id: string; name: string }, Order extends string>(
  props: RegisterProps<Result, Row, Order>,
) {
  const { question, page, type, columns, filters, orders, more = {}, controls } = props
  const { region } = useScope()
  const say = useWords()
  const { codes } = useTerms()
  const [get, set] = useParams()
  const text = get('text') ?? ''
  const found = useQuestion(FindDocument, { text, types: [type], first: MOST_FOUND }, text !== '')
  const hits = text === '' ? undefined : found.data?.search
  const hidden = listOf(get('hide')) ?? []
  const chosen = Object.fromEntries(
    filters.flatMap(({ name }) => (listOf(get(name)) ? [[name, listOf(get(name))]] : [])),
  )
  const filter = {
    region,
    ...chosen,
    ...(get('chain') ? { chain: get('chain') } : {}),
    ...(text === '' ? {} : { ids: hits?.edges.map(({ node }) => node.id) ?? [] }),
    ...more,
  }
  const orderBy = orders.find((one) => one === get('order')) ?? ('NAME' as Order)
  const variables = { filter, orderBy, first: FIRST, after: undefined }
  return (
    <>
      <div className="filters">
        <SearchBox key={text} text={text} onSearch={(value) => set({ text: value })} />
        {filters.map(({ name, word, enumeration }) => (
          <Select
            key={name}
            mode="multiple"
            size="small"
            maxTagCount="responsive"
            aria-label={say(word)}
            placeholder={say(word)}
            style={{ width: 140 }}
            value={listOf(get(name)) ?? []}
            onChange={(values: string[]) => set({ [name]: values })}
            options={codes(enumeration)}
            showSearch={{ optionFilterProp: 'label' }}
          />
        ))}
        <Select
          size="small"
          aria-label={say('order')}
          style={{ width: 128 }}
          value={orderBy}
          onChange={(value: Order) => set({ order: value })}
          options={orders.map((value) => ({ value, label: say(`order.${value}` as Word) }))}
        />
        {controls}
        <Popover
          trigger="click"
          content={
            <Checkbox.Group
              className="columns"
              options={columns.map(({ key, title }) => ({ value: key, label: title }))}
              value={columns.map(({ key }) => key).filter((key) => !hidden.includes(key))}
              onChange={(kept) => set({ hide: columns.map(({ key }) => key).filter((key) => !kept.includes(key)) })}
            />
          }
        >
          <Button size="small">{say('columns')}</Button>
        </Popover>
        <Views />
        <NewRow table={`${type.toLowerCase()}s`} />
      </div>
      <Panel
        question={question as unknown as TypedDocumentString<Result, typeof variables>}
        variables={variables}
        ready={text === '' || found.data !== undefined}
        height="page"
        next={(answer) =>
          page(answer).pageInfo.hasNextPage ? (page(answer).pageInfo.endCursor ?? undefined) : undefined
        }
        above={() =>
          hits && hits.totalCount > hits.edges.length ? (
            <Alert
              type="info"
              showIcon
              title={say('register.capped', { text, n: hits.edges.length, total: hits.totalCount })}
            />
          ) : null
        }
        sheet={(answer): Sheet<Row> => ({
          rows: page(answer).nodes,
          total: page(answer).totalCount,
          key: ({ id }) => id,
          columns: columns.filter(({ key }) => !hidden.includes(key)),
        })}
      />
    </>
  )
}

function SearchBox({ text, onSearch }: { text: string; onSearch(text: string): void }) {
  const say = useWords()
  const [value, setValue] = useState(text)
  return (
    <Input.Search
      size="small"
      style={{ width: 220 }}
      aria-label={say('register.find')}
      placeholder={say('register.hint')}
      allowClear
      value={value}
      onChange={({ target }) => setValue(target.value)}
      onSearch={(wanted) => onSearch(wanted.trim())}
    />
  )
}
