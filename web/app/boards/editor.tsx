import { Alert, Button, Drawer, Form, Input, Select } from 'antd'
import { useMemo, useState } from 'react'
import { useQuestion } from '../api/question.js'
import { useScope } from '../frame/scope.js'
import { Trouble } from '../frame/trouble.js'
import { useWords } from '../words/index.js'
import { VIEWS, type Card } from './board.js'
import { choiceOf, useLabels } from './choice.js'
import { questionOf, titleIn, variablesOf, type Answer } from './query.js'
import { figuresOf, listsOf } from './rows.js'

/** A card being made or changed: its question, and how its answer is shown. */
export function Editor({ card, close, keep }: { card: Card; close(): void; keep(card: Card): void }) {
  const say = useWords()
  const scope = useScope()
  const [draft, setDraft] = useState(card)
  const [variables, setVariables] = useState(() => JSON.stringify(card.variables, undefined, 2))
  const mistake = useMemo(() => mistakeIn(draft.query, variables), [draft.query, variables])
  const set = (some: Partial<Card>) => setDraft({ ...draft, ...some })
  const done = () => keep({ ...draft, variables: JSON.parse(variables) as Card['variables'] })
  return (
    <Drawer
      open
      onClose={close}
      size={620}
      title={say('board.editor')}
      footer={
        <Button type="primary" disabled={mistake !== undefined || draft.query.trim() === ''} onClick={done}>
          {say('board.done')}
        </Button>
      }
    >
      <Form layout="vertical" component="div">
        <Form.Item label={say('board.cardTitle')} htmlFor="card-title">
          <Input
            id="card-title"
            value={draft.title ?? ''}
            placeholder={draft.query ? titleIn(draft.query, scope.locale) : ''}
            onChange={({ target }) => set({ title: target.value })}
          />
        </Form.Item>
        <Form.Item label={say('board.question')} htmlFor="card-query" extra={say('board.questionHint')}>
          <Input.TextArea
            id="card-query"
            className="code"
            autoSize={{ minRows: 8, maxRows: 16 }}
            value={draft.query}
            onChange={({ target }) => set({ query: target.value })}
          />
        </Form.Item>
        <Form.Item label={say('board.variables')} htmlFor="card-variables">
          <Input.TextArea
            id="card-variables"
            className="code"
            autoSize={{ minRows: 2, maxRows: 8 }}
            value={variables}
            onChange={({ target }) => setVariables(target.value)}
          />
        </Form.Item>
        {mistake && draft.query.trim() !== '' && <Alert type="error" title={mistake} />}
        <Form.Item label={say('board.view')} htmlFor="card-view">
          <Select
            id="card-view"
            value={draft.view}
            onChange={(view) => set({ view })}
            options={VIEWS.map((view) => ({ value: view, label: say(`view.${view}`) }))}
          />
        </Form.Item>
        {mistake === undefined && (
          <Columns card={{ ...draft, variables: JSON.parse(variables) as Card['variables'] }} set={set} />
        )}
      </Form>
    </Drawer>
  )
}

/** Which columns say what, out of what the answer has. */
function Columns({ card, set }: { card: Card; set(some: Partial<Card>): void }) {
  const say = useWords()
  const label = useLabels()
  const scope = useScope()
  const question = useMemo(() => questionOf(card.query), [card.query])
  const { data, error } = useQuestion(question, variablesOf(card, question, scope))
  if (error) return <Alert type="error" title={<Trouble error={error} />} />
  if (!data || card.view === 'table') return null
  const field = (name: 'list' | 'label' | 'across' | 'value', value: string, options: readonly string[]) => (
    <Form.Item key={name} label={say(`board.${name}`)} htmlFor={`card-${name}`}>
      <Select
        id={`card-${name}`}
        value={value}
        onChange={(chosen: string) => set({ [name]: chosen })}
        options={options.map((one) => ({ value: one, label: label(one) }))}
      />
    </Form.Item>
  )
  if (card.view === 'figure')
    return field(
      'value',
      card.value ?? '',
      figuresOf(data as Answer).map(({ path }) => path),
    )
  const { list, columns, numbers, ...chosen } = choiceOf(data, card)
  return (
    <>
      {field(
        'list',
        list.path,
        listsOf(data).map(({ path }) => path),
      )}
      {field('label', chosen.label, columns)}
      {['matrix', 'graph'].includes(card.view) && field('across', chosen.across, columns)}
      {card.view !== 'graph' && field('value', chosen.value, numbers)}
    </>
  )
}

function mistakeIn(query: string, variables: string): string | undefined {
  try {
    questionOf(query)
    JSON.parse(variables)
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
