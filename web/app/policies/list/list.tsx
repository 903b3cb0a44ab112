import { Link } from 'react-router'
import { Entities } from '../../frame/entity.js'
import { Panel } from '../../frame/panel.js'
import { useHref, useScope } from '../../frame/scope.js'
import { sheetOf } from '../../frame/sheet.js'
import { PolicyListDocument as question } from '../../generated/graphql.js'
import { useList, useTerms, useWords } from '../../words/index.js'

/** The documents with how much is read from each; `height` in pixels. */
export function PolicyList({ height }: { height: number }) {
  const { region } = useScope()
  const say = useWords()
  const list = useList()
  const { term } = useTerms()
  const href = useHref()
  return (
    <Panel
      question={question}
      variables={{ region, first: 500 }}
      height={height}
      sheet={({ policies }) =>
        sheetOf({
          rows: policies.nodes,
          total: policies.totalCount,
          key: ({ id }) => id,
          columns: [
            {
              key: 'name',
              title: say('policy'),
              value: ({ name }) => name,
              show: ({ id, name }) => <Link to={href('policies', { policy: id })}>{name}</Link>,
              width: 340,
            },
            { key: 'issuer', title: say('policy.issuer'), value: ({ issuer }) => issuer, width: 180 },
            { key: 'number', title: say('policy.number'), value: ({ number }) => number, width: 150 },
            { key: 'date', title: say('policy.date'), value: ({ date }) => date, width: 100 },
            { key: 'status', title: say('status'), value: ({ status }) => term('PolicyStatus', status), width: 90 },
            { key: 'clauses', title: say('policy.clauses'), value: ({ clauses }) => clauses.totalCount, width: 60 },
            { key: 'measures', title: say('policy.measures'), value: ({ measures }) => measures.totalCount, width: 60 },
            {
              key: 'targets',
              title: say('nav.targets'),
              value: ({ targets }) => targets.totalCount,
              show: ({ id, targets }) => (
                <Link to={href('targets', { region: '', policy: id })}>{targets.totalCount}</Link>
              ),
              width: 60,
            },
            {
              key: 'basedOn',
              title: say('policy.basedOn'),
              value: ({ basedOn }) => list(basedOn.nodes.map(({ name }) => name)),
              show: ({ basedOn }) => <Entities entities={basedOn.nodes} total={basedOn.totalCount} most={1} />,
              width: 260,
            },
          ],
        })
      }
    />
  )
}
