import { Input, Select } from 'antd'
import { Link } from 'react-router'
import { Panel } from '../../frame/panel.js'
import { useHref, useParams, useScope } from '../../frame/scope.js'
import { sheetOf } from '../../frame/sheet.js'
import { whenExactly } from '../../frame/when.js'
import { AuditLogDocument as question } from '../../generated/graphql.js'
import { useList, useWords } from '../../words/index.js'
import { columnOf } from '../../write/value.js'

const ACTIONS = [
  'READ',
  'WRITE',
  'WRITTEN',
  'REVEAL',
  'SIGN_IN',
  'SIGN_OUT',
  'ACCOUNT',
  'EXPORT',
  'ERASE',
  'OPEN',
] as const

/** Who read whose personal data and who wrote, without any value. */
export function Audit() {
  const say = useWords()
  const list = useList()
  const href = useHref()
  const [get, set] = useParams()
  const action = ACTIONS.find((one) => one === get('action'))
  const by = get('by')
  const { locale } = useScope()
  // What people's fields are called in their form.
  const named = (field: string): string => {
    const column = columnOf('experts', field)
    return column ? (locale === 'ZH' ? column.zh : column.en) : field
  }
  return (
    <Panel
      question={question}
      variables={{ first: 40, after: undefined }}
      empty={say('admin.none')}
      height={560}
      controls={
        <>
          <Select
            size="small"
            style={{ width: 150 }}
            aria-label={say('admin.action')}
            title={say('admin.seen')}
            value={action ?? ''}
            onChange={(value: string) => set({ action: value })}
            options={[
              { value: '', label: say('admin.all') },
              ...ACTIONS.map((value) => ({ value, label: say(`admin.action.${value}`) })),
            ]}
          />
          <Input
            size="small"
            style={{ width: 150 }}
            allowClear
            aria-label={say('admin.who')}
            placeholder={say('admin.who')}
            title={say('admin.seen')}
            defaultValue={by ?? ''}
            onChange={({ target }) => set({ by: target.value.trim() })}
          />
        </>
      }
      next={({ auditLog: { pageInfo } }) => (pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined)}
      sheet={({ auditLog }) =>
        sheetOf({
          rows: auditLog.nodes.filter(
            (entry) => (!action || entry.action === action) && (!by || entry.by.includes(by)),
          ),
          total: auditLog.totalCount,
          key: ({ id }) => id,
          columns: [
            { key: 'at', title: say('admin.at'), value: ({ at }) => whenExactly(at), width: 150 },
            { key: 'by', title: say('admin.by'), value: ({ by: who }) => who, width: 110 },
            {
              key: 'action',
              title: say('admin.action'),
              value: (entry) => {
                const known = ACTIONS.find((one) => one === entry.action)
                return known ? say(`admin.action.${known}`) : entry.action
              },
              width: 110,
            },
            { key: 'operation', title: say('admin.operation'), value: ({ operation }) => operation, width: 260 },
            {
              key: 'people',
              title: say('admin.people'),
              value: ({ people }) => list(people.map(({ id, fields }) => `${id} (${list(fields.map(named))})`)),
              width: 260,
            },
            {
              key: 'sets',
              title: say('admin.sets'),
              value: ({ changeSets }) => list(changeSets),
              show: ({ changeSets }) =>
                changeSets.map((id) => (
                  <Link key={id} to={href('changes', { set: id })}>
                    {id}
                  </Link>
                )),
              width: 130,
            },
            { key: 'reason', title: say('admin.reason'), value: ({ reason }) => reason, width: 150 },
            { key: 'failed', title: say('admin.failed'), value: ({ failed }) => (failed ? say('yes') : ''), width: 70 },
          ],
        })
      }
    />
  )
}
