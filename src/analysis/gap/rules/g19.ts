import { moreThan } from '../../algorithms/pace.js'
import { counterOf } from '../../counter/index.js'
import { boundObservations, type BoundObservation } from '../boundObservations.js'
import { rounded, shortfall } from '../figure.js'
import { number } from '../parameters.js'
import { anywhere } from '../reach.js'
import { defineRule } from '../rule.js'
import type { Draft } from '../finding.js'
import { listed } from '../../text.js'
import { differs, prose } from '../words/g19.js'

/** A recorded figure that the graph does not bear out (文件数与图谱计数不符). */
export const g19 = defineRule({
  id: 'G19',
  ...prose,
  basis: ['policy:luzhou-2022#一/(一)/—3@L148:261-286'],
  registers: ['observations'],
  factsOnly: true,
  unit: 'BOUND_OBSERVATION',
  parameters: {
    tolerance: number({
      default: 0,
      minimum: 0,
      maximum: 1_000_000_000,
      description: { ZH: '允许的差额，按观测值的单位', EN: 'The difference allowed, in the unit of the observation' },
    }),
  },
  reach: anywhere,
  async detect(scope) {
    if (scope.chainIds) return []
    return (await boundObservations(scope))
      .filter(({ observation, count }) => moreThan(Math.abs(observation.value - count), scope.params.tolerance))
      .map(draft)
  },
})

function draft({
  observation,
  indicatorName,
  counter,
  regionName,
  items,
  count,
  dated,
  superseded,
}: BoundObservation): Draft {
  const { value, date } = observation
  const fewer = count < value
  return {
    subjectId: observation.regionId,
    apart: observation.id,
    severity: 0.3 + 0.4 * shortfall(value, count) - (superseded ? 0.2 : 0),
    // What is counted is there; that there is no more of it only a complete register tells.
    absence: fewer ? [counterOf(counter)!.registers] : null,
    regionId: observation.regionId,
    evidence: [
      { label: { ZH: '所列数', EN: 'Stated' }, value, entities: [observation.id, observation.indicatorId] },
      { label: { ZH: '图谱计数', EN: 'Counted' }, value: rounded(count), entities: listed(items.map(({ id }) => id)) },
      {
        label: { ZH: '差额（计数减所列）', EN: 'Difference, counted less stated' },
        value: rounded(count - value),
        entities: [],
      },
      { label: { ZH: '方向', EN: 'Direction' }, value: fewer ? 'COUNTED_FEWER' : 'COUNTED_MORE', entities: [] },
      { label: { ZH: '绑定的计数', EN: 'Count bound to' }, value: counter, entities: [] },
      { label: { ZH: '观测日期', EN: 'Date of the observation' }, value: date, entities: [] },
      { label: { ZH: '计数按观测日期', EN: 'Counted as of that date' }, value: dated, entities: [] },
      { label: { ZH: '已被较新观测值取代', EN: 'Superseded by a newer observation' }, value: superseded, entities: [] },
    ],
    explanation: differs({
      region: regionName,
      indicator: indicatorName,
      date,
      value,
      unit: observation.unit ?? null,
      counter: counterOf(counter)!.title,
      count,
      dated,
    }),
  }
}
