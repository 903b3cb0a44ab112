import { Button } from 'antd'
import { useNavigate } from 'react-router'
import { useRights } from '../frame/rights.js'
import { useHref } from '../frame/scope.js'
import { SaveDraftDocument, type ChangeInput } from '../generated/graphql.js'
import { useWords } from '../words/index.js'
import { Problems } from './problems.js'
import { useWrite } from './write.js'

/** Makes a draft of what an analysis proposes, and opens it; not offered to who may not. */
export function ToDraft({ changes, title }: { changes: readonly ChangeInput[]; title?: string }) {
  const say = useWords()
  const href = useHref()
  const navigate = useNavigate()
  const may = useRights()
  const { run, busy, problems } = useWrite()
  if (!may('DRAFT') || changes.length === 0) return null
  const draft = async (): Promise<void> => {
    const made = await run(SaveDraftDocument, {
      id: undefined,
      title: title ?? say('write.proposal'),
      changes: [...changes],
      note: undefined,
    })
    if (made) await navigate(href('changes', { set: made.id }))
  }
  return (
    <>
      <Button size="small" type="primary" loading={busy} onClick={() => void draft()}>
        {say('write.toDraft')}
      </Button>
      <Problems problems={problems} />
    </>
  )
}
