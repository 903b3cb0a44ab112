import { choice, date, lastDay, reference, relationTable } from '../spec.js'

export const partnerships = relationTable({
  file: 'partnerships',
  zh: '五共合作',
  type: 'PARTNERS_WITH',
  doc: 'Partnerships of two organisations, one of the five kinds.',
  from: 'a',
  to: 'b',
  id: { prefix: 'partnership', columns: ['a', 'b', 'kind', 'from'] },
  columns: [
    reference('a', '甲方', ['Institution', 'Enterprise'], { required: true }),
    reference('b', '乙方', ['Institution', 'Enterprise'], { required: true }),
    choice('kind', '合作类别', 'PartnershipKind', { required: true }),
    date('from', '开始日期'),
    lastDay('to', '结束日期（含）', '结束日期'),
  ],
})
