import { Slider } from 'antd'
import { useState } from 'react'
import { Entities, Entity } from '../../frame/entity.js'
import { Panel } from '../../frame/panel.js'
import { useScope } from '../../frame/scope.js'
import { sheetOf } from '../../frame/sheet.js'
import { MatchExpertsDocument as question, type MatchExpertsQuery } from '../../generated/graphql.js'
import { useList, useTerms, useWords } from '../../words/index.js'

type Match = MatchExpertsQuery['matchDemand'][number]
const WEIGHTS = ['priority', 'supply', 'fieldFit', 'ties'] as const
/** What the parts of a score are called by the API. */
const PARTS = { priority: 'PRIORITY', supply: 'SUPPLY', fieldFit: 'FIELD_FIT', ties: 'TIES' } as const
type Weights = Record<(typeof WEIGHTS)[number], number>

/** Experts for the demand, with the parts of their scores; the weights are sliders. */
export function Matches({ demand }: { demand: string }) {
  const { day, locale } = useScope()
  const say = useWords()
  const list = useList()
  const { term } = useTerms()
  const [weights, setWeights] = useState<Weights>({ priority: 1, supply: 1, fieldFit: 1, ties: 1 })
  const [asked, setAsked] = useState(weights)
  const some = WEIGHTS.some((name) => asked[name] > 0)
  return (
    <Panel
      question={question}
      variables={{ demand, weights: some ? asked : undefined, first: 20, day, locale }}
      empty={say('match.none')}
      above={() => (
        <div className="weights">
          {WEIGHTS.map((name) => (
            <label key={name}>
              <span>
                <i className={`part-${PARTS[name]}`} /> {say(`weight.${name}`)} <b>{weights[name]}</b>
              </span>
              <Slider
                min={0}
                max={3}
                step={0.5}
                value={weights[name]}
                ariaLabelForHandle={say(`weight.${name}`)}
                onChange={(value: number) => setWeights({ ...weights, [name]: value })}
                onChangeComplete={(value: number) => setAsked({ ...weights, [name]: value })}
              />
            </label>
          ))}
        </div>
      )}
      sheet={({ matchDemand }) =>
        sheetOf({
          rows: matchDemand,
          key: ({ expert }) => expert.id,
          columns: [
            {
              key: 'expert',
              title: say('expert'),
              value: ({ expert }) => expert.name,
              show: ({ expert }) => <Entity entity={expert} />,
              width: 130,
            },
            {
              key: 'score',
              title: say('match.score'),
              value: ({ score }) => score,
              show: (match) => <Score match={match} />,
              width: 230,
              least: 220,
            },
            {
              key: 'verdict',
              title: say('eligibility'),
              value: ({ verdict }) => term('Verdict', verdict) || verdict,
              show: ({ verdict }) => <span className={`condition-${verdict}`}>{term('Verdict', verdict)}</span>,
              width: 90,
            },
            {
              key: 'covered',
              title: say('match.covered'),
              value: ({ coveredFields }) => list(coveredFields.map(({ name }) => name)),
              show: ({ coveredFields }) => <Entities entities={coveredFields} />,
              width: 200,
            },
            {
              key: 'conflicts',
              title: say('match.conflicts'),
              value: ({ conflicts }) => conflicts.map(({ explanation }) => explanation).join(' '),
              width: 180,
            },
            { key: 'explanation', title: say('gap.explanation'), value: ({ explanation }) => explanation, width: 400 },
          ],
        })
      }
    />
  )
}

function Score({ match: { score, parts } }: { match: Match }) {
  return (
    <span className="score">
      <b>{score.toFixed(2)}</b>
      <span className="stack">
        {parts.map(({ kind, name, value, weight, explanation }) => (
          <i
            key={kind}
            className={`part-${kind}`}
            style={{ width: `${value * weight * 150}px` }}
            title={`${name} ${value.toFixed(2)} × ${weight.toFixed(2)}\n${explanation}`}
          />
        ))}
      </span>
    </span>
  )
}
