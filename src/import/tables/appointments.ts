import { choice, date, id, lastDay, reference, references, relationTable, text } from '../spec.js'

export const appointments = relationTable({
  file: 'appointments',
  zh: '聘任',
  type: 'APPOINTED_TO',
  doc: 'Appointments of leaders and experts to chains, with their letters.',
  from: 'expert',
  to: 'chain',
  id: { prefix: 'appointment', columns: ['id'] },
  columns: [
    id(),
    reference('expert', '专家', 'Expert', { required: true }),
    reference('chain', '链条', 'Chain', { required: true }),
    choice('role', '角色', 'AppointmentRole', { required: true }),
    date('from', '聘期开始', { required: true }),
    lastDay('to', '聘期至（含）', '聘期结束'),
    text('issued_by', '颁发机关', { doc: 'id or name of a department' }),
    text('letter_no', '聘书编号'),
    references('exceptions', '适当放宽的条件', 'EligibilityCondition', null, { property: 'exceptions', doc: 'soft conditions the letter waives' }),
  ],
})
