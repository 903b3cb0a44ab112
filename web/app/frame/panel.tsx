import { EllipsisOutlined } from '@ant-design/icons'
import { Alert, Button, Dropdown, Empty, Segmented, Skeleton, Tag } from 'antd'
import { useId, useRef, useState, type ReactNode } from 'react'
import { inGraphiql, nameOf, titleOf, useQuestion } from '../api/question.js'
import { QuestionError } from '../api/execute.js'
import type { TypedDocumentString } from '../generated/graphql.js'
import { useWords } from '../words/index.js'
import { useScope } from './scope.js'
import { More, usePages } from './pages.js'
import { merged, SheetTable, type Sheet } from './sheet.js'
import { SourceList, type SourceRow } from './sources.js'

export interface PanelProps<Result, Variables, Row extends object> {
  /** The panel's question; its title stands in the first line of its file. */
  question: TypedDocumentString<Result, Variables>
  variables: Variables
  /** The answer as a table. */
  sheet(answer: Result): Sheet<Row>
  /** The answer as a picture; without one the table is shown. */
  picture?(answer: Result): ReactNode
  /** What stands above both. */
  above?(answer: Result): ReactNode
  /** What could not be looked at; never shown as zero. */
  notAssessed?(answer: Result): number
  sources?(answer: Result): readonly SourceRow[]
  /** What takes the place of the title of the file, where one question serves several. */
  title?: string
  /** Said where there is nothing. */
  empty?: string
  /** Controls of the panel, beside its menu. */
  controls?: ReactNode
  /** Height of the table; it scrolls beyond that. */
  height?: number
  /** Where the next page of a capped answer begins, if there is one; the question then takes `after`. */
  next?(answer: Result): string | undefined
  /** False until the panel has what it asks with. */
  ready?: boolean
  className?: string
}

/** The frame of every panel: its states, its table, its files and its question. */
export function Panel<Result, Variables, Row extends object>(props: PanelProps<Result, Variables, Row>) {
  const { question, variables, picture, controls, ready = true, className } = props
  const say = useWords()
  const { locale } = useScope()
  const body = useRef<HTMLDivElement>(null)
  const heading = useId()
  const [asTable, setAsTable] = useState(false)
  const { data, error, isFetching, refetch } = useQuestion(question, variables, ready)
  const title = props.title ?? titleOf(question)[locale]
  const pages = usePages(question, variables, data, props.next)
  const sheet = data === undefined ? undefined : merged([data, ...pages.more].map(props.sheet))
  const file = async (format: 'png' | 'svg' | 'csv' | 'xlsx') => {
    const { exportPicture, exportSheet } = await import('./export.js')
    if (format === 'png' || format === 'svg') await exportPicture(body.current!, format, title)
    else await exportSheet(merged((await pages.all()).map(props.sheet)), format, title, title)
  }
  const items = [
    ...(['png', 'svg', 'csv', 'xlsx'] as const).map((format) => ({
      key: format,
      label: say(`export.${format}`),
      disabled: !sheet,
      onClick: () => void file(format),
    })),
    { key: 'graphiql', label: <a href={inGraphiql(question, variables)}>{say('panel.graphiql')}</a> },
  ]
  return (
    <section
      className={`panel ${className ?? ''}`}
      aria-labelledby={heading}
      aria-busy={isFetching}
      data-panel={nameOf(question)}
    >
      <header>
        <h2 id={heading}>{title}</h2>
        {sheet && <Count sheet={sheet} />}
        <span className="grow" />
        {controls}
        {picture && sheet && sheet.rows.length > 0 && (
          <Segmented
            size="small"
            aria-label={say('panel.view')}
            value={asTable}
            onChange={setAsTable}
            options={[
              { value: false, label: say('panel.picture') },
              { value: true, label: say('panel.table') },
            ]}
          />
        )}
        <Dropdown menu={{ items }} trigger={['click']}>
          <Button
            size="small"
            type="text"
            icon={<EllipsisOutlined />}
            aria-label={say('panel.menu', { title })}
            title={say('panel.more')}
          />
        </Dropdown>
      </header>
      <div ref={body} className="body">
        <State error={error} loading={!data && ready} retry={() => void refetch()} />
        {data !== undefined && sheet && (
          <>
            {props.above?.(data)}
            <Unassessed count={props.notAssessed?.(data) ?? 0} />
            {sheet.rows.length === 0 ? (
              <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={props.empty ?? say('state.empty')} />
            ) : picture && !asTable ? (
              picture(data)
            ) : (
              <SheetTable sheet={sheet} height={props.height} />
            )}
            {pages.left && <More pages={pages} shown={sheet.rows.length} total={sheet.total ?? 0} />}
            <SourceList sources={props.sources?.(data) ?? []} />
          </>
        )}
      </div>
    </section>
  )
}

/** "n of N" where the answer is capped, else how many. */
function Count<Row>({ sheet: { rows, total } }: { sheet: Sheet<Row> }) {
  const say = useWords()
  if (total === undefined) return null
  return (
    <span className="count" data-total={total}>
      {rows.length < total ? say('panel.capped', { n: rows.length, total }) : say('panel.total', { total })}
    </span>
  )
}

function Unassessed({ count }: { count: number }) {
  const say = useWords()
  if (count === 0) return null
  return (
    <Tag className="unassessed" title={say('notAssessed.why')}>
      {say('notAssessed.count', { count })}
    </Tag>
  )
}

function State({ error, loading, retry }: { error: Error | null; loading: boolean; retry(): void }) {
  const say = useWords()
  if (error) {
    const denied = error instanceof QuestionError && ['FORBIDDEN', 'UNAUTHENTICATED'].includes(error.code)
    const action = (
      <Button size="small" onClick={retry}>
        {say('state.retry')}
      </Button>
    )
    return (
      <Alert
        type={denied ? 'info' : 'error'}
        showIcon
        title={say(denied ? 'state.denied' : 'state.error')}
        description={error.message}
        action={denied ? undefined : action}
      />
    )
  }
  return loading ? <Skeleton active title={false} paragraph={{ rows: 4 }} /> : null
}
