import { Segmented } from 'antd'
import { Bars } from '../../frame/bars.js'
import { Panel } from '../../frame/panel.js'
import { useHref, useParams, useScope } from '../../frame/scope.js'
import { sheetOf } from '../../frame/sheet.js'
import { GapGroupsDocument as question, type GapGroupsQuery, type GapSummaryKey } from '../../generated/graphql.js'
import { useWords } from '../../words/index.js'
import { KEYS, useGapFilter } from '../filter.js'

type Row = GapGroupsQuery['gapSummary'][number]

/** The gaps of the filters, counted by one key; a bar narrows the table to its rows. */
export function GapGroups() {
  const { day, locale } = useScope()
  const say = useWords()
  const href = useHref()
  const [get, set] = useParams()
  const { filter, params } = useGapFilter()
  const by = KEYS.find((key) => key === get('by')) ?? 'RULE'
  const nameOf = ({ rule, chain, region, department }: Row) =>
    rule ? `${rule.id} ${rule.title}` : ((chain ?? region ?? department)?.name ?? say(`group.none.${by}`))
  const hrefOf = ({ rule, chain, region, department }: Row) => {
    const kept = { ...params, by }
    if (rule) return href('gaps', { ...kept, rules: rule.id })
    if (chain) return href('gaps', { ...kept, chains: chain.id })
    if (region) return href('gaps', { ...kept, region: region.id, exact: '1' })
    if (department) return href('gaps', { ...kept, departments: department.id })
    return href('gaps', { ...kept, without: by })
  }
  const options = KEYS.map((key) => ({ value: key, label: say(`group.${key}`) }))
  return (
    <Panel
      question={question}
      variables={{ by, filter, day, locale }}
      above={() => (
        <Segmented<GapSummaryKey>
          size="small"
          aria-label={say('group.by')}
          value={by}
          onChange={(value) => set({ by: value })}
          options={options}
          block
        />
      )}
      sheet={({ gapSummary }) =>
        sheetOf({
          rows: gapSummary,
          key: nameOf,
          columns: [
            { key: 'name', title: say(`group.${by}`), value: nameOf },
            { key: 'count', title: say('gap.count'), value: ({ count }) => count },
            { key: 'worst', title: say('gap.severity'), value: ({ worst }) => worst },
          ],
        })
      }
      picture={({ gapSummary }) => (
        <div className="scroll" tabIndex={0} role="region" aria-label={say('group.by')}>
          <Bars
            rows={gapSummary.map((row, index) => ({
              key: `${index}`,
              name: nameOf(row),
              count: row.count,
              worst: row.worst,
              href: hrefOf(row),
            }))}
          />
        </div>
      )}
    />
  )
}
