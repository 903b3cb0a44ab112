import { choice, date, lastDay, reference, relationTable } from '../spec.js'

export const engagements = relationTable({
  file: 'engagements',
  zh: '柔性引才',
  type: 'ENGAGED_BY',
  doc: 'Flexible engagements of experts.',
  from: 'expert',
  to: 'organisation',
  id: { prefix: 'engagement', columns: ['expert', 'organisation', 'mode', 'from'] },
  columns: [
    reference('expert', '专家', 'Expert', { required: true }),
    reference('organisation', '单位', ['Enterprise', 'Institution'], { required: true }),
    choice('mode', '合作方式', 'CooperationMode', { required: true }),
    choice('term', '合作期限', 'CooperationTerm'),
    date('from', '开始日期'),
    lastDay('to', '结束日期（含）', '结束日期'),
  ],
})
