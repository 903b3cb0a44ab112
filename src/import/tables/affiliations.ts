import { date, lastDay, reference, relationTable, text } from '../spec.js'

export const affiliations = relationTable({
  file: 'affiliations',
  zh: '任职',
  type: 'AFFILIATED_WITH',
  doc: 'Posts of experts at institutions and enterprises.',
  from: 'expert',
  to: 'organisation',
  id: { prefix: 'affiliation', columns: ['expert', 'organisation', 'position', 'from'] },
  columns: [
    reference('expert', '专家', 'Expert', { required: true }),
    reference('organisation', '单位', ['Institution', 'Enterprise'], { required: true }),
    text('position', '职务'),
    date('from', '开始日期'),
    lastDay('to', '结束日期（含）', '结束日期'),
  ],
})
