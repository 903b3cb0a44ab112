import { term } from '../../enums.js'
import type { Verdict } from '../../generated/types.js'
import { bestFit } from '../algorithms/fieldFit.js'
import { anyOf, freeCapacity } from '../algorithms/scores.js'
import { counted, named } from '../text.js'
import type { DemandFacts } from './demandFacts.js'
import { group, shown, type Part } from './part.js'
import { postsOf, unique, type Pooled } from './pool.js'
import { tiesOf } from './ties.js'

/** 重点突出: 0.4 for the weight of the enterprise, 0.4 for the share of the chain's bare fields he would cover, 0.2 where the chain lacks senior experts and he would be one. */
export function priority(person: Pooled, { enterprise, leading, bare, lacksSenior, chain, appointed, fields }: DemandFacts): Part {
  const weight = leading ? 1 : enterprise.aboveScale ? 0.6 : 0.3
  const closed = bare.filter((field) => bestFit(fields, person.fields.map(({ id }) => id), field) === 1)
  const adds = lacksSenior && !appointed.has(person.id) && (person.titleRank === 'SENIOR_FULL' || person.titleRank === 'SENIOR_ASSOCIATE')
  const who = leading ? { ZH: '链主或创新龙头企业', EN: 'leads the chain' } : enterprise.aboveScale ? { ZH: '规上企业', EN: 'is above scale' } : { ZH: '非规上企业', EN: 'is not known to be above scale' }
  return {
    kind: 'PRIORITY',
    value: 0.4 * weight + (bare.length ? 0.4 * (closed.length / bare.length) : 0) + (adds ? 0.2 : 0),
    explanation: {
      ZH: `提出企业${enterprise.name}为${who.ZH}；${chain ? `${bare.length ? `链条无人覆盖的领域${bare.length}个，他可补${closed.length}个` : '链条没有无人覆盖的领域'}${lacksSenior ? `；链条缺高级专家，${adds ? '他可补充' : '他不能补充'}` : ''}` : '需求不属于任何链条'}。`,
      EN: `${enterprise.name}, which raised it, ${who.EN}; ${chain ? `${bare.length ? `of ${counted(bare.length, 'field')} that nobody covers on the chain he would cover ${closed.length}` : 'no field of the chain is without cover'}${lacksSenior ? `; the chain lacks senior experts and he ${adds ? 'would be' : 'would not be'} one more` : ''}` : 'the demand is on no chain'}.`,
    },
    evidence: [
      { label: { ZH: '提出企业的分量', EN: 'Weight of the enterprise' }, value: weight, entities: [enterprise.id] },
      group('链条无人覆盖的领域', 'Fields of the chain that nobody covers', bare),
      group('其中他可覆盖的', 'Of these he would cover', closed),
      { label: { ZH: '可补充高级专家', EN: 'Would add a senior expert' }, value: adds, entities: [] },
    ],
  }
}

/** 供需相适: the mean of his verdict as an expert (MET 1, UNKNOWN 0.5, the same where no rule is on record, NOT_MET 0) and of his free capacity, 1 / (1 + posts elsewhere). */
export function supply(person: Pooled, verdict: Verdict, { chain, enterprise }: DemandFacts): Part {
  const { chains, engagements } = postsOf(person)
  const elsewhere = [...chains.filter((id) => id !== chain?.id), ...engagements.filter((id) => id !== enterprise.id)]
  const free = freeCapacity(elsewhere.length)
  const engaged = engagements.includes(enterprise.id)
  return {
    kind: 'SUPPLY',
    value: ({ MET: 1, WAIVED: 1, UNKNOWN: 0.5, NO_RULE: 0.5, NOT_MET: 0 }[verdict] + free) / 2,
    explanation: {
      ZH: `专家任职条件判定为“${verdictWords[verdict].ZH}”；另有在聘链条和柔性引进${elsewhere.length}项，可用精力${shown(free)}${engaged ? '；已被提出企业柔性引进' : ''}。`,
      EN: `Verdict as an expert: ${verdictWords[verdict].EN}; ${counted(elsewhere.length, 'other appointment or engagement', 'other appointments and engagements')}, so that his free capacity is ${shown(free)}${engaged ? '; the enterprise engages him already' : ''}.`,
    },
    evidence: [
      { label: { ZH: '判定', EN: 'Verdict' }, value: verdict, entities: [] },
      group('其他在聘链条和柔性引进单位', 'Other chains and organisations that take his time', elsewhere),
      { label: { ZH: '已被提出企业柔性引进', EN: 'Engaged by the enterprise already' }, value: engaged, entities: engaged ? [enterprise.id] : [] },
    ],
  }
}

/** 技术匹配: over the fields needed, the mean of the best fit of his fields. */
export function fieldFit(person: Pooled, { needs, fields }: DemandFacts): Part {
  const has = person.fields.map(({ id }) => id)
  const fits = needs.map((field) => ({ ...field, fit: bestFit(fields, has, field.id) }))
  const told = fits.map(({ name, fit }) => `${name} ${shown(fit)}`)
  return {
    kind: 'FIELD_FIT',
    value: fits.reduce((sum, { fit }) => sum + fit, 0) / fits.length,
    explanation: {
      ZH: `专长${named(person.fields.map(({ name }) => name)).ZH}；各所需领域的契合度：${named(told).ZH}。`,
      EN: `Specialises in ${named(person.fields.map(({ name }) => name)).EN}; fit to each field needed: ${named(told).EN}.`,
    },
    evidence: [
      group('覆盖的所需领域', 'Fields needed that he covers', fits.filter(({ fit }) => fit === 1).map(({ id }) => id)),
      group('相邻的所需领域', 'Fields needed that are near one of his', fits.filter(({ fit }) => fit > 0 && fit < 1).map(({ id }) => id)),
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
    explanation: found.length
      ? { ZH: `${found.map(({ label }) => label.ZH).join('、')}。`, EN: `${found.map(({ label }) => label.EN).join('; ')}.` }
      : { ZH: '与提出企业及链条尚无联系。', EN: 'No tie to the enterprise or the chain yet.' },
    evidence: found.map(({ label, entities }) => group(label.ZH, label.EN, entities)),
  }
}

/** The words of a verdict. */
export const verdictWords: Readonly<Record<Verdict, { ZH: string; EN: string }>> = Object.fromEntries(
  (['MET', 'NOT_MET', 'UNKNOWN', 'WAIVED', 'NO_RULE'] as const).map((verdict) => [verdict, { ZH: term('Verdict', verdict, 'ZH'), EN: term('Verdict', verdict, 'EN').toLowerCase() }]),
) as Record<Verdict, { ZH: string; EN: string }>
