import { entityTable, id, reference, text } from '../spec.js'

export const fields = entityTable({
  file: 'fields',
  zh: '技术领域',
  label: 'Field',
  doc: 'Technical fields, a tree.',
  columns: [id(), text('name', '名称', { required: true }), reference('broader', '上位领域', 'Field', { tree: true, relation: { type: 'BROADER' } })],
})
