import { choice, date, entityTable, id, reference, references, text } from '../spec.js'

export const policies = entityTable({
  file: 'policies',
  zh: '政策文件',
  label: 'Policy',
  doc: 'Policy documents.',
  columns: [
    id({ doc: '`policy:` and a short name, which the ids of its clauses use' }),
    text('title', '标题', { required: true, property: 'name' }),
    text('issuer', '发文机关'),
    text('number', '文号'),
    date('date', '日期'),
    reference('region', '适用地区', 'Region', { relation: { type: 'IN_REGION' } }),
    choice('status', '状态', 'PolicyStatus'),
    references('based_on', '依据文件', 'Policy', 'BASED_ON'),
  ],
})
