import { entityTable, id, reference, references, text } from '../spec.js'

export const products = entityTable({
  file: 'products',
  zh: '产品',
  label: 'Product',
  doc: 'Representative products of enterprises.',
  columns: [
    id(),
    text('name', '名称', { required: true }),
    reference('enterprise', '企业', 'Enterprise', { required: true, relation: { type: 'MAKES', incoming: true } }),
    references('chains', '所在链条', 'Chain', 'ON_CHAIN'),
  ],
})
