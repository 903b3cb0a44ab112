import type { Verdict } from '../../generated/types.js'
import { bestFit } from '../algorithms/fieldFit.js'
import { anyOf, freeCapacity } from '../algorithms/scores.js'
import type { DemandFacts } from './demandFacts.js'
import { group, type Part } from './part.js'
import { postsOf, unique, type Pooled } from './pool.js'
import { tiesOf } from './ties.js'
import { fieldFitWords, priorityWords, supplyWords, tiesWords } from './words/match.js'

/**
 * 重点突出: 0.4 for the weight of the enterprise, 0.4 for the share of the chain's bare fields he would cover, 0.2 where
 * the chain lacks senior experts and he would be one.
 */
export function priority(
  person: Pooled,
  { enterprise, leading, bare, lacksSenior, chain, appointed, fields }: DemandFacts,
): Part {
  const weight = leading ? 1 : enterprise.aboveScale ? 0.6 : 0.3
  const closed = bare.filter(
    (field) =>
      bestFit(
        fields,
        person.fields.map(({ id }) => id),
        field,
      ) === 1,
  )
  const adds =
    lacksSenior &&
    !appointed.has(person.id) &&
    (person.titleRank === 'SENIOR_FULL' || person.titleRank === 'SENIOR_ASSOCIATE')
  return {
    kind: 'PRIORITY',
    value: 0.4 * weight + (bare.length ? 0.4 * (closed.length / bare.length) : 0) + (adds ? 0.2 : 0),
    explanation: priorityWords({
      enterprise: enterprise.name,
      weight: leading ? 'LEADING' : enterprise.aboveScale ? 'ABOVE_SCALE' : 'OTHER',
      onChain: chain !== null,
      bare: bare.length,
      closed: closed.length,
      adds: lacksSenior ? adds : null,
    }),
    evidence: [
      { label: { ZH: '提出企业的分量', EN: 'Weight of the enterprise' }, value: weight, entities: [enterprise.id] },
      group('链条无人覆盖的领域', 'Fields of the chain that nobody covers', bare),
      group('其中该专家可覆盖的', 'Of these he would cover', closed),
      { label: { ZH: '可补充高级专家', EN: 'Would add a senior expert' }, value: adds, entities: [] },
    ],
  }
}

/**
 * 供需相适: the mean of his verdict as an expert (MET 1, UNKNOWN 0.5, the same where no rule is on record, NOT_MET 0) and
 * of his free capacity, 1 / (1 + posts elsewhere).
 */
export function supply(person: Pooled, verdict: Verdict, { chain, enterprise }: DemandFacts): Part {
  const { chains, engagements } = postsOf(person)
  const elsewhere = [...chains.filter((id) => id !== chain?.id), ...engagements.filter((id) => id !== enterprise.id)]
  const free = freeCapacity(elsewhere.length)
  const engaged = engagements.includes(enterprise.id)
  return {
    kind: 'SUPPLY',
    value: ({ MET: 1, WAIVED: 1, UNKNOWN: 0.5, NO_RULE: 0.5, NOT_MET: 0 }[verdict] + free) / 2,
    explanation: supplyWords(verdict, elsewhere.length, free, engaged),
    evidence: [
      { label: { ZH: '判定', EN: 'Verdict' }, value: verdict, entities: [] },
      group('其他在聘链条和柔性引进单位', 'Other chains and organisations that take his time', elsewhere),
      {
        label: { ZH: '已被提出企业柔性引进', EN: 'Engaged by the enterprise already' },
        value: engaged,
        entities: engaged ? [enterprise.id] : [],
      },
    ],
  }
}

/** 技术匹配: over the fields needed, the mean of the best fit of his fields. */
export function fieldFit(person: Pooled, { needs, fields }: DemandFacts): Part {
  const has = person.fields.map(({ id }) => id)
  const fits = needs.map((field) => ({ ...field, fit: bestFit(fields, has, field.id) }))
  return {
    kind: 'FIELD_FIT',
    value: fits.reduce((sum, { fit }) => sum + fit, 0) / fits.length,
    explanation: fieldFitWords(
      person.fields.map(({ name }) => name),
      fits,
    ),
    evidence: [
      group(
        '覆盖的所需领域',
        'Fields needed that he covers',
        fits.filter(({ fit }) => fit === 1).map(({ id }) => id),
      ),
      group(
        '相邻的所需领域',
        'Fields needed that are near one of his',
        fits.filter(({ fit }) => fit > 0 && fit < 1).map(({ id }) => id),
      ),
      group('本人领域', 'His fields', unique(has)),
    ],
  }
}

/** 产才融合: the ties of any kind to the enterprise and the chain, as independent of each other. */
export function ties(person: Pooled, facts: DemandFacts): Part {
  const found = tiesOf(person, facts)
  return {
    kind: 'TIES',
    value: anyOf(found.map(({ strength }) => strength)),
    explanation: tiesWords(found.map(({ label }) => label)),
    evidence: found.map(({ label, entities }) => group(label.ZH, label.EN, entities)),
  }
}
