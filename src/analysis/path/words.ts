import { term } from '../../enums.js'
import type { Locale } from '../../generated/types.js'
import type { Bilingual } from '../io.js'
import { relationKinds } from './relations.js'

/** What a sentence needs of a step. */
export interface ExplainedStep {
  fromName: string
  toName: string
  relation: string
  forward: boolean
  facts: Readonly<Record<string, unknown>> | null
}

/** A path in words: each relation is told in its own direction, so each clause is a fact as it stands in the graph. */
export const explainPath = (steps: readonly ExplainedStep[]): Bilingual => ({
  ZH: `${steps.map((step) => clause(step, 'ZH')).join('，')}。`,
  EN: `${steps.map((step) => clause(step, 'EN')).join('; ')}.`,
})

/** Facts worth a word in the sentence, with the enumeration each is a code of. */
const TOLD: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  APPOINTED_TO: { role: 'AppointmentRole' },
  AFFILIATED_WITH: { position: '' },
  ENGAGED_BY: { mode: 'CooperationMode' },
  COOPERATES_WITH: { mode: 'CooperationMode' },
  PARTICIPATES_IN: { role: 'ProjectRole' },
  PARTNERS_WITH: { kind: 'PartnershipKind' },
}

function clause({ fromName, toName, relation, forward, facts }: ExplainedStep, locale: Locale): string {
  const [subject, object] = forward ? [fromName, toName] : [toName, fromName]
  const words = relationKinds[relation]![locale]
  const told = Object.entries(TOLD[relation] ?? {}).flatMap(([name, codes]) => {
    const value = facts?.[name]
    return typeof value === 'string' ? [codes ? term(codes, value, locale) : value] : []
  })
  if (locale === 'EN') return `${subject} ${words} ${object}${told.length ? ` (${told.join(', ').toLowerCase()})` : ''}`
  const [before, after = ''] = words.split('…')
  return `${subject}${before}${object}${after}${told.length ? `（${told.join('、')}）` : ''}`
}
