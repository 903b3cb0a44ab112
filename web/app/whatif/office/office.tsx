import { Button, Input, Select } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import { Panel } from '../../frame/panel.js'
import { useSettled } from '../../frame/settled.js'
import { useScope } from '../../frame/scope.js'
import { sheetOf } from '../../frame/sheet.js'
import { lastDay } from '../../frame/when.js'
import {
  WhatIfOfficeDocument as question,
  type AdminLevel,
  type AppointmentRole,
  type PlatformKind,
  type WhatIfOfficeQuery,
} from '../../generated/graphql.js'
import { useTerms, useWords } from '../../words/index.js'
import { officeOf, useChanges } from '../changes.js'

type Chain = WhatIfOfficeQuery['chains']['nodes'][number]
const DRAGGED = 'application/x-trichain-expert'

/** Experts to be dragged onto chains, or chosen by keyboard; appointments to be ended; platforms to be founded. */
export function Office() {
  const { region, day } = useScope()
  const say = useWords()
  const today = day ?? dayjs().format('YYYY-MM-DD')
  const [text, setText] = useState('')
  const wanted = useSettled(text.trim())
  const [role, setRole] = useState<AppointmentRole>('EXPERT')
  const [level, setLevel] = useState<AdminLevel>('PROVINCIAL')
  const [picked, setPicked] = useState<string>()
  const { appoints, write } = useChanges()
  const { term, codes } = useTerms()
  const appoint = (expert: string, chain: string) =>
    write({
      appoints: [
        ...appoints,
        { expert, chain, role, from: today, to: dayjs(today).add(3, 'year').format('YYYY-MM-DD') },
      ],
    })
  return (
    <Panel
      question={question}
      variables={officeOf(region, day, wanted)}
      sheet={({ chains }) =>
        sheetOf({
          rows: chains.nodes.flatMap((chain) => chain.appointments.nodes.map((one) => ({ ...one, chain }))),
          key: ({ id }) => id,
          columns: [
            { key: 'chain', title: say('chain'), value: ({ chain }) => chain.name },
            { key: 'role', title: say('role'), value: ({ role: as }) => term('AppointmentRole', as) },
            { key: 'expert', title: say('expert'), value: ({ expert }) => expert.name },
            { key: 'to', title: say('letters.to'), value: ({ to }) => to && lastDay(to) },
          ],
        })
      }
      picture={({ chains, experts }) => (
        <div className="office">
          <div>
            <div className="filters">
              <Input
                size="small"
                aria-label={say('whatif.find')}
                placeholder={say('whatif.find')}
                value={text}
                onChange={({ target }) => setText(target.value)}
                allowClear
                style={{ width: 150 }}
              />
              <Select<AppointmentRole>
                size="small"
                aria-label={say('role')}
                value={role}
                onChange={setRole}
                style={{ width: 90 }}
                options={(['EXPERT', 'LEADER'] as const).map((value) => ({
                  value,
                  label: term('AppointmentRole', value),
                }))}
              />
              <Select<AdminLevel>
                size="small"
                aria-label={say('whatif.level')}
                title={say('whatif.level')}
                value={level}
                onChange={setLevel}
                style={{ width: 246 }}
                prefix={<span className="place">{say('whatif.level')}</span>}
                options={codes('AdminLevel') as { value: AdminLevel; label: string }[]}
              />
              <span className="place">
                {say('panel.capped', { n: experts.nodes.length, total: experts.totalCount })}
              </span>
            </div>
            <ul className="pool" aria-label={say('whatif.pool')}>
              {experts.nodes.map(({ id, name, titleRank, fields }) => (
                <li key={id}>
                  <button
                    type="button"
                    draggable
                    aria-pressed={picked === id}
                    onClick={() => setPicked(picked === id ? undefined : id)}
                    onDragStart={(event) => event.dataTransfer.setData(DRAGGED, id)}
                  >
                    {name}{' '}
                    <small>
                      {[term('ProfessionalTitleRank', titleRank), ...fields.nodes.map((field) => field.name)]
                        .filter(Boolean)
                        .join(' · ')}
                    </small>
                  </button>
                </li>
              ))}
            </ul>
          </div>
          <ul className="chains" aria-label={say('nav.chains')}>
            {chains.nodes.map((chain) => (
              <ChainDrop
                key={chain.id}
                chain={chain}
                picked={picked}
                level={level}
                onAppoint={(expert) => appoint(expert, chain.id)}
              />
            ))}
          </ul>
        </div>
      )}
    />
  )
}

function ChainDrop({
  chain,
  picked,
  level,
  onAppoint,
}: {
  chain: Chain
  picked: string | undefined
  level: AdminLevel
  onAppoint(expert: string): void
}) {
  const say = useWords()
  const { term, codes } = useTerms()
  const { ends, found, write } = useChanges()
  const [over, setOver] = useState(false)
  return (
    <li
      className={over ? 'over' : undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        const expert = event.dataTransfer.getData(DRAGGED)
        if (expert) onAppoint(expert)
      }}
    >
      <div className="line">
        <b>{chain.name}</b>
        <span className="grow" />
        <Button size="small" disabled={picked === undefined} onClick={() => picked && onAppoint(picked)}>
          {say('whatif.appoint')}
        </Button>
        <Select<PlatformKind>
          size="small"
          style={{ width: 110 }}
          aria-label={say('whatif.found')}
          placeholder={say('whatif.found')}
          value={null as never}
          onChange={(kind) => write({ found: [...found, { chain: chain.id, kind, level }] })}
          options={codes('PlatformKind') as { value: PlatformKind; label: string }[]}
          popupMatchSelectWidth={240}
          showSearch={{ optionFilterProp: 'label' }}
        />
      </div>
      {chain.appointments.nodes.map(({ id, role, to, expert }) => (
        <button
          key={id}
          type="button"
          className={ends.includes(id) ? 'ended' : undefined}
          title={say('whatif.end')}
          aria-pressed={ends.includes(id)}
          onClick={() => write({ ends: ends.includes(id) ? ends.filter((one) => one !== id) : [...ends, id] })}
        >
          {`${term('AppointmentRole', role)} ${expert.name} ${to ? lastDay(to) : ''} ✕`}
        </button>
      ))}
    </li>
  )
}
