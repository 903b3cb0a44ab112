import { Entity } from '../../frame/entity.js'
import { Graph } from '../../frame/graph.js'
import { Panel } from '../../frame/panel.js'
import { sheetOf } from '../../frame/sheet.js'
import { lastDay } from '../../frame/when.js'
import { ProfileTiesDocument as question } from '../../generated/graphql.js'
import { useTerms, useWords, type Word } from '../../words/index.js'
import { tiesOf, type Tie } from './rows.js'

const FIRST = 40
const ENUMERATIONS: Readonly<Record<string, string>> = {
  role: 'AppointmentRole',
  participantRole: 'ProjectRole',
  mode: 'CooperationMode',
  kind: 'PartnershipKind',
}

/** The ties of an entity as a picture and a table; of many of one relation the first, and how many there are. */
export function Ties({ id }: { id: string }) {
  const say = useWords()
  const { term } = useTerms()
  const nameOf = ({ relation }: Tie) => say(`tie.${relation}` as Word)
  const factsOf = ({ facts }: Tie) =>
    facts
      .flatMap(([name, value]) =>
        typeof value === 'boolean'
          ? value
            ? [say('enterprise.master')]
            : []
          : [ENUMERATIONS[name] ? term(ENUMERATIONS[name], value) : name === 'to' ? `→ ${lastDay(value)}` : value],
      )
      .join(' ')
  const groups = (ties: readonly Tie[]) => [...new Map(ties.map((tie) => [tie.relation, tie])).values()]
  return (
    <Panel
      question={question}
      variables={{ id, first: FIRST }}
      height={420}
      empty={say('ties.none')}
      above={({ node }) => (
        <ul className="legend">
          {groups(tiesOf(node)).map((tie) => (
            <li key={tie.relation}>
              {nameOf(tie)} <b>{tie.total > FIRST ? say('panel.capped', { n: FIRST, total: tie.total }) : tie.total}</b>
            </li>
          ))}
        </ul>
      )}
      sheet={({ node }) =>
        sheetOf({
          rows: tiesOf(node),
          key: (tie) => JSON.stringify([tie.relation, tie.entity.id, tie.facts]),
          columns: [
            { key: 'relation', title: say('tie'), value: nameOf, width: 120 },
            {
              key: 'entity',
              title: say('tie.entity'),
              value: ({ entity }) => entity.name,
              show: ({ entity }) => <Entity entity={entity} />,
              width: 240,
            },
            { key: 'facts', title: say('tie.facts'), value: factsOf, width: 260 },
          ],
        })
      }
      picture={({ node }) => (
        <Graph
          label={say('ties.label')}
          height={430}
          centre={id}
          nodes={[{ id, name: node && 'name' in node ? node.name : id }, ...tiesOf(node).map(({ entity }) => entity)]}
          edges={tiesOf(node).map((tie) => ({ from: id, to: tie.entity.id, name: nameOf(tie) }))}
        />
      )}
    />
  )
}
