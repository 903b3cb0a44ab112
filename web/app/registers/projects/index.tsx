import { ProjectRegisterDocument, type ProjectRegisterQuery } from '../../generated/graphql.js'
import { useColumns } from '../cells.js'
import { Register } from '../register.js'

type Row = ProjectRegisterQuery['projects']['nodes'][number]

/** 项目: how they are organised, at which stage, for which chain. */
export default function Projects() {
  const columns = useColumns()
  return (
    <Register
      question={ProjectRegisterDocument}
      page={({ projects }) => projects}
      type="PROJECT"
      filters={[
        { name: 'status', word: 'status', enumeration: 'ProjectStatus' },
        { name: 'type', word: 'project.type', enumeration: 'ProjectType' },
        { name: 'stage', word: 'project.stage', enumeration: 'InnovationStage' },
      ]}
      orders={['NAME', 'NAME_DESC', 'ID']}
      columns={[
        columns.name<Row>(),
        columns.code<Row>('status', 'status', 'ProjectStatus', ({ status }) => status, 80),
        columns.code<Row>('type', 'project.type', 'ProjectType', ({ type }) => type, 120),
        columns.code<Row>('mode', 'project.mode', 'ProjectMode', ({ mode }) => mode, 110),
        columns.code<Row>('stage', 'project.stage', 'InnovationStage', ({ stage }) => stage, 100),
        columns.plain<Row>('start', 'project.start', ({ start }) => start, 100),
        columns.plain<Row>('end', 'project.end', ({ end }) => end, 100),
        columns.plain<Row>('budget', 'project.budget', ({ budgetCny }) => budgetCny, 110),
        columns.many<Row>('undertakers', 'project.undertakers', ({ undertakenBy }) => undertakenBy),
        columns.many<Row>('chains', 'chain', ({ chains }) => chains, 220),
      ]}
    />
  )
}
