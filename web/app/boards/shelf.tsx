import { Button, Drawer, Segmented } from 'antd'
import { useState } from 'react'
import { questions } from '../../graphiql/questions.js'
import { useWords } from '../words/index.js'
import { useScope } from '../frame/scope.js'
import type { Card, View } from './board.js'
import { titleIn } from './query.js'

/** Shipped questions that are best seen as a picture. */
const SHOWN: Readonly<Record<string, Partial<Card> & { view: View }>> = {
  GapSummary: { view: 'bar', label: 'rule.title', across: 'department.name', value: 'count' },
  RequirementMatrix: {
    view: 'matrix',
    list: 'requirementMatrix.rows.cells',
    label: 'chain',
    across: 'column.title',
    value: 'count',
    wide: true,
  },
  TargetProgress: { view: 'table', wide: true },
  InnovationChains: { view: 'table', wide: true },
  CollaborationPaths: { view: 'graph', list: 'collaborationPaths.steps', label: 'from', across: 'to' },
}

/** The questions at hand, each one click away, and a sheet for one's own. */
export function Shelf({ close, take, write }: { close(): void; take(card: Card): void; write(): void }) {
  const say = useWords()
  const [view, setView] = useState<View | 'auto'>('auto')
  return (
    <Drawer
      open
      onClose={close}
      size={520}
      title={say('board.add')}
      extra={<Button onClick={write}>{say('board.own')}</Button>}
    >
      <p className="place">{say('board.shelf')}</p>
      <Segmented
        aria-label={say('board.view')}
        value={view}
        onChange={setView}
        options={[
          { value: 'auto', label: say('view.auto') },
          ...(['table', 'bar', 'pie', 'tile', 'figure'] as const).map((one) => ({
            value: one,
            label: say(`view.${one}`),
          })),
        ]}
      />
      <Questions view={view} take={take} />
    </Drawer>
  )
}

/** The questions at hand, as links that take them. */
export function Questions({ view = 'auto', take }: { view?: View | 'auto'; take(card: Card): void }) {
  const { locale } = useScope()
  return (
    <ol className="shelf">
      {questions.map(({ title, operationName, text }) => (
        <li key={operationName}>
          <button
            type="button"
            className="link"
            onClick={() =>
              take({
                query: text,
                variables: {},
                view: 'table',
                ...SHOWN[operationName],
                ...(view !== 'auto' && { view }),
              })
            }
          >
            {titleIn(text, locale)}
          </button>
          <span className="place">{locale === 'ZH' ? operationName : title}</span>
        </li>
      ))}
    </ol>
  )
}
