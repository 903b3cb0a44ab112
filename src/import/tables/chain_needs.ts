import { reference, relationTable } from '../spec.js'

export const chainNeeds = relationTable({
  file: 'chain_needs',
  zh: '链条所需领域',
  type: 'NEEDS',
  doc: 'Fields that chains need, for chains described elsewhere; the same fact as `needs_fields` of `chains`.',
  from: 'chain',
  to: 'field',
  id: { prefix: 'need', columns: ['chain', 'field'] },
  columns: [
    reference('chain', '链条', 'Chain', { required: true, property: null }),
    reference('field', '技术领域', 'Field', { required: true, property: null }),
  ],
})
