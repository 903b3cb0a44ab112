import { Drawer } from 'antd'
import { Entity, Synthetic } from '../../frame/entity.js'
import { Panel } from '../../frame/panel.js'
import { useParams, useScope } from '../../frame/scope.js'
import { sheetOf } from '../../frame/sheet.js'
import { typeCode } from '../../frame/typeCode.js'
import { ChainCellDocument as question, type ChainCellQuery } from '../../generated/graphql.js'
import { useTerms, useWords } from '../../words/index.js'
import { useTemplates } from '../matrix/templates.js'

const FIRST = 100

/** What is counted in the cell of the address. */
export function ChainCell() {
  const { day, locale } = useScope()
  const say = useWords()
  const { term } = useTerms()
  const [get, set] = useParams()
  const templates = useTemplates()
  const [chain, column] = get('cell')?.split('~') ?? []
  const template = get('template') ?? templates[0]?.value
  const cellOf = ({ requirementMatrix: { rows } }: ChainCellQuery) => rows[0]?.cells[Number(column)]
  return (
    <Drawer
      open={chain !== undefined}
      onClose={() => set({ cell: undefined })}
      size={560}
      title={say('cell')}
      className="side"
      destroyOnHidden
    >
      {chain !== undefined && (
        <Panel
          question={question}
          variables={{ template: template ?? '', chains: [chain], day, locale, first: FIRST, after: undefined }}
          next={(answer) => {
            const { evidence = [], count } = cellOf(answer) ?? {}
            return evidence.length === FIRST && count !== FIRST ? evidence.at(-1)!.id : undefined
          }}
          ready={template !== undefined}
          empty={say('cell.empty')}
          sources={({ requirementMatrix: { columns } }) => columns[Number(column)]?.sources ?? []}
          above={(answer) => (
            <p className="sentence">
              <b>{answer.requirementMatrix.rows[0]?.chain.name}</b> ·{' '}
              {answer.requirementMatrix.columns[Number(column)]?.title} · {say('cell.responsible')}{' '}
              <Entity entity={cellOf(answer)?.responsible} />
            </p>
          )}
          sheet={(answer) =>
            sheetOf({
              rows: cellOf(answer)?.evidence ?? [],
              total: cellOf(answer)?.count ?? 0,
              key: ({ id }) => id,
              columns: [
                {
                  key: 'type',
                  title: say('type'),
                  value: ({ __typename }) => term('EntityType', typeCode(__typename)),
                  width: 90,
                },
                {
                  key: 'name',
                  title: say('name.of'),
                  value: ({ name }) => name,
                  show: (row) => (
                    <>
                      <Entity entity={row} /> <Synthetic of={row.synthetic} />
                    </>
                  ),
                  width: 340,
                },
              ],
            })
          }
        />
      )}
    </Drawer>
  )
}
