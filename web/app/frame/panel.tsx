import { EllipsisOutlined } from '@ant-design/icons'
import { Alert, Button, Dropdown, Empty, Segmented, Tag } from 'antd'
import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { inGraphiql, nameOf, titleOf, useQuestion } from '../api/question.js'
import { QuestionError } from '../api/execute.js'
import type { TypedDocumentString } from '../generated/graphql.js'
import { useWords } from '../words/index.js'
import { Contained } from './contained.js'
import { useScope } from './scope.js'
import { More, usePages } from './pages.js'
import { merged, shownBy, SheetTable, type Height, type Sheet } from './sheet.js'
import { Skeleton } from './skeleton.js'
import { Trouble } from './trouble.js'
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
  height?: Height
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
  const section = useRef<HTMLElement>(null)
  const heading = useId()
  const [asTable, setAsTable] = useState(false)
  const [drawn, setDrawn] = useState(false)
  const { data, error, isFetching, isPlaceholderData, refetch, stop } = useQuestion(question, variables, ready)
  const title = props.title ?? titleOf(question)[locale]
  const pages = usePages(question, variables, data, props.next)
  const sheet = data === undefined ? undefined : merged([data, ...pages.more].map(props.sheet))
  const file = async (format: 'png' | 'svg' | 'csv' | 'xlsx') => {
    const { exportPicture, exportSheet } = await import('./export.js')
    if (format === 'png' || format === 'svg') {
      flushSync(() => setDrawn(true))
      // Two frames: what is drawn by its size has it then.
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
      await exportPicture(section.current!, format, title).finally(() => setDrawn(false))
    } else if (!props.next && sheet && shownBy(sheet) < (sheet.total ?? 0)) {
      const { exported, save } = await import('../api/exported.js')
      save(await exported(format, locale, { query: question.toString(), variables }), `${title}.${format}`)
    } else {
      const all = await pages.all()
      if (all) await exportSheet(merged(all.map(props.sheet)), format, title, title)
    }
  }
  const [failed, setFailed] = useState<Error>()
  const items = [
    ...(['png', 'svg', 'csv', 'xlsx'] as const).map((format) => ({
      key: format,
      label: say(`export.${format}`),
      disabled: !sheet,
      onClick: () => {
        setFailed(undefined)
        file(format).catch((error: unknown) => setFailed(error as Error))
      },
    })),
    { key: 'graphiql', label: <a href={inGraphiql(question, variables)}>{say('panel.graphiql')}</a> },
  ]
  return (
    <section
      ref={section}
      className={`panel ${drawn ? 'drawn' : ''} ${className ?? ''}`}
      aria-labelledby={heading}
      aria-busy={isFetching}
      data-panel={nameOf(question)}
    >
      <header>
        <h2 id={heading}>{title}</h2>
        {sheet && <Count sheet={sheet} />}
        <Busy busy={isFetching} stop={stop} />
        <span className="grow" />
        {controls && <div className="controls">{controls}</div>}
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
      <div className={isPlaceholderData ? 'body stale' : 'body'}>
        {failed && (
          <Alert type="error" showIcon closable title={say('export.failed')} description={<Trouble error={failed} />} />
        )}
        <State
          error={error}
          loading={isFetching && !data}
          waiting={!ready && !data}
          idle={ready && !isFetching && (!data || isPlaceholderData)}
          retry={() => void refetch()}
        />
        {data !== undefined && sheet && (
          <Contained about={data}>
            {props.above?.(data)}
            <Unassessed count={props.notAssessed?.(data) ?? 0} />
            {sheet.rows.length === 0 ? (
              <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={props.empty ?? say('state.empty')} />
            ) : picture && !asTable ? (
              picture(data)
            ) : (
              <SheetTable sheet={sheet} height={drawn ? undefined : props.height} whole={drawn} />
            )}
            {pages.left && shownBy(sheet) < (sheet.total ?? Infinity) && (
              <More pages={pages} shown={shownBy(sheet)} total={sheet.total ?? 0} />
            )}
            <SourceList sources={props.sources?.(data) ?? []} />
          </Contained>
        )}
      </div>
    </section>
  )
}

/** "n of N" where the answer is capped, else how many. */
function Count<Row>({ sheet }: { sheet: Sheet<Row> }) {
  const say = useWords()
  const { total } = sheet
  const n = shownBy(sheet)
  if (total === undefined) return null
  return (
    <span className="count" data-total={total}>
      {n < total ? say('panel.capped', { n, total }) : say('panel.total', { total })}
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

/** From so many seconds on a panel says how long it has been asking, and can be stopped. */
const LONG = 2

function Busy({ busy, stop }: { busy: boolean; stop(): void }) {
  const say = useWords()
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    setSeconds(0)
    if (!busy) return
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000)
    return () => clearInterval(timer)
  }, [busy])
  if (!busy || seconds < LONG) return null
  return (
    <span className="busy" role="status">
      {say('state.busy', { seconds })}
      <Button size="small" onClick={stop}>
        {say('cancel')}
      </Button>
    </span>
  )
}

interface StateProps {
  error: Error | null
  loading: boolean
  /** For something it asks with. */
  waiting: boolean
  /** Neither asked nor answered: somebody stopped it. */
  idle: boolean
  retry(): void
}

function State({ error, loading, waiting, idle, retry }: StateProps) {
  const say = useWords()
  const again = (
    <Button size="small" onClick={retry}>
      {say('state.retry')}
    </Button>
  )
  if (error) {
    const denied = error instanceof QuestionError && ['FORBIDDEN', 'UNAUTHENTICATED'].includes(error.code)
    return (
      <Alert
        type={denied ? 'info' : 'error'}
        showIcon
        title={say(denied ? 'state.denied' : 'state.error')}
        description={<Trouble error={error} />}
        action={denied ? undefined : again}
      />
    )
  }
  if (waiting) return <p className="waiting">{say('state.waiting')}</p>
  if (idle) return <Alert type="info" showIcon title={say('state.stopped')} action={again} />
  return loading ? <Skeleton /> : null
}
