import { choice, date, entityTable, id, reference, references, text } from '../spec.js'

export const demands = entityTable({
  file: 'demands',
  zh: '需求',
  label: 'Demand',
  doc: 'Technology and talent needs raised by enterprises.',
  columns: [
    id(),
    text('title', '标题', { required: true, property: 'name' }),
    reference('raised_by', '提出企业', 'Enterprise', { required: true, relation: { type: 'RAISED_BY' } }),
    reference('chain', '链条', 'Chain', { relation: { type: 'FOR_CHAIN' } }),
    references('fields', '所需技术领域', 'Field', 'NEEDS'),
    choice('kind', '需求类型', 'DemandKind'),
    choice('status', '对接阶段', 'MatchServiceStage'),
    date('raised_on', '提出日期'),
  ],
})
