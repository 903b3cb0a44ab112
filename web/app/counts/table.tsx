import { Panel } from '../frame/panel.js'
import { useScope } from '../frame/scope.js'
import { sheetOf } from '../frame/sheet.js'
import { CountsDocument as question, type CountsQuery, type CountsQueryVariables } from '../generated/graphql.js'
import { useWords } from '../words/index.js'

export type Asked = Omit<CountsQueryVariables, 'locale'>
type Tab = CountsQuery['crossTab']

interface Props {
  asked: Asked
  ready: boolean
  /** `row~column` of the cell that is open. */
  chosen: string | undefined
  open(cell: string): void
}

/** The cross-tab: a cell says how many and opens them. */
export function Counts({ asked, ready, chosen, open }: Props) {
  const { locale } = useScope()
  const say = useWords()
  return (
    <Panel
      question={question}
      variables={{ ...asked, locale }}
      ready={ready}
      empty={say('counts.none')}
      above={({ crossTab: { total, synthetic } }) => (
        <p className="place">
          {say('counts.total', { total })}
          {synthetic ? say('counts.synthetic') : ''}
        </p>
      )}
      sheet={({ crossTab: tab }) => {
        const count = counter(tab)
        return sheetOf({
          rows: tab.rowKeys,
          key: ({ key }) => key,
          columns: [
            { key: 'row', title: say('counts.rows'), value: ({ label }) => label, width: 200 },
            ...tab.columnKeys.map((column) => ({
              key: column.key,
              title: column.label,
              value: (row: Tab['rowKeys'][number]) => count(row.key, column.key),
              width: 80,
            })),
            { key: 'total', title: say('counts.sum'), value: ({ total }) => total, width: 80 },
          ],
        })
      }}
      picture={({ crossTab: tab }) => <Heat tab={tab} chosen={chosen} open={open} />}
    />
  )
}

const counter = ({ cells }: Tab): ((row: string, column: string | null) => number) => {
  const counts = new Map(cells.map(({ row, column, count }) => [`${row}~${column ?? ''}`, count]))
  return (row, column) => counts.get(`${row}~${column ?? ''}`) ?? 0
}

function Heat({ tab, chosen, open }: Pick<Props, 'chosen' | 'open'> & { tab: Tab }) {
  const say = useWords()
  const count = counter(tab)
  const most = Math.max(1, ...tab.cells.map((cell) => cell.count))
  const columns =
    tab.columnKeys.length > 0 ? tab.columnKeys : [{ key: '', label: say('counts.number'), total: tab.total }]
  return (
    <div className="heat-scroll" tabIndex={0} role="region" aria-label={say('heat.scroll')}>
      <table className="heat-table counted">
        <thead>
          <tr>
            <th scope="col">{say('counts.rows')}</th>
            {columns.map(({ key, label }) => (
              <th key={key} scope="col" title={label}>
                {label}
              </th>
            ))}
            {tab.columnKeys.length > 0 && <th scope="col">{say('counts.sum')}</th>}
          </tr>
        </thead>
        <tbody>
          {tab.rowKeys.map((row) => (
            <tr key={row.key}>
              <th scope="row" title={row.label}>
                {row.label}
              </th>
              {columns.map((column) => {
                const found = count(row.key, column.key === '' ? null : column.key)
                const cell = `${row.key}~${column.key}`
                return (
                  <td
                    key={column.key}
                    className={cell === chosen ? 'chosen' : undefined}
                    style={
                      found
                        ? { background: `rgb(27 75 143 / ${(0.08 + 0.42 * (found / most)).toFixed(2)})` }
                        : undefined
                    }
                  >
                    {found > 0 && (
                      <button
                        type="button"
                        aria-label={`${row.label} ${column.label} ${found}`}
                        onClick={() => open(cell)}
                      >
                        {found}
                      </button>
                    )}
                  </td>
                )
              })}
              {tab.columnKeys.length > 0 && <td className="sum">{row.total}</td>}
            </tr>
          ))}
        </tbody>
        {tab.columnKeys.length > 0 && (
          <tfoot>
            <tr>
              <th scope="row">{say('counts.sum')}</th>
              {columns.map(({ key, total }) => (
                <td key={key} className="sum">
                  {total}
                </td>
              ))}
              <td className="sum">{tab.total}</td>
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}
