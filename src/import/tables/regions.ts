import { choice, entityTable, id, reference, text } from '../spec.js'

export const regions = entityTable({
  file: 'regions',
  zh: '地区',
  label: 'Region',
  doc: 'Administrative regions, a tree.',
  columns: [
    id({ doc: 'GB/T 2260 code, as in `region:522700`' }),
    text('name', '名称', { required: true }),
    text('code', '行政区划代码', { doc: 'GB/T 2260, six digits' }),
    choice('level', '级别', 'RegionLevel'),
    reference('parent', '上级地区', 'Region', { tree: true, relation: { type: 'PART_OF' } }),
  ],
})
