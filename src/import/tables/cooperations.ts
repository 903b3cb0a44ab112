import { choice, date, lastDay, reference, relationTable } from '../spec.js'

export const cooperations = relationTable({
  file: 'cooperations',
  zh: '合作',
  type: 'COOPERATES_WITH',
  doc: 'Cooperation of two experts.',
  from: 'expert',
  to: 'with',
  id: { prefix: 'cooperation', columns: ['expert', 'with', 'mode', 'from'] },
  columns: [
    reference('expert', '专家', 'Expert', { required: true }),
    reference('with', '合作专家', 'Expert', { required: true }),
    choice('mode', '合作方式', 'CooperationMode'),
    date('from', '开始日期'),
    lastDay('to', '结束日期（含）', '结束日期'),
  ],
})
