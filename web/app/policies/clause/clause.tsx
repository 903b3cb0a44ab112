import { Link } from 'react-router'
import { useQuestion } from '../../api/question.js'
import { Entity } from '../../frame/entity.js'
import { Panel } from '../../frame/panel.js'
import { useHref, useParams } from '../../frame/scope.js'
import { sheetOf } from '../../frame/sheet.js'
import {
  PolicyClauseDocument as question,
  PolicyTreeDocument,
  type PolicyClauseQuery,
} from '../../generated/graphql.js'
import { useWords } from '../../words/index.js'

type Clause = NonNullable<PolicyClauseQuery['clause']>
interface Fact {
  kind: 'measure' | 'target'
  id: string
  name: string
  units: readonly { id: string; name: string }[]
}

const factsOf = ({ measures, targets }: Clause): Fact[] => [
  ...measures.nodes.map(({ id, name, responsible }): Fact => ({
    kind: 'measure',
    id,
    name,
    units: responsible.nodes.toSorted((a, b) => a.order - b.order).map(({ department }) => department),
  })),
  ...targets.nodes.map(({ id, name }): Fact => ({ kind: 'target', id, name, units: [] })),
]

/** The clause of the address, its place, and the measures and targets that stand in it. */
export function ClauseFacts({ policy }: { policy: string }) {
  const say = useWords()
  const href = useHref()
  const [get] = useParams()
  const path = get('clause')
  const { data } = useQuestion(PolicyTreeDocument, { policy, first: 1000 })
  const id = data?.policy?.clauses.nodes.find((one) => one.path === path)?.id
  if (path === undefined || (data && id === undefined))
    return <p className="hint">{say(path === undefined ? 'clause.choose' : 'profile.gone')}</p>
  return (
    <Panel
      question={question}
      variables={{ id: id ?? '', first: 500 }}
      ready={id !== undefined}
      empty={say('clause.none')}
      height={480}
      above={({ clause }) => clause && <p className="sentence">{`${clause.path} ${clause.name}`}</p>}
      sources={({ clause }) => clause?.sources ?? []}
      sheet={({ clause }) =>
        sheetOf({
          rows: clause ? factsOf(clause) : [],
          key: (fact) => fact.id,
          columns: [
            { key: 'kind', title: say('type'), value: ({ kind }) => say(`clause.${kind}`), width: 60 },
            {
              key: 'name',
              title: say('clause.name'),
              value: ({ name }) => name,
              show: ({ kind, id: of, name }) =>
                kind === 'target' ? (
                  <Link to={href('targets', { region: '', policy, target: of })}>{name}</Link>
                ) : (
                  <Link to={href('profile', { id: of })}>{name}</Link>
                ),
              width: 330,
            },
            {
              key: 'units',
              title: say('gap.department'),
              value: ({ units }) => units.map(({ name }) => name).join('、'),
              show: ({ units }) => (
                <span className="entities">
                  {units.map((unit) => (
                    <Entity key={unit.id} entity={unit} />
                  ))}
                </span>
              ),
              width: 220,
            },
          ],
        })
      }
    />
  )
}
