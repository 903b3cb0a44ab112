import { Segmented, Select } from 'antd'
import { useQuestion } from '../../api/question.js'
import { Panel } from '../../frame/panel.js'
import { useHref, useParams, useScope } from '../../frame/scope.js'
import { sheetOf } from '../../frame/sheet.js'
import {
  ChainNamesDocument,
  ProfileEligibilityDocument as question,
  NamesOfDocument,
  type AppointmentRole,
  type ProfileEligibilityQuery,
} from '../../generated/graphql.js'
import { useList, useTerms, useWords } from '../../words/index.js'
import { Link } from 'react-router'

type Condition = ProfileEligibilityQuery['eligibility']['conditions'][number]

/** What the codes of a fact are codes of, and how facts are compared. */
const ENUMERATIONS: Readonly<Record<string, string>> = {
  title_rank: 'ProfessionalTitleRank',
  talent_tier: 'TalentTier',
  award_level: 'AdminLevel',
}
const SIGNS: Readonly<Record<string, string>> = { GE: '≥ ', LE: '≤ ' }
const ROLES: readonly AppointmentRole[] = ['LEADER', 'EXPERT']

/** Whether an expert may lead or serve a chain, with the fact and the clause of every condition. */
export function Eligibility({ id }: { id: string }) {
  const { day, locale, region } = useScope()
  const say = useWords()
  const list = useList()
  const href = useHref()
  const { term } = useTerms()
  const [get, set] = useParams()
  const role = ROLES.find((one) => one === get('role')) ?? 'LEADER'
  const chains = useQuestion(ChainNamesDocument, { region }).data?.chains.nodes ?? []
  const variables = { expert: id, role, chain: get('chain'), day, locale }
  // Fields that fit are told by their ids.
  const conditions = useQuestion(question, variables).data?.eligibility.conditions ?? []
  const ids = conditions.flatMap(({ fact }) => (Array.isArray(fact) ? fact.map(String) : []))
  const named = useQuestion(NamesOfDocument, { ids }, ids.length > 0).data?.nodes ?? []
  const names = new Map(named.flatMap((node) => (node && 'name' in node ? [[node.id, node.name]] : [])))
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
  const text = (attribute: string, fact: unknown): string => {
    if (fact === null || fact === undefined) return say('fact.unknown')
    if (Array.isArray(fact)) return list(fact.map((one) => text(attribute, one)))
    if (String(fact) === 'true' || String(fact) === 'false') return say(String(fact) === 'true' ? 'yes' : 'no')
    const enumeration = ENUMERATIONS[attribute]
    return enumeration ? term(enumeration, String(fact)) : (names.get(String(fact)) ?? String(fact))
  }
  const factOf = ({ attribute, comparator, fact }: Condition) =>
    comparator === 'JUDGED' && fact === null ? say('condition.judged') : text(attribute, fact)
  const expectedOf = ({ attribute, comparator, expected }: Condition) =>
    expected === null ? null : `${SIGNS[comparator] ?? ''}${text(attribute, expected)}`
  return (
    <Panel
      question={question}
      variables={variables}
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
              value: factOf,
              width: 130,
            },
            { key: 'expected', title: say('condition.expected'), value: expectedOf, width: 110 },
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
