import { Link } from 'react-router'
import { useQuestion } from '../../api/question.js'
import { Entity, Synthetic } from '../../frame/entity.js'
import { Panel } from '../../frame/panel.js'
import { useHref, useParams, useScope } from '../../frame/scope.js'
import { sheetOf } from '../../frame/sheet.js'
import { typeCode } from '../../frame/typeCode.js'
import {
  PolicyClauseDocument as question,
  PolicyTreeDocument,
  type PolicyClauseQuery,
} from '../../generated/graphql.js'
import { useList, useTerms, useWords } from '../../words/index.js'

type Clause = NonNullable<PolicyClauseQuery['clause']>
type Fact = Clause['facts'][number]

/** What names the clause as its source, and the measures and targets set in it that name another one. */
function factsOf({ facts, measures, targets }: Clause): readonly Fact[] {
  const known = new Set(facts.map(({ id }) => id))
  return [...facts, ...[...measures.nodes, ...targets.nodes].filter(({ id }) => !known.has(id))]
}

const unitsOf = (fact: Fact) =>
  'responsible' in fact
    ? fact.responsible.nodes.toSorted((a, b) => a.order - b.order).map(({ department }) => department)
    : []

/** The clause of the address, its place, and everything that rests on it. */
export function ClauseFacts({ policy }: { policy: string }) {
  const say = useWords()
  const list = useList()
  const { term } = useTerms()
  const href = useHref()
  const { locale } = useScope()
  const [get] = useParams()
  const path = get('clause')
  const { data } = useQuestion(PolicyTreeDocument, { policy, first: 1000 })
  const id = data?.policy?.clauses.nodes.find((one) => one.path === path)?.id
  if (path === undefined || (data && id === undefined))
    return <p className="hint">{say(path === undefined ? 'clause.choose' : 'profile.gone')}</p>
  return (
    <Panel
      question={question}
      variables={{ id: id ?? '', first: 500, locale }}
      ready={id !== undefined}
      empty={say('clause.none')}
      height={480}
      above={({ clause }) => clause && <p className="sentence">{`${clause.path} ${clause.name}`}</p>}
      sources={({ clause }) => clause?.sources ?? []}
      sheet={({ clause }) =>
        sheetOf({
          rows: clause ? factsOf(clause) : [],
          total: clause ? clause.factCount + factsOf(clause).length - clause.facts.length : 0,
          key: ({ id: of }) => of,
          columns: [
            {
              key: 'kind',
              title: say('type'),
              value: ({ __typename }) => term('EntityType', typeCode(__typename)),
              width: 80,
            },
            {
              key: 'name',
              title: say('clause.name'),
              value: ({ name }) => name,
              show: (fact) => (
                <>
                  {fact.__typename === 'Target' ? (
                    <Link to={href('targets', { region: '', policy, target: fact.id })}>{fact.name}</Link>
                  ) : (
                    <Entity entity={fact} />
                  )}{' '}
                  <Synthetic of={fact.synthetic} />
                </>
              ),
              width: 320,
            },
            {
              key: 'units',
              title: say('gap.department'),
              value: (fact) => list(unitsOf(fact).map(({ name }) => name)),
              show: (fact) => (
                <span className="entities">
                  {unitsOf(fact).map((unit) => (
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
