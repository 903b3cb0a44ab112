import { Alert, Button, Input } from 'antd'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useParams, useScope } from '../frame/scope.js'
import { useWords } from '../words/index.js'
import { EMPTY, type Card } from './board.js'
import { CardPanel } from './card/card.js'
import { titleIn } from './query.js'
import { Before, StoreBar } from './store/bar.js'
import { BoardList } from './store/list.js'
import { readBoard, shownBoard } from './store/store.js'
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
  const [edited, setEdited] = useState<number>()
  const [shelf, setShelf] = useState(false)
  const [copied, setCopied] = useState(false)
  const [missing, setMissing] = useState(false)
  const put = (next: readonly Card[]) => set({ ...board, cards: next })
  const swapped = (at: number, to: number) =>
    put(cards.map((card, index) => (index === at ? cards[to]! : index === to ? cards[at]! : card)))
  const names = cards.map((card) => card.title || titleIn(card.query, locale))
  const nth = (index: number) => names.slice(0, index).filter((one) => one === names[index]).length + 1
  const [get, setParams] = useParams()
  const wanted = get('board')
  const open = async (id: string) => {
    const found = await readBoard(id)
    if (!found) {
      setParams({ board: undefined })
      return setMissing(true)
    }
    setMissing(false)
    set(shownBoard(found), { region: found.region?.id ?? undefined, day: found.day ?? undefined })
  }
  const opened = useRef(open)
  opened.current = open
  useEffect(() => {
    if (wanted !== undefined) void opened.current(wanted)
  }, [wanted])
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
        <StoreBar board={board} set={set} open={(id) => void open(id)} />
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
      <Before />
      {missing && <Alert type="warning" showIcon title={say('board.missing')} />}
      {broken && <Alert type="error" showIcon title={say('board.badLink')} />}
      {cards.length === 0 && !broken ? (
        <section className="panel board-empty" data-panel="BoardEmpty" aria-label={say('nav.boards')}>
          <h2>{say('board.kept')}</h2>
          <BoardList />
          <h2>{say('board.add')}</h2>
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
