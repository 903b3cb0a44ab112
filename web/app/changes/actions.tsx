import { Button, Input, Popover } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useHref } from '../frame/scope.js'
import {
  ApproveDraftDocument,
  RejectDraftDocument,
  RevertChangeSetDocument,
  SubmitDraftDocument,
  WithdrawDraftDocument,
} from '../generated/graphql.js'
import { useWords, type Word } from '../words/index.js'
import { Problems } from '../write/problems.js'
import { useWrite } from '../write/write.js'
import { Conflicts } from './conflicts.js'
import type { SetNode } from './set/set.js'

/** What may be done with a change set, and what stood in the way. */
export function Actions({ set }: { set: SetNode }) {
  const say = useWords()
  const href = useHref()
  const navigate = useNavigate()
  const { run, busy, problems } = useWrite()
  const { id, actions } = set
  const may = (action: SetNode['actions'][number]): boolean => actions.includes(action)
  const revert = async (): Promise<void> => {
    const made = await run(RevertChangeSetDocument, { id })
    if (made) await navigate(href('changes', { set: made.id }))
  }
  const conflicts = problems.filter(({ code, index }) => code === 'CONFLICT' && index >= 0)
  return (
    <>
      <div className="actions" role="group" aria-label={say('changes.actions')}>
        {may('SUBMIT') && (
          <Button type="primary" loading={busy} onClick={() => void run(SubmitDraftDocument, { id })}>
            {say('changes.submit')}
          </Button>
        )}
        {may('APPROVE') && (
          <Said
            word="changes.approve"
            hint="changes.reviewNote"
            primary
            busy={busy}
            onSay={(note) => void run(ApproveDraftDocument, { id, note: note === '' ? undefined : note })}
          />
        )}
        {may('REJECT') && (
          <Said
            word="changes.reject"
            hint="changes.reason"
            needed
            busy={busy}
            onSay={(reason) => void run(RejectDraftDocument, { id, reason })}
          />
        )}
        {may('WITHDRAW') && (
          <Button loading={busy} onClick={() => void run(WithdrawDraftDocument, { id })}>
            {say('changes.withdraw')}
          </Button>
        )}
        {may('REVERT') && (
          <Button loading={busy} onClick={() => void revert()}>
            {say('changes.revert')}
          </Button>
        )}
      </div>
      <Problems problems={problems} label={({ index }) => set.changes.nodes[index]?.entity?.name} />
      {conflicts.length > 0 && <Conflicts set={set} conflicts={conflicts} />}
    </>
  )
}

interface SaidProps {
  word: Word
  hint: Word
  /** Whether something has to be said. */
  needed?: boolean
  primary?: boolean
  busy: boolean
  onSay(text: string): void
}

/** A button that asks for words first. */
function Said({ word, hint, needed = false, primary = false, busy, onSay }: SaidProps) {
  const say = useWords()
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const done = (): void => {
    setOpen(false)
    onSay(text.trim())
  }
  return (
    <Popover
      trigger="click"
      open={open}
      onOpenChange={setOpen}
      content={
        <form
          className="said"
          onSubmit={(event) => {
            event.preventDefault()
            done()
          }}
        >
          <Input.TextArea
            autoFocus
            rows={2}
            aria-label={say(hint)}
            placeholder={say(hint)}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
          <Button type="primary" htmlType="submit" disabled={needed && text.trim() === ''}>
            {say('changes.confirm', { what: say(word) })}
          </Button>
        </form>
      }
    >
      <Button type={primary ? 'primary' : 'default'} loading={busy}>
        {say(word)}
      </Button>
    </Popover>
  )
}
