import { entityTable, id, reference, text } from '../spec.js'

export const departments = entityTable({
  file: 'departments',
  zh: '部门',
  label: 'Department',
  doc: 'Government units.',
  columns: [id(), text('name', '名称', { required: true }), reference('region', '所属地区', 'Region', { relation: { type: 'IN_REGION' } })],
})
