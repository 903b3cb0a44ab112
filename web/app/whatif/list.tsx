import { Button } from 'antd'
import { useQuestion } from '../api/question.js'
import { Entity } from '../frame/entity.js'
import { NamesOfDocument } from '../generated/graphql.js'
import { useTerms, useWords } from '../words/index.js'
import { useChanges } from './changes.js'

/** The changes made so far; each can be taken back. */
export function Changes() {
  const say = useWords()
  const { term } = useTerms()
  const { appoints, ends, found, write, any } = useChanges()
  const ids = [
    ...new Set([...appoints.flatMap(({ expert, chain }) => [expert, chain]), ...found.map(({ chain }) => chain)]),
  ]
  const { data } = useQuestion(NamesOfDocument, { ids }, ids.length > 0)
  const names = new Map(data?.nodes.flatMap((node) => (node && 'name' in node ? [[node.id, node.name]] : [])))
  const named = (id: string) => <Entity entity={{ id, name: names.get(id) ?? id }} />
  if (!any) return <p className="hint">{say('whatif.hint')}</p>
  const back = (next: Parameters<typeof write>[0]) => (
    <Button size="small" type="link" onClick={() => write(next)}>
      {say('whatif.undo')}
    </Button>
  )
  return (
    <ul className="changes" aria-label={say('whatif.changes')}>
      {appoints.map((one, index) => (
        <li key={`a${index}`}>
          {say('whatif.appoint')} {named(one.expert)} → {named(one.chain)} {term('AppointmentRole', one.role)}{' '}
          {one.from} → {one.to ?? say('letters.open')} {back({ appoints: appoints.filter((other) => other !== one) })}
        </li>
      ))}
      {ends.map((id) => (
        <li key={id}>
          {say('whatif.end')} <code>{id}</code> {back({ ends: ends.filter((other) => other !== id) })}
        </li>
      ))}
      {found.map((one, index) => (
        <li key={`f${index}`}>
          {say('whatif.found')} {term('PlatformKind', one.kind)} → {named(one.chain)}{' '}
          {back({ found: found.filter((other) => other !== one) })}
        </li>
      ))}
    </ul>
  )
}
