import { choice, entityTable, id, reference, text } from '../spec.js'

export const programmes = entityTable({
  file: 'programmes',
  zh: '计划与奖项',
  label: 'Programme',
  doc: 'Named plans, awards, funds and schemes.',
  columns: [
    id(),
    text('name', '名称', { required: true }),
    reference('policy', '政策文件', 'Policy', { relation: { type: 'OF_POLICY' } }),
    choice('kind', '类型', 'ProgrammeKind'),
  ],
})
