import { Segmented } from 'antd'
import { Entities, Entity, Synthetic } from '../../frame/entity.js'
import { Panel } from '../../frame/panel.js'
import { useParams, useScope } from '../../frame/scope.js'
import { sheetOf } from '../../frame/sheet.js'
import { ChainListDocument as question, type ChainKind } from '../../generated/graphql.js'
import { useList, useTerms, useWords } from '../../words/index.js'

const KINDS: readonly ChainKind[] = ['INDUSTRY', 'INNOVATION', 'TALENT']

/** The chains of the region with how much is on each. */
export function ChainList() {
  const { region } = useScope()
  const say = useWords()
  const list = useList()
  const { term } = useTerms()
  const [get, set] = useParams()
  const kind = KINDS.find((one) => one === get('kind'))
  const filter = { region, ...(kind ? { kind: [kind] } : {}) }
  const options = [
    { value: '', label: say('sum') },
    ...KINDS.map((value) => ({ value: value as string, label: term('ChainKind', value) })),
  ]
  return (
    <Panel
      question={question}
      variables={{ filter, first: 500, after: undefined }}
      next={({ chains }) => (chains.pageInfo.hasNextPage ? (chains.pageInfo.endCursor ?? undefined) : undefined)}
      controls={
        <Segmented
          size="small"
          aria-label={say('chain.kind')}
          value={kind ?? ''}
          onChange={(value) => set({ kind: value })}
          options={options}
        />
      }
      height={480}
      sheet={({ chains }) =>
        sheetOf({
          rows: chains.nodes,
          total: chains.totalCount,
          key: ({ id }) => id,
          columns: [
            {
              key: 'name',
              title: say('name.of'),
              value: ({ name }) => name,
              show: (row) => (
                <>
                  <Entity entity={row} /> <Synthetic of={row.synthetic} />
                </>
              ),
              width: 230,
            },
            { key: 'kind', title: say('chain.kind'), value: (row) => term('ChainKind', row.kind), width: 80 },
            { key: 'region', title: say('scope.region'), value: (row) => row.region.name, width: 90 },
            { key: 'status', title: say('status'), value: (row) => term('ChainStatus', row.status), width: 80 },
            { key: 'sector', title: say('chain.sector'), value: ({ sector }) => sector, width: 170 },
            {
              key: 'supports',
              title: say('chain.supports'),
              value: ({ supports }) => list(supports.nodes.map(({ name }) => name)),
              show: ({ supports }) => <Entities entities={supports.nodes} total={supports.totalCount} most={2} />,
              width: 200,
            },
            {
              key: 'enterprises',
              title: say('nav.enterprises'),
              value: ({ enterprises }) => enterprises.totalCount,
              width: 60,
            },
            { key: 'teams', title: say('teams'), value: ({ teams }) => teams.totalCount, width: 60 },
            {
              key: 'platforms',
              title: say('nav.platforms'),
              value: ({ platforms }) => platforms.totalCount,
              width: 60,
            },
            { key: 'projects', title: say('nav.projects'), value: ({ projects }) => projects.totalCount, width: 60 },
            { key: 'demands', title: say('nav.demands'), value: ({ demands }) => demands.totalCount, width: 60 },
          ],
        })
      }
    />
  )
}
