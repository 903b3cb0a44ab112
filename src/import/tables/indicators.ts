import { entityTable, id, text } from '../spec.js'

export const indicators = entityTable({
  file: 'indicators',
  zh: '指标',
  label: 'Indicator',
  doc: 'What targets and observations measure.',
  remembered: true,
  columns: [id(), text('name', '名称', { required: true }), text('unit', '单位')],
})
