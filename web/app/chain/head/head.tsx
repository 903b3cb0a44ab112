import { Entities, Entity, Synthetic } from '../../frame/entity.js'
import { Panel } from '../../frame/panel.js'
import { useScope } from '../../frame/scope.js'
import { sheetOf } from '../../frame/sheet.js'
import { ChainHeadDocument as question, type ChainHeadQuery } from '../../generated/graphql.js'
import { useList, useTerms, useWords } from '../../words/index.js'

type Chain = NonNullable<ChainHeadQuery['chain']>
type Segment = Chain['segments']['nodes'][number]

/** The chain with its links, from upstream to downstream. */
export function Head({ id }: { id: string }) {
  const { locale } = useScope()
  const say = useWords()
  const list = useList()
  const { term, codes } = useTerms()
  const order = codes('SegmentPosition').map(({ value }) => value)
  const inOrder = (chain: Chain | null): Segment[] =>
    (chain?.segments.nodes ?? []).toSorted((a, b) => order.indexOf(a.position ?? '') - order.indexOf(b.position ?? ''))
  return (
    <Panel
      question={question}
      variables={{ id, locale }}
      empty={say('segments.none')}
      sources={({ chain }) => chain?.sources ?? []}
      above={({ chain }) => chain && <Card chain={chain} />}
      sheet={({ chain }) =>
        sheetOf({
          rows: inOrder(chain),
          total: chain?.segments.totalCount ?? 0,
          key: (segment) => segment.id,
          columns: [
            {
              key: 'position',
              title: say('segment.position'),
              value: ({ position }) => term('SegmentPosition', position),
              width: 120,
            },
            { key: 'name', title: say('segment'), value: ({ name }) => name, width: 220 },
            {
              key: 'needs',
              title: say('demand.needs'),
              value: ({ needs }) => list(needs.nodes.map(({ name }) => name)),
              show: ({ needs }) => <Entities entities={needs.nodes} total={needs.totalCount} />,
              width: 360,
            },
          ],
        })
      }
      picture={({ chain }) => (
        <ol className="segments">
          {inOrder(chain).map((segment) => (
            <li key={segment.id}>
              <small>{term('SegmentPosition', segment.position)}</small>
              <b>{segment.name}</b>
              <Entities entities={segment.needs.nodes} total={segment.needs.totalCount} most={4} />
            </li>
          ))}
        </ol>
      )}
    />
  )
}

function Card({ chain }: { chain: Chain }) {
  const say = useWords()
  const { term } = useTerms()
  const ties = [
    ['chain.supports', chain.supports],
    ['chain.supportedBy', chain.supportedBy],
    ['chain.succeeds', chain.succeeds],
    ['chain.succeededBy', chain.succeededBy],
    ['demand.needs', chain.needs],
  ] as const
  return (
    <div className="card">
      <div className="who">
        <b>{chain.name}</b>{' '}
        <span className="place">
          {[term('ChainKind', chain.kind), term('ChainStatus', chain.status), chain.sector].filter(Boolean).join(' · ')}
        </span>{' '}
        <Entity entity={chain.region} /> <Synthetic of={chain.synthetic} />
      </div>
      <dl>
        {ties.flatMap(([word, { nodes, totalCount }]) =>
          totalCount === 0
            ? []
            : [
                <div key={word}>
                  <dt>{say(word)}</dt>
                  <dd>
                    <Entities entities={nodes} total={totalCount} />
                  </dd>
                </div>,
              ],
        )}
      </dl>
    </div>
  )
}
