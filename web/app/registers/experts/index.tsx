import { Segmented } from 'antd'
import { useParams, useScope } from '../../frame/scope.js'
import { lastDay } from '../../frame/when.js'
import { ExpertRegisterDocument, type ExpertRegisterQuery } from '../../generated/graphql.js'
import { useList, useWords } from '../../words/index.js'
import { useColumns } from '../cells.js'
import { Register } from '../register.js'

type Row = ExpertRegisterQuery['experts']['nodes'][number]

/** 人才: by where they work, or by the region whose chains they serve. */
export default function Experts() {
  const { region } = useScope()
  const say = useWords()
  const list = useList()
  const [get, set] = useParams()
  const columns = useColumns()
  const serving = get('at') === 'service'
  const ends =
    get('endsFrom') || get('endsTo') ? { appointment: { endsFrom: get('endsFrom'), endsTo: get('endsTo') } } : {}
  return (
    <Register
      question={ExpertRegisterDocument}
      page={({ experts }) => experts}
      type="EXPERT"
      more={{
        ...(serving ? { region: undefined, serviceRegion: region } : {}),
        ...ends,
        ...(get('field') ? { field: get('field') } : {}),
        ...(get('organisation') ? { organisation: get('organisation') } : {}),
      }}
      filters={[
        { name: 'titleRank', word: 'expert.rank', enumeration: 'ProfessionalTitleRank' },
        { name: 'talentTier', word: 'expert.tier', enumeration: 'TalentTier' },
      ]}
      orders={['NAME', 'NAME_DESC', 'BIRTH_YEAR', 'BIRTH_YEAR_DESC', 'ID']}
      controls={
        <Segmented
          size="small"
          aria-label={say('expert.at')}
          value={serving ? 'service' : 'home'}
          onChange={(value) => set({ at: value === 'home' ? undefined : value })}
          options={[
            { value: 'home', label: say('expert.home') },
            { value: 'service', label: say('expert.service') },
          ]}
        />
      }
      columns={[
        columns.name<Row>('expert.name'),
        columns.code<Row>('rank', 'expert.rank', 'ProfessionalTitleRank', ({ titleRank }) => titleRank, 90),
        columns.code<Row>('tier', 'expert.tier', 'TalentTier', ({ talentTier }) => talentTier, 150),
        columns.plain<Row>('born', 'expert.born', ({ birthYear }) => birthYear, 80),
        columns.plain<Row>('years', 'expert.years', ({ yearsExperience }) => yearsExperience, 80),
        columns.code<Row>('award', 'expert.award', 'AdminLevel', ({ awardLevel }) => awardLevel, 90),
        columns.one<Row>('region', 'expert.home', ({ region: home }) => home, 100),
        columns.many<Row>('fields', 'fields', ({ fields }) => fields, 210),
        {
          key: 'appointments',
          title: say('expert.appointments'),
          value: ({ appointments }) =>
            list(appointments.nodes.map(({ chain, to }) => `${chain.name}${to ? ` (${lastDay(to)})` : ''}`)),
          width: 260,
        },
      ]}
    />
  )
}
