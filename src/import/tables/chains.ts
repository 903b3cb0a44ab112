import { choice, entityTable, id, int, reference, references, text } from '../spec.js'

export const chains = entityTable({
  file: 'chains',
  zh: '链条',
  label: 'Chain',
  doc: 'Talent, industry and innovation chains.',
  columns: [
    id(),
    text('name', '名称', { required: true }),
    choice('kind', '链条类别', 'ChainKind', { required: true }),
    reference('region', '所属地区', 'Region', { required: true, relation: { type: 'IN_REGION' } }),
    int('order', '序号'),
    choice('status', '状态', 'ChainStatus'),
    text('sector', '产业领域'),
    references('supports', '支撑的产业链', 'Chain', 'SUPPORTS'),
    references('supported_by', '支撑它的创新链', 'Chain', 'SUPPORTS', { incoming: true, doc: 'for innovation chains described elsewhere; the same fact as their `supports`' }),
    references('succeeds', '前身', 'Chain', 'SUCCEEDS'),
    references('needs_fields', '所需技术领域', 'Field', 'NEEDS'),
  ],
})
