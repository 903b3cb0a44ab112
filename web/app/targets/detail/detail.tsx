import { Drawer } from 'antd'
import { Bullet, Verdict } from '../../frame/bullet.js'
import { Entity } from '../../frame/entity.js'
import { Panel } from '../../frame/panel.js'
import { useParams, useScope } from '../../frame/scope.js'
import { sheetOf, type Cell } from '../../frame/sheet.js'
import { TargetDetailDocument as question, type TargetDetailQuery } from '../../generated/graphql.js'
import { Observe } from '../observe.js'
import { useWords, type Word } from '../../words/index.js'

type Progress = TargetDetailQuery['targetProgress']['nodes'][number]
const FIGURES: readonly (readonly [Word, (progress: Progress) => Cell])[] = [
  ['target.from', ({ source }) => source],
  ['target.actual', ({ actual }) => actual],
  [
    'target.observed',
    ({ observation }) => (observation ? `${observation.value} ${observation.unit ?? ''} (${observation.date})` : null),
  ],
  ['target.counted', ({ counted }) => counted],
  ['target.base', ({ base }) => base],
  ['target.derived', ({ derivedBase }) => derivedBase],
  ['target.goal', ({ goal }) => goal],
  ['target.expected', ({ expected }) => expected],
  ['target.elapsed', ({ elapsed }) => elapsed],
  ['target.ratio', ({ ratio }) => ratio],
  ['target.pace', ({ neededPerMonth }) => neededPerMonth],
]

/** The target of the address: its figures, why they say so, and the entities counted. */
export function TargetDetail() {
  const { region, day, locale } = useScope()
  const say = useWords()
  const [get, set] = useParams()
  const id = get('target')
  const of = ({ targetProgress: { nodes } }: TargetDetailQuery) => nodes.find(({ target }) => target.id === id)
  return (
    <Drawer
      open={id !== undefined}
      onClose={() => set({ target: undefined })}
      size={620}
      title={say('target')}
      className="side"
      destroyOnHidden
    >
      {id !== undefined && (
        <Panel
          question={question}
          variables={{ region, policy: get('policy'), day, locale, first: 1000 }}
          empty={say('profile.gone')}
          sources={(answer) => of(answer)?.target.sources ?? []}
          above={(answer) => <Top progress={of(answer)} />}
          sheet={(answer) =>
            sheetOf({
              rows: FIGURES.flatMap(([word, value]) =>
                of(answer) ? [{ word, value: said(word, value(of(answer)!), say) }] : [],
              ),
              key: ({ word }) => word,
              columns: [
                { key: 'figure', title: say('target.figure'), value: ({ word }) => say(word), width: 160 },
                { key: 'value', title: say('evidence.value'), value: ({ value }) => value, width: 300 },
              ],
            })
          }
        />
      )}
    </Drawer>
  )
}

const said = (word: Word, value: Cell, say: (word: Word) => string): Cell =>
  word === 'target.from' ? say(`actual.${String(value)}` as Word) : value === null ? say('fact.unknown') : value

function Top({ progress }: { progress: Progress | undefined }) {
  const say = useWords()
  if (!progress) return null
  return (
    <div className="gap-head">
      <p className="sentence">
        <b>{progress.target.name}</b> <Verdict value={progress.verdict} />
      </p>
      <Bullet {...progress} />
      <p>{progress.reason}</p>
      <Observe target={progress.target} />
      {progress.conflict && <p className="conflict">{say('target.conflict')}</p>}
      {progress.evidenceCount > 0 && (
        <p>
          {say('target.evidence', { count: progress.evidenceCount })}{' '}
          <span className="entities">
            {progress.evidence.map((entity) => (
              <Entity key={entity.id} entity={entity} />
            ))}
          </span>
        </p>
      )}
    </div>
  )
}
