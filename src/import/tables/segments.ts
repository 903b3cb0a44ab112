import { choice, entityTable, id, reference, references, text } from '../spec.js'

export const segments = entityTable({
  file: 'segments',
  zh: '环节',
  label: 'Segment',
  doc: 'Links of chains. What a segment needs, its chain needs: analyses count both.',
  columns: [
    id(),
    reference('chain', '链条', 'Chain', { required: true, relation: { type: 'HAS_SEGMENT', incoming: true } }),
    text('name', '名称', { required: true }),
    choice('position', '位置', 'SegmentPosition', { doc: 'upstream to downstream (industry) or a stage of innovation' }),
    references('needs_fields', '所需技术领域', 'Field', 'NEEDS'),
  ],
})
