import { EnterpriseRegisterDocument, type EnterpriseRegisterQuery } from '../../generated/graphql.js'
import { useList, useWords } from '../../words/index.js'
import { useTerms } from '../../words/index.js'
import { useColumns } from '../cells.js'
import { Register } from '../register.js'

type Row = EnterpriseRegisterQuery['enterprises']['nodes'][number]

/** 企业: with their ladder and their places on chains. */
export default function Enterprises() {
  const say = useWords()
  const list = useList()
  const { term } = useTerms()
  const columns = useColumns()
  return (
    <Register
      question={EnterpriseRegisterDocument}
      page={({ enterprises }) => enterprises}
      type="ENTERPRISE"
      filters={[{ name: 'tiers', word: 'enterprise.tiers', enumeration: 'EnterpriseTier' }]}
      orders={['NAME', 'NAME_DESC', 'ID']}
      columns={[
        columns.name<Row>(),
        columns.one<Row>('region', 'scope.region', ({ region }) => region),
        {
          key: 'tiers',
          title: say('enterprise.tiers'),
          value: ({ tiers }) => list(tiers.map((tier) => term('EnterpriseTier', tier))),
          width: 180,
        },
        columns.plain<Row>('scale', 'enterprise.scale', ({ aboveScale }) => aboveScale, 70),
        columns.plain<Row>('uscc', 'enterprise.uscc', ({ uscc }) => uscc, 170),
        columns.many<Row>(
          'chains',
          'chain',
          ({ chains }) => ({
            totalCount: chains.totalCount,
            nodes: chains.nodes.map(({ chain, chainMaster }) => ({
              id: chain.id,
              name: chainMaster ? `${chain.name} (${say('enterprise.master')})` : chain.name,
            })),
          }),
          240,
        ),
        columns.many<Row>('platforms', 'nav.platforms', ({ platforms }) => platforms, 170),
        columns.many<Row>('demands', 'nav.demands', ({ demands }) => demands, 160),
      ]}
    />
  )
}
