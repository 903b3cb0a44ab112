import { Button } from 'antd'
import { useNavigate } from 'react-router'
import { useRights } from '../frame/rights.js'
import { useHref, useScope } from '../frame/scope.js'
import { DraftProposalDocument, type WhatIfInput } from '../generated/graphql.js'
import { useWords } from '../words/index.js'
import { Problems } from './problems.js'
import { useWrite } from './write.js'

/** Makes a draft of a what-if, and opens it; not offered to who may not. */
export function ToDraft({ whatIf }: { whatIf: WhatIfInput }) {
  const say = useWords()
  const href = useHref()
  const navigate = useNavigate()
  const { day } = useScope()
  const may = useRights()
  const { run, busy, problems } = useWrite()
  if (!may('DRAFT')) return null
  const draft = async (): Promise<void> => {
    const made = await run(DraftProposalDocument, { proposal: { whatIf }, title: say('write.proposal'), asOf: day })
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
