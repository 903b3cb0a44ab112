import { Link } from 'react-router'
import { Panel } from '../../frame/panel.js'
import { useHref, useParams, useScope } from '../../frame/scope.js'
import { Severity } from '../../frame/severity.js'
import { sheetOf } from '../../frame/sheet.js'
import { WhatIfResultDocument as question, type WhatIfInput, type WhatIfResultQuery } from '../../generated/graphql.js'
import { ToDraft } from '../../write/toDraft.js'
import { useWords } from '../../words/index.js'

type Gap = WhatIfResultQuery['whatIf']['closed'][number]
interface Row {
  became: 'closed' | 'opened' | 'changed' | 'remaining'
  gap: Gap
}

const rowsOf = ({ closed, opened, changed }: WhatIfResultQuery['whatIf']): Row[] => [
  ...closed.map((gap): Row => ({ became: 'closed', gap })),
  ...opened.map((gap): Row => ({ became: 'opened', gap })),
  ...changed.map(({ before }): Row => ({ became: 'changed', gap: before })),
]

/** The same analyses before and after, side by side; nothing is saved. */
export function Result({ changes }: { changes: WhatIfInput }) {
  const { region, day, locale } = useScope()
  const say = useWords()
  const href = useHref()
  const [get] = useParams()
  const all = get('rows') === 'after'
  const changed = Object.fromEntries((['appoint', 'end', 'found'] as const).map((name) => [name, get(name)]))
  return (
    <Panel
      question={question}
      variables={{ changes, region, day, locale, first: 1000 }}
      empty={say('whatif.same')}
      height={520}
      above={({ whatIf }) => (
        <>
          <div className="before-after">
            <div>
              <small>{say('whatif.before')}</small>
              <Link to={href('gaps')} data-mark={whatIf.before}>
                {whatIf.before}
              </Link>
              <small>{say('whatif.weight', { weight: whatIf.weightBefore.toFixed(2) })}</small>
            </div>
            <div className="arrow" aria-hidden="true">
              →
            </div>
            <div>
              <small>{say('whatif.after')}</small>
              <Link to={href('whatif', { ...changed, rows: all ? undefined : 'after' })} data-mark={whatIf.after}>
                {whatIf.after}
              </Link>
              <small>{say('whatif.weight', { weight: whatIf.weightAfter.toFixed(2) })}</small>
            </div>
          </div>
          <p className="sentence">
            {whatIf.explanation} <ToDraft whatIf={changes} />
          </p>
        </>
      )}
      sheet={({ whatIf }) =>
        sheetOf({
          rows: all ? whatIf.remaining.map((gap): Row => ({ became: 'remaining', gap })) : rowsOf(whatIf),
          ...(all ? { total: whatIf.after } : {}),
          key: ({ became, gap }) => `${became} ${gap.id}`,
          columns: [
            { key: 'became', title: say('whatif.became'), value: ({ became }) => say(`whatif.${became}`), width: 90 },
            { key: 'rule', title: say('gap.rule'), value: ({ gap }) => `${gap.rule.id} ${gap.rule.title}`, width: 170 },
            { key: 'severity', title: say('gap.severity'), value: ({ gap }) => gap.severity, width: 90 },
            { key: 'explanation', title: say('gap.explanation'), value: ({ gap }) => gap.explanation, width: 280 },
          ],
        })
      }
      {...(!all && {
        picture: ({ whatIf }: WhatIfResultQuery) => (
          <div className="columns-two">
            <GapColumn word="whatif.closed" gaps={whatIf.closed} />
            <GapColumn word="whatif.opened" gaps={whatIf.opened} />
          </div>
        ),
      })}
    />
  )
}

function GapColumn({ word, gaps }: { word: 'whatif.closed' | 'whatif.opened'; gaps: readonly Gap[] }) {
  const say = useWords()
  return (
    <section className={word.replace('.', '-')}>
      <h3>{say(word)}</h3>
      {gaps.length === 0 && <p className="place">{say('whatif.none')}</p>}
      <ul className="worst-list">
        {gaps.map(({ id, severity, rule, explanation }) => (
          <li key={id}>
            <div className="line">
              <Severity value={severity} />
              <b>{`${rule.id} ${rule.title}`}</b>
            </div>
            {explanation}
          </li>
        ))}
      </ul>
    </section>
  )
}
