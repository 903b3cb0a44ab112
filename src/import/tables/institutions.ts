import { choice, entityTable, id, reference, text } from '../spec.js'

export const institutions = entityTable({
  file: 'institutions',
  zh: '机构',
  label: 'Institution',
  doc: 'Universities, research institutes, hospitals, vocational colleges.',
  columns: [
    id(),
    text('name', '名称', { required: true }),
    choice('kind', '机构类型', 'InstitutionKind'),
    reference('region', '所在地区', 'Region', { relation: { type: 'IN_REGION' } }),
  ],
})
