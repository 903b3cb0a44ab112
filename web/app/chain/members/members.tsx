import { Segmented } from 'antd'
import { useState } from 'react'
import { Entity, Synthetic, type EntityRow } from '../../frame/entity.js'
import { Panel } from '../../frame/panel.js'
import { useScope } from '../../frame/scope.js'
import { sheetOf } from '../../frame/sheet.js'
import { period } from '../../frame/when.js'
import { ChainMembersDocument as question, type ChainMembersQuery } from '../../generated/graphql.js'
import { useTerms, useWords } from '../../words/index.js'

type Chain = NonNullable<ChainMembersQuery['chain']>
const KINDS = ['appointments', 'teams', 'enterprises', 'platforms', 'projects', 'demands', 'products'] as const

interface Member {
  entity: EntityRow
  facts: string
}

/** Who and what is on the chain on the day looked at, one kind at a time. */
export function Members({ id }: { id: string }) {
  const { day } = useScope()
  const say = useWords()
  const { term } = useTerms()
  const [kind, setKind] = useState<(typeof KINDS)[number]>('appointments')
  const today = day ?? new Date().toISOString().slice(0, 10)
  const membersOf = (chain: Chain): Member[] => {
    if (kind === 'appointments')
      return chain.appointments.nodes.map(({ expert, role, from, to }) => ({
        entity: expert,
        facts: [
          term('AppointmentRole', role),
          term('ProfessionalTitleRank', expert.titleRank),
          period(from, to, say('letters.open')),
        ]
          .filter(Boolean)
          .join(' · '),
      }))
    if (kind === 'enterprises')
      return chain.enterprises.nodes.map(({ enterprise, chainMaster, segment }) => ({
        entity: enterprise,
        facts: [chainMaster ? say('enterprise.master') : '', segment?.name].filter(Boolean).join(' · '),
      }))
    return chain[kind].nodes.map((entity) => ({ entity, facts: '' }))
  }
  return (
    <Panel
      question={question}
      variables={{ id, day: today, first: 200 }}
      height={430}
      above={({ chain }) =>
        chain && (
          <Segmented
            size="small"
            aria-label={say('members.kind')}
            value={kind}
            onChange={setKind}
            options={KINDS.map((value) => ({ value, label: `${say(`members.${value}`)} ${chain[value].totalCount}` }))}
          />
        )
      }
      sheet={({ chain }) =>
        sheetOf({
          rows: chain ? membersOf(chain) : [],
          total: chain?.[kind].totalCount ?? 0,
          key: ({ entity, facts }) => `${entity.id} ${facts}`,
          columns: [
            {
              key: 'name',
              title: say('name.of'),
              value: ({ entity }) => entity.name,
              show: ({ entity }) => (
                <>
                  <Entity entity={entity} /> <Synthetic of={entity.synthetic} />
                </>
              ),
              width: 200,
            },
            { key: 'facts', title: say('tie.facts'), value: ({ facts }) => facts, width: 330 },
          ],
        })
      }
    />
  )
}
