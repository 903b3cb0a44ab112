import { Entities, Entity, Synthetic } from '../../frame/entity.js'
import { Panel } from '../../frame/panel.js'
import { useScope } from '../../frame/scope.js'
import { Severity } from '../../frame/severity.js'
import { sheetOf, type Cell } from '../../frame/sheet.js'
import { GapDetailDocument as question, type GapDetailQuery } from '../../generated/graphql.js'
import { Since } from './since.js'
import { useIsWord, useList, useTerms, useWords, type Word } from '../../words/index.js'

export type GapNode = Extract<NonNullable<GapDetailQuery['node']>, { key: string }>
export const gapOf = ({ node }: GapDetailQuery): GapNode | undefined => (node && 'key' in node ? node : undefined)

/** What proves a gap: every figure with the entities behind it. */
export function GapDetail({ id }: { id: string }) {
  const { locale } = useScope()
  const say = useWords()
  const list = useList()
  const { term } = useTerms()
  const isWord = useIsWord()
  const isRegister = (name: unknown): name is string => typeof name === 'string' && isWord(`registerOf.${name}`)
  const registerOf = (name: string): string => say(`registerOf.${name}` as Word)
  const text = (value: unknown): string => {
    if (Array.isArray(value)) return list(value.map((one) => (isRegister(one) ? registerOf(one) : text(one))))
    if (value !== null && typeof value === 'object') return Object.values(value).map(text).join(' ')
    return term('Verdict', String(value ?? ''))
  }
  return (
    <Panel
      question={question}
      variables={{ id, locale }}
      empty={say('gap.gone')}
      above={(answer) => <Head gap={gapOf(answer)} />}
      sources={(answer) => gapOf(answer)?.rule.basis ?? []}
      sheet={(answer) =>
        sheetOf({
          rows: gapOf(answer)?.evidence ?? [],
          key: ({ label }) => label,
          columns: [
            { key: 'label', title: say('evidence.label'), value: ({ label }) => label, width: 170 },
            { key: 'value', title: say('evidence.value'), value: ({ value }) => text(value) as Cell, width: 130 },
            {
              key: 'entities',
              title: say('evidence.entities'),
              value: ({ entities }) => list(entities.map(({ name }) => name)),
              show: ({ entities }) => <Entities entities={entities} most={50} />,
              width: 260,
            },
          ],
        })
      }
    />
  )
}

/** A text of a rule with the numbers that hold where it names its parameters; an id tells where others were set. */
function withNumbers({ id, rule: { parameters } }: GapNode, text: string): string {
  if (id.includes('~')) return text
  return parameters.reduce(
    (told, { name, default: value }) =>
      typeof value === 'number' ? told.replaceAll(new RegExp(`\\b${name}\\b`, 'g'), String(value)) : told,
    text,
  )
}

function Head({ gap }: { gap: GapNode | undefined }) {
  const say = useWords()
  if (!gap) return null
  return (
    <div className="gap-head">
      <p className="sentence">
        {gap.explanation} <Synthetic of={gap.synthetic} />
      </p>
      <dl>
        <dt>{say('gap.severity')}</dt>
        <dd>
          <Severity value={gap.severity} /> <span className="place">{withNumbers(gap, gap.rule.severity)}</span>
        </dd>
        <dt>{say('gap.assurance')}</dt>
        <dd>{say(`assurance.${gap.assurance}`)}</dd>
        {gap.since && <Since of={gap.since} />}
        <dt>{say('gap.subject')}</dt>
        <dd>
          <Entity entity={gap.subject} />
        </dd>
        <dt>{say('gap.department')}</dt>
        <dd>{gap.department ? <Entity entity={gap.department} /> : say('gap.noDepartment')}</dd>
        <dt>{say('gap.definition')}</dt>
        <dd>{withNumbers(gap, gap.rule.description)}</dd>
      </dl>
    </div>
  )
}
