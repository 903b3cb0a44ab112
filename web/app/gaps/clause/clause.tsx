import { inDocument } from '../../frame/inDocument.js'
import { Panel } from '../../frame/panel.js'
import { useHref } from '../../frame/scope.js'
import { sheetOf } from '../../frame/sheet.js'
import { GapClauseDocument as question, type GapClauseQuery } from '../../generated/graphql.js'
import { useWords } from '../../words/index.js'
import { Link } from 'react-router'

type Clause = NonNullable<GapClauseQuery['policy']>['clauses']['nodes'][number]

/** A clause among those above and beside it. */
export function ClausePlace({ policy, clause }: { policy: string; clause: string }) {
  const say = useWords()
  const branch = (answer: GapClauseQuery): readonly Clause[] => {
    const all = inDocument(answer.policy?.clauses.nodes ?? [])
    const byId = new Map(all.map((one) => [one.id, one]))
    const at = all.find(({ path }) => path === clause)
    const above = new Set<string>()
    for (let one = at; one; one = one.parent ? byId.get(one.parent.id) : undefined) above.add(one.id)
    return all.filter((one) => above.has(one.id) || (at?.parent && one.parent?.id === at.parent.id))
  }
  return (
    <Panel
      question={question}
      variables={{ policy }}
      above={({ policy: document }) =>
        document && (
          <p className="place">{[document.issuer, document.number, document.date].filter(Boolean).join(' · ')}</p>
        )
      }
      sheet={(answer) =>
        sheetOf({
          rows: branch(answer),
          key: ({ id }) => id,
          columns: [
            { key: 'path', title: say('clause.path'), value: ({ path }) => path, width: 120 },
            { key: 'name', title: say('clause.name'), value: ({ name }) => name, width: 300 },
          ],
        })
      }
      picture={(answer) => (
        <Branch clauses={branch(answer)} at={clause} policy={policy} name={answer.policy?.name ?? ''} />
      )}
    />
  )
}

function Branch({
  clauses,
  at,
  policy,
  name,
}: {
  clauses: readonly Clause[]
  at: string
  policy: string
  name: string
}) {
  const href = useHref()
  return (
    <div className="branch">
      <b>{`《${name}》`}</b>
      <ul>
        {clauses.map(({ id, path, name: title }) => (
          <li
            key={id}
            style={{ paddingLeft: path.split('/').length * 14 }}
            aria-current={path === at ? 'true' : undefined}
          >
            <Link to={href('policies', { policy, clause: path })}>{`${path.split('/').at(-1)} ${title}`}</Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
