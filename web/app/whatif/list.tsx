import { Button } from 'antd'
import { useQuestion } from '../api/question.js'
import { Entity } from '../frame/entity.js'
import { NamesOfDocument, WhatIfOfficeDocument } from '../generated/graphql.js'
import { useTerms, useWords } from '../words/index.js'
import { useScope } from '../frame/scope.js'
import { period } from '../frame/when.js'
import { officeOf, useChanges } from './changes.js'

/** The changes made so far; each can be taken back. */
export function Changes() {
  const say = useWords()
  const { region, day } = useScope()
  const { term } = useTerms()
  const { appoints, ends, found, write, any } = useChanges()
  const ids = [
    ...new Set([...appoints.flatMap(({ expert, chain }) => [expert, chain]), ...found.map(({ chain }) => chain)]),
  ]
  const { data } = useQuestion(NamesOfDocument, { ids }, ids.length > 0)
  const names = new Map(data?.nodes.flatMap((node) => (node && 'name' in node ? [[node.id, node.name]] : [])))
  const named = (id: string) => <Entity entity={{ id, name: names.get(id) ?? id }} />
  // The same question as the panel beside asks first, so it costs nothing.
  const office = useQuestion(WhatIfOfficeDocument, officeOf(region, day), ends.length > 0).data?.chains.nodes ?? []
  const inOffice = new Map(
    office.flatMap((chain) => chain.appointments.nodes.map((one) => [one.id, { ...one, chain }] as const)),
  )
  const ended = (id: string) => {
    const one = inOffice.get(id)
    if (!one) return <code>{id}</code>
    return (
      <>
        <Entity entity={one.expert} /> → <Entity entity={one.chain} /> {term('AppointmentRole', one.role)}
      </>
    )
  }
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
          {period(one.from, one.to, say('letters.open'))}{' '}
          {back({ appoints: appoints.filter((other) => other !== one) })}
        </li>
      ))}
      {ends.map((id) => (
        <li key={id}>
          {say('whatif.end')} {ended(id)} {back({ ends: ends.filter((other) => other !== id) })}
        </li>
      ))}
      {found.map((one, index) => (
        <li key={`f${index}`}>
          {say('whatif.found')} {term('AdminLevel', one.level)} {term('PlatformKind', one.kind)} → {named(one.chain)}{' '}
          {back({ found: found.filter((other) => other !== one) })}
        </li>
      ))}
    </ul>
  )
}
