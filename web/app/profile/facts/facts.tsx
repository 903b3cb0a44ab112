import { Link } from 'react-router'
import { Entity, Synthetic } from '../../frame/entity.js'
import { Panel } from '../../frame/panel.js'
import { useHref, useScope } from '../../frame/scope.js'
import { sheetOf, type Cell } from '../../frame/sheet.js'
import { typeCode } from '../../frame/typeCode.js'
import { ProfileFactsDocument as question, type ProfileFactsQuery } from '../../generated/graphql.js'
import { EditBar } from '../../write/bar.js'
import { useList, useTerms, useWords, type Word } from '../../words/index.js'

type Node = NonNullable<ProfileFactsQuery['node']>
interface Fact {
  word: Word
  value: unknown
  enumeration?: string
}

/** Which properties are shown, in this order, with their codes' enumerations. */
const SHOWN: readonly (readonly [name: string, word: Word, enumeration?: string])[] = [
  ['titleRank', 'expert.rank', 'ProfessionalTitleRank'],
  ['talentTier', 'expert.tier', 'TalentTier'],
  ['birthYear', 'expert.born'],
  ['yearsExperience', 'expert.years'],
  ['ledProvincialProject', 'expert.led'],
  ['awardLevel', 'expert.award', 'AdminLevel'],
  ['tiers', 'enterprise.tiers', 'EnterpriseTier'],
  ['aboveScale', 'enterprise.scale'],
  ['uscc', 'enterprise.uscc'],
  ['institutionKind', 'institution.kind', 'InstitutionKind'],
  ['platformKind', 'platform.kind', 'PlatformKind'],
  ['level', 'level', 'AdminLevel'],
  ['platformStatus', 'status', 'PlatformStatus'],
  ['establishedOn', 'platform.established'],
  ['projectType', 'project.type', 'ProjectType'],
  ['mode', 'project.mode', 'ProjectMode'],
  ['stage', 'project.stage', 'InnovationStage'],
  ['projectStatus', 'status', 'ProjectStatus'],
  ['start', 'project.start'],
  ['end', 'project.end'],
  ['budgetCny', 'project.budget'],
  ['funder', 'project.funder'],
  ['demandKind', 'demand.kind', 'DemandKind'],
  ['demandStage', 'demand.stage', 'MatchServiceStage'],
  ['raisedOn', 'demand.raisedOn'],
  ['maturity', 'achievement.maturity', 'InnovationStage'],
  ['producedOn', 'achievement.producedOn'],
  ['transferredOn', 'achievement.transferredOn'],
  ['code', 'region.code'],
  ['regionLevel', 'level', 'RegionLevel'],
  ['parent', 'region.parent'],
  ['region', 'scope.region'],
  ['nativeRegion', 'expert.native'],
]

/** What is recorded, and where it comes from; what is not recorded says so. */
export function Facts({ id }: { id: string }) {
  const say = useWords()
  const href = useHref()
  const { locale } = useScope()
  const list = useList()
  const { term } = useTerms()
  const text = ({ value, enumeration }: Fact): Cell => {
    if (value === null || value === '') return say('fact.unknown')
    if (Array.isArray(value))
      return list(value.map((one) => term(enumeration ?? '', String(one)))) || say('fact.unknown')
    if (typeof value === 'boolean' || typeof value === 'number') return value
    if (typeof value === 'object') return (value as { name: string }).name
    return enumeration ? term(enumeration, String(value)) : String(value)
  }
  const facts = (node: Node | null): Fact[] => {
    const shown = SHOWN.flatMap(([name, word, enumeration]) =>
      node && name in node
        ? [{ word, value: (node as Readonly<Record<string, unknown>>)[name], ...(enumeration ? { enumeration } : {}) }]
        : [],
    )
    // What other types have, another panel shows.
    return node && shown.length === 0
      ? [{ word: 'guide.kind', value: term('EntityType', typeCode(node.__typename)) }]
      : shown
  }
  return (
    <Panel
      question={question}
      variables={{ id, locale }}
      sources={({ node }) => (node && 'sources' in node ? node.sources : [])}
      above={({ node }) =>
        node && 'name' in node ? (
          <div className="who">
            <b>{node.name}</b> <span className="place">{term('EntityType', typeCode(node.__typename))}</span>{' '}
            <Synthetic of={node.synthetic} />
            {node.aliases.length > 0 && <div className="place">{list(node.aliases)}</div>}
            <div>
              <Link to={href('paths', { from: id })}>{say('profile.paths')}</Link> <EditBar id={id} />
            </div>
          </div>
        ) : (
          <p>{say('profile.gone')}</p>
        )
      }
      empty={say('fact.none')}
      sheet={({ node }) =>
        sheetOf({
          rows: facts(node),
          key: ({ word }) => word,
          columns: [
            { key: 'fact', title: say('fact'), value: ({ word }) => say(word), width: 120 },
            {
              key: 'value',
              title: say('evidence.value'),
              value: text,
              show: (fact) =>
                fact.value !== null && typeof fact.value === 'object' && 'id' in fact.value ? (
                  <Entity entity={fact.value as { id: string; name: string }} />
                ) : typeof text(fact) === 'boolean' ? (
                  say(text(fact) ? 'yes' : 'no')
                ) : (
                  text(fact)
                ),
              width: 190,
            },
          ],
        })
      }
    />
  )
}
