import { Link } from 'react-router'
import { useHref } from '../../frame/scope.js'
import { DemandRegisterDocument, type DemandRegisterQuery } from '../../generated/graphql.js'
import { useWords } from '../../words/index.js'
import { useColumns } from '../cells.js'
import { Register } from '../register.js'

type Row = DemandRegisterQuery['demands']['nodes'][number]

/** 需求: who raised them, where they stand, and the way to their matches. */
export default function Demands() {
  const say = useWords()
  const href = useHref()
  const columns = useColumns()
  return (
    <Register
      question={DemandRegisterDocument}
      page={({ demands }) => demands}
      type="DEMAND"
      filters={[
        { name: 'status', word: 'demand.stage', enumeration: 'MatchServiceStage' },
        { name: 'kind', word: 'demand.kind', enumeration: 'DemandKind' },
      ]}
      orders={['NAME', 'NAME_DESC', 'RAISED_ON', 'RAISED_ON_DESC', 'ID']}
      columns={[
        columns.name<Row>(),
        columns.code<Row>('stage', 'demand.stage', 'MatchServiceStage', ({ status }) => status, 110),
        columns.code<Row>('kind', 'demand.kind', 'DemandKind', ({ kind }) => kind, 90),
        columns.plain<Row>('raisedOn', 'demand.raisedOn', ({ raisedOn }) => raisedOn, 100),
        columns.one<Row>('raisedBy', 'demand.raisedBy', ({ raisedBy }) => raisedBy, 140),
        columns.one<Row>('chain', 'chain', ({ chain }) => chain, 170),
        columns.many<Row>('needs', 'demand.needs', ({ needs }) => needs, 160),
        columns.many<Row>('projects', 'nav.projects', ({ projects }) => projects, 190),
        {
          key: 'match',
          title: say('nav.match'),
          value: () => null,
          show: ({ id }) => <Link to={href('match', { demand: id })}>{say('match.open')}</Link>,
          width: 60,
        },
      ]}
    />
  )
}
