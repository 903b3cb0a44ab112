import { entityTable, id, reference, text } from '../spec.js'

export const clauses = entityTable({
  file: 'clauses',
  zh: '条款',
  label: 'Clause',
  doc: 'Numbered clauses of the documents. A clause that a measure or target names and no row describes is made bare.',
  columns: [
    id({ doc: '`clause:`, the short name of the policy, `#` and the path' }),
    reference('policy', '政策文件', 'Policy', { required: true, relation: { type: 'OF_POLICY' } }),
    text('path', '条款路径', { required: true, doc: 'as in `二/(二)/2`' }),
    text('title', '标题', { property: 'name' }),
    reference('parent', '上级条款', 'Clause', { tree: true, relation: { type: 'PART_OF' } }),
  ],
  compose: (_, properties) => {
    properties.name ??= properties.path!
  },
})
