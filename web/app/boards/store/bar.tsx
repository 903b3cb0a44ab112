import { Alert, Button, Popconfirm, Select, Space } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { useQuestion } from '../../api/question.js'
import { KeptBoardsDocument } from '../../generated/graphql.js'
import { useWords } from '../../words/index.js'
import type { Board } from '../board.js'
import { boardsBefore, forgetBefore } from '../before.js'
import { Refused } from './refused.js'
import { removeBoard, saveBoard, type Kept } from './store.js'

const SaveBoard = lazy(() => import('./save.js').then((all) => ({ default: all.SaveBoard })))

export interface BarProps {
  board: Board
  set(board: Board): void
  open(id: string): void
}

/** Opens, keeps and takes out boards of the store. */
export function StoreBar({ board, set, open }: BarProps) {
  const say = useWords()
  const { data } = useQuestion(KeptBoardsDocument, {})
  const [saving, setSaving] = useState(false)
  const [failed, setFailed] = useState<Kept>()
  const all = data?.boards.nodes ?? []
  const keeps = data?.viewer.keepsBoards ?? false
  const standing = all.find(({ id }) => id === board.kept?.id)
  const group = (own: boolean) => ({
    label: say(own ? 'board.mine' : 'board.shared'),
    options: all.filter((one) => one.own === own).map(({ id, name }) => ({ value: id, label: name })),
  })
  const remove = async () => {
    const done = await removeBoard(board.kept!)
    setFailed(done.code === undefined ? undefined : done)
    if (done.code === undefined) set({ title: board.title, cards: board.cards })
  }
  return (
    <>
      <Select
        aria-label={say('board.kept')}
        placeholder={say('board.kept')}
        value={null}
        style={{ width: 180 }}
        notFoundContent={say('board.noneKept')}
        onChange={(id: string | null) => id && open(id)}
        options={[group(true), group(false)].filter(({ options }) => options.length > 0)}
      />
      {keeps && (
        <Space.Compact>
          <Button disabled={board.cards.length === 0} onClick={() => setSaving(true)}>
            {say('board.save')}
          </Button>
          {standing?.mayChange && (
            <Popconfirm title={say('board.removeAsk')} onConfirm={() => void remove()}>
              <Button>{say('board.removeKept')}</Button>
            </Popconfirm>
          )}
        </Space.Compact>
      )}
      {failed && <Alert type="error" title={<Refused kept={failed} />} />}
      <Suspense fallback={null}>
        {saving && (
          <SaveBoard board={board} close={() => setSaving(false)} done={(next) => (setSaving(false), set(next))} />
        )}
      </Suspense>
    </>
  )
}

/** Boards that this browser kept before the store did are offered to be kept there. */
export function Before() {
  const say = useWords()
  const { data } = useQuestion(KeptBoardsDocument, {})
  const [before, setBefore] = useState(boardsBefore)
  const [failed, setFailed] = useState<Kept>()
  if (before.length === 0 || !data?.viewer.keepsBoards) return null
  const forget = () => (forgetBefore(), setBefore([]))
  const keep = async () => {
    for (const board of before.filter(({ cards }) => cards.length > 0)) {
      const done = await saveBoard(board, {})
      if (done.code !== undefined) return setFailed(done)
    }
    forget()
  }
  return (
    <Alert
      type="info"
      title={say('board.before', { count: before.length })}
      description={failed && <Refused kept={failed} />}
      action={
        <Space>
          <Button type="primary" onClick={() => void keep()}>
            {say('board.beforeKeep')}
          </Button>
          <Button onClick={forget}>{say('board.beforeForget')}</Button>
        </Space>
      }
    />
  )
}
