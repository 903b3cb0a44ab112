import { Segmented } from 'antd'
import { Link } from 'react-router'
import { Panel } from '../../frame/panel.js'
import { useHref, useParams, useScope } from '../../frame/scope.js'
import { sheetOf } from '../../frame/sheet.js'
import { when } from '../../frame/when.js'
import { ChangeListDocument as question, type ChangeSetState } from '../../generated/graphql.js'
import { useDoer, useWords } from '../../words/index.js'

const STATES: readonly ChangeSetState[] = ['DRAFT', 'SUBMITTED', 'APPLIED', 'REJECTED', 'WITHDRAWN', 'REVERTED']

/** Change sets by their state, the last first. */
export function ChangeList() {
  const say = useWords()
  const doer = useDoer()
  const { locale } = useScope()
  const href = useHref()
  const [get, set] = useParams()
  const state = STATES.find((one) => one === get('state'))
  return (
    <Panel
      question={question}
      variables={{ locale, filter: { ...(state && { state }) }, first: 100, after: undefined }}
      empty={say('changes.none')}
      height="page"
      controls={
        <Segmented
          size="small"
          aria-label={say('changes.state')}
          value={state ?? ''}
          onChange={(value) => set({ state: value })}
          options={[
            { value: '', label: say('changes.all') },
            ...STATES.map((value) => ({ value, label: say(`changes.${value}`) })),
          ]}
        />
      }
      next={({ changeSets: { pageInfo } }) => (pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined)}
      sheet={({ changeSets }) =>
        sheetOf({
          rows: changeSets.nodes,
          total: changeSets.totalCount,
          key: ({ id }) => id,
          open: ({ id }) => set({ set: id }),
          columns: [
            {
              key: 'title',
              title: say('changes.title'),
              value: ({ title }) => title,
              show: ({ id, title }) => <Link to={href('changes', { set: id })}>{title}</Link>,
              width: 300,
            },
            { key: 'state', title: say('changes.state'), value: ({ state: is }) => say(`changes.${is}`), width: 90 },
            {
              key: 'source',
              title: say('changes.source'),
              value: ({ source }) => say(`changes.source.${source}`),
              width: 90,
            },
            { key: 'by', title: say('changes.by'), value: ({ by }) => doer(by), width: 110 },
            { key: 'at', title: say('changes.at'), value: ({ at }) => when(at), width: 140 },
            {
              key: 'reviewed',
              title: say('changes.reviewedBy'),
              value: ({ reviewedBy }) => doer(reviewedBy),
              width: 110,
            },
            { key: 'created', title: say('changes.created'), value: ({ created }) => created, width: 70 },
            { key: 'updated', title: say('changes.updated'), value: ({ updated }) => updated, width: 70 },
            { key: 'removed', title: say('changes.removed'), value: ({ removed }) => removed, width: 70 },
          ],
        })
      }
    />
  )
}
