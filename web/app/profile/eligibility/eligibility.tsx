import { Segmented, Select } from 'antd'
import { useQuestion } from '../../api/question.js'
import { Panel } from '../../frame/panel.js'
import { useHref, useParams, useScope } from '../../frame/scope.js'
import { sheetOf, type Cell } from '../../frame/sheet.js'
import {
  ChainNamesDocument,
  ProfileEligibilityDocument as question,
  type AppointmentRole,
} from '../../generated/graphql.js'
import { useTerms, useWords } from '../../words/index.js'
import { Link } from 'react-router'

const ROLES: readonly AppointmentRole[] = ['LEADER', 'EXPERT']

/** Whether an expert may lead or serve a chain, with the fact and the clause of every condition. */
export function Eligibility({ id }: { id: string }) {
  const { day, locale, region } = useScope()
  const say = useWords()
  const href = useHref()
  const { term } = useTerms()
  const [get, set] = useParams()
  const role = ROLES.find((one) => one === get('role')) ?? 'LEADER'
  const chains = useQuestion(ChainNamesDocument, { region }).data?.chains.nodes ?? []
  const controls = (
    <>
      <Segmented<AppointmentRole>
        size="small"
        aria-label={say('role')}
        value={role}
        onChange={(value) => set({ role: value })}
        options={ROLES.map((value) => ({ value, label: term('AppointmentRole', value) }))}
      />
      <Select
        size="small"
        allowClear
        style={{ width: 180 }}
        aria-label={say('chain')}
        placeholder={say('eligibility.anyChain')}
        value={get('chain') ?? null}
        onChange={(value: string | null) => set({ chain: value })}
        options={chains.map(({ id: value, name: label }) => ({ value, label }))}
        showSearch={{ optionFilterProp: 'label' }}
      />
    </>
  )
  const text = (fact: unknown): Cell =>
    fact === null || fact === undefined
      ? say('fact.unknown')
      : Array.isArray(fact)
        ? fact.join('、')
        : typeof fact === 'object'
          ? JSON.stringify(fact)
          : (fact as Cell)
  return (
    <Panel
      question={question}
      variables={{ expert: id, role, chain: get('chain'), day, locale }}
      controls={controls}
      empty={say('eligibility.noRule')}
      above={({ eligibility: { verdict, verdictLabel, rule, nearMiss } }) => (
        <p className="sentence">
          <b className={`condition-${verdict}`}>{verdictLabel}</b> {nearMiss && say('eligibility.near')}{' '}
          <span className="place">{rule?.name}</span>
        </p>
      )}
      sheet={({ eligibility: { conditions } }) =>
        sheetOf({
          rows: conditions,
          key: ({ title }) => title,
          columns: [
            { key: 'title', title: say('condition'), value: ({ title }) => title, width: 200 },
            {
              key: 'verdict',
              title: say('condition.verdict'),
              value: ({ verdictLabel }) => verdictLabel,
              show: ({ verdict, verdictLabel }) => <span className={`condition-${verdict}`}>{verdictLabel}</span>,
              width: 80,
            },
            {
              key: 'fact',
              title: say('condition.fact'),
              value: ({ fact }) => text(fact),
              show: ({ fact }) => (typeof text(fact) === 'boolean' ? say(text(fact) ? 'yes' : 'no') : text(fact)),
              width: 130,
            },
            { key: 'expected', title: say('condition.expected'), value: ({ expected }) => expected, width: 110 },
            {
              key: 'soft',
              title: say('condition.kind'),
              value: ({ soft, advisory }) =>
                advisory ? say('condition.advisory') : soft ? say('condition.soft') : say('condition.hard'),
              width: 80,
            },
            {
              key: 'clause',
              title: say('clause.path'),
              value: ({ source }) => source?.clause,
              show: ({ source }) =>
                source?.policy ? (
                  <Link to={href('policies', { policy: source.policy.id, clause: source.clause })}>
                    {source.clause}
                  </Link>
                ) : (
                  '—'
                ),
              width: 120,
            },
          ],
        })
      }
    />
  )
}
