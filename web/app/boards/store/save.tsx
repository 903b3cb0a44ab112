import { Alert, Button, Form, Input, Modal, Select, Space } from 'antd'
import { useState } from 'react'
import { useQuestion } from '../../api/question.js'
import { useScope } from '../../frame/scope.js'
import { when } from '../../frame/when.js'
import { KeptBoardDocument, RegionsDocument, type BoardSharing } from '../../generated/graphql.js'
import { useWords } from '../../words/index.js'
import type { Board } from '../board.js'
import { Refused } from './refused.js'
import { readBoard, saveBoard, shownBoard, type Kept } from './store.js'

export const SHARING: readonly BoardSharing[] = ['NOBODY', 'REGIONS', 'EVERYBODY']

/** A board is kept under a name, and shown to whom it is for; what was saved meanwhile is not overwritten unseen. */
export function SaveBoard({ board, close, done }: { board: Board; close(): void; done(board: Board): void }) {
  const say = useWords()
  const { region, day } = useScope()
  const { data } = useQuestion(KeptBoardDocument, { id: board.kept?.id ?? '' }, board.kept !== undefined)
  const { data: all } = useQuestion(RegionsDocument, {})
  const standing = board.kept && data?.board
  const [title, setTitle] = useState(board.title)
  const [sharing, setSharing] = useState<BoardSharing>()
  const [regions, setRegions] = useState<string[]>()
  const [found, setFound] = useState<Kept>()
  const [busy, setBusy] = useState(false)
  const shown = sharing ?? standing?.sharing ?? 'NOBODY'
  const shownRegions = regions ?? standing?.sharedWith.map(({ id }) => id) ?? []
  const foreign = standing?.mayChange === false
  const save = async (as: Board, anew = false) => {
    setBusy(true)
    const given = {
      sharing: shown,
      ...(shown === 'REGIONS' && { sharedWith: shownRegions }),
      ...(region !== undefined && { region }),
      ...(day !== undefined && { day }),
    }
    const kept = await saveBoard({ ...as, title: title.trim() || say('board.untitled') }, given, anew)
    setBusy(false)
    setFound(kept)
    if (kept.code !== undefined || !kept.board) return
    const { id, name, version } = kept.board
    done({ ...as, title: name, kept: { id, version } })
  }
  const conflict = found?.code === 'CONFLICT' ? found.board : undefined
  const gone = found?.code === 'UNKNOWN_REFERENCE' && board.kept !== undefined
  const open = async (id: string) => {
    const now = await readBoard(id)
    if (now) done(shownBoard(now))
  }
  return (
    <Modal
      open
      title={say('board.save')}
      onCancel={close}
      footer={
        <Space>
          {board.kept && (
            <Button disabled={busy} onClick={() => void save(board, true)}>
              {say('board.saveAnew')}
            </Button>
          )}
          {!foreign && !gone && (
            <Button type="primary" disabled={busy || conflict !== undefined} onClick={() => void save(board)}>
              {say('board.save')}
            </Button>
          )}
        </Space>
      }
    >
      <Form layout="vertical" component="div">
        <Form.Item label={say('board.title')} htmlFor="board-name">
          <Input
            id="board-name"
            value={title}
            maxLength={80}
            placeholder={say('board.untitled')}
            onChange={({ target }) => setTitle(target.value)}
          />
        </Form.Item>
        <Form.Item label={say('board.sharing')} htmlFor="board-sharing">
          <Select
            id="board-sharing"
            value={shown}
            onChange={setSharing}
            options={SHARING.map((value) => ({ value, label: say(`board.sharing.${value}`) }))}
          />
        </Form.Item>
        {shown === 'REGIONS' && (
          <Form.Item label={say('board.sharedWith')} htmlFor="board-regions">
            <Select
              id="board-regions"
              mode="multiple"
              value={shownRegions}
              onChange={setRegions}
              options={(all?.regions.nodes ?? []).map(({ id, name }) => ({ value: id, label: name }))}
              showSearch={{ optionFilterProp: 'label' }}
            />
          </Form.Item>
        )}
      </Form>
      {foreign && <Alert type="info" title={say('board.foreign', { by: standing?.by ?? '' })} />}
      {gone && <Alert type="warning" title={say('board.gone')} />}
      {conflict && (
        <Alert
          type="warning"
          title={say('board.conflict', {
            name: conflict.name,
            at: when(conflict.changedAt),
            count: conflict.panels.length,
          })}
          description={
            <Space>
              <Button onClick={() => void open(conflict.id)}>{say('board.openStanding')}</Button>
              <Button
                danger
                disabled={busy}
                onClick={() => void save({ ...board, kept: { id: conflict.id, version: conflict.version } })}
              >
                {say('board.overwrite')}
              </Button>
            </Space>
          }
        />
      )}
      {found?.code !== undefined && !conflict && !gone && <Alert type="error" title={<Refused kept={found} />} />}
    </Modal>
  )
}
