import { Link } from 'react-router'
import { Entity } from '../../frame/entity.js'
import { Panel } from '../../frame/panel.js'
import { useHref, useScope } from '../../frame/scope.js'
import { severityClass } from '../../frame/severity.js'
import type { Sheet } from '../../frame/sheet.js'
import { OverviewHeatDocument as question, type OverviewHeatQuery } from '../../generated/graphql.js'
import { useWords } from '../../words/index.js'

type Cell = OverviewHeatQuery['cells'][number]

/** Rules × chains: a mark says how many gaps and how severe the worst is, and opens them. */
export function Heat() {
  const { region, day, locale } = useScope()
  const say = useWords()
  const href = useHref()
  const sheet = ({ cells, gapRules, all }: OverviewHeatQuery): Sheet<Cell> => {
    const title = new Map(gapRules.map((rule) => [rule.id, rule.title]))
    return {
      rows: cells,
      total: all[0]?.count ?? 0,
      key: ({ rule, chain }) => `${rule!.id} ${chain?.id ?? ''}`,
      columns: [
        { key: 'rule', title: say('gap.rule'), value: ({ rule }) => `${rule!.id} ${title.get(rule!.id)}` },
        {
          key: 'chain',
          title: say('chain'),
          value: ({ chain }) => chain?.name ?? say('heat.noChain'),
          show: ({ chain }) => (chain ? <Entity entity={chain} /> : say('heat.noChain')),
        },
        {
          key: 'count',
          title: say('gap.count'),
          width: 90,
          value: ({ count }) => count,
          show: ({ rule, chain, count }) => (
            <Link to={href('gaps', { rules: rule!.id, ...(chain ? { chains: chain.id } : { without: 'CHAIN' }) })}>
              {count}
            </Link>
          ),
        },
        { key: 'worst', title: say('gap.severity'), width: 90, value: ({ worst }) => worst },
      ],
    }
  }
  return (
    <Panel
      className="heat"
      question={question}
      variables={{ region, day, locale }}
      sheet={(answer) => ({ ...sheet(answer), total: undefined })}
      picture={(answer) => <Picture answer={answer} />}
      height={480}
    />
  )
}

function Picture({ answer: { gapRules, chains, cells, ofChains, ofRules, all } }: { answer: OverviewHeatQuery }) {
  const say = useWords()
  const href = useHref()
  const total = all[0]!
  const at = new Map(cells.map((cell) => [`${cell.rule!.id} ${cell.chain?.id}`, cell]))
  const perRule = new Map(ofRules.map((row) => [row.rule!.id, row]))
  const named = new Map(
    [...chains.nodes, ...cells.flatMap(({ chain }) => (chain ? [chain] : []))].map((chain) => [chain.id, chain]),
  )
  const worstFirst = ofChains.flatMap(({ chain, ...row }) => (chain ? [{ chain: named.get(chain.id)!, ...row }] : []))
  const inOrder = new Set(worstFirst.map(({ chain }) => chain.id))
  const others = chains.nodes
    .filter(({ id, kind }) => !inOrder.has(id) && kind !== 'TALENT')
    .map((chain) => ({ chain, count: 0, worst: 0 }))
  return (
    <div className="heat-scroll" tabIndex={0} role="region" aria-label={say('heat.scroll')}>
      <table className="heat-table">
        <thead>
          <tr>
            <th scope="col">{say('chain')}</th>
            {gapRules.map(({ id, title }) => (
              <th key={id} scope="col">
                <Link to={href('gaps', { rules: id })}>
                  {id}
                  <span className="vertical">{title}</span>
                </Link>
              </th>
            ))}
            <th scope="col">{say('sum')}</th>
          </tr>
          <tr className="sums">
            <th scope="row">{say('sum')}</th>
            {gapRules.map(({ id, title }) => {
              const row = perRule.get(id)
              return (
                <Mark
                  key={id}
                  count={row?.count ?? 0}
                  worst={row?.worst ?? 0}
                  unassessed={(row?.notAssessed ?? 0) > 0}
                  label={title}
                  to={href('gaps', { rules: id })}
                />
              )
            })}
            <Mark count={total.count} worst={total.worst} label={say('sum')} to={href('gaps')} />
          </tr>
        </thead>
        <tbody>
          {[...worstFirst, ...others].map(({ chain, count, worst }) => (
            <tr key={chain.id}>
              <th scope="row" title={chain.region.name}>
                <Entity entity={chain} />
              </th>
              {gapRules.map(({ id, title }) => {
                const cell = at.get(`${id} ${chain.id}`)
                return (
                  <Mark
                    key={id}
                    count={cell?.count ?? 0}
                    worst={cell?.worst ?? 0}
                    label={`${chain.name} ${title}`}
                    to={href('gaps', { rules: id, chains: chain.id })}
                  />
                )
              })}
              <Mark
                count={count}
                worst={worst}
                label={`${chain.name} ${say('sum')}`}
                to={href('gaps', { chains: chain.id })}
              />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Mark({
  count,
  worst,
  label,
  to,
  unassessed = false,
}: {
  count: number
  worst: number
  label: string
  to: string
  unassessed?: boolean
}) {
  const say = useWords()
  const unknown = unassessed ? say('notAssessed.partly') : undefined
  if (count === 0)
    return <td className={unassessed ? 'unassessed' : 'none'}>{unassessed ? <abbr title={unknown}>—</abbr> : null}</td>
  return (
    <td
      className={`${severityClass(worst)} ${unassessed ? 'partly' : ''}`}
      title={[label, say('heat.mark', { count, worst }), unknown].filter(Boolean).join('\n')}
    >
      <Link to={to} aria-label={`${label} ${say('heat.mark', { count, worst })}`} data-mark={count}>
        {count}
      </Link>
    </td>
  )
}
