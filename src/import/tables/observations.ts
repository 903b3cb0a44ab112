import { date, entityTable, float, id, reference, text } from '../spec.js'

export const observations = entityTable({
  file: 'observations',
  zh: '观测值',
  label: 'Observation',
  doc: 'Recorded statistics of regions.',
  columns: [
    id(),
    reference('region', '地区', 'Region', { required: true, relation: { type: 'IN_REGION' } }),
    reference('metric', '指标', 'Indicator', { required: true, property: 'indicatorId', relation: { type: 'OF_INDICATOR' } }),
    date('date', '日期', { required: true }),
    float('value', '数值', { required: true }),
    text('unit', '单位'),
  ],
  compose: ({ date, value, unit }, properties, { nameOf }) => {
    const indicator = nameOf(properties.indicatorId as string) ?? (properties.indicatorId as string)
    properties.name = [indicator, date, value, unit].filter((part) => part !== undefined).join(' ')
  },
})
