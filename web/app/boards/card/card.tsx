import {
  ArrowLeftOutlined,
  ArrowRightOutlined,
  ColumnWidthOutlined,
  DeleteOutlined,
  EditOutlined,
} from '@ant-design/icons'
import { Alert, Button, Space } from 'antd'
import { useMemo } from 'react'
import { Link } from 'react-router'
import { Entities, useEntityHref } from '../../frame/entity.js'
import { Panel } from '../../frame/panel.js'
import { useHref, useScope } from '../../frame/scope.js'
import type { Sheet } from '../../frame/sheet.js'
import { useWords, type Say } from '../../words/index.js'
import type { Card } from '../board.js'
import { choiceOf, figureOf, useLabels } from '../choice.js'
import { countedAt, figureAt, type Place } from '../counted.js'
import { questionOf, variablesOf, type Answer, type Question } from '../query.js'
import type { Row } from '../rows.js'
import { hasPicture, Matrix, Network, Plot, Tiles, type MarkPlace } from './views.js'

export interface CardProps {
  card: Card
  /** Another than those of the panels before it. */
  title: string
  edit(): void
  /** Undefined where there is no place to move it to. */
  move: { back?: () => void; on?: () => void }
  widen(): void
  remove(): void
}

/** A question of somebody's own as a panel. */
export function CardPanel(props: CardProps) {
  const say = useWords()
  const question = useMemo(() => {
    try {
      return questionOf(props.card.query)
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error))
    }
  }, [props.card.query])
  if (!(question instanceof Error)) return <Asked {...props} question={question} />
  const { title } = props
  return (
    <section className={`panel ${props.card.wide ? 'wide' : ''}`} aria-label={title} data-panel="Broken">
      <header>
        <h2>{title}</h2>
        <span className="grow" />
        <Controls {...props} />
      </header>
      <div className="body">
        <Alert type="error" showIcon title={say('board.broken')} description={question.message} />
      </div>
    </section>
  )
}

function Asked({ question, ...props }: CardProps & { question: Question }) {
  const { card, title } = props
  const scope = useScope()
  const say = useWords()
  const label = useLabels()
  const entityOf = useRowHref()
  const href = useHref()
  const variables = useMemo(() => variablesOf(card, question, scope), [card, question, scope])
  const sheet = (answer: Answer): Sheet<Row> => {
    const { list, columns } = choiceOf(answer, card)
    return {
      rows: list.rows,
      key: ({ key }) => key,
      ...(list.total !== undefined && { total: list.total }),
      columns: columns.map((column) => ({
        key: column,
        title: label(column),
        width: widthOf(list.rows, column),
        value: ({ values }) => values.get(column),
        show: ({ values, entities }) =>
          entities.has(column) ? <Entities entities={entities.get(column)!} /> : said(values.get(column), say),
      })),
    }
  }
  const picture = (answer: Answer) => {
    const choice = choiceOf(answer, card)
    const at = (place: Place | undefined) => place && href(...place)
    if (card.view === 'figure')
      return <Figure answer={answer} card={card} hrefOf={(path) => at(figureAt(question, variables, path))} />
    const marks = {
      choice,
      title,
      markOf: (row: Row): MarkPlace => {
        const counted = at(countedAt(question, variables, choice.list, row, choice.value))
        return { href: counted ?? entityOf(row), counts: counted !== undefined }
      },
    }
    if (card.view === 'matrix') return <Matrix {...marks} />
    if (card.view === 'tile') return <Tiles {...marks} />
    if (card.view === 'graph') return <Network {...marks} />
    return <Plot {...marks} view={card.view === 'table' ? 'bar' : card.view} />
  }
  return (
    <Panel
      className={card.wide ? 'wide' : ''}
      question={question}
      variables={variables}
      title={title}
      height={320}
      sheet={sheet}
      controls={<Controls {...props} />}
      {...(hasPicture(card.view) && { picture })}
    />
  )
}

const said = (value: unknown, say: Say) => (typeof value === 'boolean' ? say(value ? 'yes' : 'no') : shownAs(value))

const shownAs = (value: unknown) =>
  value === null || value === undefined || value === ''
    ? '—'
    : typeof value === 'number'
      ? Math.round(value * 1000) / 1000
      : String(value)

const widthOf = (rows: readonly Row[], column: string): number => {
  const longest = Math.max(...rows.slice(0, 30).map(({ values }) => String(values.get(column) ?? '').length))
  return longest > 40 ? 360 : longest > 14 ? 220 : 110
}

function Figure({ answer, card, hrefOf }: { answer: Answer; card: Card; hrefOf(path: string): string | undefined }) {
  const label = useLabels()
  const figure = figureOf(answer, card)
  if (!figure) return <p>—</p>
  const to = hrefOf(figure.path)
  return (
    <p className="board-figure">
      <b>
        {to ? (
          <Link to={to} data-mark={figure.value}>
            {figure.value}
          </Link>
        ) : (
          figure.value
        )}
      </b>
      <span>{label(figure.path)}</span>
    </p>
  )
}

/** The page of the first entity that a row names. */
function useRowHref(): (row: Row) => string | undefined {
  const entityHref = useEntityHref()
  return ({ entities }) => {
    const named = ['subject', 'expert', 'name', ...entities.keys()].flatMap((column) => entities.get(column) ?? [])[0]
    return named && entityHref(named)
  }
}

function Controls({ card, edit, move, widen, remove, title }: CardProps) {
  const say = useWords()
  const buttons = [
    { key: 'edit', icon: <EditOutlined />, label: say('board.edit', { title }), act: edit },
    { key: 'back', icon: <ArrowLeftOutlined />, label: say('board.back', { title }), act: move.back },
    { key: 'on', icon: <ArrowRightOutlined />, label: say('board.on', { title }), act: move.on },
    {
      key: 'wide',
      icon: <ColumnWidthOutlined />,
      label: say(card.wide ? 'board.narrow' : 'board.wide', { title }),
      act: widen,
    },
    { key: 'remove', icon: <DeleteOutlined />, label: say('board.remove', { title }), act: remove },
  ]
  return (
    <Space.Compact className="board-controls">
      {buttons.map(({ key, icon, label, act }) => (
        <Button
          key={key}
          size="small"
          type="text"
          icon={icon}
          aria-label={label}
          title={label}
          disabled={!act}
          onClick={act}
        />
      ))}
    </Space.Compact>
  )
}
