import { PlatformRegisterDocument, type PlatformRegisterQuery } from '../../generated/graphql.js'
import { useColumns } from '../cells.js'
import { Register } from '../register.js'

type Row = PlatformRegisterQuery['platforms']['nodes'][number]

/** 平台: kinds and levels, who hosts them, which chains they serve. */
export default function Platforms() {
  const columns = useColumns()
  return (
    <Register
      question={PlatformRegisterDocument}
      page={({ platforms }) => platforms}
      type="PLATFORM"
      filters={[
        { name: 'kind', word: 'platform.kind', enumeration: 'PlatformKind' },
        { name: 'level', word: 'level', enumeration: 'AdminLevel' },
        { name: 'status', word: 'status', enumeration: 'PlatformStatus' },
      ]}
      orders={['NAME', 'NAME_DESC', 'ID']}
      columns={[
        columns.name<Row>(),
        columns.code<Row>('kind', 'platform.kind', 'PlatformKind', ({ kind }) => kind, 170),
        columns.code<Row>('level', 'level', 'AdminLevel', ({ level }) => level, 80),
        columns.code<Row>('status', 'status', 'PlatformStatus', ({ status }) => status, 80),
        columns.one<Row>('region', 'scope.region', ({ region }) => region),
        columns.plain<Row>('established', 'platform.established', ({ establishedOn }) => establishedOn, 110),
        columns.many<Row>('hosts', 'platform.hosts', ({ hosts }) => hosts),
        columns.many<Row>('chains', 'chain', ({ chains }) => chains, 240),
      ]}
    />
  )
}
