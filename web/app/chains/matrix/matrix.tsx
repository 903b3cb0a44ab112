import { Segmented } from 'antd'
import { Link } from 'react-router'
import { Entity } from '../../frame/entity.js'
import { Panel } from '../../frame/panel.js'
import { useHref, useParams, useScope } from '../../frame/scope.js'
import { sheetOf } from '../../frame/sheet.js'
import { ChainMatrixDocument as question, type ChainMatrixQuery } from '../../generated/graphql.js'
import { useList, useTerms, useWords } from '../../words/index.js'
import { useTemplates } from './templates.js'

type Row = ChainMatrixQuery['requirementMatrix']['rows'][number]
type Cell = Row['cells'][number]

/** Chains × what a template requires: a cell says how many and opens them; what is not assessed is hatched. */
export function Matrix({ chain }: { chain?: string }) {
  const { region, day, locale } = useScope()
  const say = useWords()
  const list = useList()
  const href = useHref()
  const { term } = useTerms()
  const [get, set] = useParams()
  const templates = useTemplates()
  const template = get('template') ?? templates[0]?.value
  const hrefOf = (row: Row, column: number) =>
    href(chain ? 'chain' : 'chains', { ...(chain ? { id: chain } : {}), template, cell: `${row.chain.id}~${column}` })
  const statusOf = ({ status }: Cell) => term('RequirementStatus', status) || say(`cell.${status}`)
  return (
    <Panel
      question={question}
      variables={{
        template: template ?? '',
        region: chain ? undefined : region,
        chains: chain ? [chain] : undefined,
        day,
        locale,
      }}
      ready={template !== undefined}
      controls={
        <Segmented
          size="small"
          aria-label={say('matrix.template')}
          value={template ?? ''}
          onChange={(value) => set({ template: value })}
          options={templates}
        />
      }
      sources={({ requirementMatrix: { columns } }) =>
        [
          ...new Map(columns.flatMap(({ sources }) => sources).map((source) => [source.locator, source])).values(),
        ].slice(0, 4)
      }
      above={({ requirementMatrix: { totals } }) => <p className="place">{say('matrix.totals', { ...totals })}</p>}
      sheet={({ requirementMatrix: { rows, columns } }) =>
        sheetOf({
          rows,
          key: (row) => row.chain.id,
          columns: [
            {
              key: 'chain',
              title: say('chain'),
              value: (row) => row.chain.name,
              show: (row) => <Entity entity={row.chain} />,
              width: 200,
            },
            { key: 'region', title: say('scope.region'), value: (row) => row.chain.region.name, width: 90 },
            ...columns.map(({ title }, index) => ({
              key: `${index}`,
              title,
              value: ({ cells }: Row) =>
                cells[index]!.status === 'NOT_ASSESSED' ? statusOf(cells[index]!) : cells[index]!.count,
              width: 90,
            })),
          ],
        })
      }
      picture={({ requirementMatrix: { rows, columns } }) => (
        <div className="heat-scroll" tabIndex={0} role="region" aria-label={say('heat.scroll')}>
          <table className="heat-table matrix">
            <thead>
              <tr>
                <th scope="col">{say('chain')}</th>
                {columns.map(({ title, minimum, problem, totals }, index) => (
                  <th key={index} scope="col" title={problem ?? undefined}>
                    {title}
                    <small>{say('matrix.column', { minimum, met: totals.met, empty: totals.empty })}</small>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.chain.id}>
                  <th scope="row">
                    <Entity entity={row.chain} />
                  </th>
                  {row.cells.map((cell, index) => (
                    <td
                      key={index}
                      className={`cell-${cell.status}`}
                      title={[statusOf(cell), cell.responsible?.name, list(cell.unkept)].filter(Boolean).join(' · ')}
                    >
                      <Link
                        to={hrefOf(row, index)}
                        data-mark={cell.count ?? ''}
                        aria-label={`${row.chain.name} ${columns[index]!.title} ${statusOf(cell)} ${cell.count ?? ''}`}
                      >
                        {cell.status === 'NOT_ASSESSED' || cell.count === null ? '—' : cell.count}
                      </Link>
                      <small>{cell.status === 'MET' ? '' : (cell.responsible?.name ?? '')}</small>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    />
  )
}
