import { Alert, Button, Input, Select, Space } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { useScope } from '../frame/scope.js'
import { useWords } from '../words/index.js'
import { boardOf, EMPTY, packed, unpacked, type Card } from './board.js'
import { CardPanel } from './card/card.js'
import { keepBoards, keptBoards } from './kept.js'
import { titleIn } from './query.js'
import './style.css'
import { useBoard } from './useBoard.js'

const Editor = lazy(() => import('./editor.js').then((all) => ({ default: all.Editor })))
const Shelf = lazy(() => import('./shelf.js').then((all) => ({ default: all.Shelf })))
const Questions = lazy(() => import('./shelf.js').then((all) => ({ default: all.Questions })))

/** 我的: questions as panels, panels as a board, a board as a link. */
export default function Boards() {
  const say = useWords()
  const { locale } = useScope()
  const { board, set, broken } = useBoard()
  const { cards, title } = board
  const [kept, setKept] = useState(keptBoards)
  const [edited, setEdited] = useState<number>()
  const [shelf, setShelf] = useState(false)
  const [copied, setCopied] = useState(false)
  const put = (next: readonly Card[]) => set({ ...board, cards: next })
  const keep = (next: typeof kept) => {
    keepBoards(next)
    setKept(next)
  }
  const swapped = (at: number, to: number) =>
    put(cards.map((card, index) => (index === at ? cards[to]! : index === to ? cards[at]! : card)))
  const names = cards.map((card) => card.title || titleIn(card.query, locale))
  const nth = (index: number) => names.slice(0, index).filter((one) => one === names[index]).length + 1
  const name = title || say('board.untitled')
  return (
    <>
      <div className="board-head">
        <Input
          aria-label={say('board.title')}
          placeholder={say('board.title')}
          value={title}
          onChange={({ target }) => set({ ...board, title: target.value })}
          style={{ width: 240 }}
        />
        <Select
          aria-label={say('board.kept')}
          placeholder={say('board.kept')}
          value={null}
          style={{ width: 180 }}
          notFoundContent={say('board.noneKept')}
          onChange={(text: string | null) => text && set(boardOf(unpacked(text)))}
          options={Object.entries(kept).map(([label, value]) => ({ label, value }))}
        />
        <Space.Compact>
          <Button
            disabled={cards.length === 0}
            onClick={() => keep({ ...kept, [name]: packed({ ...board, title: name }) })}
          >
            {say('board.keep')}
          </Button>
          <Button
            disabled={!(name in kept)}
            onClick={() => keep(Object.fromEntries(Object.entries(kept).filter(([one]) => one !== name)))}
          >
            {say('board.forget')}
          </Button>
        </Space.Compact>
        <Button
          disabled={cards.length === 0}
          onClick={() => void navigator.clipboard.writeText(location.href).then(() => setCopied(true))}
          onBlur={() => setCopied(false)}
        >
          {say(copied ? 'board.copied' : 'board.share')}
        </Button>
        <span className="grow" />
        <Button disabled={cards.length === 0} onClick={() => set(EMPTY)}>
          {say('board.new')}
        </Button>
        <Button type="primary" onClick={() => setShelf(true)}>
          {say('board.add')}
        </Button>
      </div>
      {broken && <Alert type="error" showIcon title={say('board.badLink')} />}
      {cards.length === 0 && !broken ? (
        <section className="panel board-empty" data-panel="BoardEmpty" aria-label={say('nav.boards')}>
          <p className="sentence">{say('board.empty')}</p>
          <Suspense fallback={<div className="shelf" aria-busy="true" />}>
            <Questions take={(card) => put([card])} />
          </Suspense>
        </section>
      ) : (
        <div className="grid board">
          {cards.map((card, index) => (
            <CardPanel
              key={`${index} ${card.query}`}
              card={card}
              title={nth(index) === 1 ? names[index]! : `${names[index]} (${nth(index)})`}
              edit={() => setEdited(index)}
              move={{
                ...(index > 0 && { back: () => swapped(index, index - 1) }),
                ...(index < cards.length - 1 && { on: () => swapped(index, index + 1) }),
              }}
              widen={() => put(cards.map((one, at) => (at === index ? { ...one, wide: !one.wide } : one)))}
              remove={() => put(cards.filter((_, at) => at !== index))}
            />
          ))}
        </div>
      )}
      <Suspense fallback={null}>
        {shelf && (
          <Shelf
            close={() => setShelf(false)}
            write={() => (setShelf(false), setEdited(cards.length))}
            take={(card) => (setShelf(false), put([...cards, card]))}
          />
        )}
        {edited !== undefined && (
          <Editor
            card={cards[edited] ?? { query: '', variables: {}, view: 'table' }}
            close={() => setEdited(undefined)}
            keep={(card) => {
              setEdited(undefined)
              put(edited < cards.length ? cards.map((one, at) => (at === edited ? card : one)) : [...cards, card])
            }}
          />
        )}
      </Suspense>
    </>
  )
}
