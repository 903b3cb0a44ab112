import { boolean, reference, relationTable } from '../spec.js'

export const enterpriseChains = relationTable({
  file: 'enterprise_chains',
  zh: '链上企业',
  type: 'ON_CHAIN',
  doc: 'Places of enterprises on chains.',
  from: 'enterprise',
  to: 'chain',
  id: { prefix: 'place', columns: ['enterprise', 'chain', 'segment'] },
  columns: [
    reference('enterprise', '企业', 'Enterprise', { required: true }),
    reference('chain', '链条', 'Chain', { required: true }),
    reference('segment', '环节', 'Segment'),
    boolean('chain_master', '链主'),
  ],
})
